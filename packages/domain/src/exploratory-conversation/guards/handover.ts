/**
 * What a warm hand-over needs, from the start to the receiver's answer and the end of the process.
 */
import { plainDateOf, type Instant } from '../../calendar/instant.js';
import { comparePlainDates, type PlainDate } from '../../calendar/plain-date.js';
import { isHandoverComplete } from '../../words/warm-handover.js';
import type { DecisionContext } from '../../process/context.js';
import type { CarriedOn } from '../carried-on.js';
import { directionFacts, type Direction } from '../directions.js';
import { isWithinBound } from '../../process/day-bounds.js';
import { fine, type Guard, type Refusals } from '../guard.js';
import type { CommandOf } from '../commands.js';
import type { DirectionHandover, GpDecided, HandingOver } from '../record.js';
import { refusal } from '../refusal-codes.js';

type Start = Guard<'gp-decided', 'start-handover'>;
type Another = Guard<'handing-over', 'ask-another-receiver'>;
type Answer = Guard<'handing-over', 'record-receiver-answer'>;

/**
 * There is a receiver for at least one direction, and none at a direction that was not decided. A direction without a receiver, because
 * the person does not want one yet, holds up no other: it waits for one, and the conversation is not done before.
 */
export const receiversFit: Start = {
  name: 'a receiver for at least one direction',
  check: ({ gpDecision: { directions } }, { handovers }) => {
    if (handovers.length === 0) return [refusal('receiver-missing', ['handovers'])];
    return [...handovers.flatMap((handover, index) => misplaced(handover, index, directions)), ...twice(handovers)];
  },
};

/** The person said yes to each receiver. */
export const personConfirmedReceivers: Start = {
  name: 'person confirmed each receiver',
  check: (_record, { handovers }) =>
    handovers.flatMap(({ personConfirmed }, index) =>
      personConfirmed ? fine : [refusal('person-not-confirmed', ['handovers', index, 'personConfirmed'])],
    ),
};

/** What was agreed was sent. */
export const informationSent: Start = {
  name: 'agreed information sent',
  check: (_record, { handovers }) =>
    handovers.flatMap(({ informationSent: sent }, index) =>
      sent.length > 0 ? fine : [refusal('information-not-sent', ['handovers', index, 'informationSent'])],
    ),
};

/** The direction was decided, waits for nobody and is taken over by nobody; the receiver was not asked for it before. */
export const anotherReceiverFits: Another = {
  name: 'a direction that is without a receiver',
  check: ({ gpDecision: { directions }, handovers }, { handover }) => {
    const path = ['handover', 'direction'];
    const { direction, receiver } = handover;
    if (!directions.includes(direction)) return [refusal('direction-not-decided', path, { direction })];
    if (directionFacts[direction].receiver === 'none') return [refusal('receiver-not-possible', path, { direction })];
    const asked = handovers.filter((each) => each.direction === direction);
    if (asked.some(isHandoverComplete)) return [refusal('direction-taken-over', path, { direction })];
    if (asked.some(isWaiting)) return [refusal('receiver-still-asked', path, { direction })];
    return asked.some((each) => each.receiver === receiver)
      ? [refusal('receiver-asked-before', ['handover', 'receiver'], { direction })]
      : fine;
  },
};

/** The person said yes to the receiver, and what was agreed was sent. */
export const anotherReceiverReady: Another = {
  name: 'person confirmed, agreed information sent',
  check: (_record, { handover }) => [
    ...(handover.personConfirmed ? fine : [refusal('person-not-confirmed', ['handover', 'personConfirmed'])]),
    ...(handover.informationSent.length > 0
      ? fine
      : [refusal('information-not-sent', ['handover', 'informationSent'])]),
  ],
};

/** The hand-over that the answer is about exists and is open, and nobody else took the direction over. */
export const handoverOpen: Answer = {
  name: 'hand-over open',
  check: (record, command) => {
    const { direction, answer } = command;
    const handover = findHandover(record, command);
    if (handover === undefined) return [refusal('handover-unknown', ['direction'])];
    if (!isWaiting(handover)) return [refusal('already-answered')];
    const taken = record.handovers.some((each) => each.direction === direction && isHandoverComplete(each));
    return taken && answer.answer === 'confirmed'
      ? [refusal('direction-taken-over', ['direction'], { direction })]
      : fine;
  },
};

/** A yes names the first contact and takes over; a no has a reason. */
export const answerComplete: Answer = {
  name: 'first contact known, responsibility taken; or a reason',
  check: (record, command, { at }) => {
    const { answer } = command;
    if (answer.answer === 'declined') {
      return answer.reason === null ? [refusal('decline-reason-missing', ['answer', 'reason'])] : fine;
    }
    return [
      ...firstContactRefusals(answer.firstContactOn, findHandover(record, command), at),
      ...(answer.takesResponsibility
        ? fine
        : [refusal('responsibility-not-confirmed', ['answer', 'takesResponsibility'])]),
    ];
  },
};

