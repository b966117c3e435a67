/**
 * The next record after an event. A record is always the fold of its events; an event that does not fit is a broken log.
 */
import type { Instant } from '../calendar/instant.js';
import { MgnError } from '../words/mgn-error.js';
import type { EventOf, EventType, NetworkConcernEvent } from './events.js';
import { firstStep, type NetworkConcernStep } from './ladder.js';
import { none, type ConcernIn, type NetworkConcern, type Raised, type RaisedConcern } from './record.js';
import { isEndState } from './states.js';

/** The record after this event. Throws `broken-log` when the event cannot follow on the record. */
export function evolve(record: NetworkConcern, event: NetworkConcernEvent): NetworkConcern {
  const step = steps[event.type] as (record: NetworkConcern, event: never) => NetworkConcern;
  return step(record, event as never);
}

/** The record that a whole stream of events leads to. */
export function fold(events: Iterable<NetworkConcernEvent>): NetworkConcern {
  let record: NetworkConcern = none;
  for (const event of events) record = evolve(record, event);
  return record;
}

type Steps = { readonly [T in EventType]: (record: NetworkConcern, event: EventOf<T>) => RaisedConcern };

const steps: Steps = {
  'concern-raised': (record, { at, region, data }) => {
    if (record.state !== 'none') throw brokenLog(record.state);
    return {
      state: 'under-way',
      signal: data.signal,
      about: data.about,
      insurer: data.insurer,
      reporter: data.reporter,
      reporterRole: data.reporterRole,
      description: data.description,
      step: firstStep,
      reports: [],
      region,
      norms: data.norms,
      raisedAt: at,
      changedAt: at,
      since: at,
      exceeded: [],
      reportBy: null,
    };
  },
  'step-reported': (record, { at, data }) => {
    const before = from(record, 'under-way');
    if (data.step !== before.step) throw brokenLog(record.state);
    const { step, report, addressees } = data;
    return {
      ...moved(before, at),
      state: 'reported',
      reports: [...before.reports, { step, report, addressees, reportedAt: at }],
    };
  },
  'step-taken': (record, { at, data }) => {
    const before = from(record, 'reported');
    if (data.step !== before.step + 1) throw brokenLog(record.state);
    return { ...moved(before, at, data.step), state: 'under-way', reportBy: data.reportBy };
  },
  'organisation-handed-over': (record, { at, data }) => ({
    ...moved(from(record, 'reported'), at),
    state: 'handed-over',
    endedAt: at,
    to: data.to,
  }),
  'concern-settled': (record, { at, data }) => ({
    ...moved(open(record), at),
    state: 'settled',
    endedAt: at,
    reason: data.reason,
    explanation: data.explanation,
  }),
  'time-norm-exceeded': (record, { data }) => {
    const before = open(record);
    const { norm, level, due } = data;
    return { ...before, exceeded: [...before.exceeded, { norm, level, due }] };
  },
};

/** What every concern takes along into its next state. */
function moved(record: Raised, at: Instant, step: NetworkConcernStep = record.step): Raised {
  return {
    signal: record.signal,
    about: record.about,
    insurer: record.insurer,
    reporter: record.reporter,
    reporterRole: record.reporterRole,
    description: record.description,
    step,
    reports: record.reports,
    region: record.region,
    norms: record.norms,
    raisedAt: record.raisedAt,
    changedAt: at,
    since: at,
    exceeded: record.exceeded,
  };
}

function open(record: NetworkConcern): RaisedConcern {
  if (record.state === 'none' || isEndState(record.state)) throw brokenLog(record.state);
  return record;
}

function from<S extends RaisedConcern['state']>(record: NetworkConcern, state: S): ConcernIn<S> {
  if (record.state === state) return record as ConcernIn<S>;
  throw brokenLog(record.state);
}

function brokenLog(state: string): MgnError {
  return new MgnError('broken-log', `an event does not follow on a concern in state ${state}`);
}
