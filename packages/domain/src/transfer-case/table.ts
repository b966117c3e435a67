/**
 * The table of the transfer case: per command from which states it may be given, where it leads, what it asks and what then
 * happened. Everything else about the process is read off this table.
 *
 * @source states and transitions of this project's vocabulary, 2.1 and 2.2: a proposed default; the guards carry the tags of
 * their rules.
 */
import { addDays } from '../calendar/plain-date.js';
import { plainDateOf } from '../calendar/instant.js';
import { exceededNorms } from '../process/clock.js';
import type { DecisionContext } from '../process/context.js';
import { moveTo, stay, type RowFor } from '../process/row.js';
import { clocksOf } from './clocks.js';
import type { CommandOf, CommandType } from './commands.js';
import type { EventOf, EventType } from './events.js';
import { acuteServiceContacted, afterDeath } from './guards/acute.js';
import { informationSent, normExceeded, referralAddressed, takenOver } from './guards/handover.js';
import { directionHasPlaces, fromConference, listVerified, providerKnown, waitBegan } from './guards/opening.js';
import {
  askAgainDayCame,
  askAgainLater,
  identityPermitted,
  onPersonsWord,
  personAccepts,
  preferenceElsewhere,
  wishOfThePerson,
} from './guards/person.js';
import {
  answerOverdue,
  candidateFits,
  candidateFound,
  decidedAtTheTop,
  declineExplained,
  intakeKnown,
  nobodyLeft,
  preferenceLeads,
  reachedStep,
  stepAbove,
} from './guards/search.js';
import { transferNormsOn } from './norms.js';
import { EscalationStep } from './reasons.js';
import type { TransferIn } from './record.js';
import type { TransferRefusalCode } from './refusal-codes.js';
import { openStates, type EndState, type OpenState, type StateName } from './states.js';

/** An event before it has its moment, actor and region. */
export type EventDraft = {
  readonly [T in EventType]: { readonly type: T; readonly data: EventOf<T>['data'] };
}[EventType];

/** The row of some states and some commands. */
export type CommandRow<S extends StateName, T extends CommandType> = RowFor<
  TransferIn<S>,
  CommandOf<T>,
  S,
  OpenState | EndState,
  EventDraft,
  TransferRefusalCode
>;

type AnyRow<S extends StateName = StateName> = RowFor<
  never,
  never,
  S,
  OpenState | EndState,
  EventDraft,
  TransferRefusalCode
>;

