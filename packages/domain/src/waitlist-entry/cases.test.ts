import { describe, expect, it } from 'vitest';
import { authorityCases, clockCases, conditionCases, stepCases } from '../../test/specification/waitlist/cases.js';
import type { StoryEvent } from '../../test/specification/story.js';
import { entryAfter } from '../../test/told-waitlist.js';
import { PlainDate } from '../calendar/plain-date.js';
import { dayOf, standingOf } from '../process/clock.js';
import { parseRegionProfile } from '../region/parse-region-profile.js';
import { Actor } from '../words/actor.js';
import { Instant } from '../calendar/instant.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { flagsOn, overNormsOn } from './flags.js';
import { waitedOn } from './waited-days.js';
import { waitingCountsOn } from './waiting-counts.js';
import { waitlistEntry } from './index.js';
import { waitlistRefusals } from './refusal-codes.js';

interface Given {
  readonly events: readonly StoryEvent[];
  readonly command: unknown;
  readonly context: { readonly at: string; readonly actor: unknown; readonly region?: object };
}

function regionOf(overrides: object = {}) {
  const deviations = Object.keys(overrides).map((key) => ({
    key,
    since: nationalDefaults.validFrom,
    agreedBy: 'a case',
    reason: 'a case',
  }));
  const region = parseRegionProfile({ deviations, ...overrides });
  if (!region.ok) throw new Error(JSON.stringify(region.issues));
  return region.value;
}

function answer({ events, command, context }: Given) {
  const decision = waitlistEntry.decide(entryAfter(events), waitlistEntry.Command.parse(command), {
    at: Instant.parse(context.at),
    actor: Actor.parse(context.actor),
    region: regionOf(context.region),
  });
  const { record } = decision;
  return {
    outcome: decision.outcome,
    state: record.state,
    events: decision.outcome === 'accepted' ? decision.events : [],
    reasons: decision.outcome === 'refused' ? decision.reasons.map(({ code }) => code) : [],
    next: waitlistEntry.next(record),
    responsible: record.state === 'none' ? null : waitlistEntry.responsibleParty(record),
  };
}

describe.each([stepCases, authorityCases, conditionCases])('$name', ({ cases }) => {
  it.each(cases.map((row) => [row.title, row] as const))('%s', (_title, { given, expect: expected }) => {
    expect(answer(given as Given)).toMatchObject(JSON.parse(JSON.stringify(expected)) as object);
  });

  it('says of every case what and why, under an id of its own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    for (const { title, why } of cases) expect(Math.min(title.length, why.length)).toBeGreaterThan(1);
  });
});

describe('the refusals', () => {
  it('each have a case on both sides of the line, or belong to the order or to the roles', () => {
    const told = new Set(conditionCases.cases.map(({ id }) => id.split('.')[0]));
    const elsewhere = [
      'not-opened',
      'already-opened',
      'step-not-reached',
      'step-already-taken',
      'process-ended',
      'role-not-allowed',
    ];
    const codes = Object.keys(waitlistRefusals).filter((code) => !elsewhere.includes(code));
    expect(codes.filter((code) => !told.has(code))).toEqual([]);
    expect([...told].filter((code) => !Object.hasOwn(waitlistRefusals, code ?? ''))).toEqual([]);
  });
});

describe('the days', () => {
  it.each(clockCases.cases.map((row) => [row.title, row] as const))('%s', (_title, { given, expect: expected }) => {
    const { events, today: day } = given as { readonly events: readonly StoryEvent[]; readonly today: string };
    const today = PlainDate.parse(day);
    const record = entryAfter(events);
    const clocks = waitlistEntry.clocks(record);
    const told = {
      clocks: Object.fromEntries(
        clocks.map((clock) => [clock.norm, { ...clock, day: dayOf(clock, today), standing: standingOf(clock, today) }]),
      ),
      state: record.state,
      flags: flagsOn(record, today),
      overNorms: overNormsOn(record, today),
      waited: waitedOn(record, today),
      counts: waitingCountsOn([record], today),
      place: record,
      next: waitlistEntry.next(record),
      turns: waitlistEntry.turns(record),
      responsible: record.state === 'none' ? null : waitlistEntry.responsibleParty(record),
    };
    const { clocks: wanted, ...rest } = expected as { readonly clocks?: Readonly<Record<string, object>> };
    expect(told).toMatchObject(rest);
    for (const [norm, clock] of Object.entries(wanted ?? {})) {
      if ('$absent' in clock) expect(told.clocks).not.toHaveProperty(norm);
      else expect(told.clocks[norm]).toMatchObject(clock);
    }
  });
});
