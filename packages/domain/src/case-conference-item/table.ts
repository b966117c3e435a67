/**
 * The table of the case conference item: per command from which states it may be given, where it leads, what it asks and what then
 * happened. Everything else about the process is read off this table.
 *
 * @source states and transitions of this project's vocabulary, 4: a proposed default; the guards carry the tags of their rules.
 */
import { plainDateOf } from '../calendar/instant.js';
import { exceededNorms } from '../process/clock.js';
import type { DecisionContext } from '../process/context.js';
import { moveTo, stay, type RowFor } from '../process/row.js';
import type { ProfessionalActor } from '../words/actor.js';
import { isSmallNumber } from './background.js';
import { clocksOf } from './clocks.js';
import type { CommandOf, CommandType } from './commands.js';
import type { AgreedAction, EventOf, EventType } from './events.js';
import {
  actionAgreed,
  actionOpen,
  adviceRecorded,
  carryOnOwed,
  dropExplained,
  everythingDone,
  feedbackOwed,
  ownerAndDate,
} from './guards/actions.js';
import {
  attendeesPermitted,
  discussedOnceBefore,
  participantsPermitted,
  quorumReached,
  sessionReached,
  sessionSoon,
} from './guards/agenda.js';
import { hourFitsDay, hourFitsSession } from './guards/arrangement.js';
import {
  acuteServiceContacted,
  consentExtends,
  directionHasPlaces,
  nobodyLeftBehind,
  noPlaceYet,
  normExceeded,
  nothingFits,
  personWants,
  stopsForReason,
} from './guards/endings.js';
import {
  consentFitsMode,
  consentGiven,
  modeOf,
  personAgrees,
  personFitsMode,
  questionExplicit,
  smallNumberConsidered,
  submitterIsPerson,
  submitterKnown,
  switchedOn,
} from './guards/opening.js';
import {
  anotherThanSubmitter,
  betterRouteNamed,
  fitsOneSession,
  independentChair,
  professionalOf,
} from './guards/screening.js';
import { minutesTexts, questionTexts, returnNote, textsLookedAt } from './guards/texts.js';
import { conferenceNormsOn } from './norms.js';
import type { CaseIn } from './record.js';
import type { ConferenceRefusalCode } from './refusal-codes.js';
import { openStates, type EndState, type OpenState, type StateName } from './states.js';

/** An event before it has its moment, actor and region. */
export type EventDraft = {
  readonly [T in EventType]: { readonly type: T; readonly data: EventOf<T>['data'] };
}[EventType];

/** The row of some states and some commands. */
export type CommandRow<S extends StateName, T extends CommandType> = RowFor<
  CaseIn<S>,
  CommandOf<T>,
  S,
  OpenState | EndState,
  EventDraft,
  ConferenceRefusalCode
>;

type AnyRow<S extends StateName = StateName> = RowFor<
  never,
  never,
  S,
  OpenState | EndState,
  EventDraft,
  ConferenceRefusalCode
>;

/** From the moment that the question was submitted. */
const asked = ['submitted', 'screened', 'scheduled', 'discussed', 'actions-open'] as const;
/** From the moment that there can be actions, and something to tell. */
const discussedStates = ['scheduled', 'discussed', 'actions-open'] as const;
/** From the moment that there is something that can be owed until everything is done. */
const untilDone = [...discussedStates, 'carrying-on'] as const;
/** Where the conference has said what it thinks. */
const concluded = ['discussed', 'actions-open'] as const;

