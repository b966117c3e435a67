/**
 * The table of the exploratory conversation: per command from which states it may be given, where it leads, what it asks
 * and what then happened. Everything else about the process is read off this table.
 *
 * @source states and transitions of this project's vocabulary, 1.1 and 1.2: a proposed default; the guards carry the tags
 * of their rules.
 */
import type { CommandOf, CommandType } from './commands.js';
import type { DecisionContext } from '../process/context.js';
import type { EventOf, EventType } from './events.js';
import { type Direction, reportCategoryOf, isGgz } from './directions.js';
import { clockNormsOf } from './clock-norms.js';
import { clocksOf } from './clocks.js';
import { exceededNorms } from '../process/clock.js';
import { moveTo, stay, type RowFor } from '../process/row.js';
import { plainDateOf } from '../calendar/instant.js';
import type { StateName } from './guard.js';
import { deviationExplained, gpDecidesOnGgz, referralTargetKnown } from './guards/advice.js';
import {
  agreementsComplete,
  alreadyBegun,
  directionsCanStand,
  directionsFit,
  missedOnce,
  notBeforePlanned,
  personPresent,
  reportRead,
  reportToAgree,
  seatsAsAgreed,
  seatsFilledOrExplained,
  somebodyAtTheTable,
  textConfirmed,
} from './guards/conversation.js';
import { acuteServiceContacted, neverSent, normExceeded, onPersonsWord } from './guards/endings.js';
import {
  anotherReceiverFits,
  anotherReceiverReady,
  answerComplete,
  everyDirectionCarried,
  handoverOpen,
  informationSent,
  personConfirmedReceivers,
  receiversFit,
} from './guards/handover.js';
import {
  anotherAllowed,
  attemptsMade,
  heldBefore,
  neverHeld,
  planAgreed,
  requesterToldOfLapse,
  seatsAssigned,
  sensibleTime,
} from './guards/planning.js';
import {
  entryAssessed,
  gpPracticeKnown,
  notAcute,
  personAgrees,
  questionInOwnWords,
  samePerson,
} from './guards/request.js';
import { acuteHandled, missingListed, requestKnown, requesterTold, targetGroupMet } from './guards/triage.js';
import type { ConversationIn } from './record.js';
import { requestFactsOf } from './request-facts.js';
import type { ExplorationRefusalCode } from './refusal-codes.js';
import { openStates, type EndState, type OpenState } from './states.js';

/** An event before it has its moment, actor and region. */
export type EventDraft = {
  readonly [T in EventType]: { readonly type: T; readonly data: EventOf<T>['data'] };
}[EventType];

/** The row of some states and some commands. */
export type CommandRow<S extends StateName, T extends CommandType> = RowFor<
  ConversationIn<S>,
  CommandOf<T>,
  S,
  OpenState | EndState,
  EventDraft,
  ExplorationRefusalCode
>;

type AnyRow<S extends StateName = StateName> = RowFor<
  never,
  never,
  S,
  OpenState | EndState,
  EventDraft,
  ExplorationRefusalCode
>;

type Table = Readonly<Record<CommandType, AnyRow>>;

const heldAndLater = [
  'held',
  'advice-agreed',
  'advice-delivered',
  'gp-decided',
  'handing-over',
  'completed',
] as const satisfies readonly StateName[];

