import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askers } from '../../test/specification/authority.js';
import { actor, who } from '../../test/specification/story.js';
import {
  addressees,
  commands,
  independent,
  insurer,
  reporter,
} from '../../test/specification/network-concern/story.js';
import { concernIn } from '../../test/told-concern.js';
import { Instant, instantOf, plainDateOf, toEpochMs } from '../calendar/instant.js';
import { comparePlainDates } from '../calendar/plain-date.js';
import { nationalDefaults } from '../region/national-defaults.js';
import type { RegionProfile } from '../region/region-profile.js';
import { Actor } from '../words/actor.js';
import { bsnIssue } from '../words/identifiers/bsn.js';
import { networkConcernAuthorityKeys } from './authority.js';
import type { CommandType, NetworkConcernCommand } from './commands.js';
import type { NetworkConcernEvent } from './events.js';
import { networkConcern } from './index.js';
import type { NetworkConcern, RaisedConcern } from './record.js';

interface Moment {
  readonly before: NetworkConcern;
  readonly after: NetworkConcern;
  readonly command: NetworkConcernCommand;
  readonly by: string | null;
}

/** One step of a random history: which command, by whom, how much later, and whether it comes twice. */
const step = fc.record({
  pick: fc.nat({ max: 999 }),
  likely: fc.integer({ min: 0, max: 99 }),
  hours: fc.integer({ min: 1, max: 800 }),
  organisation: fc.constantFrom(insurer, insurer, reporter, who.ggz),
  twice: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const start = toEpochMs(Instant.parse('2026-09-01T09:00:00+02:00'));

interface Story {
  readonly moments: readonly Moment[];
  readonly events: readonly NetworkConcernEvent[];
}

function happened(steps: readonly Step[]): Story {
  let record: NetworkConcern = networkConcern.none;
  let at = start;
  const moments: Moment[] = [];
  const events: NetworkConcernEvent[] = [];
  for (const { pick, likely, hours, organisation, twice } of steps) {
    at += hours * 3_600_000;
    for (let time = 0; time < (twice ? 2 : 1); time += 1) {
      const type = typeFor(record, pick, likely);
      const command = networkConcern.Command.parse({ ...commands[type], ...fitting(type, record) });
      const asks = askerOf(type, record, likely < 80 ? null : organisation);
      const decision = networkConcern.decide(record, command, {
        at: instantOf(at),
        actor: Actor.parse(asks),
        region: nationalDefaults,
      });
      if (decision.outcome === 'refused') continue;
      events.push(...decision.events);
      moments.push({ before: record, after: decision.record, command, by: asks.organisation ?? null });
      record = decision.record;
    }
  }
  return { moments, events };
}

/** Mostly what is next, so that histories come far; now and then anything. */
function typeFor(record: NetworkConcern, pick: number, likely: number): CommandType {
  const next = networkConcern.next(record);
  const all = networkConcern.commandTypes;
  if (next !== null && likely < 90) return next.what;
  const possible = all.filter((type) => networkConcern.matrix[record.state][type].allowed);
  const from = possible.length > 0 ? possible : all;
  return from[pick % from.length] ?? 'raise';
}

function askerOf(type: CommandType, record: NetworkConcern, other: string | null) {
  if (type === 'mark-time-norm-exceeded') return actor('system');
  const turn = networkConcern.next(record)?.organisation ?? reporter;
  return { ...actor('network-coordinator', other ?? turn), professional: who.psychologist };
}

function fitting(type: CommandType, record: NetworkConcern): object {
  if (record.state === 'none') return {};
  const table: Partial<Record<CommandType, object>> = {
    'record-report': { addressees: addressees[record.step] },
    'hand-over-organisation': { to: independent },
    'mark-time-norm-exceeded': { norm: networkConcern.clocks(record)[0]?.norm ?? 'concern-report' },
  };
  return table[type] ?? {};
}

const law = (name: string, check: (story: Story) => void) => {
  it(name, () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => check(happened(steps))),
      { numRuns: 300 },
    );
  });
};

const raised = ({ moments }: Story): readonly RaisedConcern[] =>
  moments.flatMap(({ after }) => (after.state === 'none' ? [] : [after]));

