/**
 * Random histories of a conversation for tests of laws: a handful of people and organisations, and commands that mostly fit the
 * record. Chance is a number that fast-check draws, so that a failing history can be played again.
 */
import fc from 'fast-check';
import { Instant, instantOf, plainDateOf, toEpochMs } from '../src/calendar/instant.js';
import type { CommandType } from '../src/exploratory-conversation/commands.js';
import { directions } from '../src/exploratory-conversation/directions.js';
import { openDirections } from '../src/exploratory-conversation/guards/handover.js';
import {
  exploratoryConversation,
  nationalDefaults,
  RegionProfile,
  type Actor,
  type DecisionContext,
  type ExplorationDecision,
  type ExploratoryConversation,
  ExploratoryConversationCommand,
} from '../src/index.js';
import { Actor as ActorSchema } from '../src/words/actor.js';
import { askers, mayGive } from './specification/authority.js';
import { actor, commands, entry, report, seat, who, yes } from './specification/story.js';

/** One step of a random history: what is tried is drawn from the seed. */
export interface Move {
  readonly seed: number;
  readonly hours: number;
}

/** What was tried, in which record, and what came of it. */
export interface Played {
  readonly before: ExploratoryConversation;
  readonly command: ExploratoryConversationCommand;
  readonly context: DecisionContext;
  readonly decision: ExplorationDecision;
}

/** Up to forty steps, hours or weeks apart. */
export const arbitraryMoves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    seed: fc.nat(),
    hours: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 72 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 1000 }) },
    ),
  }),
  { minLength: 1, maxLength: 40, size: 'max' },
);

/** The default region, and regions that deviate as regions do. */
export const arbitraryRegion: fc.Arbitrary<RegionProfile> = fc.constantFrom(
  ...[
    {},
    { requiredSeats: [['mh-professional', 'social-domain-professional', 'experience-expert']], maxConversations: 1 },
    { experienceExpertSeat: 'required', networkOffice: who.office, contactAttempts: 1 },
    { entryMode: 'all', targetDays: 3, outerBoundDays: 5, adviceWorkingDays: 1 },
    { requesterRoles: ['social-domain-professional'] },
  ].map((overrides) => RegionProfile.parse({ ...nationalDefaults, ...overrides })),
);

const start = toEpochMs(Instant.parse('2026-11-20T09:00:00+01:00'));

/** Plays a history from the beginning. */
export function play(moves: readonly Move[], region: RegionProfile): readonly Played[] {
  const trace: Played[] = [];
  let record: ExploratoryConversation = exploratoryConversation.none;
  let now = start;
  for (const move of moves) {
    now += move.hours * 3_600_000;
    const at = instantOf(now);
    const chance = chanceFrom(move.seed);
    const command = commandFor(record, at, chance, region);
    const context = { at, actor: actorFor(record, command, chance, region), region };
    const decision = exploratoryConversation.decide(record, command, context);
    trace.push({ before: record, command, context, decision });
    record = decision.record;
  }
  return trace;
}

/** Every record of a history, the one before the first event included. */
export function recordsOf(trace: readonly Played[]): readonly ExploratoryConversation[] {
  return [exploratoryConversation.none, ...trace.map(({ decision }) => decision.record)];
}

interface Chance {
  /** True in so many of a hundred draws. */
  often(percent: number): boolean;
  one<T>(items: readonly T[]): T;
}

function chanceFrom(seed: number): Chance {
  let state = seed;
  // A small generator of well-spread numbers (mulberry32).
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    often: (percent) => draw() * 100 < percent,
    one: (items) => items[Math.floor(draw() * items.length)] as (typeof items)[number],
  };
}

const ending: readonly CommandType[] = ['withdraw', 'signal-acute', 'redirect', 'lapse'];

/** Where the social domain requests, it names the practice of the person; a corrected request may name another. */
const socialRequest = { requester: who.team, gpPractices: [who.practice, who.otherGgz] } as const;
const requesting: readonly CommandType[] = ['prepare', 'submit', 'discard'];

function isSocial({ requesterRoles }: RegionProfile): boolean {
  return requesterRoles.includes('social-domain-professional');
}

function commandFor(
  record: ExploratoryConversation,
  at: Instant,
  chance: Chance,
  region: RegionProfile,
): ExploratoryConversationCommand {
  const type = typeFor(record, chance);
  const usual = commands[type];
  return ExploratoryConversationCommand.parse({
    ...usual,
    ...(type === 'prepare' || type === 'submit' ? (isSocial(region) ? fromTeam(chance) : {}) : {}),
    ...(chance.often(88) ? fitting(type, record, at, chance) : {}),
  });
}