/** The table itself. */
export const explorationTable: Table = {
  prepare: row<'none', 'prepare'>({
    transition: null,
    moves: { none: 'draft' },
    guards: [gpPracticeKnown],
    rules: ['MGN-VG-003', 'MGN-VG-021', 'MGN-VG-035'],
    draft: (record, command, context) => ({ type: 'conversation-prepared', data: opening(record, command, context) }),
  }),
  submit: row<'none' | 'draft', 'submit'>({
    transition: 'E1',
    moves: { none: 'requested', draft: 'requested' },
    guards: [notAcute, samePerson, gpPracticeKnown, entryAssessed, questionInOwnWords, personAgrees],
    rules: ['MGN-VG-003', 'MGN-VG-004', 'MGN-VG-005', 'MGN-VG-006', 'MGN-VG-007', 'MGN-VG-021', 'MGN-VG-031'],
    draft: (record, command, context) => ({ type: 'conversation-requested', data: opening(record, command, context) }),
  }),
  discard: row<'draft', 'discard'>({
    transition: null,
    moves: { draft: 'withdrawn' },
    guards: [neverSent],
    rules: ['MGN-VG-028'],
    draft: () => ({ type: 'conversation-withdrawn', data: { reason: 'withdrawn-by-requester' } }),
  }),
  'pick-up': row<'requested', 'pick-up'>({
    transition: 'E2',
    moves: { requested: 'under-triage' },
    guards: [],
    rules: ['MGN-VG-001'],
    draft: () => ({ type: 'triage-started', data: {} }),
  }),
  accept: row<'under-triage', 'accept'>({
    transition: 'E3',
    moves: { 'under-triage': 'accepted' },
    guards: [requestKnown, targetGroupMet],
    rules: ['MGN-VG-006', 'MGN-VG-008', 'MGN-VG-009'],
    draft: () => ({ type: 'request-accepted', data: {} }),
  }),
  redirect: row<'under-triage', 'redirect'>({
    transition: 'E4',
    moves: { 'under-triage': 'redirected' },
    guards: [requesterTold, acuteHandled],
    rules: ['MGN-VG-010', 'MGN-VG-029'],
    draft: (_record, { reason, target, note, acuteService }) => ({
      type: 'request-redirected',
      data: { reason, target, note: note ?? null, acuteService: acuteService ?? null },
    }),
  }),
  return: row<'under-triage', 'return'>({
    transition: 'E5',
    moves: { 'under-triage': 'draft' },
    guards: [missingListed],
    rules: ['MGN-VG-011'],
    draft: (_record, { reason, missing, note }) => ({
      type: 'request-returned',
      data: { reason, missing, note: note ?? null },
    }),
  }),
  plan: row<'accepted', 'plan'>({
    transition: 'E6',
    moves: { accepted: 'scheduled' },
    guards: [seatsAssigned, planAgreed, sensibleTime],
    rules: ['MGN-VG-012', 'MGN-VG-013', 'MGN-VG-014'],
    draft: (_record, { appointment }) => ({ type: 'conversation-planned', data: { appointment } }),
  }),
  replan: row<'scheduled', 'replan'>({
    transition: 'E7',
    moves: { scheduled: 'accepted' },
    guards: [],
    rules: ['MGN-VG-031'],
    draft: (_record, { reason }) => ({ type: 'conversation-replanned', data: { reason } }),
  }),
  'record-contact-attempt': row<'accepted' | 'scheduled', 'record-contact-attempt'>({
    transition: null,
    moves: stay('accepted', 'scheduled'),
    guards: [],
    rules: ['MGN-VG-016'],
    draft: (_record, { means, reached }) => ({ type: 'contact-attempted', data: { means, reached } }),
  }),
  'record-no-show': row<'scheduled', 'record-no-show'>({
    transition: null,
    moves: stay('scheduled'),
    guards: [missedOnce],
    rules: ['MGN-VG-016', 'MGN-VG-038'],
    draft: (_record, { absent }) => ({ type: 'no-show-recorded', data: { absent } }),
  }),
  lapse: row<'accepted' | 'scheduled', 'lapse'>({
    transition: 'E9, E19',
    moves: moveTo(['accepted', 'scheduled'], 'lapsed'),
    guards: [neverHeld, attemptsMade, requesterToldOfLapse],
    rules: ['MGN-VG-016'],
    draft: (_record, { reason }) => ({ type: 'request-lapsed', data: { reason } }),
  }),
  'record-held': row<'scheduled', 'record-held'>({
    transition: 'E8',
    moves: { scheduled: 'held' },
    guards: [alreadyBegun, notBeforePlanned, personPresent, somebodyAtTheTable, seatsFilledOrExplained, seatsAsAgreed],
    rules: ['MGN-VG-015', 'MGN-VG-031', 'MGN-VG-037', 'MGN-VG-038'],
    draft: ({ appointment }, { heldAt, attendance, billableMhParticipation }) => ({
      type: 'conversation-held',
      data: { heldAt: heldAt ?? appointment.startsAt, attendance, billableMhParticipation },
    }),
  }),
  'write-report': row<'held', 'write-report'>({
    transition: null,
    moves: stay('held'),
    guards: [directionsCanStand],
    rules: ['MGN-VG-006', 'MGN-VG-017', 'MGN-VG-019'],
    draft: ({ written }, { report }) => ({
      type: 'report-written',
      data: { number: (written?.number ?? 0) + 1, report },
    }),
  }),
  'plan-second': row<'held', 'plan-second'>({
    transition: 'E10',
    moves: { held: 'scheduled' },
    guards: [anotherAllowed, seatsAssigned, planAgreed, sensibleTime],
    rules: ['MGN-VG-012', 'MGN-VG-013', 'MGN-VG-014', 'MGN-VG-017'],
    draft: (_record, { reason, appointment }) => ({
      type: 'second-conversation-planned',
      data: { reason, appointment },
    }),
  }),
  'drop-second': row<'accepted' | 'scheduled', 'drop-second'>({
    transition: null,
    moves: moveTo(['accepted', 'scheduled'], 'held'),
    guards: [heldBefore],
    rules: ['MGN-VG-017', 'MGN-VG-031'],
    draft: (_record, { reason }) => ({ type: 'second-conversation-dropped', data: { reason } }),
  }),
  'agree-advice': row<'held', 'agree-advice'>({
    transition: 'E11',
    moves: { held: 'advice-agreed' },
    guards: [reportRead, directionsFit, agreementsComplete, textConfirmed],
    rules: ['MGN-VG-018', 'MGN-VG-019', 'MGN-VG-020'],
    draft: adviceAgreed,
  }),
  'deliver-advice': row<'advice-agreed', 'deliver-advice'>({
    transition: 'E12',
    moves: { 'advice-agreed': 'advice-delivered' },
    guards: [],
    rules: ['MGN-VG-021', 'MGN-VG-032', 'MGN-VG-033'],
    draft: ({ gpPractice }) => ({ type: 'advice-delivered', data: { to: gpPractice } }),
  }),
  'record-gp-decision': row<'advice-delivered', 'record-gp-decision'>({
    transition: 'E13',
    moves: { 'advice-delivered': 'gp-decided' },
    guards: [gpDecidesOnGgz, deviationExplained, referralTargetKnown],
    rules: ['MGN-VG-021', 'MGN-VG-022', 'MGN-VG-034'],
    draft: gpDecisionRecorded,
  }),
  'start-handover': row<'gp-decided', 'start-handover'>({
    transition: 'E14',
    moves: { 'gp-decided': 'handing-over' },
    guards: [receiversFit, personConfirmedReceivers, informationSent],
    rules: ['MGN-VG-023', 'MGN-VG-024'],
    draft: (_record, { handovers }) => ({ type: 'handover-started', data: { handovers } }),
  }),
  'ask-another-receiver': row<'handing-over', 'ask-another-receiver'>({
    transition: null,
    moves: stay('handing-over'),
    guards: [anotherReceiverFits, anotherReceiverReady],
    rules: ['MGN-VG-023', 'MGN-VG-024'],
    draft: (_record, { handover }) => ({ type: 'handover-started', data: { handovers: [handover] } }),
  }),
  'record-receiver-answer': row<'handing-over', 'record-receiver-answer'>({
    transition: null,
    moves: stay('handing-over'),
    guards: [handoverOpen, answerComplete],
    rules: ['MGN-VG-024', 'MGN-VG-025', 'MGN-VG-027'],
    draft: receiverAnswered,
  }),
  complete: row<'gp-decided' | 'handing-over', 'complete'>({
    transition: 'E15, E16',
    moves: moveTo(['gp-decided', 'handing-over'], 'completed'),
    guards: [everyDirectionCarried],
    rules: ['MGN-VG-026'],
    draft: (_record, { transfers }) => ({ type: 'conversation-completed', data: { transfers: transfers ?? [] } }),
  }),
  'record-person-rating': row<(typeof heldAndLater)[number], 'record-person-rating'>({
    transition: null,
    moves: stay(...heldAndLater),
    guards: [],
    rules: ['MGN-VG-036'],
    draft: (_record, { rating }) => ({ type: 'person-rated', data: { rating } }),
  }),
  'add-person-words': row<OpenState | EndState, 'add-person-words'>({
    transition: null,
    moves: stay(...openStates, 'completed', 'redirected', 'withdrawn', 'lapsed'),
    guards: [],
    rules: ['MGN-VG-036'],
    draft: (_record, { words }) => ({ type: 'person-words-added', data: { words } }),
  }),
  withdraw: row<OpenState, 'withdraw'>({
    transition: 'E17',
    moves: moveTo(openStates, 'withdrawn'),
    guards: [onPersonsWord],
    rules: ['MGN-VG-028'],
    draft: (_record, { reason }) => ({ type: 'conversation-withdrawn', data: { reason } }),
  }),
  'signal-acute': row<OpenState, 'signal-acute'>({
    transition: 'E18',
    moves: moveTo(openStates, 'redirected'),
    guards: [acuteServiceContacted],
    rules: ['MGN-VG-029'],
    draft: (_record, { acuteService }) => ({ type: 'acute-signalled', data: { acuteService: acuteService ?? null } }),
  }),
  'mark-time-norm-exceeded': row<OpenState, 'mark-time-norm-exceeded'>({
    transition: null,
    moves: stay(...openStates),
    guards: [normExceeded],
    rules: ['MGN-VG-030'],
    draft: normMarked,
  }),
};

