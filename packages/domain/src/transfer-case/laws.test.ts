import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actor, who } from '../../test/specification/story.js';
import { candidateCommands, mayGive } from '../../test/specification/transfer/authority.js';
import { commands, nobodyLeft, ranking } from '../../test/specification/transfer/story.js';
import { Instant, instantOf, plainDateOf, toEpochMs } from '../calendar/instant.js';
import { comparePlainDates } from '../calendar/plain-date.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { Actor } from '../words/actor.js';
import { professionalRoles } from '../words/role.js';
import type { CommandType, TransferCaseCommand } from './commands.js';
import type { TransferCaseEvent } from './events.js';
import { transferCase } from './index.js';
import type { OpenedTransfer, TransferCase } from './record.js';

interface Moment {
  readonly before: TransferCase;
  readonly after: TransferCase;
  readonly command: TransferCaseCommand;
  readonly at: Instant;
}

/** One step of a random history: which command, how much later, and whether it comes twice. */
const step = fc.record({
  pick: fc.nat({ max: 999 }),
  likely: fc.integer({ min: 0, max: 99 }),
  hours: fc.integer({ min: 1, max: 400 }),
  candidate: fc.constantFrom(...ranking.map(({ candidate }) => candidate)),
  twice: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const start = toEpochMs(Instant.parse('2026-11-23T09:30:00+01:00'));

function happened(steps: readonly Step[]): {
  readonly moments: readonly Moment[];
  readonly events: readonly TransferCaseEvent[];
} {
  let record: TransferCase = transferCase.none;
  let at = start;
  const moments: Moment[] = [];
  const events: TransferCaseEvent[] = [];
  for (const { pick, likely, hours, candidate, twice } of steps) {
    at += hours * 3_600_000;
    const now = instantOf(at);
    for (let time = 0; time < (twice ? 2 : 1); time += 1) {
      const type = typeFor(record, pick, likely);
      const command = transferCase.Command.parse({
        ...commands[type],
        ...fitting(type, record, now, candidate),
      });
      const home = askerOf(type, record);
      const decision = transferCase.decide(record, command, {
        at: now,
        actor: Actor.parse(home),
        region: nationalDefaults,
      });
      if (decision.outcome === 'refused') continue;
      events.push(...decision.events);
      moments.push({ before: record, after: decision.record, command, at: now });
      record = decision.record;
    }
  }
  return { moments, events };
}

/** Mostly what is next, so that histories come far; now and then anything. */
function typeFor(record: TransferCase, pick: number, likely: number): CommandType {
  const next = transferCase.next(record);
  const all = transferCase.commandTypes;
  if (record.state === 'escalated' && likely < 40) return record.step === 4 ? 'close-unresolved' : 'escalate';
  if (record.state === 'searching' && likely < 15) return 'escalate';
  if (next !== null && likely < 55) return next.what;
  const possible = all.filter((type) => transferCase.matrix[record.state][type].allowed);
  const from = likely < 90 && possible.length > 0 ? possible : all;
  return from[pick % from.length] ?? 'signal';
}

/** Who gives a command: the first of its roles, and for the answers of a provider the one that is asked. */
function askerOf(type: CommandType, record: TransferCase): object {
  if (candidateCommands.includes(type)) {
    return actor('mh-professional', 'offer' in record ? record.offer.candidate : who.otherGgz);
  }
  return actor(mayGive[type][0] ?? 'system');
}

function fitting(type: CommandType, record: TransferCase, at: Instant, candidate: string): object {
  const today = plainDateOf(at);
  const table: Partial<Record<CommandType, object>> = {
    'ask-person': { listVerifiedOn: today },
    offer: { candidate },
    'accept-offer': { intakeOn: today },
    'confirm-responsibility': { firstContactOn: today },
    escalate: { ranking: nobodyLeft },
    'mark-time-norm-exceeded': { norm: transferCase.clocks(record)[0]?.norm ?? 'transfer-step' },
  };
  return table[type] ?? {};
}

const law = (name: string, check: (story: ReturnType<typeof happened>) => void) => {
  it(name, () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => check(happened(steps))),
      { numRuns: 300 },
    );
  });
};

