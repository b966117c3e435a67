/**
 * What a warm hand-over needs, from the start to the receiver's answer and the end of the process.
 */
import { isHandoverComplete } from '../../words/warm-handover.js';
import { directionFacts, type Direction } from '../directions.js';
import { fine, type Guard, type Refusals } from '../guard.js';
import type { CommandOf } from '../commands.js';
import type { DirectionHandover, GpDecided, HandingOver } from '../record.js';
import { refusal } from '../refusal-codes.js';

type Start = Guard<'gp-decided', 'start-handover'>;
type Answer = Guard<'handing-over', 'record-receiver-answer'>;

/** Every direction that needs a receiver has one, and no receiver stands at a direction that was not decided. */
export const receiversFit: Start = {
  name: 'a receiver for every direction that needs one',
  check: ({ gpDecision: { directions } }, { handovers }) => {
    if (handovers.length === 0) return [refusal('receiver-missing', ['handovers'])];
    const named = handovers.map(({ direction }) => direction);
    return [
      ...directions
        .filter((direction) => directionFacts[direction].receiver === 'must' && !named.includes(direction))
        .map((direction) => refusal('receiver-missing', ['handovers'], { direction })),
      ...handovers.flatMap((handover, index) => misplaced(handover, index, directions)),
      ...twice(handovers),
    ];
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

/** The hand-over that the answer is about exists and is open. */
export const handoverOpen: Answer = {
  name: 'hand-over open',
  check: (record, command) => {
    const handover = findHandover(record, command);
    if (handover === undefined) return [refusal('handover-unknown', ['direction'])];
    return isHandoverComplete(handover) || handover.declined !== null ? [refusal('already-answered')] : fine;
  },
};

/** A yes names the first contact and takes over; a no has a reason. */
export const answerComplete: Answer = {
  name: 'first contact known, responsibility taken; or a reason',
  check: (_record, { answer }) => {
    if (answer.answer === 'declined') {
      return answer.reason === null ? [refusal('decline-reason-missing', ['answer', 'reason'])] : fine;
    }
    return [
      ...(answer.firstContactOn === null ? [refusal('first-contact-unknown', ['answer', 'firstContactOn'])] : fine),
      ...(answer.takesResponsibility
        ? fine
        : [refusal('responsibility-not-confirmed', ['answer', 'takesResponsibility'])]),
    ];
  },
};

/** No direction waits for a receiver, or each is confirmed or carried on by a transfer; and a transfer carries on what was decided. */
export const everyDirectionCarried: Guard<'gp-decided' | 'handing-over', 'complete'> = {
  name: 'every direction confirmed, or carried on by a transfer',
  check: (record, { transfers }) => {
    const carried = new Set((transfers ?? []).map(({ direction }) => direction));
    const code = record.state === 'gp-decided' ? 'receiver-needed' : 'receiver-not-confirmed';
    const open = openDirections(record).filter((direction) => !carried.has(direction));
    return [
      ...open.map((direction) => refusal(code, ['transfers'], { direction })),
      ...(transfers ?? []).flatMap(({ direction }, index) =>
        record.gpDecision.directions.includes(direction)
          ? fine
          : [refusal('direction-not-decided', ['transfers', index, 'direction'], { direction })],
      ),
    ];
  },
};

/** The decided directions for which a receiver has still to confirm. */
export function openDirections(record: GpDecided | HandingOver): readonly Direction[] {
  const handovers = record.state === 'handing-over' ? record.handovers : [];
  const confirmed = new Set(handovers.filter(isHandoverComplete).map(({ direction }) => direction));
  const waiting = new Set(handovers.map(({ direction }) => direction));
  return record.gpDecision.directions.filter(
    (direction) =>
      (directionFacts[direction].receiver === 'must' || waiting.has(direction)) && !confirmed.has(direction),
  );
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
  const seen = new Set<string>();
  return handovers.flatMap(({ direction, receiver }, index) => {
    const key = `${direction} ${receiver}`;
    if (seen.has(key)) return [refusal('handover-twice', ['handovers', index], { direction })];
    seen.add(key);
    return fine;
  });
}
