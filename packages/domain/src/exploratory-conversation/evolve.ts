/**
 * The next record after an event. A record is always the fold of its events; an event that does not fit is a broken log.
 */
import type { Instant } from '../calendar/instant.js';
import { MgnError } from '../words/mgn-error.js';
import type { EventOf, EventType, ExploratoryConversationEvent } from './events.js';
import { advisedFacts, decidedFacts, deliveredFacts, openedFacts, planningFacts, tableFacts } from './carried-facts.js';
import {
  none,
  type ConversationIn,
  type DirectionHandover,
  type ExploratoryConversation,
  type OpenConversation,
  type OpenedConversation,
  type Scheduled,
  type Submitted,
} from './record.js';
import { isEndState } from './states.js';

/** The record after this event. Throws `broken-log` when the event cannot follow on the record. */
export function evolve(record: ExploratoryConversation, event: ExploratoryConversationEvent): ExploratoryConversation {
  const step = steps[event.type] as (record: ExploratoryConversation, event: never) => ExploratoryConversation;
  return step(record, event as never);
}

/** The record that a whole stream of events leads to. */
export function fold(events: Iterable<ExploratoryConversationEvent>): ExploratoryConversation {
  let record: ExploratoryConversation = none;
  for (const event of events) record = evolve(record, event);
  return record;
}

type Steps = {
  readonly [T in EventType]: (record: ExploratoryConversation, event: EventOf<T>) => OpenedConversation;
};

