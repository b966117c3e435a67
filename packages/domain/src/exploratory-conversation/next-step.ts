/**
 * What happens next, who does it and by when: known for every open conversation, or it is a defect. Where several people can go on at
 * once, each of them has the turn.
 */
import { compareInstants, plainDateOf } from '../calendar/instant.js';
import type { NormCode } from '../calendar/norms.js';
import { addDays, comparePlainDates, type PlainDate } from '../calendar/plain-date.js';
import { addWorkingDays } from '../calendar/working-days.js';
import type { NextStep } from '../process/next-step.js';
import { answeringRoles, eachOnce, type TurnRoles } from '../process/turn-roles.js';
import type { SeatAssignment } from './appointment.js';
import { clocksOf } from './clocks.js';
import type { CommandType } from './commands.js';
import { attemptsUntil, failedAttempts } from './contact-attempts.js';
import { directionFacts, isGgz } from './directions.js';
import { reportGaps } from './guards/conversation.js';
import { directionsWithoutReceiver, isWaiting, openDirections } from './guards/handover.js';
import type { ExploratoryConversation, HandingOver, OpenConversation, Planning, UnderTriage } from './record.js';
import { isEndState, type OpenState } from './states.js';

/** The next step of a conversation. */
export type ConversationStep = NextStep<CommandType>;

/**
 * The next step of a conversation: the first of {@link turnsOf}; null before the first event and after the end. The day may lie in the
 * past: then it is late.
 */
export function nextStepOf(record: ExploratoryConversation): ConversationStep | null {
  return turnsOf(record)[0] ?? null;
}

/**
 * Every step that somebody is to take now, the most urgent first: one for each seat where those at the table go on, one for each receiver
 * that was asked; otherwise a single one. A turn with `from` has not begun before that day. Empty before the first event and after the end.
 */
export function turnsOf(record: ExploratoryConversation): readonly ConversationStep[] {
  if (record.state === 'none' || isEndState(record.state)) return [];
  const open = record as OpenConversation;
  const turns = (steps[open.state] as (record: OpenConversation) => ConversationStep | readonly ConversationStep[])(
    open,
  );
  return 'what' in turns ? [turns] : turns;
}

type Steps = {
  readonly [S in OpenState]: (
    record: Extract<OpenConversation, { state: S }>,
  ) => ConversationStep | readonly ConversationStep[];
};

/** The last day of a step, and the clock that it keeps up with. */
type Due = Pick<ConversationStep, 'by' | 'norm'>;

const coordinator = (what: CommandType, due: Due): ConversationStep => ({
  what,
  who: 'network-coordinator',
  organisation: null,
  ...due,
});

/** A day that no clock aims at. */
const onDay = (by: PlainDate): Due => ({ by, norm: null });

const steps: Steps = {
  draft: (record) => ({
    what: 'submit',
    who: record.requesterRole,
    organisation: record.requester,
    ...targetOf(record, record.requestedAt === null ? 'draft-submit' : 'conversation-target'),
  }),
  requested: (record) => coordinator('pick-up', targetOf(record, 'conversation-target')),
  'under-triage': (record) => coordinator(triageStep(record), targetOf(record, 'conversation-target')),
  accepted: (record) => {
    const attempts = failedAttempts(record);
    const limit = attempts >= record.norms.contactAttempts;
    const target = targetOf(record, record.conversations.length === 0 ? 'conversation-target' : 'advice-to-gp');
    const window = attemptsUntil(record);
    if (limit) return coordinator(givingUp(record), window === null ? target : onDay(window));
    if (attempts === 0 || window === null) return coordinator('plan', target);
    return coordinator('record-contact-attempt', earlier(target, onDay(window)));
  },
  scheduled: (record) => {
    const { appointment } = record;
    const day = plainDateOf(appointment.startsAt);
    const missed = record.noShows.some(({ at }) => compareInstants(at, appointment.startsAt) >= 0);
    // A date that the person agreed to stands until somebody was missed there, however often nobody answered the phone.
    if (!missed && appointment.seats.length > 0) {
      // Only the coordinator records that somebody was not there: whose turn that is, once the day has passed in silence.
      const silent = { ...coordinator('record-no-show', onDay(addWorkingDays(day, 1))), from: addDays(day, 1) };
      return [...ofTheTable('record-held', appointment.seats, onDay(day)), silent];
    }
    const limit = missed && failedAttempts(record) >= record.norms.contactAttempts;
    return coordinator(limit ? givingUp(record) : 'replan', onDay(day));
  },
  held: (record) => {
    const due = targetOf(record, 'advice-to-gp');
    const seats = record.conversations.at(-1)?.attendance.seats ?? [];
    // The person answers a text that lacks nothing; until then the table goes on.
    const isReady = record.written !== null && reportGaps(record.written.report).length === 0;
    return !isReady && seats.length > 0
      ? ofTheTable('write-report', seats, due)
      : { what: 'agree-advice', who: 'person', organisation: null, ...due };
  },
  'advice-agreed': (record) => coordinator('deliver-advice', targetOf(record, 'advice-to-gp')),
  'advice-delivered': (record) => ({
    what: 'record-gp-decision',
    who: 'general-practitioner',
    organisation: record.gpPractice,
    ...targetOf(record, 'gp-decision'),
  }),
  'gp-decided': (record) => {
    const { directions } = record.gpDecision;
    const needsReceiver = directions.some((direction) => directionFacts[direction].receiver === 'must');
    return coordinator(needsReceiver ? 'start-handover' : 'complete', handoverDue(record));
  },
  'handing-over': (record) => {
    const { handovers } = record;
    const open = openDirections(record);
    const alone = directionsWithoutReceiver(record.gpDecision.directions, handovers)
      .filter((direction) => open.includes(direction))
      .map((direction) => coordinator('ask-another-receiver', askingDue(record, direction)));
    const answers = handovers.filter(isWaiting).map(({ direction, receiver }): ConversationStep => ({
      what: 'record-receiver-answer',
      who: directionFacts[direction].answeredBy ?? 'social-domain-professional',
      organisation: receiver,
      ...handoverDue(record, direction),
    }));
    // A direction that has nobody comes first; within each, whoever has the least time.
    const turns = [...alone.sort(byDate), ...answers.sort(byDate)];
    return turns.length > 0 ? turns : coordinator('complete', handoverDue(record));
  },
};

