/**
 * The next record after an event. A record is always the fold of its events; an event that does not fit is a broken log.
 */
import type { Instant } from '../calendar/instant.js';
import type { FoundPlace } from '../placement/with-preferred.js';
import type { OrganisationId } from '../words/identifiers/object-ids.js';
import { MgnError } from '../words/mgn-error.js';
import type { EventOf, EventType, TransferCaseEvent } from './events.js';
import type { EscalationStep } from './reasons.js';
import {
  none,
  type ClosedOffer,
  type HandingOver,
  type OpenedTransfer,
  type Opened,
  type OpenTransfer,
  type TransferCase,
  type TransferIn,
} from './record.js';
import { isEndState } from './states.js';

/** The record after this event. Throws `broken-log` when the event cannot follow on the record. */
export function evolve(record: TransferCase, event: TransferCaseEvent): TransferCase {
  const step = steps[event.type] as (record: TransferCase, event: never) => TransferCase;
  return step(record, event as never);
}

/** The record that a whole stream of events leads to. */
export function fold(events: Iterable<TransferCaseEvent>): TransferCase {
  let record: TransferCase = none;
  for (const event of events) record = evolve(record, event);
  return record;
}

type Steps = { readonly [T in EventType]: (record: TransferCase, event: EventOf<T>) => OpenedTransfer };

const steps: Steps = {
  'transfer-signalled': (record, event) => {
    if (record.state !== 'none') throw brokenLog(record.state);
    return { ...openingFacts(event), preferredProvider: event.data.preferredProvider ?? null, state: 'signalled' };
  },
  'transfer-opened': (record, event) => {
    if (record.state !== 'none') throw brokenLog(record.state);
    const { foundCandidate } = event.data;
    const facts = { ...openingFacts(event), foundPlace: found(foundCandidate ?? null, 'conference') };
    return event.data.at === 'searching'
      ? { ...facts, state: 'searching', reachedStep: null }
      : { ...facts, state: 'escalated', step: 1 };
  },
  'person-asked': (record, { at }) => ({
    ...moved(from(record, 'signalled', 'awaiting-person'), at),
    state: 'awaiting-person',
    askAgainOn: null,
  }),
  'person-postponed': (record, { at, data }) => ({
    ...moved(from(record, 'awaiting-person'), at),
    state: 'awaiting-person',
    askAgainOn: data.askAgainOn,
  }),
  'search-started': (record, { at, data }) => ({
    ...moved(from(record, 'awaiting-person'), at),
    preferredProvider: data.preferredProvider ?? null,
    state: 'searching',
    reachedStep: null,
  }),
  // The step of the network stays what it is: its clock goes on.
  'preference-stated': (record, { at, data }) => ({
    ...from(record, 'searching', 'offered', 'escalated'),
    preferredProvider: data.preferredProvider,
    changedAt: at,
  }),
  'person-stayed': (record, { at }) => ({ ...ended(record, at), state: 'stays' }),
  'transfer-resolved-otherwise': (record, { at, data }) => ({
    ...ended(record, at),
    state: 'resolved-otherwise',
    reason: data.reason,
    acuteService: null,
  }),
  'acute-signalled': (record, { at, data }) => ({
    ...ended(record, at),
    state: 'resolved-otherwise',
    reason: 'acute-route',
    acuteService: data.acuteService,
  }),
  'place-offered': (record, { at, data }) => {
    const before = from(record, 'searching');
    const { candidate, rank, considered, reasons } = data;
    return {
      ...moved(before, at),
      state: 'offered',
      reachedStep: before.reachedStep,
      offer: { candidate, askedAt: at, rank, considered, reasons },
    };
  },
  'offer-accepted': (record, { at, data }) => {
    const before = from(record, 'offered');
    return {
      ...moved(before, at),
      state: 'accepted-by-receiver',
      reachedStep: before.reachedStep,
      offer: before.offer,
      acceptedAt: at,
      intakeOn: data.intakeOn,
    };
  },
  'offer-declined': (record, { at, data }) =>
    searchingAgain(from(record, 'offered'), at, 'declined-by-receiver', data.reason),
  'offer-expired': (record, { at }) => searchingAgain(from(record, 'offered'), at, 'no-answer'),
  'place-confirmed': (record, { at }) => {
    const before = from(record, 'accepted-by-receiver');
    const { offer, acceptedAt, intakeOn, reachedStep } = before;
    return {
      ...moved(before, at),
      state: 'confirmed-by-person',
      reachedStep,
      offer,
      acceptedAt,
      intakeOn,
      confirmedAt: at,
    };
  },
  'place-declined': (record, { at }) => searchingAgain(from(record, 'accepted-by-receiver'), at, 'declined-by-person'),
  'place-withdrawn': (record, { at }) =>
    searchingAgain(from(record, 'confirmed-by-person', 'handing-over'), at, 'place-withdrawn'),
  'handover-started': (record, { at, data }) => {
    const before = from(record, 'confirmed-by-person');
    const { offer, acceptedAt, intakeOn, confirmedAt, reachedStep } = before;
    const { informationSent } = data;
    return {
      ...moved(before, at),
      state: 'handing-over',
      reachedStep,
      offer,
      acceptedAt,
      intakeOn,
      confirmedAt,
      sentAt: at,
      informationSent,
    };
  },
  'responsibility-confirmed': (record, { at, data }) => {
    const before: HandingOver = from(record, 'handing-over');
    return {
      ...ended(before, at),
      state: 'transferred',
      receiver: before.offer.candidate,
      firstContactOn: data.firstContactOn,
      intakeOn: before.intakeOn,
      informationSent: before.informationSent,
    };
  },
  'transfer-escalated': (record, { at, data }) => ({
    ...moved(from(record, 'searching', 'escalated'), at),
    state: 'escalated',
    step: data.step,
  }),
  'search-resumed': (record, { at, data }) => {
    const before = from(record, 'escalated');
    return {
      ...moved(before, at),
      foundPlace: found(data.candidate, 'escalation'),
      state: 'searching',
      reachedStep: before.step,
    };
  },
  'transfer-closed-unresolved': (record, { at, data }) => ({
    ...ended(from(record, 'escalated'), at),
    state: 'closed-unresolved',
    decision: data.decision,
  }),
  'time-norm-exceeded': (record, { data }) => {
    const before = some(record);
    const { norm, level, due } = data;
    return { ...before, exceeded: [...before.exceeded, { norm, level, due }] };
  },
};