function fromTeam(chance: Chance): object {
  return { requester: socialRequest.requester, gpPractice: chance.one(socialRequest.gpPractices) };
}

/** Mostly what is next, so that histories come far; otherwise what is possible; now and then anything. */
function typeFor(record: ExploratoryConversation, chance: Chance): CommandType {
  const { commandTypes, matrix, next } = exploratoryConversation;
  const step = next(record);
  if (step !== null && chance.often(60)) return step.what;
  if (chance.often(12)) return chance.one(commandTypes);
  const possible = commandTypes.filter((type) => matrix[record.state][type].allowed);
  const calm = possible.filter((type) => !ending.includes(type));
  return chance.one(calm.length > 0 && chance.often(90) ? calm : possible);
}

/** What makes a command fit this record, most of the time. */
function fitting(type: CommandType, record: ExploratoryConversation, at: Instant, chance: Chance): object {
  const table = [
    seat('mh-professional', who.ggz),
    seat('social-domain-professional', who.team),
    ...(chance.often(60) ? [seat('experience-expert', who.experts)] : []),
  ];
  const soon = instantOf(toEpochMs(at) + chance.one([1, 24, 100]) * 3_600_000);
  const appointment = { startsAt: soon, minutes: 60, place: 'onsite', seats: table, closeOnes: 0 };
  const said = chance.one([
    report.directions,
    ['own-network'],
    ['ggz-basic', 'ggz-specialised'],
    [chance.one(directions)],
  ]);
  const decided = 'gpDecision' in record ? record.gpDecision.directions : ['ggz-basic'];
  const carriedOn = record.state === 'gp-decided' || record.state === 'handing-over' ? openDirections(record) : decided;
  const open = record.state === 'handing-over' ? chance.one(record.handovers) : null;
  const table_: Partial<Record<CommandType, object>> = {
    submit: chance.often(10) ? { origin: 'foreign-system', entry: 'unknown', personAgrees: 'unknown' } : { entry },
    plan: { appointment },
    'plan-second': { appointment },
    'record-held': { attendance: { personPresent: true, closeOnes: 0, seats: table, deviations: [] } },
    'write-report': { report: { ...report, directions: said } },
    'record-contact-attempt': { means: 'phone', reached: chance.often(30) },
    'agree-advice': { reportNumber: null, ...(chance.often(30) && { report: { ...report, directions: said } }) },
    'record-gp-decision': chance.often(50)
      ? {}
      : {
          decision: chance.one(['no-referral', 'refers-otherwise']),
          reason: 'other',
          refersTo: [chance.one(directions)],
        },
    'start-handover': {
      handovers: decided.map((direction, index) => ({
        direction,
        receiver: chance.one([who.ggz, who.team, index === 0 ? who.otherGgz : who.otherTeam]),
        personConfirmed: chance.often(95),
        informationSent: ['identification'],
      })),
    },
    'record-receiver-answer': {
      direction: open?.direction ?? 'ggz-basic',
      receiver: open?.receiver ?? who.ggz,
      answer: chance.often(70)
        ? { ...yes, firstContactOn: plainDateOf(at) }
        : { answer: 'declined', reason: 'no-capacity' },
    },
    'ask-another-receiver': {
      handover: {
        direction: chance.one(decided.length > 0 ? decided : ['ggz-basic']),
        receiver: chance.one([who.otherGgz, who.otherTeam, who.experts]),
        personConfirmed: chance.often(95),
        informationSent: ['identification'],
      },
    },
    complete: chance.often(50) ? {} : { transfers: carriedOn.map((direction) => ({ direction, reference: 'TM-1' })) },
    'mark-time-norm-exceeded': {
      norm: chance.one(['draft-submit', 'conversation-target', 'advice-to-gp', 'gp-decision', 'ggz-takeover']),
      level: chance.one(['target', 'outer-bound']),
    },
    withdraw: { onPersonsWord: true },
  };
  return table_[type] ?? {};
}

function actorFor(
  record: ExploratoryConversation,
  command: ExploratoryConversationCommand,
  chance: Chance,
  region: RegionProfile,
): Actor {
  if (chance.often(8)) return ActorSchema.parse(actor(chance.one(askers)));
  if (isSocial(region) && requesting.includes(command.type)) {
    return ActorSchema.parse({ role: 'social-domain-professional', organisation: socialRequest.requester });
  }
  const step = exploratoryConversation.next(record);
  const role = step?.what === command.type && chance.often(70) ? step.who : chance.one(mayGive[command.type]);
  if (command.type !== 'record-receiver-answer') return ActorSchema.parse(actor(role));
  return ActorSchema.parse({ ...actor(role), organisation: command.receiver });
}
