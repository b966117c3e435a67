/**
 * The clocks of an item: each state has at least one, so that nobody waits without a date. Read off the record alone.
 *
 * @source the numbers are a proposed default.
 */
import { plainDateOf } from '../calendar/instant.js';
import type { NormCode } from '../calendar/norms.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { clockDay, type Clock, type ClockUnit } from '../process/clock.js';
import type { ActionsOpen, CarryingOn, CaseConferenceItem, InConference, OpenCase, OpenedCase } from './record.js';
import { isEndState } from './states.js';

/** The clocks of a record: at least one while it is open, none before the first event and after the end. */
export function clocksOf(record: CaseConferenceItem): readonly Clock[] {
  if (record.state === 'none' || isEndState(record.state)) return [];
  const open = record as OpenCase;
  return [...feedbackClock(open), ...carryOnClock(open), ...actionClock(open), ...stepClock(open)];
}

/** Runs from the day of a discussion until the person was told. */
function feedbackClock(record: OpenCase): readonly Clock[] {
  const since = conferenceOf(record)?.feedbackOwedSince ?? null;
  if (since === null) return [];
  const { feedbackWorkingDays: days } = record.norms;
  return [running('case-feedback', 'working-days', since, clockDay(since, days, 'working-days'))];
}

/** Runs from the day on which the item goes on until the transfer was asked for: as long as for the feedback. */
function carryOnClock(record: OpenCase): readonly Clock[] {
  const since = conferenceOf(record)?.carryOnOwedSince ?? null;
  if (since === null) return [];
  return [
    running('case-carry-on', 'working-days', since, clockDay(since, record.norms.feedbackWorkingDays, 'working-days')),
  ];
}

/** Runs until the day on which the first open action has to be done. */
function actionClock(record: OpenCase): readonly Clock[] {
  const first = conferenceOf(record)
    ?.actions.filter(({ status }) => status === 'open')
    .map(({ by }) => by)
    .sort()[0];
  return first === undefined ? [] : [running('conference-action', 'calendar-days', plainDateOf(record.since), first)];
}

/** The step that is next: for an item on an agenda the day of its session, and none where closing waits for what is left to do. */
function stepClock(record: OpenCase): readonly Clock[] {
  const from = plainDateOf(record.since);
  const { draftDays, stepWorkingDays } = record.norms;
  if (record.state === 'draft')
    return [running('draft-submit', 'calendar-days', from, clockDay(from, draftDays, 'calendar-days'))];
  if (record.state === 'scheduled') return [running('conference-session', 'calendar-days', from, record.session.on)];
  if (isLast(record) && somethingLeft(record)) return [];
  return [running('conference-step', 'working-days', from, clockDay(from, stepWorkingDays, 'working-days'))];
}

/** Says whether closing is the only step that is left to take. */
export function isLast(record: OpenedCase): record is ActionsOpen | CarryingOn {
  return record.state === 'actions-open' || record.state === 'carrying-on';
}

/** Says whether an action is open, the person was not told, or a transfer was not asked for: then it cannot be closed. */
export function somethingLeft({ actions, feedbackOwedSince, carryOnOwedSince }: InConference): boolean {
  return actions.some(({ status }) => status === 'open') || feedbackOwedSince !== null || carryOnOwedSince !== null;
}

/** The item where it fits the conference; null before that. */
function conferenceOf(record: OpenCase): InConference | null {
  return record.state === 'draft' || record.state === 'submitted' ? null : record;
}

function running(norm: NormCode, unit: ClockUnit, from: PlainDate, target: PlainDate): Clock {
  return { norm, unit, from, target, outerBound: null, stoppedOn: null, met: false };
}
