/**
 * A person whose conversation runs, and for whom another process begins in the same case file.
 */
import { randomUUID } from 'node:crypto';
import { CaseId, CommandId, StreamId, type Actor } from '@mgn/domain';
import type { Grant, Outcome } from '@mgn/casework';
import {
  coordinator,
  details,
  gp,
  newStory,
  office,
  otherGgz,
  person,
  practice,
  receiver,
  requestGrants,
  self,
  statement,
  submit,
  type Story,
} from './story.js';

/** A process beside the conversation, with a short way to give commands. */
export interface Beside {
  readonly story: Story;
  readonly stream: StreamId;
  give(actor: Actor, command: object, along?: object): Promise<Outcome>;
}

/** Begins a process beside a conversation that was requested; without `inCase` it has a case file of its own. */
export async function beside(
  process: 'transfer-case' | 'waitlist-entry' | 'case-conference-item',
  { story = newStory(), inCase = true }: { readonly story?: Story; readonly inCase?: boolean } = {},
): Promise<Beside> {
  const stored = await story.log.readStream(story.stream);
  if (stored === null) await story.give(gp, submit, { with: { person: details, grants: requestGrants } });
  const stream = StreamId.parse(randomUUID());
  return {
    story,
    stream,
    give: async (actor, command, along) =>
      story.casework.handle({
        id: CommandId.parse(randomUUID()),
        process,
        stream,
        ...(inCase && { caseId: CaseId.parse(story.stream) }),
        expects: (await story.log.readStream(stream))?.events.length ?? 0,
        actor,
        command,
        ...(along !== undefined && { with: along }),
      }),
  };
}

/** What opens a transfer for the person. */
export const signal = {
  type: 'signal',
  person,
  trigger: 'person-request',
  gpPractice: practice.id,
  direction: 'ggz-basic',
  waitsSince: '2026-10-01',
} as const;

/** What the person permits to the one who has a place. */
export const toPlace: Grant = {
  holders: [practice.id],
  recipients: [otherGgz.id],
  categories: ['identification', 'waiting-status'],
  purposes: ['transfer', 'referral'],
  statement,
};

/** What the person permits to the network office, so that it can look for a place. */
export const toSearch: Grant = {
  holders: [practice.id],
  recipients: [office.id],
  categories: ['identification', 'waiting-status', 'plan-agreements'],
  purposes: ['transfer'],
  statement,
};

/** Somebody with a place. */
export const ranking = [
  { candidate: otherGgz.id, canBeAsked: true, reasons: ['best-fit', 'within-norm', 'inside-region'] },
] as const;

/** The steps of a transfer, in their order. */
export const steps: readonly (readonly [actor: Actor, command: object, along?: object])[] = [
  [gp, signal],
  [coordinator, { type: 'ask-person', listVerifiedOn: null }],
  [self, { type: 'start-search', personDecision: 'accept', searchConsent: true }, { grants: [toSearch] }],
  [coordinator, { type: 'offer', candidate: otherGgz.id, ranking }],
  [receiver, { type: 'accept-offer', intakeOn: '2026-12-14' }],
  [self, { type: 'confirm-place', identityConsent: true }, { grants: [toPlace] }],
  [
    coordinator,
    { type: 'start-handover', referralPresent: true, informationSent: ['identification', 'waiting-status'] },
  ],
  [receiver, { type: 'confirm-responsibility', firstContactOn: '2026-11-25', takesResponsibility: true }],
];

/** Takes the first steps of a transfer. */
export async function take(transfer: Beside, count: number): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [actor, command, along] of steps.slice(0, count)) {
    outcomes.push(await transfer.give(actor, command, along));
  }
  return outcomes;
}
