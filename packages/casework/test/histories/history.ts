/**
 * Random histories of one person in the network, and what has to hold after every step of each: messages that are lost, sent twice, sent late or
 * out of order, staff who do nothing for weeks, and permissions that are withdrawn.
 */
import { randomUUID } from 'node:crypto';
import { addDays, CommandId, Instant, plainDateOf, presentPlaceOf, StreamId, type PlainDate } from '@mgn/domain';
import type { Outcome } from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';
import fc from 'fast-check';
import { readingOf } from '../../src/commands/case-reading.js';
import { recordOf } from '../../src/processes/types-of.js';
import type { ProcessReading } from '../../src/processes/case-process.js';
import { newStory, person, self, type Story } from '../story.js';
import { movesAt, wantedMoves, type Move } from './moves.js';

/** One thing that happens. */
export interface Happening {
  /** Which of the possible moves is tried. */
  readonly pick: number;
  /** Whether it is one that somebody waits for. */
  readonly wanted: boolean;
  /** How many days go by before it, in which the system does what is due. */
  readonly days: number;
  readonly message: 'arrives' | 'lost' | 'twice' | 'out-of-order' | 'stops-sharing';
}

/** A history: what happens, one after the other. */
export const histories: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.record({
    pick: fc.nat({ max: 999 }),
    wanted: fc.boolean(),
    days: fc.oneof(
      { arbitrary: fc.constant(0), weight: 5 },
      { arbitrary: fc.integer({ min: 1, max: 9 }), weight: 3 },
      { arbitrary: fc.integer({ min: 10, max: 200 }), weight: 1 },
    ),
    message: fc.oneof(
      { arbitrary: fc.constant('arrives' as const), weight: 12 },
      { arbitrary: fc.constantFrom('lost', 'twice', 'out-of-order', 'stops-sharing'), weight: 3 },
    ),
  }),
  { minLength: 8, maxLength: 26 },
);

/** What a history left behind, counted: so that a law that holds because nothing happens is seen. */
export interface Tally {
  steps: number;
  handled: number;
  refused: number;
  ended: number;
  /** Every state that some process was in. */
  readonly reached: Set<string>;
}

/** Lives through a history, and checks after every step. Throws with what does not hold. */
export async function liveThrough(history: readonly Happening[], tally: Tally): Promise<void> {
  const story = newStory(memoryEventLog());
  const seen = new Map<StreamId, Seen>();
  let today = plainDateOf(Instant.parse('2026-11-23T09:00:00+01:00'));
  // A conversation, or a place on one list or another: whoever opens it makes the person known.
  const opening: Happening = { pick: (history[0]?.pick ?? 0) % 3, wanted: false, days: 0, message: 'arrives' };
  for (const happening of [opening, ...history]) {
    if (happening.days > 0) {
      today = addDays(today, happening.days);
      story.at(morningOf(today));
      await story.casework.tick(morningOf(today));
    }
    await happens(story, happening, morningOf(today), tally);
    const readings = await readingsOf(story);
    noSearchForgottenAfterCrisis(readings, seen);
    for (const reading of readings) {
      holds(reading, seen);
      tally.reached.add(`${reading.process.kind} ${reading.folded.state}`);
    }
    nobodyForgottenAfterCrisis(readings);
    oneSearchAtATime(readings);
    everyDayGoesAlong(readings);
    tally.steps += 1;
    tally.ended += readings.filter(({ folded }) => folded.isEnd).length;
  }
}

async function happens(story: Story, { pick, wanted, message }: Happening, now: Instant, tally: Tally): Promise<void> {
  if (message === 'lost') return;
  if (message === 'stops-sharing') {
    await story.casework.withdrawPermission(person, 'all', self);
    return;
  }
  const readings = await readingsOf(story);
  const moves = movesAt(now, readings);
  const waitedFor = wanted ? wantedMoves(moves, readings) : [];
  const from = waitedFor.length > 0 ? waitedFor : moves;
  const move = from[pick % from.length];
  if (move === undefined) return;
  const there = readings.find(({ stream }) => stream === move.stream)?.version ?? 0;
  const sent = envelopeOf(move, message === 'out-of-order' ? there + 1 : there);
  const outcome = await story.casework.handle(sent);
  if (outcome.outcome === 'handled') tally.handled += 1;
  else tally.refused += 1;
  if (message === 'out-of-order' && outcome.outcome === 'handled') {
    throw new Error('a message that is out of order was carried out');
  }
  if (message === 'twice') sameTwice(outcome, await story.casework.handle(sent));
}

/** The same message a second time: the same answer, and nothing done twice. */
function sameTwice(first: Outcome, second: Outcome): void {
  if (first.outcome !== second.outcome) throw new Error(`${first.outcome}, and ${second.outcome} the second time`);
  if (first.outcome !== 'handled' || second.outcome !== 'handled') return;
  if (!second.again || second.version !== first.version) throw new Error('a message was carried out twice');
}

function envelopeOf({ process, stream, actor, command, with: along }: Move, expects: number): object {
  return {
    id: CommandId.parse(randomUUID()),
    process,
    stream: stream === 'new' ? StreamId.parse(randomUUID()) : stream,
    expects,
    actor,
    command,
    ...(along !== undefined && { with: along }),
  };
}

async function readingsOf({ log }: Story): Promise<readonly ProcessReading[]> {
  const streams = await log.readAllStreams({ after: null, limit: 1000 });
  return streams.map(readingOf).filter((reading) => reading !== null);
}