function row<S extends StateName, T extends CommandType>(spec: CommandRow<S, T>): AnyRow<S> {
  return spec;
}

function opening(
  record: ConversationIn<'none' | 'draft'>,
  command: CommandOf<'prepare' | 'submit'>,
  { actor, region }: DecisionContext,
) {
  const draft = record.state === 'draft' ? record : null;
  return {
    person: command.person,
    requester: command.requester,
    requesterRole: actor.role,
    gpPractice: command.gpPractice ?? draft?.gpPractice ?? command.requester,
    request: requestFactsOf(record, command),
    norms: draft?.norms ?? clockNormsOf(region),
  };
}

function adviceAgreed(record: ConversationIn<'held'>, command: CommandOf<'agree-advice'>): EventDraft {
  // INVARIANT: the guard `report written and read` has passed, so that there is a text.
  const report = reportToAgree(record, command) as NonNullable<ReturnType<typeof reportToAgree>>;
  return {
    type: 'advice-agreed',
    data: {
      report,
      personView: command.personView,
      personWords: command.personWords ?? null,
      category: reportCategoryOf(report.directions),
    },
  };
}

function gpDecisionRecorded(
  { advice }: ConversationIn<'advice-delivered'>,
  { decision, reason, note, refersTo }: CommandOf<'record-gp-decision'>,
  { actor }: DecisionContext,
): EventDraft {
  const advised = advice.report.directions;
  const others = advised.filter((direction) => !isGgz(direction));
  const directions = {
    'follows-advice': together(advised),
    'no-referral': together(others),
    'refers-otherwise': together([...others, ...(refersTo ?? [])]),
  }[decision];
  return {
    type: 'gp-decision-recorded',
    data: { decision, reason: reason ?? null, note: note ?? null, directions, automatic: actor.role === 'system' },
  };
}