/** What is left when the person cannot be reached: giving the request back, or going on with what a conversation gave. */
function givingUp({ conversations }: Planning): CommandType {
  return conversations.length === 0 ? 'lapse' : 'drop-second';
}

/** What everybody at the table may do: a turn for each seat, and for each organisation and role once. */
function ofTheTable(what: CommandType, seats: readonly SeatAssignment[], due: Due): readonly ConversationStep[] {
  return seats
    .filter(
      ({ organisation, role }, index) =>
        seats.findIndex((seat) => seat.organisation === organisation && seat.role === role) === index,
    )
    .map(({ organisation, role }) => ({ what, who: role, organisation, ...due }));
}

const byDate = (one: Due, other: Due) => comparePlainDates(one.by, other.by);

/** What triage comes down to: another route in acute danger, asking the requester for what is unknown, or inviting the person. */
function triageStep({ request: { entry, personAgrees } }: UnderTriage): CommandType {
  if (entry !== null && entry !== 'unknown') {
    // In every region the conversation is for somebody with psychological complaints.
    if (entry.exclusionGround === 'acute-or-subacute' || !entry.hasPsychologicalComplaints) return 'redirect';
  }
  return entry === null || entry === 'unknown' || personAgrees !== true ? 'return' : 'accept';
}

/** The clock that runs for a direction, or that of those that run which ends first; the GP's decision day where none does. */
function handoverDue(record: OpenConversation, direction?: HandingOver['handovers'][number]['direction']): Due {
  const wanted: readonly NormCode[] =
    direction === undefined || !(isGgz(direction) || direction === 'social-domain')
      ? ['social-first-contact', 'ggz-takeover', 'handover-arranged']
      : [isGgz(direction) ? 'ggz-takeover' : 'social-first-contact'];
  const [first] = clocksOf(record)
    .filter(({ norm, stoppedOn }) => wanted.includes(norm) && stoppedOn === null)
    .map(({ target, norm }): Due => ({ by: target, norm }))
    .sort(byDate);
  return first ?? onDay(targetOf(record, 'gp-decision').by);
}

/**
 * The last day on which another receiver is asked: the days to arrange a hand-over, counted from the answer that made it necessary, or the
 * target of the direction where that is earlier. So the next receiver has time left to answer.
 */
function askingDue(record: HandingOver, direction: HandingOver['handovers'][number]['direction']): Due {
  const answered = record.handovers
    .flatMap((handover) =>
      handover.direction === direction && handover.declined !== null ? [handover.declined.at] : [],
    )
    .sort(compareInstants)
    .at(-1);
  const since = plainDateOf(answered ?? record.gpDecision.at);
  return earlier(handoverDue(record, direction), onDay(addWorkingDays(since, record.norms.handoverWorkingDays)));
}

/** The one that ends first; of two on one day the first, which has a clock. */
function earlier(one: Due, other: Due): Due {
  return comparePlainDates(other.by, one.by) < 0 ? other : one;
}

function targetOf(record: OpenConversation, norm: NormCode): Due {
  const clock = clocksOf(record).find((each) => each.norm === norm);
  return clock === undefined ? onDay(plainDateOf(record.changedAt)) : { by: clock.target, norm };
}

/**
 * In whose name steps of a conversation stand: the coordinator, whoever makes a request in the region, whoever has a seat there, the person, the GP
 * and whoever answers for a receiver.
 */
export const turnRoles: TurnRoles = ({ requesterRoles, seatRoles }) =>
  eachOnce(
    'network-coordinator',
    ...requesterRoles,
    ...Object.values(seatRoles).flat(),
    'person',
    'general-practitioner',
    ...answeringRoles,
  );
