/**
 * A command on its way in: which one, for which stream, by whom, on which version, and what comes along with it.
 */
import {
  Actor,
  caseConferenceItem,
  CaseId,
  CommandId,
  DataCategory,
  exploratoryConversation,
  networkConcern,
  OrganisationId,
  PersonDetails,
  PlainDate,
  Purpose,
  StreamId,
  transferCase,
  waitlistEntry,
} from '@mgn/domain';
import * as z from 'zod';
import type { CommandProcessKind } from '../process-kind.js';

/** A permission that the person gives with a command: what may go from whom to whom, for what, and until when. */
export const Grant = z.strictObject({
  /** From whom. Left out: from whoever holds something in this case, also where who gives the command does not see who that is. */
  holders: z.array(OrganisationId).min(1).max(20).optional(),
  recipients: z.array(OrganisationId).min(1).max(20),
  categories: z.array(DataCategory).min(1).max(23),
  purposes: z.array(Purpose).min(1).max(15),
  /** The last day; twelve months when left out. Proposed default. */
  until: PlainDate.optional(),
  /** The text that the person read or heard, with its version and language. */
  statement: z.strictObject({
    id: z.string().min(1).max(100),
    version: z.string().min(1).max(40),
    language: z.enum(['nl', 'en']),
  }),
  /** The case that it is for; with a command always the case of that command. Left out by the person: every case. */
  episode: CaseId.optional(),
  /** The person was asked again after stopping or refusing this, and said yes. Left out: nobody asked again. */
  askedAgain: z.boolean().optional(),
});
export type Grant = Readonly<z.infer<typeof Grant>>;

/** What a person who was asked again said, for a step that waits: on the version of the case that the asker saw. */
export const SecondAnswer = z.strictObject({
  /** The same id gives the first answer again. */
  id: CommandId,
  stream: StreamId,
  expects: z.int().min(0),
  /** The version of what the person shares that the asker saw (`sharing` of the view): what the person stopped since is not undone. */
  sharing: z.int().min(0),
  /** The step that waits. */
  command: z.enum(exploratoryConversation.commandTypes),
  grants: z.array(Grant).min(1).max(30),
});
export type SecondAnswer = Readonly<Omit<z.infer<typeof SecondAnswer>, 'grants'>> & {
  readonly grants: readonly Grant[];
};

/** What comes along with a command and is stored in the same transaction. */
export const Accompanying = z.strictObject({
  person: PersonDetails.optional(),
  grants: z.array(Grant).max(30).optional(),
  /** The version of what the person shares that the writer saw; permissions are `stale` when the person changed it since. */
  sharing: z.int().min(0).optional(),
  /** Content of another system, kept as it came; without it no command has `origin: 'foreign-system'`. Only a door for other systems sets it. */
  foreign: z.strictObject({ format: z.string().min(1).max(40), content: z.unknown() }).optional(),
  /** Codes of what was unusual; they come back with every answer to this command. */
  warnings: z.array(z.string().max(100)).max(200).optional(),
});
export type Accompanying = Readonly<z.infer<typeof Accompanying>>;

const envelope = {
  /** The same id gives the first answer again. */
  id: CommandId,
  stream: StreamId,
  /** The case file; the one of the stream when left out, a new one with the id of the stream when there is none. */
  caseId: CaseId.optional(),
  /** The version that the command saw; 0 to open. */
  expects: z.int().min(0),
  actor: Actor,
  with: Accompanying.optional(),
};

/** A command for a process; for an exploratory conversation where it names none. */
export const CommandEnvelope = z.discriminatedUnion('process', [
  z.strictObject({
    ...envelope,
    process: z.literal('exploratory-conversation').optional(),
    command: exploratoryConversation.Command,
  }),
  z.strictObject({ ...envelope, process: z.literal('transfer-case'), command: transferCase.Command }),
  z.strictObject({ ...envelope, process: z.literal('waitlist-entry'), command: waitlistEntry.Command }),
  z.strictObject({
    ...envelope,
    process: z.literal('case-conference-item'),
    command: caseConferenceItem.Command,
  }),
  // About nobody: it joins no case file, and nothing of a person comes along.
  z.strictObject({
    ...envelope,
    process: z.literal('network-concern'),
    caseId: z.never().optional(),
    with: z.never().optional(),
    command: networkConcern.Command,
  }),
]);
export type CommandEnvelope = Readonly<z.infer<typeof CommandEnvelope>>;

/** An envelope as one writes it: ids may be plain strings, which `handle` parses. */
export type CommandEnvelopeInput = Readonly<z.input<typeof CommandEnvelope>>;

/** The process that a command is for. */
export function processKindOf({ process }: Pick<CommandEnvelope, 'process'>): CommandProcessKind {
  return process ?? 'exploratory-conversation';
}
