/**
 * The table of an entry on a waiting list: per command from which states it may be given, where it leads, what it asks and what
 * then happened. Everything else about the process is read off this table.
 *
 * @source states and transitions of this project's vocabulary, 3.1: a proposed default; an open transfer is a fact and no state;
 * the guards carry the tags of their rules.
 */
import { plainDateOf } from '../calendar/instant.js';
import { normOn } from '../calendar/norms.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { isGgz } from '../exploratory-conversation/directions.js';
import { clockDay, exceededNorms } from '../process/clock.js';
import type { DecisionContext } from '../process/context.js';
import { moveTo, stay, type RowFor } from '../process/row.js';
import { clocksOf } from './clocks.js';
import type { CommandOf, CommandType } from './commands.js';
import type { EventOf, EventType } from './events.js';
import {
  acuteServiceContacted,
  errorNamed,
  gpKnows,
  oneEntryKept,
  rejectionExplained,
  treatmentStarted,
  triedOften,
} from './guards/ending.js';
import { answerOnPersonsWord, mediationPermitted, reasonOfTheAsker } from './guards/person.js';
import {
  byItselfWithCarriedWait,
  carriedInOrder,
  directionHasLists,
  normsKnown,
  referralPresent,
  registrationBegan,
} from './guards/registering.js';
import { leftAfterTakeOver, noTransferOpen, thisTransferOpen } from './guards/transfer.js';
import { contactWas, intakeWasHeld, normExceeded, responsibilityTaken, treatmentBegan } from './guards/waiting.js';
import { heldPlaceConfirmed, isAsked, notAskedYet } from './guards/wait-question.js';
import { waitlistNormsOn, type WaitlistNorms } from './norms.js';
import type { EntryIn } from './record.js';
import type { WaitlistRefusalCode } from './refusal-codes.js';
import {
  openStates,
  referringStates,
  waitingStates,
  type EndState,
  type OpenState,
  type ReferringState,
  type StateName,
  type WaitingState,
} from './states.js';

/** An event before it has its moment, actor and region. */
export type EventDraft = {
  readonly [T in EventType]: { readonly type: T; readonly data: EventOf<T>['data'] };
}[EventType];

/** The row of some states and some commands. */
export type CommandRow<S extends StateName, T extends CommandType> = RowFor<
  EntryIn<S>,
  CommandOf<T>,
  S,
  OpenState | EndState,
  EventDraft,
  WaitlistRefusalCode
>;

type AnyRow<S extends StateName = StateName> = RowFor<
  never,
  never,
  S,
  OpenState | EndState,
  EventDraft,
  WaitlistRefusalCode
>;

