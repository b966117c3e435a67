/**
 * The commands of a concern about a network. None of them has a place for a person.
 */
import * as z from 'zod';
import { PlainDate } from '../calendar/plain-date.js';
import { FreeText } from '../words/free-text.js';
import { OrganisationId } from '../words/identifiers/object-ids.js';
import { NetworkSignal, ReportAddressee, SettlementReason } from './reasons.js';

/** Says that the network does not work as agreed. It is the first step: reporting it regionally and nationally comes next. */
export const Raise = z.strictObject({
  type: z.literal('raise'),
  signal: NetworkSignal,
  /** The organisation that it is about; null when it is about the network as a whole. */
  about: OrganisationId.nullish(),
  /** The insurer that takes it further from the second step on: the one that leads in the region. */
  insurer: OrganisationId,
  description: FreeText,
});
/** Reports what came of the step, to whom the step names at least. */
export const RecordReport = z.strictObject({
  type: z.literal('record-report'),
  report: FreeText.nullable(),
  addressees: z.array(ReportAddressee).max(20),
});
/** The insurer takes the next step; an investigation may take longer, so a day for its report can be named. */
export const TakeNextStep = z.strictObject({
  type: z.literal('take-next-step'),
  reportBy: PlainDate.nullish(),
});
/** Ends with the seventh step: an independent party organises the conversations in this region. */
export const HandOverOrganisation = z.strictObject({
  type: z.literal('hand-over-organisation'),
  to: OrganisationId.nullable(),
});
/** Ends because nothing more has to be done, with the reason; possible at every step. */
export const Settle = z.strictObject({
  type: z.literal('settle'),
  reason: SettlementReason.nullable(),
  explanation: FreeText.nullish(),
});
/** The system reports a target that has passed; it blocks nothing. */
export const MarkConcernNormExceeded = z.strictObject({
  type: z.literal('mark-time-norm-exceeded'),
  norm: z.string().max(60),
  level: z.enum(['target', 'outer-bound']),
});

/** Every command, told apart by `type`. */
export const NetworkConcernCommand = z.discriminatedUnion('type', [
  Raise,
  RecordReport,
  TakeNextStep,
  HandOverOrganisation,
  Settle,
  MarkConcernNormExceeded,
]);
export type NetworkConcernCommand = Readonly<z.infer<typeof NetworkConcernCommand>>;

/** The type of a command. */
export type CommandType = NetworkConcernCommand['type'];

/** The command with a given type. */
export type CommandOf<T extends CommandType> = Extract<NetworkConcernCommand, { type: T }>;