const steps: Steps = {
  'conversation-prepared': (record, { at, data, region }) => {
    if (record.state !== 'none') throw brokenLog(record.state);
    return {
      state: 'draft',
      person: data.person,
      requester: data.requester,
      requesterRole: data.requesterRole,
      gpPractice: data.gpPractice,
      region,
      norms: data.norms,
      openedAt: at,
      changedAt: at,
      request: data.request,
      requestedAt: null,
      personWords: [],
      exceeded: [],
      returned: null,
    };
  },
  'conversation-requested': (record, { at, data, region }) => {
    const draft = record.state === 'none' ? null : from(record, 'draft');
    return {
      state: 'requested',
      person: data.person,
      requester: data.requester,
      requesterRole: data.requesterRole,
      gpPractice: data.gpPractice,
      region: draft?.region ?? region,
      norms: data.norms,
      openedAt: draft?.openedAt ?? at,
      changedAt: at,
      request: data.request,
      requestedAt: draft?.requestedAt ?? at,
      personWords: draft?.personWords ?? [],
      exceeded: draft?.exceeded ?? [],
    };
  },
  'triage-started': (record, { at }) =>
    next(submittedFacts(from(record, 'requested')), { state: 'under-triage', changedAt: at, triageStartedAt: at }),
  'request-accepted': (record, { at }) => {
    const { triageStartedAt } = from(record, 'under-triage');
    return next(submittedFacts(from(record, 'under-triage')), {
      state: 'accepted',
      changedAt: at,
      triageStartedAt,
      acceptedAt: at,
      contactAttempts: [],
      noShows: [],
      earlierAppointments: [],
      conversations: [],
    });
  },
  'request-redirected': (record, { at, data }) =>
    next(ending(from(record, 'under-triage'), at), {
      state: 'redirected',
      reason: data.reason,
      target: data.target,
      note: data.note,
      acuteService: data.acuteService,
    }),
  'request-returned': (record, { at, data }) => {
    const { reason, missing, note } = data;
    const returned = { at, reason, missing, note };
    return next(openedFacts(from(record, 'under-triage')), { state: 'draft', changedAt: at, returned });
  },
  'conversation-planned': (record, { at, data }) =>
    next(planningFacts(from(record, 'accepted')), {
      state: 'scheduled',
      changedAt: at,
      plannedAt: at,
      appointment: data.appointment,
    }),
  'conversation-replanned': (record, { at, data }) => {
    const before = from(record, 'scheduled');
    return next(planningFacts(before), {
      state: 'accepted',
      changedAt: at,
      earlierAppointments: calledOff(before, data.reason),
    });
  },
  'contact-attempted': (record, { at, data }) => {
    const before = from(record, 'accepted', 'scheduled');
    const attempt = { at, means: data.means, reached: data.reached };
    const facts = { changedAt: at, contactAttempts: [...before.contactAttempts, attempt] };
    return before.state === 'accepted'
      ? next(planningFacts(before), { state: 'accepted', ...facts })
      : next(scheduledFacts(before), facts);
  },
  'no-show-recorded': (record, { at, data }) => {
    const before = from(record, 'scheduled');
    const noShows = [...before.noShows, { at, absent: data.absent }];
    return next(scheduledFacts(before), { changedAt: at, noShows });
  },
  'request-lapsed': (record, { at, data }) =>
    next(ending(from(record, 'accepted', 'scheduled'), at), { state: 'lapsed', reason: data.reason }),
  'conversation-held': (record, { at, data }) => {
    const before = from(record, 'scheduled');
    const { heldAt, attendance, billableMhParticipation } = data;
    const held = { heldAt, recordedAt: at, attendance, billableMhParticipation, written: null, rating: null };
    return next(planningFacts(before), {
      state: 'held',
      changedAt: at,
      conversations: [...before.conversations, held],
      rating: null,
      written: null,
    });
  },
  'report-written': (record, { at, data }) =>
    next(tableFacts(from(record, 'held')), {
      state: 'held',
      changedAt: at,
      written: { number: data.number, report: data.report, at },
    }),
  'second-conversation-planned': (record, { at, data }) => {
    const { conversations, written, rating } = from(record, 'held');
    return next(planningFacts(from(record, 'held')), {
      state: 'scheduled',
      changedAt: at,
      plannedAt: at,
      appointment: data.appointment,
      conversations: conversations.map((held, index) =>
        index === conversations.length - 1 ? { ...held, written, rating } : held,
      ),
    });
  },
  'second-conversation-dropped': (record, { at, data }) => {
    const before = from(record, 'accepted', 'scheduled');
    const [last, ...earlier] = before.conversations.toReversed();
    if (last === undefined) throw brokenLog(before.state);
    const { written, rating } = last;
    return next(planningFacts(before), {
      state: 'held',
      changedAt: at,
      earlierAppointments: before.state === 'scheduled' ? calledOff(before, data.reason) : before.earlierAppointments,
      conversations: [...earlier.toReversed(), { ...last, written: null, rating: null }],
      rating,
      written,
    });
  },
  'advice-agreed': (record, { at, data }) => {
    const { report, personView, personWords, category } = data;
    const advice = { report, personView, personWords, category, agreedAt: at };
    return next(tableFacts(from(record, 'held')), { state: 'advice-agreed', changedAt: at, advice });
  },
  'advice-delivered': (record, { at }) =>
    next(advisedFacts(from(record, 'advice-agreed')), { state: 'advice-delivered', changedAt: at, deliveredAt: at }),
  'gp-decision-recorded': (record, { at, data }) => {
    const { decision, reason, note, directions, automatic } = data;
    const gpDecision = { at, decision, reason, note, directions, automatic };
    return next(deliveredFacts(from(record, 'advice-delivered')), { state: 'gp-decided', changedAt: at, gpDecision });
  },
  'handover-started': (record, { at, data }) => {
    const before = from(record, 'gp-decided', 'handing-over');
    const started = data.handovers.map((handover) => startedHandover(handover, at));
    return next(decidedFacts(before), {
      state: 'handing-over',
      changedAt: at,
      handovers: before.state === 'handing-over' ? [...before.handovers, ...started] : started,
    });
  },
  'receiver-confirmed': (record, { at, data }) =>
    answered(record, at, data, (handover) => ({
      ...handover,
      firstContactOn: data.firstContactOn,
      conditions: {
        ...handover.conditions,
        'receiver-accepted': at,
        'first-contact-known': at,
        'responsibility-confirmed': at,
      },
    })),
  'receiver-declined': (record, { at, data }) =>
    answered(record, at, data, (handover) => ({ ...handover, declined: { at, reason: data.reason } })),
  'conversation-completed': (record, { at, data }) => {
    const before = from(record, 'gp-decided', 'handing-over');
    return next(decidedFacts(before), {
      state: 'completed',
      changedAt: at,
      endedAt: at,
      handovers: before.state === 'handing-over' ? before.handovers : [],
      transfers: data.transfers,
    });
  },
  'person-rated': (record, { at, data }) => ({
    ...from(record, 'held', 'advice-agreed', 'advice-delivered', 'gp-decided', 'handing-over', 'completed'),
    changedAt: at,
    rating: data.rating,
  }),
  'person-words-added': (record, { at, data }) => {
    const before = some(record);
    return { ...before, changedAt: at, personWords: [...before.personWords, { words: data.words, at }] };
  },
  'conversation-withdrawn': (record, { at, data }) =>
    next(ending(record, at), { state: 'withdrawn', reason: data.reason }),
  'acute-signalled': (record, { at, data }) =>
    next(ending(record, at), {
      state: 'redirected',
      reason: 'acute-or-subacute',
      target: 'acute',
      note: null,
      acuteService: data.acuteService,
    }),
  'time-norm-exceeded': (record, { data }) => {
    const before = some(record);
    const { norm, level, due } = data;
    return { ...before, exceeded: [...before.exceeded, { norm, level, due }] };
  },
};