/** What was true of a process when it was looked at before. */
interface Seen {
  readonly version: number;
  readonly firstEvent: string;
  readonly isEnd: boolean;
  readonly waitsSince: PlainDate | null;
}

/** The invariants, for one process. */
function holds(reading: ProcessReading, seen: Map<StreamId, Seen>): void {
  const { stream, version, folded, events, process } = reading;
  const say = (what: string): never => {
    throw new Error(`${process.kind} in ${folded.state}: ${what}`);
  };
  if (folded.responsible() === null) say('nobody is responsible');
  const next = folded.next(self);
  if (!folded.isEnd && next === null) say('no outcome, and nothing that happens next');
  if (next !== null && !/^\d{4}-\d{2}-\d{2}$/u.test(next.by)) say('a next step without a date');

  const before = seen.get(stream);
  const firstEvent = events[0]?.id ?? '';
  if (before !== undefined) {
    if (version < before.version) say('events were lost');
    if (firstEvent !== before.firstEvent) say('the past changed');
    if (before.isEnd && !folded.isEnd) say('what had ended goes on');
    if (waitsSinceOf(reading) !== before.waitsSince) say('the first day of the wait changed');
  }
  const carried = (folded.record as { readonly carried?: { readonly waitsSince: PlainDate } | null }).carried ?? null;
  const waitsSince = waitsSinceOf(reading);
  if (carried !== null && waitsSince !== null && waitsSince > carried.waitsSince) say('days of waiting were lost');
  if (folded.person === null && JSON.stringify(events).includes(person))
    say('a process without a name names the person');
  seen.set(stream, { version, firstEvent, isEnd: folded.isEnd, waitsSince });
}

/** For one kind of help one place is sought at a time, so that nobody is asked twice; what a case conference found goes on beside it. */
function oneSearchAtATime(readings: readonly ProcessReading[]): void {
  const sought = readings
    .filter(({ folded }) => !folded.isEnd)
    .flatMap(({ folded }) => recordOf('transfer-case', folded) ?? [])
    .filter(({ trigger }) => trigger !== 'after-case-conference')
    .map(({ direction }) => direction);
  if (new Set(sought).size !== sought.length) throw new Error('two transfers for the same help run at once');
}

/** Whoever was taken over stands on no list any more that was left, and waits since the first day of all of them. */
function everyDayGoesAlong(readings: readonly ProcessReading[]): void {
  const entries = readings.flatMap(({ folded }) => recordOf('waitlist-entry', folded) ?? []);
  for (const { stream, folded } of readings) {
    const transfer = recordOf('transfer-case', folded);
    if (transfer?.state !== 'transferred') continue;
    const taken = entries.find(({ carried }) => carried?.transferCase === (stream as string));
    // Where the treatment had begun nobody waited any more.
    const left = entries.filter(
      (entry) => entry.state === 'ended' && entry.transferCase === (stream as string) && entry.treatmentOn === null,
    );
    const known = [transfer.waitsSince, ...left.map(({ waitsSince }) => waitsSince)];
    if (taken === undefined || known.some((since) => since < taken.waitsSince)) {
      throw new Error('days of waiting were lost by a transfer');
    }
    const there = entries.filter(
      ({ provider, openedAt }) => provider === presentPlaceOf(transfer) && openedAt < transfer.endedAt,
    );
    const stays = there.filter((entry) => entry.state !== 'ended' && entry !== taken);
    const isLeft = stays.some(({ direction }) => direction === transfer.direction);
    const isWrongList = transfer.trigger === 'mismatch' && there.length === 1 && stays.length === 1;
    if (isLeft || isWrongList) throw new Error('a place stays on a list that the person has left');
  }
}

/** Whoever waited on a list when an acute signal ended that wait has a place on the same list with the same first day. */
function nobodyForgottenAfterCrisis(readings: readonly ProcessReading[]): void {
  const entries = readings.flatMap(({ folded }) => recordOf('waitlist-entry', folded) ?? []);
  for (const left of entries) {
    if (left.state !== 'ended' || left.reason !== 'acute-route' || left.treatmentOn !== null) continue;
    const held = entries.some(
      (entry) =>
        entry.carried?.why === 'acute-route' &&
        entry.provider === left.provider &&
        entry.waitsSince === left.waitsSince &&
        entry.openedAt >= left.endedAt,
    );
    if (!held) throw new Error('somebody lost the place on a list by a crisis');
  }
}

/** The wait of a transfer that an acute signal ended just now is kept by something that is open: for the same help, with a first day no later. */
function noSearchForgottenAfterCrisis(
  readings: readonly ProcessReading[],
  seen: ReadonlyMap<StreamId, Pick<Seen, 'isEnd'>>,
): void {
  for (const { stream, folded } of readings) {
    const left = recordOf('transfer-case', folded);
    const justEnded = folded.isEnd && seen.get(stream)?.isEnd !== true;
    if (left?.state !== 'resolved-otherwise' || left.reason !== 'acute-route' || !justEnded) continue;
    const kept = readings.some(({ folded: other }) => {
      const open = other.isEnd ? null : (recordOf('transfer-case', other) ?? recordOf('waitlist-entry', other));
      return open?.person === left.person && open.direction === left.direction && open.waitsSince <= left.waitsSince;
    });
    if (!kept) throw new Error('a wait for which a place was sought was lost by a crisis');
  }
}

function waitsSinceOf({ folded }: ProcessReading): PlainDate | null {
  return (folded.record as { readonly waitsSince?: PlainDate }).waitsSince ?? null;
}

function morningOf(day: PlainDate): Instant {
  return Instant.parse(`${day}T09:00:00Z`);
}
