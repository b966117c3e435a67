/**
 * The next record after an event. A record is always the fold of its events; an event that does not fit is a broken log.
 */
import { plainDateOf, type Instant } from '../calendar/instant.js';
import { MgnError } from '../words/mgn-error.js';
import { isLast, somethingLeft } from './clocks.js';
import type { ConferenceSession } from './commands.js';
import type { CaseConferenceItemEvent, EventOf, EventType } from './events.js';
import type { SessionPurpose } from './reasons.js';
import {
  none,
  type CaseAction,
  type CaseConferenceItem,
  type CaseIn,
  type InConference,
  type Opened,
  type OpenedCase,
  type Question,
  type Scheduled,
} from './record.js';
import { isEndState } from './states.js';

/** The record after this event. Throws `broken-log` when the event cannot follow on the record. */
export function evolve(record: CaseConferenceItem, event: CaseConferenceItemEvent): CaseConferenceItem {
  const step = steps[event.type] as (record: CaseConferenceItem, event: never) => CaseConferenceItem;
  return step(record, event as never);
}

/** The record that a whole stream of events leads to. */
export function fold(events: Iterable<CaseConferenceItemEvent>): CaseConferenceItem {
  let record: CaseConferenceItem = none;
  for (const event of events) record = evolve(record, event);
  return record;
}

type Steps = { readonly [T in EventType]: (record: CaseConferenceItem, event: EventOf<T>) => OpenedCase };

const steps: Steps = {
  'case-prepared': (record, { at, region, data }) => {
    if (record.state !== 'none') throw brokenLog(record.state);
    const { mode, person, cause, submitter, norms } = data;
    if (mode === 'anonymous' && (person !== null || cause !== null)) throw brokenLog('none');
    return {
      ...{ mode, person, cause, submitter, norms, region, consent: null },
      ...{ openedAt: at, changedAt: at, since: at, exceeded: [] },
      state: 'draft',
    };
  },
  'case-submitted': (record, { at, data }) => {
    const before = from(record, 'draft');
    const { question, tried, background, consent, submitter, textsChecked, smallNumber } = data;
    if (before.mode === 'anonymous' && consent !== null) throw brokenLog(before.state);
    return {
      ...moved(before, at),
      ...{ question, tried, background, consent, submitter, textsChecked, smallNumber },
      submittedAt: at,
      state: 'submitted',
    };
  },
  'consent-extended': (record, { at, data }) => {
    const before = from(record, 'submitted', 'screened', 'scheduled', 'discussed', 'actions-open');
    if (before.consent === null) throw brokenLog(before.state);
    const organisations = [...new Set([...before.consent.organisations, ...data.organisations])];
    return { ...before, changedAt: at, consent: { ...before.consent, organisations } };
  },
  'case-screened': (record, { at, data }) => ({
    ...moved(asked(from(record, 'submitted')), at),
    ...{ screener: data.screener, screenedAt: at, minutes: data.minutes, moves: 0 },
    ...{ discussions: [], secondDiscussion: null, advice: null, directions: [], actions: [] },
    ...{ feedbackOwedSince: null, personView: null, place: null, carryOnOwedSince: null },
    state: 'screened',
  }),
  'case-returned': (record, { at, data }) => {
    const { reason, route, note, acuteService } = data;
    return { ...ended(from(record, 'submitted'), at), state: 'returned', reason, route, note, acuteService };
  },
  'case-scheduled': (record, { at, data }) => onAgenda(from(record, 'screened'), at, data.session, 'first-discussion'),
  'case-moved': (record, { at, data }) => {
    const before = from(record, 'scheduled');
    return { ...before, changedAt: at, since: at, session: data.session, moves: before.moves + 1 };
  },
  'session-arranged': (record, { at, data }) => {
    const before = from(record, 'scheduled');
    return { ...before, changedAt: at, session: { ...before.session, arrangement: data.arrangement } };
  },
  'case-discussed': (record, { at, data }) => {
    const before = from(record, 'scheduled');
    const { on, attendees } = data;
    const discussions = [...before.discussions, { on, attendees, purpose: before.purpose }];
    const feedbackOwedSince = before.feedbackOwedSince ?? on;
    return { ...moved(inConference(before), at), discussions, moves: 0, feedbackOwedSince, state: 'discussed' };
  },
  'actions-agreed': (record, { at, data }) => {
    const before = from(record, 'discussed');
    const count = before.actions.length;
    const added = data.actions.map(({ what, owner, by }, index): CaseAction => ({
      ...{ number: count + index + 1, what, owner, by },
      ...{ status: 'open', endedAt: null, dropReason: null },
    }));
    return {
      ...moved(inConference(before), at),
      advice: data.advice,
      directions: data.directions,
      actions: [...before.actions, ...added],
      state: 'actions-open',
    };
  },
  'case-rescheduled': (record, { at, data }) => ({
    ...onAgenda(from(record, 'discussed'), at, data.session, 'second-discussion'),
    secondDiscussion: data.reason,
  }),
  'action-completed': (record, { at, data }) => withAction(record, data.action, { status: 'done', endedAt: at }),
  'action-dropped': (record, { at, data }) =>
    withAction(record, data.action, { status: 'dropped', endedAt: at, dropReason: data.reason }),
  'feedback-given': (record, { at, data }) =>
    settled({ ...discussedOnce(record), feedbackOwedSince: null, personView: data.personView }, at),
  'place-found': (record, { at, data }) => {
    const before = from(record, 'discussed', 'actions-open');
    const { candidate, direction } = data;
    return { ...before, changedAt: at, place: { candidate, direction }, carryOnOwedSince: plainDateOf(at) };
  },
  'case-carried-on': (record, { at }) => {
    const before = discussedOnce(record);
    if (before.carryOnOwedSince === null) throw brokenLog(before.state);
    return settled({ ...before, carryOnOwedSince: null }, at);
  },
  'evaluation-planned': (record, { at, data }) =>
    onAgenda(from(record, 'actions-open'), at, data.session, 'evaluation'),
  'case-closed': (record, { at }) => ({
    ...moved(inConference(from(record, 'actions-open')), at),
    endedAt: at,
    state: 'closed',
  }),
  'escalation-agreed': (record, { at, data }) => {
    const before = inConference(from(record, 'discussed', 'actions-open'));
    return { ...moved(before, at), carryOnOwedSince: plainDateOf(at), direction: data.direction, state: 'carrying-on' };
  },
  // An item that escalated before it could wait for what was agreed ended at once: those events still read.
  'case-escalated': (record, { at, data }) => ({
    ...moved(inConference(from(record, 'discussed', 'actions-open', 'carrying-on')), at),
    endedAt: at,
    direction: data.direction,
    state: 'escalated',
  }),
  'case-withdrawn': (record, { at, data }) => ({
    ...ended(record, at),
    consent: null,
    state: 'withdrawn',
    reason: data.reason,
  }),
  'acute-signalled': (record, { at, data }) => ({
    ...ended(record, at),
    state: 'returned',
    reason: 'acute-or-subacute',
    route: 'acute',
    note: null,
    acuteService: data.acuteService,
  }),
  'time-norm-exceeded': (record, { data }) => {
    const before = some(record);
    const { norm, level, due } = data;
    return { ...before, exceeded: [...before.exceeded, { norm, level, due }] };
  },
};