/** The table itself. */
export const transferTable: Readonly<Record<CommandType, AnyRow>> = {
  signal: row<'none', 'signal'>({
    transition: null,
    moves: { none: 'signalled' },
    guards: [directionHasPlaces, waitBegan, providerKnown, wishOfThePerson],
    rules: ['MGN-TM-003', 'MGN-TM-020', 'MGN-TM-024'],
    draft: (_record, command, context) => ({
      type: 'transfer-signalled',
      data: { ...opening(command, context), preferredProvider: command.preferredProvider ?? null },
    }),
  }),
  'open-search': row<'none', 'open-search'>({
    transition: null,
    moves: { none: 'searching' },
    guards: [directionHasPlaces, waitBegan, providerKnown, fromConference, personAccepts],
    rules: ['MGN-TM-003', 'MGN-TM-005', 'MGN-TM-006', 'MGN-TM-020'],
    draft: (_record, command, context) => ({
      type: 'transfer-opened',
      data: { ...opening(command, context), at: 'searching', foundCandidate: command.foundCandidate ?? null },
    }),
  }),
  'open-escalation': row<'none', 'open-escalation'>({
    transition: null,
    moves: { none: 'escalated' },
    guards: [directionHasPlaces, waitBegan, providerKnown, fromConference, personAccepts],
    rules: ['MGN-TM-003', 'MGN-TM-005', 'MGN-TM-006', 'MGN-TM-016', 'MGN-TM-020'],
    draft: (_record, command, context) => ({
      type: 'transfer-opened',
      data: { ...opening(command, context), at: 'escalated' },
    }),
  }),
  'ask-person': row<'signalled' | 'awaiting-person', 'ask-person'>({
    transition: 'T1',
    moves: moveTo(['signalled', 'awaiting-person'], 'awaiting-person'),
    guards: [askAgainDayCame, listVerified],
    rules: ['MGN-TM-004', 'MGN-TM-025'],
    draft: (_record, { listVerifiedOn }) => ({ type: 'person-asked', data: { listVerifiedOn } }),
  }),
  postpone: row<'awaiting-person', 'postpone'>({
    transition: null,
    moves: stay('awaiting-person'),
    guards: [onPersonsWord, askAgainLater],
    rules: ['MGN-TM-005', 'MGN-TM-019', 'MGN-TM-025'],
    draft: ({ norms }, { askAgainOn }, { at }) => ({
      type: 'person-postponed',
      data: { askAgainOn: askAgainOn ?? addDays(plainDateOf(at), norms.askAgainDays) },
    }),
  }),
  'start-search': row<'awaiting-person', 'start-search'>({
    transition: 'T3',
    moves: { 'awaiting-person': 'searching' },
    guards: [onPersonsWord, personAccepts, preferenceElsewhere],
    rules: ['MGN-TM-005', 'MGN-TM-006', 'MGN-TM-024'],
    draft: (record, { preferredProvider }) => ({
      type: 'search-started',
      data: { preferredProvider: preferredProvider === undefined ? record.preferredProvider : preferredProvider },
    }),
  }),
  'state-preference': row<'searching' | 'offered' | 'escalated', 'state-preference'>({
    transition: null,
    moves: stay('searching', 'offered', 'escalated'),
    guards: [onPersonsWord, preferenceElsewhere],
    rules: ['MGN-TM-005', 'MGN-TM-024'],
    draft: (_record, { preferredProvider }) => ({ type: 'preference-stated', data: { preferredProvider } }),
  }),
  stay: row<OpenState, 'stay'>({
    transition: 'T4, T12, T18',
    moves: moveTo(openStates, 'stays'),
    guards: [onPersonsWord],
    rules: ['MGN-TM-005', 'MGN-TM-019'],
    draft: () => ({ type: 'person-stayed', data: {} }),
  }),
  resolve: row<OpenState, 'resolve'>({
    transition: 'T2, T19',
    moves: moveTo(openStates, 'resolved-otherwise'),
    guards: [onPersonsWord, afterDeath],
    rules: ['MGN-TM-005', 'MGN-TM-019'],
    draft: (_record, { reason }) => ({ type: 'transfer-resolved-otherwise', data: { reason } }),
  }),
  offer: row<'searching', 'offer'>({
    transition: 'T5',
    moves: { searching: 'offered' },
    guards: [candidateFits, preferenceLeads],
    rules: ['MGN-TM-007', 'MGN-TM-008', 'MGN-TM-024'],
    draft: (_record, { candidate, ranking }) => {
      const rank = ranking.findIndex((each) => each.candidate === candidate);
      const reasons = ranking[rank]?.reasons ?? [];
      return { type: 'place-offered', data: { candidate, rank: rank + 1, considered: ranking.length, reasons } };
    },
  }),
  'accept-offer': row<'offered', 'accept-offer'>({
    transition: 'T7',
    moves: { offered: 'accepted-by-receiver' },
    guards: [intakeKnown],
    rules: ['MGN-TM-009'],
    // INVARIANT: the guard `day of the intake known` has passed.
    draft: (_record, { intakeOn }, { at }) => ({
      type: 'offer-accepted',
      data: { intakeOn: intakeOn ?? plainDateOf(at) },
    }),
  }),
  'decline-offer': row<'offered', 'decline-offer'>({
    transition: 'T8',
    moves: { offered: 'searching' },
    guards: [declineExplained],
    rules: ['MGN-TM-010', 'MGN-TM-019'],
    draft: (_record, { reason }) => ({ type: 'offer-declined', data: { reason: reason ?? 'other' } }),
  }),
  'expire-offer': row<'offered', 'expire-offer'>({
    transition: 'T9',
    moves: { offered: 'searching' },
    guards: [answerOverdue],
    rules: ['MGN-TM-011', 'MGN-TM-019'],
    draft: () => ({ type: 'offer-expired', data: {} }),
  }),
  'confirm-place': row<'accepted-by-receiver', 'confirm-place'>({
    transition: 'T10',
    moves: { 'accepted-by-receiver': 'confirmed-by-person' },
    guards: [onPersonsWord, identityPermitted],
    rules: ['MGN-TM-005', 'MGN-TM-012'],
    draft: () => ({ type: 'place-confirmed', data: {} }),
  }),
  'decline-place': row<'accepted-by-receiver', 'decline-place'>({
    transition: 'T11',
    moves: { 'accepted-by-receiver': 'searching' },
    guards: [onPersonsWord],
    rules: ['MGN-TM-005', 'MGN-TM-019'],
    draft: () => ({ type: 'place-declined', data: {} }),
  }),
  'withdraw-place': row<'confirmed-by-person' | 'handing-over', 'withdraw-place'>({
    transition: 'T20',
    moves: moveTo(['confirmed-by-person', 'handing-over'], 'searching'),
    guards: [],
    rules: ['MGN-TM-019'],
    draft: (_record, { reason }) => ({ type: 'place-withdrawn', data: { reason } }),
  }),
  'start-handover': row<'confirmed-by-person', 'start-handover'>({
    transition: 'T13',
    moves: { 'confirmed-by-person': 'handing-over' },
    guards: [referralAddressed, informationSent],
    rules: ['MGN-TM-013', 'MGN-TM-014'],
    draft: (_record, command) => ({
      type: 'handover-started',
      data: { informationSent: command.informationSent },
    }),
  }),
  'confirm-responsibility': row<'handing-over', 'confirm-responsibility'>({
    transition: 'T14',
    moves: { 'handing-over': 'transferred' },
    guards: [takenOver],
    rules: ['MGN-TM-014', 'MGN-TM-015', 'MGN-TM-020'],
    // INVARIANT: the guard `first contact known, responsibility taken` has passed.
    draft: (_record, { firstContactOn }, { at }) => ({
      type: 'responsibility-confirmed',
      data: { firstContactOn: firstContactOn ?? plainDateOf(at) },
    }),
  }),
  escalate: row<'searching' | 'escalated', 'escalate'>({
    transition: 'T6, T16',
    moves: moveTo(['searching', 'escalated'], 'escalated'),
    guards: [stepAbove, nobodyLeft, preferenceLeads],
    rules: ['MGN-TM-016', 'MGN-TM-017', 'MGN-TM-024'],
    draft: (record, { note }) => ({
      type: 'transfer-escalated',
      data: { step: EscalationStep.parse(reachedStep(record) + 1), note: note ?? null },
    }),
  }),
  'resume-search': row<'escalated', 'resume-search'>({
    transition: 'T15',
    moves: { escalated: 'searching' },
    guards: [candidateFound],
    rules: ['MGN-TM-017'],
    draft: resumed,
  }),
  'close-unresolved': row<'escalated', 'close-unresolved'>({
    transition: 'T17',
    moves: { escalated: 'closed-unresolved' },
    guards: [decidedAtTheTop],
    rules: ['MGN-TM-018'],
    draft: (_record, { decision }) => ({
      type: 'transfer-closed-unresolved',
      // INVARIANT: the guard `decision of the fourth step` has passed.
      data: { decision: decision as NonNullable<typeof decision> },
    }),
  }),
  'signal-acute': row<OpenState, 'signal-acute'>({
    transition: null,
    moves: moveTo(openStates, 'resolved-otherwise'),
    guards: [acuteServiceContacted],
    rules: ['MGN-TM-019', 'MGN-TM-022'],
    draft: (_record, { acuteService }) => ({ type: 'acute-signalled', data: { acuteService: acuteService ?? null } }),
  }),
  'mark-time-norm-exceeded': row<OpenState, 'mark-time-norm-exceeded'>({
    transition: null,
    moves: stay(...openStates),
    guards: [normExceeded],
    rules: ['MGN-TM-021'],
    draft: (record, { norm, level }, { at }) => {
      const today = plainDateOf(at);
      const exceeded = exceededNorms(clocksOf(record), today).find(
        (mark) => mark.norm === norm && mark.level === level,
      );
      return { type: 'time-norm-exceeded', data: { norm, level, due: exceeded?.due ?? today } };
    },
  }),
};

function row<S extends StateName, T extends CommandType>(spec: CommandRow<S, T>): AnyRow<S> {
  return spec;
}

function opening(command: CommandOf<'signal' | 'open-search' | 'open-escalation'>, { at }: DecisionContext) {
  return {
    person: command.person,
    trigger: command.trigger,
    gpPractice: command.gpPractice,
    direction: command.direction,
    waitsSince: command.waitsSince,
    currentProvider: command.currentProvider ?? null,
    inCare: command.inCare,
    listedWith: command.listedWith ?? null,
    cause: command.cause ?? null,
    norms: transferNormsOn(plainDateOf(at)),
  };
}

function resumed(_record: TransferIn<'escalated'>, { reason, candidate }: CommandOf<'resume-search'>): EventDraft {
  // INVARIANT: the guard `a candidate was found` has passed.
  return { type: 'search-resumed', data: { reason, candidate: candidate as NonNullable<typeof candidate> } };
}