/** Each direction once; `none-needed` only where it stands alone. */
function together(directions: readonly Direction[]): Direction[] {
  const each = [...new Set(directions)];
  return each.length > 1 ? each.filter((direction) => direction !== 'none-needed') : each;
}

function receiverAnswered(
  _record: ConversationIn<'handing-over'>,
  { direction, receiver, answer }: CommandOf<'record-receiver-answer'>,
): EventDraft {
  // INVARIANT: the guard `first contact known, responsibility taken; or a reason` has passed.
  return answer.answer === 'confirmed'
    ? {
        type: 'receiver-confirmed',
        data: {
          direction,
          receiver,
          firstContactOn: answer.firstContactOn as NonNullable<typeof answer.firstContactOn>,
        },
      }
    : { type: 'receiver-declined', data: { direction, receiver, reason: answer.reason ?? 'other' } };
}

function normMarked(
  record: ConversationIn<OpenState>,
  { norm, level }: CommandOf<'mark-time-norm-exceeded'>,
  { at }: DecisionContext,
): EventDraft {
  const today = plainDateOf(at);
  const exceeded = exceededNorms(clocksOf(record), today).find((mark) => mark.norm === norm && mark.level === level);
  return { type: 'time-norm-exceeded', data: { norm, level, due: exceeded?.due ?? today } };
}