/** Puts the facts of an event onto the facts that were carried along; the copy is ours, so nothing else changes. */
function next<Carried extends object, const Facts extends object>(
  carried: Carried,
  facts: Facts,
): Omit<Carried, keyof Facts> & Facts {
  return Object.assign(carried, facts);
}

function submittedFacts(record: Submitted): Submitted {
  return openedFacts(record);
}

function scheduledFacts(record: Scheduled): Scheduled {
  const { appointment, plannedAt } = record;
  return next(planningFacts(record), { state: 'scheduled', appointment, plannedAt });
}

/** The dates that do not hold any more, the present one the last. */
function calledOff(
  { appointment, earlierAppointments, plannedAt }: Scheduled,
  reason: EventOf<'conversation-replanned'>['data']['reason'],
): Scheduled['earlierAppointments'] {
  return [...earlierAppointments, { appointment, reason, plannedAt }];
}

function startedHandover(
  { direction, receiver, informationSent }: EventOf<'handover-started'>['data']['handovers'][number],
  at: Instant,
): DirectionHandover {
  return {
    direction,
    receiver,
    informationSent,
    conditions: {
      'receiver-accepted': null,
      'person-confirmed': at,
      'information-sent': at,
      'first-contact-known': null,
      'responsibility-confirmed': null,
    },
    firstContactOn: null,
    declined: null,
  };
}

function ending(record: ExploratoryConversation, at: Instant) {
  const before = some(record);
  if (isEndState(before.state)) throw brokenLog(before.state);
  return next(openedFacts<OpenedConversation>(before), {
    changedAt: at,
    endedAt: at,
    before: before as OpenConversation,
  });
}

function answered(
  record: ExploratoryConversation,
  at: Instant,
  which: Pick<DirectionHandover, 'direction' | 'receiver'>,
  answer: (handover: DirectionHandover) => DirectionHandover,
): OpenedConversation {
  const before = from(record, 'handing-over');
  const handovers = before.handovers.map((handover) =>
    handover.direction === which.direction && handover.receiver === which.receiver ? answer(handover) : handover,
  );
  return next(decidedFacts(before), { state: 'handing-over', changedAt: at, handovers });
}

function some(record: ExploratoryConversation): OpenedConversation {
  if (record.state === 'none') throw brokenLog('none');
  return record;
}

function from<S extends OpenedConversation['state']>(
  record: ExploratoryConversation,
  ...states: readonly S[]
): ConversationIn<S> {
  if ((states as readonly string[]).includes(record.state)) return record as ConversationIn<S>;
  throw brokenLog(record.state);
}

function brokenLog(state: string): MgnError {
  return new MgnError('broken-log', `an event does not follow on a conversation in state ${state}`);
}