/** The table itself. */
export const conferenceTable: Readonly<Record<CommandType, AnyRow>> = {
  prepare: row<'none', 'prepare'>({
    transition: null,
    moves: { none: 'draft' },
    guards: [switchedOn, submitterKnown, personFitsMode],
    rules: ['MGN-CO-003', 'MGN-CO-004', 'MGN-CO-005'],
    draft: (_record, command, context) => ({ type: 'case-prepared', data: opening(command, context) }),
  }),
  submit: row<'draft', 'submit'>({
    transition: 'K1',
    moves: { draft: 'submitted' },
    guards: [
      switchedOn,
      submitterIsPerson,
      personAgrees,
      questionExplicit,
      questionTexts,
      smallNumberConsidered,
      consentFitsMode,
      consentGiven,
    ],
    rules: [
      'MGN-CO-003',
      'MGN-CO-005',
      'MGN-CO-006',
      'MGN-CO-007',
      'MGN-CO-008',
      'MGN-CO-009',
      'MGN-CO-010',
      'MGN-CO-011',
      'MGN-CO-012',
    ],
    draft: submitted,
  }),
  'extend-consent': row<(typeof asked)[number], 'extend-consent'>({
    transition: null,
    moves: stay(...asked),
    guards: [consentExtends],
    rules: ['MGN-CO-011'],
    draft: (_record, { organisations }) => ({ type: 'consent-extended', data: { organisations } }),
  }),
  screen: row<'submitted', 'screen'>({
    transition: 'K2',
    moves: { submitted: 'screened' },
    guards: [anotherThanSubmitter, fitsOneSession],
    rules: ['MGN-CO-012', 'MGN-CO-014'],
    draft: ({ submitter }, { minutes }, { actor, region }) => ({
      type: 'case-screened',
      data: {
        // INVARIANT: the guard `another person than the submitter` has passed.
        screener: professionalOf(actor) ?? (submitter.professional as NonNullable<typeof submitter.professional>),
        minutes: minutes ?? Math.max(1, Math.floor(region.caseConference.minutes / region.caseConference.maximumCases)),
      },
    }),
  }),
  return: row<'submitted', 'return'>({
    transition: 'K3',
    moves: { submitted: 'returned' },
    guards: [anotherThanSubmitter, betterRouteNamed, returnNote],
    rules: ['MGN-CO-006', 'MGN-CO-007', 'MGN-CO-012', 'MGN-CO-013'],
    draft: (_record, { reason, route, note, acuteService }) => ({
      type: 'case-returned',
      // INVARIANT: the guard `better route named` has passed.
      data: { reason, route: route ?? 'gp', note: note ?? null, acuteService: acuteService ?? null },
    }),
  }),
  schedule: row<'screened', 'schedule'>({
    transition: 'K4',
    moves: { screened: 'scheduled' },
    guards: [anotherThanSubmitter, textsLookedAt, sessionSoon, participantsPermitted, hourFitsSession],
    rules: ['MGN-CO-006', 'MGN-CO-007', 'MGN-CO-011', 'MGN-CO-012', 'MGN-CO-014', 'MGN-CO-027'],
    draft: (_record, { session }) => ({ type: 'case-scheduled', data: { session } }),
  }),
  'move-date': row<'scheduled', 'move-date'>({
    transition: null,
    moves: stay('scheduled'),
    guards: [sessionSoon, participantsPermitted, hourFitsSession],
    rules: ['MGN-CO-011', 'MGN-CO-014', 'MGN-CO-027'],
    draft: (_record, { reason, session }) => ({ type: 'case-moved', data: { reason, session } }),
  }),
  'arrange-session': row<'scheduled', 'arrange-session'>({
    transition: null,
    moves: stay('scheduled'),
    guards: [hourFitsDay],
    rules: ['MGN-CO-027'],
    draft: (_record, { arrangement: { startsAt, minutes, where, chair } }, { actor, region }) => ({
      type: 'session-arranged',
      data: {
        arrangement: {
          startsAt,
          minutes: minutes ?? region.caseConference.minutes,
          where: where ?? null,
          chair: chair ?? (actor.role === 'case-conference-chair' ? actor.organisation : null),
        },
      },
    }),
  }),
  'record-discussed': row<'scheduled', 'record-discussed'>({
    transition: 'K5',
    moves: { scheduled: 'discussed' },
    guards: [independentChair, sessionReached, quorumReached, attendeesPermitted],
    rules: ['MGN-CO-011', 'MGN-CO-015', 'MGN-CO-016'],
    draft: ({ session }, { attendees }) => ({ type: 'case-discussed', data: { on: session.on, attendees } }),
  }),
  'agree-actions': row<'discussed', 'agree-actions'>({
    transition: 'K6',
    moves: { discussed: 'actions-open' },
    guards: [adviceRecorded, actionAgreed, ownerAndDate, minutesTexts],
    rules: ['MGN-CO-006', 'MGN-CO-007', 'MGN-CO-011', 'MGN-CO-017', 'MGN-CO-018'],
    draft: ({ mode }, { advice, directions, actions, textsChecked }) => ({
      type: 'actions-agreed',
      data: {
        // INVARIANT: the guards `advice recorded` and `one owner and one date each` have passed.
        advice: advice as NonNullable<typeof advice>,
        directions,
        actions: actions as readonly AgreedAction[] as AgreedAction[],
        textsChecked: mode === 'anonymous' && textsChecked === true,
      },
    }),
  }),
  reschedule: row<'discussed', 'reschedule'>({
    transition: 'K7',
    moves: { discussed: 'scheduled' },
    guards: [discussedOnceBefore, sessionSoon, participantsPermitted, hourFitsSession],
    rules: ['MGN-CO-011', 'MGN-CO-014', 'MGN-CO-019', 'MGN-CO-027'],
    draft: (_record, { reason, session }) => ({
      type: 'case-rescheduled',
      // INVARIANT: the guard `one second discussion, with a reason` has passed.
      data: { reason: reason ?? 'other', session },
    }),
  }),
  'complete-action': row<(typeof untilDone)[number], 'complete-action'>({
    transition: null,
    moves: stay(...untilDone),
    guards: [actionOpen],
    rules: ['MGN-CO-018'],
    draft: (_record, { action }) => ({ type: 'action-completed', data: { action } }),
  }),
  'drop-action': row<(typeof untilDone)[number], 'drop-action'>({
    transition: null,
    moves: stay(...untilDone),
    guards: [actionOpen, dropExplained],
    rules: ['MGN-CO-018'],
    // INVARIANT: the guard `dropped with a reason` has passed.
    draft: (_record, { action, reason }) => ({ type: 'action-dropped', data: { action, reason: reason ?? 'other' } }),
  }),
  'record-feedback': row<(typeof untilDone)[number], 'record-feedback'>({
    transition: null,
    moves: stay(...untilDone),
    guards: [feedbackOwed],
    rules: ['MGN-CO-020'],
    draft: (_record, { personView }) => ({ type: 'feedback-given', data: { personView: personView ?? null } }),
  }),
  'record-place': row<(typeof concluded)[number], 'record-place'>({
    transition: null,
    moves: stay(...concluded),
    guards: [directionHasPlaces, noPlaceYet, personWants],
    rules: ['MGN-CO-023', 'MGN-CO-028'],
    draft: (_record, { candidate, direction }) => ({ type: 'place-found', data: { candidate, direction } }),
  }),
  'confirm-carried-on': row<(typeof untilDone)[number], 'confirm-carried-on'>({
    transition: null,
    moves: stay(...untilDone),
    guards: [carryOnOwed],
    rules: ['MGN-CO-028'],
    draft: () => ({ type: 'case-carried-on', data: {} }),
  }),
  'plan-evaluation': row<'actions-open', 'plan-evaluation'>({
    transition: 'K9',
    moves: { 'actions-open': 'scheduled' },
    guards: [sessionSoon, participantsPermitted, hourFitsSession],
    rules: ['MGN-CO-011', 'MGN-CO-014', 'MGN-CO-027'],
    draft: (_record, { session }) => ({ type: 'evaluation-planned', data: { session } }),
  }),
  close: row<'actions-open' | 'carrying-on', 'close'>({
    transition: 'K8',
    moves: { 'actions-open': 'closed', 'carrying-on': 'escalated' },
    guards: [everythingDone],
    rules: ['MGN-CO-020', 'MGN-CO-021', 'MGN-CO-028'],
    draft: (record) =>
      record.state === 'carrying-on'
        ? { type: 'case-escalated', data: { direction: record.direction } }
        : { type: 'case-closed', data: {} },
  }),
  escalate: row<(typeof concluded)[number], 'escalate'>({
    transition: 'K10',
    moves: moveTo(concluded, 'carrying-on'),
    guards: [directionHasPlaces, nothingFits, personWants],
    rules: ['MGN-CO-022', 'MGN-CO-023', 'MGN-CO-028'],
    draft: (_record, { direction }) => ({ type: 'escalation-agreed', data: { direction } }),
  }),
  withdraw: row<OpenState, 'withdraw'>({
    transition: 'K11',
    moves: moveTo(openStates, 'withdrawn'),
    guards: [stopsForReason, nobodyLeftBehind],
    rules: ['MGN-CO-024', 'MGN-CO-028'],
    draft: (_record, { reason }) => ({ type: 'case-withdrawn', data: { reason } }),
  }),
  'signal-acute': row<OpenState, 'signal-acute'>({
    transition: 'K3',
    moves: moveTo(openStates, 'returned'),
    guards: [acuteServiceContacted],
    rules: ['MGN-CO-025'],
    draft: (_record, { acuteService }) => ({ type: 'acute-signalled', data: { acuteService: acuteService ?? null } }),
  }),
  'mark-time-norm-exceeded': row<OpenState, 'mark-time-norm-exceeded'>({
    transition: null,
    moves: stay(...openStates),
    guards: [normExceeded],
    rules: ['MGN-CO-026'],
    draft: (record, { norm, level }, { at }) => {
      const today = plainDateOf(at);
      const marked = (due: string) =>
        record.exceeded.some((mark) => mark.norm === norm && mark.level === level && mark.due === due);
      const exceeded = exceededNorms(clocksOf(record), today).find(
        (mark) => mark.norm === norm && mark.level === level && !marked(mark.due),
      );
      return { type: 'time-norm-exceeded', data: { norm, level, due: exceeded?.due ?? today } };
    },
  }),
};