/** What every item takes along, also into its end. */
function opened(record: Opened): Opened {
  const { mode, person, consent, cause, submitter, region, norms, openedAt, changedAt, since, exceeded } = record;
  return { mode, person, consent, cause, submitter, region, norms, openedAt, changedAt, since, exceeded };
}

function asked(record: Question): Question {
  const { question, tried, background, textsChecked, smallNumber, submittedAt } = record;
  return { ...opened(record), question, tried, background, textsChecked, smallNumber, submittedAt };
}

/** What an item takes along through the conference; the session stays behind when it was held. */
function inConference(record: InConference): InConference {
  const { screener, screenedAt, minutes, moves, discussions, secondDiscussion } = record;
  const { advice, directions, actions, feedbackOwedSince, personView, place, carryOnOwedSince } = record;
  return {
    ...asked(record),
    ...{ screener, screenedAt, minutes, moves, discussions, secondDiscussion },
    ...{ advice, directions, actions, feedbackOwedSince, personView, place, carryOnOwedSince },
  };
}

function moved<R extends Opened>(record: R, at: Instant): R {
  return { ...record, changedAt: at, since: at };
}

function ended(record: CaseConferenceItem, at: Instant): Opened & { readonly endedAt: Instant } {
  const before = some(record);
  if (isEndState(before.state)) throw brokenLog(before.state);
  return { ...moved(opened(before), at), endedAt: at };
}

function onAgenda(record: InConference, at: Instant, session: ConferenceSession, purpose: SessionPurpose): Scheduled {
  return { ...moved(inConference(record), at), session, purpose, state: 'scheduled' };
}

type WithActions = CaseIn<'scheduled' | 'discussed' | 'actions-open' | 'carrying-on'>;

function discussedOnce(record: CaseConferenceItem): WithActions {
  return from(record, 'scheduled', 'discussed', 'actions-open', 'carrying-on');
}

function withAction(record: CaseConferenceItem, number: number, change: Partial<CaseAction>): WithActions {
  const before = discussedOnce(record);
  if (!before.actions.some((action) => action.number === number && action.status === 'open')) {
    throw brokenLog(before.state);
  }
  const actions = before.actions.map((action) => (action.number === number ? { ...action, ...change } : action));
  return settled({ ...before, actions }, change.endedAt ?? before.changedAt);
}

/** Once nothing is left to do, the closing is next: its clock runs from here. Minutes and sessions wait for no action. */
function settled(record: WithActions, at: Instant): WithActions {
  const closing = isLast(record) && !somethingLeft(record);
  return { ...record, changedAt: at, since: closing ? at : record.since };
}

function some(record: CaseConferenceItem): OpenedCase {
  if (record.state === 'none') throw brokenLog('none');
  return record;
}

function from<S extends OpenedCase['state']>(record: CaseConferenceItem, ...states: readonly S[]): CaseIn<S> {
  if ((states as readonly string[]).includes(record.state)) return record as CaseIn<S>;
  throw brokenLog(record.state);
}

function brokenLog(state: string): MgnError {
  return new MgnError('broken-log', `an event does not follow on a case conference item in state ${state}`);
}