const opened = ({ moments }: ReturnType<typeof happened>): readonly OpenedTransfer[] =>
  moments.flatMap(({ after }) => (after.state === 'none' ? [] : [after]));

describe('laws of the transfer', () => {
  it('histories come far', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        for (const { after } of happened(steps).moments) reached.add(after.state);
      }),
      { numRuns: 600, seed: 7 },
    );
    expect([...reached].sort()).toEqual([...transferCase.states].sort());
  });

  law('exactly one party is responsible, and it moves only when a receiver takes over', ({ moments }) => {
    for (const { before, after, command } of moments) {
      if (before.state === 'none' || after.state === 'none') continue;
      const moved =
        transferCase.responsibleParty(before).organisation !== transferCase.responsibleParty(after).organisation;
      if (moved) expect(command).toMatchObject({ type: 'confirm-responsibility', takesResponsibility: true });
    }
  });

  law('nothing in a transfer makes the wait shorter or moves the person from where they are', (story) => {
    const all = opened(story);
    for (const record of all) {
      expect([record.waitsSince, record.currentProvider, record.person]).toEqual([
        all[0]?.waitsSince,
        all[0]?.currentProvider,
        who.person,
      ]);
    }
  });

  law('every open transfer has one running clock and a next step with its date; an ended one has none', (story) => {
    for (const record of opened(story)) {
      const ended = transferCase.isEnd(record.state);
      expect(transferCase.clocks(record)).toHaveLength(ended ? 0 : 1);
      const next = transferCase.next(record);
      expect(next === null).toBe(ended);
      expect(next?.norm ?? null).toBe(transferCase.clocks(record)[0]?.norm ?? null);
      if (next !== null) expect(comparePlainDates(next.by, plainDateOf(record.since))).toBeGreaterThanOrEqual(0);
    }
  });

  law('every turn stands in the name of a role that is known to have one', (story) => {
    const known = transferCase.turnRoles(nationalDefaults);
    for (const record of opened(story)) {
      const next = transferCase.next(record);
      if (next !== null) expect(known).toContain(next.who);
    }
  });

  law('a turn is shared by exactly those of the organisation who may take it', ({ moments }) => {
    for (const { after, at } of moments) {
      const next = transferCase.next(after);
      if (next?.organisation == null) continue;
      const { what, who: role, organisation } = next;
      for (const each of professionalRoles) {
        const asking = { actor: Actor.parse({ role: each, organisation }), region: nationalDefaults };
        const may = transferCase.allowedCommands(after, { at, ...asking }).includes(what);
        expect([what, role, each, transferCase.sharesTurn({ what, role }, asking)]).toEqual([what, role, each, may]);
      }
    }
  });

  law('one candidate holds the question at a time, and each is asked once', (story) => {
    for (const record of opened(story)) {
      const asked = record.closedOffers.map(({ candidate }) => candidate);
      expect(new Set(asked).size).toBe(asked.length);
      if ('offer' in record) expect(asked).not.toContain(record.offer.candidate);
    }
  });

  law('no step of the escalation is skipped', ({ events }) => {
    let reached = events[0]?.type === 'transfer-opened' && events[0].data.at === 'escalated' ? 1 : 0;
    for (const event of events) {
      if (event.type !== 'transfer-escalated') continue;
      expect(event.data.step).toBe(reached + 1);
      reached = event.data.step;
    }
  });

  law('a record is the fold of its events, and an ended one stays as it is', ({ moments, events }) => {
    expect(transferCase.fold(events)).toEqual(moments.at(-1)?.after ?? transferCase.none);
    for (const { before } of moments) expect(transferCase.isEnd(before.state)).toBe(false);
  });
});