/** The table itself. */
export const waitlistTable: Readonly<Record<CommandType, AnyRow>> = {
  register: row<'none', 'register'>({
    transition: null,
    moves: { none: 'registered' },
    guards: [directionHasLists, registrationBegan, normsKnown, carriedInOrder, byItselfWithCarriedWait],
    rules: ['MGN-WL-003', 'MGN-WL-004', 'MGN-WL-014', 'MGN-WL-015'],
    draft: (_record, command, context) => ({ type: 'entry-registered', data: registration(command, context) }),
  }),
  'start-waiting': row<'registered', 'start-waiting'>({
    transition: 'L1',
    moves: { registered: 'waiting-intake' },
    guards: [referralPresent, heldPlaceConfirmed],
    rules: ['MGN-WL-005', 'MGN-WL-008', 'MGN-WL-025'],
    draft: (record, { referralOn }) => ({
      type: 'waiting-started',
      data: { referralOn: referralOn ?? record.referralOn },
    }),
  }),
  'record-intake': row<'waiting-intake', 'record-intake'>({
    transition: 'L2',
    moves: { 'waiting-intake': 'intake-done' },
    guards: [intakeWasHeld],
    rules: ['MGN-WL-005', 'MGN-WL-009'],
    draft: (_record, { intakeOn }) => ({ type: 'intake-held', data: { intakeOn } }),
  }),
  'queue-treatment': row<'intake-done', 'queue-treatment'>({
    transition: 'L3',
    moves: { 'intake-done': 'waiting-treatment' },
    guards: [],
    rules: ['MGN-WL-005'],
    draft: () => ({ type: 'treatment-queued', data: {} }),
  }),
  'start-treatment': row<'waiting-treatment', 'start-treatment'>({
    transition: 'L4',
    moves: { 'waiting-treatment': 'in-treatment' },
    guards: [treatmentBegan, responsibilityTaken],
    rules: ['MGN-WL-005', 'MGN-WL-009', 'MGN-WL-010'],
    draft: (_record, { treatmentOn }) => ({ type: 'treatment-started', data: { treatmentOn } }),
  }),
  'record-contact': row<WaitingState, 'record-contact'>({
    transition: null,
    moves: stay(...waitingStates),
    guards: [contactWas],
    rules: ['MGN-WL-007'],
    draft: (_record, { contactOn, means, reached }) => ({
      type: 'contact-recorded',
      data: { contactOn, means, reached },
    }),
  }),
  'record-mediation-answer': row<WaitingState, 'record-mediation-answer'>({
    transition: null,
    moves: stay(...waitingStates),
    guards: [answerOnPersonsWord, mediationPermitted],
    rules: ['MGN-WL-016', 'MGN-WL-020'],
    draft: (_record, { answer, consent }) => ({
      type: 'mediation-answer-recorded',
      data: { answer, consent: answer === 'accept' && consent },
    }),
  }),
  'ask-wait-goes-on': row<WaitingState, 'ask-wait-goes-on'>({
    transition: null,
    moves: stay(...waitingStates),
    guards: [notAskedYet],
    rules: ['MGN-WL-025'],
    draft: (_record, _command, context) => ({ type: 'wait-question-opened', data: { askBy: askBy(context) } }),
  }),
  'confirm-wait': row<WaitingState, 'confirm-wait'>({
    transition: null,
    moves: stay(...waitingStates),
    guards: [answerOnPersonsWord, isAsked],
    rules: ['MGN-WL-016', 'MGN-WL-025'],
    draft: () => ({ type: 'wait-confirmed', data: {} }),
  }),
  'open-transfer': row<ReferringState, 'open-transfer'>({
    transition: 'L5',
    moves: stay(...referringStates),
    guards: [noTransferOpen],
    rules: ['MGN-WL-011', 'MGN-WL-012'],
    draft: (_record, { transferCase }) => ({ type: 'transfer-opened', data: { transferCase } }),
  }),
  'close-transfer': row<Exclude<OpenState, 'registered'>, 'close-transfer'>({
    transition: 'L6',
    moves: stay('waiting-intake', 'intake-done', 'waiting-treatment', 'in-treatment'),
    guards: [thisTransferOpen],
    rules: ['MGN-WL-011', 'MGN-WL-012'],
    draft: (_record, { transferCase }) => ({ type: 'transfer-closed', data: { transferCase } }),
  }),
  end: row<OpenState, 'end'>({
    transition: 'L7, L8, L9',
    moves: moveTo(openStates, 'ended'),
    guards: [
      reasonOfTheAsker,
      treatmentStarted,
      leftAfterTakeOver,
      rejectionExplained,
      triedOften,
      gpKnows,
      oneEntryKept,
      errorNamed,
    ],
    rules: ['MGN-WL-013', 'MGN-WL-015', 'MGN-WL-016', 'MGN-WL-017'],
    draft: ({ openTransferCaseId }, { reason, takenOverOn, transferCase, declineReason, keptEntry, entryError }) => ({
      type: 'entry-ended',
      data: {
        reason,
        takenOverOn: takenOverOn ?? null,
        transferCase: openTransferCaseId ?? (reason === 'transferred' ? (transferCase ?? null) : null),
        declineReason: declineReason ?? null,
        keptEntry: keptEntry ?? null,
        entryError: entryError ?? null,
      },
    }),
  }),
  'signal-acute': row<OpenState, 'signal-acute'>({
    transition: null,
    moves: moveTo(openStates, 'ended'),
    guards: [acuteServiceContacted],
    rules: ['MGN-WL-018'],
    draft: (_record, { acuteService }) => ({ type: 'acute-signalled', data: { acuteService: acuteService ?? null } }),
  }),
  'mark-time-norm-exceeded': row<OpenState, 'mark-time-norm-exceeded'>({
    transition: null,
    moves: stay(...openStates),
    guards: [normExceeded],
    rules: ['MGN-WL-006'],
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

function registration(command: CommandOf<'register'>, context: DecisionContext): EventOf<'entry-registered'>['data'] {
  const { at, actor } = context;
  const carried = command.carried ?? null;
  return {
    person: command.person,
    provider: command.provider,
    gpPractice: command.gpPractice,
    direction: command.direction,
    inCareOf: command.inCareOf ?? null,
    registeredOn: command.registeredOn,
    referralOn: command.referralOn ?? null,
    carried,
    // A transfer ends when the receiver takes over; for mental health care that is responsibility for the treatment.
    takenOver: carried?.why === 'transfer' && isGgz(command.direction),
    // Whoever registers somebody again after a crisis has asked; the system has not.
    askBy: actor.role === 'system' && carried?.why === 'acute-route' ? askBy(context) : null,
    // INVARIANT: the guard `norms of the day known` has passed.
    norms: waitlistNormsOn(command.direction, plainDateOf(at)) as WaitlistNorms,
  };
}

/** The last day in time to ask the person whether the wait goes on. */
function askBy({ at }: DecisionContext): PlainDate {
  const today = plainDateOf(at);
  // INVARIANT: this norm is ours and holds on every day.
  return clockDay(today, normOn('wait-question', today)?.limit?.value ?? 1, 'working-days');
}