describe('laws of a concern about a network', () => {
  it('histories come far', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
        for (const { after } of happened(steps).moments) {
          reached.add(after.state);
          if (after.state !== 'none') reached.add(String(after.step));
        }
      }),
      { numRuns: 400, seed: 7 },
    );
    expect([...reached].sort()).toEqual([...networkConcern.states, '1', '2', '3', '4', '5', '6', '7'].sort());
  });

  law('exactly one organisation is responsible, and it moves only when the insurer takes a step', ({ moments }) => {
    for (const { before, after, command, by } of moments) {
      if (before.state === 'none' || after.state === 'none') continue;
      const moved =
        networkConcern.responsibleParty(before).organisation !== networkConcern.responsibleParty(after).organisation;
      if (!moved) continue;
      expect(command.type).toBe('take-next-step');
      expect(by).toBe(networkConcern.responsibleParty(after).organisation);
    }
  });

  law('every open concern has one running clock and a next step with its date; an ended one has none', (story) => {
    for (const record of raised(story)) {
      const ended = networkConcern.isEnd(record.state);
      expect(networkConcern.clocks(record)).toHaveLength(ended ? 0 : 1);
      const next = networkConcern.next(record);
      expect(next === null).toBe(ended);
      expect(next?.norm ?? null).toBe(networkConcern.clocks(record)[0]?.norm ?? null);
      if (next !== null) expect(comparePlainDates(next.by, plainDateOf(record.since))).toBeGreaterThanOrEqual(0);
    }
  });

  law('every turn stands in the name of a role that is known to have one', (story) => {
    const known = networkConcern.turnRoles(nationalDefaults);
    for (const record of raised(story)) {
      const next = networkConcern.next(record);
      if (next !== null) expect(known).toContain(next.who);
    }
  });

  law('whoever is next may take the next step', (story) => {
    for (const record of raised(story)) {
      const next = networkConcern.next(record);
      if (next === null) continue;
      const by = Actor.parse({ role: next.who, organisation: next.organisation });
      expect(
        networkConcern.allowedCommands(record, { at: record.since, actor: by, region: nationalDefaults }),
      ).toContain(next.what);
    }
  });

  law('the insurer can settle it at every step', (story) => {
    for (const record of raised(story)) {
      if (networkConcern.isEnd(record.state)) continue;
      const decision = networkConcern.decide(record, networkConcern.Command.parse(commands.settle), {
        at: record.since,
        actor: Actor.parse(actor('network-coordinator', insurer)),
        region: nationalDefaults,
      });
      expect(decision.outcome).toBe('accepted');
    }
  });

  law('no step is skipped, and each is reported on once before the next', (story) => {
    for (const record of raised(story)) {
      expect(record.reports.map((report) => report.step)).toEqual(
        Array.from({ length: record.reports.length }, (_, index) => index + 1),
      );
      expect(record.step - record.reports.length).toBeGreaterThanOrEqual(0);
      expect(record.step - record.reports.length).toBeLessThanOrEqual(1);
    }
  });

  law('no person and no professional stands in an event or in the record', ({ events, moments }) => {
    for (const part of [...events, ...moments.map(({ after }) => after)]) {
      const text = JSON.stringify(part);
      expect(text).not.toMatch(/"(?:person|professional)":/u);
      expect(text).not.toContain(who.psychologist);
    }
    for (const event of events) expect(networkConcern.Event.parse(event)).toEqual(event);
  });

  law('a record is the fold of its events, and an ended one stays as it is', ({ moments, events }) => {
    expect(networkConcern.fold(events)).toEqual(moments.at(-1)?.after ?? networkConcern.none);
    for (const { before } of moments) expect(networkConcern.isEnd(before.state)).toBe(false);
  });
});

describe('nobody who is helped stands in a concern', () => {
  const at = Instant.parse('2026-09-21T09:00:00+02:00');

  it('law: whatever a region would set, no person, no one beside them and no other may give a command', () => {
    const roles = askers.filter((role) => actor(role).organisation === undefined);
    const everything = Object.fromEntries(Object.values(networkConcernAuthorityKeys).map((key) => [key, [...askers]]));
    const region: RegionProfile = { ...nationalDefaults, authority: everything };
    for (const state of networkConcern.stateNames) {
      for (const role of roles.filter((one) => one !== 'system')) {
        const by = Actor.parse(actor(role));
        expect(networkConcern.allowedCommands(concernIn(state), { at, actor: by, region })).toEqual([]);
      }
    }
  });

  it('law: a text with a citizen service number in it is refused, wherever it stands', () => {
    const bsn = fc
      .integer({ min: 10_000_000, max: 99_999_999 })
      .map((eight) => Array.from({ length: 10 }, (_, digit) => `${String(eight)}${String(digit)}`))
      .map((all) => all.find((digits) => bsnIssue(digits) === null) ?? null)
      .filter((digits) => digits !== null);
    const words = fc.constantFrom('', 'See ', 'Nummer: ', 'a, b; ', '2026. ', 'Stap 1\n');
    fc.assert(
      fc.property(bsn, words, words, (number, before, after) => {
        const description = `${before}${number} ${after}`;
        const decision = networkConcern.decide(
          networkConcern.none,
          networkConcern.Command.parse({ ...commands.raise, description }),
          { at, actor: Actor.parse(actor('network-coordinator', reporter)), region: nationalDefaults },
        );
        expect(decision).toMatchObject({
          outcome: 'refused',
          reasons: [{ code: 'person-in-text', ruleId: 'MGN-NC-004', path: ['description'] }],
        });
        expect(JSON.stringify(decision)).not.toContain(number);
      }),
    );
  });

  it('refuses an event that names a person or a professional', () => {
    const decision = networkConcern.decide(networkConcern.none, networkConcern.Command.parse(commands.raise), {
      at,
      actor: Actor.parse(actor('network-coordinator', reporter)),
      region: nationalDefaults,
    });
    const [event] = decision.outcome === 'accepted' ? decision.events : [];
    expect(networkConcern.Event.safeParse(event).success).toBe(true);
    const by = [
      { role: 'person', person: who.person },
      { ...event?.actor, professional: who.psychologist },
    ];
    for (const one of by) expect(networkConcern.Event.safeParse({ ...event, actor: one }).success).toBe(false);
    expect(networkConcern.Event.safeParse({ ...event, data: { ...event?.data, person: who.person } }).success).toBe(
      false,
    );
  });

  it('breaks on a log in which a step is missing', () => {
    const [report] = [{ type: 'step-taken', data: { step: 3, reportBy: null } }];
    const event = networkConcern.Event.parse({
      ...report,
      at,
      actor: { role: 'system' },
      region: { id: 'rivierenrand', version: 1 },
      ruleIds: [],
    });
    expect(() => networkConcern.evolve(concernIn('reported'), event)).toThrow('does not follow');
    expect(() => networkConcern.evolve(concernIn('settled'), event)).toThrow('does not follow');
  });
});