function row<S extends StateName, T extends CommandType>(spec: CommandRow<S, T>): AnyRow<S> {
  return spec;
}

function opening(
  command: CommandOf<'prepare'>,
  { at, actor, region }: DecisionContext,
): EventOf<'case-prepared'>['data'] {
  const mode = modeOf(command, region);
  const named = mode === 'identified';
  return {
    mode,
    person: named ? (command.person ?? null) : null,
    cause: named ? (command.cause ?? null) : null,
    // INVARIANT: the guard `submitter known` has passed.
    submitter:
      'organisation' in actor
        ? submitterOf(actor)
        : { ...(command.submitter as NonNullable<typeof command.submitter>), professional: null },
    norms: conferenceNormsOn(plainDateOf(at), region),
  };
}

function submitted({ mode }: CaseIn<'draft'>, command: CommandOf<'submit'>, { actor }: DecisionContext): EventDraft {
  const { question, tried, background, consent, textsChecked } = command;
  const anonymous = mode === 'anonymous';
  return {
    type: 'case-submitted',
    data: {
      // INVARIANT: the guards `question explicit` and `consent only, and always, with a name` have passed.
      question: question as NonNullable<typeof question>,
      tried: tried as NonNullable<typeof tried>,
      background,
      consent: consent ?? null,
      submitter: submitterOf(actor as ProfessionalActor),
      textsChecked: anonymous && textsChecked === true,
      smallNumber: anonymous && isSmallNumber(background),
    },
  };
}

function submitterOf({
  organisation,
  role,
  professional,
}: ProfessionalActor): EventOf<'case-submitted'>['data']['submitter'] {
  return { organisation, role, professional: professional ?? null };
}