/** No direction waits for anybody: each is confirmed, needs nobody, or is carried on; and what is carried on was open. */
export const everyDirectionCarried: Guard<'gp-decided' | 'handing-over', 'complete'> = {
  name: 'every direction confirmed, or carried on',
  check: (record, { transfers }, { region }) => {
    const carried = new Set((transfers ?? []).map(({ direction }) => direction));
    const open = openDirections(record);
    const code = record.state === 'gp-decided' ? 'receiver-needed' : 'receiver-not-confirmed';
    return [
      ...open
        .filter((direction) => !carried.has(direction))
        .map((direction) =>
          refusal(directionFacts[direction].carriedOn ? 'carrying-process-unknown' : code, ['transfers'], {
            direction,
          }),
        ),
      ...(transfers ?? []).flatMap(({ direction }, index) => misdirected(direction, index, open, record)),
      ...(transfers ?? []).flatMap((carriedOn, index) => misnumbered(carriedOn, index, region)),
    ];
  },
};

/** The decided directions of a record that are without an end. */
export function openDirections(record: GpDecided | HandingOver): readonly Direction[] {
  return directionsWithoutEnd(record.gpDecision.directions, record.state === 'handing-over' ? record.handovers : []);
}

/**
 * The directions that are without an end: a receiver has still to answer or confirm, all who were asked declined, or another
 * process has to carry it on.
 */
export function directionsWithoutEnd(
  decided: readonly Direction[],
  handovers: readonly DirectionHandover[],
): readonly Direction[] {
  return decided.filter((direction) => {
    const { receiver, carriedOn } = directionFacts[direction];
    const asked = handovers.filter((each) => each.direction === direction);
    if (asked.some(isWaiting)) return true;
    return (receiver === 'must' || carriedOn || asked.length > 0) && !asked.some(isHandoverComplete);
  });
}

/** The directions for which another receiver can be asked now: nobody who was asked has still to answer, and nobody took over. */
export function directionsWithoutReceiver(
  decided: readonly Direction[],
  handovers: readonly DirectionHandover[],
): readonly Direction[] {
  return decided.filter((direction) => {
    const asked = handovers.filter((each) => each.direction === direction);
    return (
      directionFacts[direction].receiver !== 'none' &&
      !asked.some((each) => isWaiting(each) || isHandoverComplete(each))
    );
  });
}

/** Says whether a receiver has still to answer. */
export function isWaiting(handover: DirectionHandover): boolean {
  return handover.declined === null && !isHandoverComplete(handover);
}

function misdirected(
  direction: Direction,
  index: number,
  open: readonly Direction[],
  { gpDecision: { directions } }: GpDecided | HandingOver,
): Refusals {
  const path = ['transfers', index, 'direction'];
  if (!directions.includes(direction)) return [refusal('direction-not-decided', path, { direction })];
  return open.includes(direction) ? fine : [refusal('nothing-to-carry-on', path, { direction })];
}

/** The number of a question for the case conference, as networks write it. */
const questionNumber = /^CO-\d/iu;

/** Another process has a number; a question without a name has none here, because both together would tell who it is about. */
function misnumbered(
  { direction, reference }: CarriedOn,
  index: number,
  { caseConference }: DecisionContext['region'],
): Refusals {
  const path = ['transfers', index, 'reference'];
  const withoutName = caseConference.mode === 'anonymous';
  if (reference === null) {
    const hasNone = withoutName && direction === 'case-conference';
    return hasNone ? fine : [refusal('carrying-process-unknown', path, { direction })];
  }
  const leads = withoutName && (direction === 'case-conference' || questionNumber.test(reference));
  return leads ? [refusal('number-leads-to-person', path, { direction })] : fine;
}

/** A first contact is known, was not before the receiver was asked, and is within a year. */
function firstContactRefusals(
  firstContactOn: PlainDate | null,
  handover: DirectionHandover | undefined,
  at: Instant,
): Refusals {
  const path = ['answer', 'firstContactOn'];
  if (firstContactOn === null) return [refusal('first-contact-unknown', path)];
  if (!isWithinBound('conversation', firstContactOn, at)) return [refusal('first-contact-too-far-ahead', path)];
  const asked = handover?.conditions['information-sent'] ?? null;
  return asked !== null && comparePlainDates(firstContactOn, plainDateOf(asked)) < 0
    ? [refusal('first-contact-before-handover', path)]
    : fine;
}

function findHandover(
  { handovers }: HandingOver,
  { direction, receiver }: CommandOf<'record-receiver-answer'>,
): DirectionHandover | undefined {
  return handovers.find((handover) => handover.direction === direction && handover.receiver === receiver);
}

function misplaced(
  { direction }: CommandOf<'start-handover'>['handovers'][number],
  index: number,
  decided: readonly Direction[],
): Refusals {
  const path = ['handovers', index, 'direction'];
  if (!decided.includes(direction)) return [refusal('direction-not-decided', path, { direction })];
  return directionFacts[direction].receiver === 'none' ? [refusal('receiver-not-possible', path, { direction })] : fine;
}

function twice(handovers: CommandOf<'start-handover'>['handovers']): Refusals {
  return handovers.flatMap(({ direction, receiver }, index) => {
    const before = handovers.slice(0, index).filter((each) => each.direction === direction);
    if (before.length === 0) return fine;
    return before.some((each) => each.receiver === receiver)
      ? [refusal('handover-twice', ['handovers', index], { direction })]
      : [refusal('receiver-still-asked', ['handovers', index, 'receiver'], { direction })];
  });
}
