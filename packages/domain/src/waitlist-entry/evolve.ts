/**
 * The next record after an event. A record is always the fold of its events; an event that does not fit is a broken log.
 */
import { plainDateOf, type Instant } from '../calendar/instant.js';
import { comparePlainDates, type PlainDate } from '../calendar/plain-date.js';
import { isGgz } from '../exploratory-conversation/directions.js';
import { MgnError } from '../words/mgn-error.js';
import type { EventOf, EventType, WaitlistEntryEvent } from './events.js';
import {
  none,
  type EndedEntry,
  type EntryIn,
  type Listed,
  type MadeEntry,
  type OpenEntry,
  type WaitlistEntry,
} from './record.js';
import { isEndState } from './states.js';

/** The record after this event. Throws `broken-log` when the event cannot follow on the record. */
export function evolve(record: WaitlistEntry, event: WaitlistEntryEvent): WaitlistEntry {
  const step = steps[event.type] as (record: WaitlistEntry, event: never) => WaitlistEntry;
  return step(record, event as never);
}

/** The record that a whole stream of events leads to. */
export function fold(events: Iterable<WaitlistEntryEvent>): WaitlistEntry {
  let record: WaitlistEntry = none;
  for (const event of events) record = evolve(record, event);
  return record;
}

type Steps = { readonly [T in EventType]: (record: WaitlistEntry, event: EventOf<T>) => MadeEntry };

const steps: Steps = {
  'entry-registered': (record, event) => {
    if (record.state !== 'none') throw brokenLog(record.state);
    return { ...openingFacts(event), state: 'registered' };
  },
  'waiting-started': (record, { at, data }) => ({
    ...moved(from(record, 'registered'), at),
    state: 'waiting-intake',
    referralOn: data.referralOn,
  }),
  'intake-held': (record, { at, data }) => {
    const before = from(record, 'waiting-intake');
    const { intakeOn } = data;
    return { ...spokenWith(moved(before, at), intakeOn), waitQuestion: null, state: 'intake-done', intakeOn };
  },
  'treatment-queued': (record, { at }) => {
    const before = from(record, 'intake-done');
    return { ...moved(before, at), state: 'waiting-treatment', intakeOn: before.intakeOn };
  },
  'treatment-started': (record, { at, data }) => {
    const before = from(record, 'waiting-treatment');
    return {
      ...spokenWith(moved(before, at), data.treatmentOn),
      waitQuestion: null,
      state: 'in-treatment',
      intakeOn: before.intakeOn,
      treatmentOn: data.treatmentOn,
      takenOver: before.takenOver || isGgz(before.direction),
    };
  },
  'contact-recorded': (record, { at, data }) => {
    const before = open(record);
    const { contactOn: on, means, reached } = data;
    const contacts = [...before.contacts, { on, means, reached }];
    return { ...(reached ? spokenWith(before, on) : before), contacts, changedAt: at };
  },
  'mediation-answer-recorded': (record, { at, data }) => ({
    ...open(record),
    mediation: { answer: data.answer, consent: data.consent, at },
    changedAt: at,
  }),
  'wait-question-opened': (record, { at, data }) => ({
    ...open(record),
    waitQuestion: { from: plainDateOf(at), by: data.askBy },
    changedAt: at,
  }),
  'wait-confirmed': (record, { at }) => ({
    ...spokenWith(open(record), plainDateOf(at)),
    waitQuestion: null,
    changedAt: at,
  }),
  'transfer-opened': (record, { at, data }) => ({
    ...open(record),
    openTransferCaseId: data.transferCase,
    changedAt: at,
  }),
  'transfer-closed': (record, { at }) => ({ ...open(record), openTransferCaseId: null, changedAt: at }),
  'entry-ended': (record, { at, data }) => ({
    ...ended(record, at),
    ...data,
    entryError: data.entryError ?? null,
  }),
  'acute-signalled': (record, { at, data }) => ({ ...ended(record, at), acuteService: data.acuteService }),
  'time-norm-exceeded': (record, { data }) => {
    const before = open(record);
    const { norm, level, due } = data;
    return { ...before, exceeded: [...before.exceeded, { norm, level, due }] };
  },
};

function openingFacts({ at, region, data }: EventOf<'entry-registered'>): Listed {
  return {
    person: data.person,
    provider: data.provider,
    gpPractice: data.gpPractice,
    direction: data.direction,
    inCareOf: data.inCareOf,
    registeredOn: data.registeredOn,
    waitsSince: data.carried?.waitsSince ?? data.registeredOn,
    carried: data.carried,
    referralOn: data.referralOn,
    takenOver: data.takenOver,
    region,
    norms: data.norms,
    openedAt: at,
    changedAt: at,
    since: at,
    contacts: [],
    lastContactOn: data.registeredOn,
    mediation: null,
    waitQuestion: data.askBy == null ? null : { from: plainDateOf(at), by: data.askBy },
    openTransferCaseId: null,
    exceeded: [],
  };
}

/** What every entry takes along into its next state. */
function moved(record: Listed, at: Instant): Listed {
  return {
    person: record.person,
    provider: record.provider,
    gpPractice: record.gpPractice,
    direction: record.direction,
    inCareOf: record.inCareOf,
    registeredOn: record.registeredOn,
    waitsSince: record.waitsSince,
    carried: record.carried,
    referralOn: record.referralOn,
    takenOver: record.takenOver,
    region: record.region,
    norms: record.norms,
    openedAt: record.openedAt,
    changedAt: at,
    since: at,
    contacts: record.contacts,
    lastContactOn: record.lastContactOn,
    mediation: record.mediation,
    waitQuestion: record.waitQuestion,
    openTransferCaseId: record.openTransferCaseId,
    exceeded: record.exceeded,
  };
}

/** The person was spoken with on a day. What is written down late never makes the last contact an earlier one. */
function spokenWith<R extends Listed>(record: R, on: PlainDate): R {
  return comparePlainDates(on, record.lastContactOn) > 0 ? { ...record, lastContactOn: on } : record;
}

/** The entry as it ends; without more it ended because of an acute signal. */
function ended(record: WaitlistEntry, at: Instant): EndedEntry {
  const before = open(record);
  return {
    ...moved(before, at),
    openTransferCaseId: null,
    waitQuestion: null,
    state: 'ended',
    endedAt: at,
    reason: 'acute-route',
    intakeOn: 'intakeOn' in before ? before.intakeOn : null,
    treatmentOn: 'treatmentOn' in before ? before.treatmentOn : null,
    takenOverOn: null,
    transferCase: before.openTransferCaseId,
    declineReason: null,
    keptEntry: null,
    entryError: null,
    acuteService: null,
  };
}

function open(record: WaitlistEntry): OpenEntry {
  if (record.state === 'none' || isEndState(record.state)) throw brokenLog(record.state);
  return record as OpenEntry;
}

function from<S extends OpenEntry['state']>(record: WaitlistEntry, ...states: readonly S[]): EntryIn<S> {
  if ((states as readonly string[]).includes(record.state)) return record as EntryIn<S>;
  throw brokenLog(record.state);
}

function brokenLog(state: string): MgnError {
  return new MgnError('broken-log', `an event does not follow on an entry in state ${state}`);
}