function openingFacts({
  at,
  region,
  data,
}: Pick<EventOf<'transfer-signalled' | 'transfer-opened'>, 'at' | 'region' | 'data'>): Opened {
  return {
    person: data.person,
    trigger: data.trigger,
    gpPractice: data.gpPractice,
    direction: data.direction,
    waitsSince: data.waitsSince,
    currentProvider: data.currentProvider,
    inCare: data.inCare,
    listedWith: data.listedWith ?? null,
    cause: data.cause,
    preferredProvider: null,
    foundPlace: null,
    region,
    norms: data.norms,
    openedAt: at,
    changedAt: at,
    since: at,
    closedOffers: [],
    exceeded: [],
  };
}

/** What every transfer takes along into its next state; nothing here can change, except what is being counted. */
function moved(record: Opened, at: Instant, closedOffers: readonly ClosedOffer[] = record.closedOffers): Opened {
  return {
    person: record.person,
    trigger: record.trigger,
    gpPractice: record.gpPractice,
    direction: record.direction,
    waitsSince: record.waitsSince,
    currentProvider: record.currentProvider,
    inCare: record.inCare,
    listedWith: record.listedWith,
    cause: record.cause,
    preferredProvider: record.preferredProvider,
    foundPlace: record.foundPlace,
    region: record.region,
    norms: record.norms,
    openedAt: record.openedAt,
    changedAt: at,
    since: at,
    closedOffers,
    exceeded: record.exceeded,
  };
}

function found(candidate: OrganisationId | null, by: FoundPlace['by']): FoundPlace | null {
  return candidate === null ? null : { candidate, by };
}

function ended(record: TransferCase, at: Instant): Opened & { readonly endedAt: Instant } {
  const before = some(record);
  if (isEndState(before.state)) throw brokenLog(before.state);
  return { ...moved(before, at), endedAt: at };
}

function searchingAgain(
  record: TransferIn<'offered' | 'accepted-by-receiver' | 'confirmed-by-person' | 'handing-over'>,
  at: Instant,
  why: ClosedOffer['why'],
  reason: ClosedOffer['reason'] = null,
): OpenTransfer {
  const { candidate, askedAt } = record.offer;
  const closed: ClosedOffer = { candidate, askedAt, closedAt: at, why, reason };
  const reachedStep: EscalationStep | null = record.reachedStep;
  return { ...moved(record, at, [...record.closedOffers, closed]), state: 'searching', reachedStep };
}

function some(record: TransferCase): OpenedTransfer {
  if (record.state === 'none') throw brokenLog('none');
  return record;
}

function from<S extends OpenedTransfer['state']>(record: TransferCase, ...states: readonly S[]): TransferIn<S> {
  if ((states as readonly string[]).includes(record.state)) return record as TransferIn<S>;
  throw brokenLog(record.state);
}

function brokenLog(state: string): MgnError {
  return new MgnError('broken-log', `an event does not follow on a transfer in state ${state}`);
}
