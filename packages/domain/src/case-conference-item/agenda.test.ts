import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaCases, scheduledItem } from '../../test/specification/conference/agenda-cases.js';
import type { StoryEvent } from '../../test/specification/story.js';
import { caseAfter } from '../../test/told-conference.js';
import { PlainDate } from '../calendar/plain-date.js';
import { nationalDefaults } from '../region/national-defaults.js';
import type { RegionProfile } from '../region/region-profile.js';
import { agendaOf, sessionOf, type AgendaCandidate } from './agenda.js';

const day = (text: string) => PlainDate.parse(text);
const session = sessionOf(day('2026-11-30'), nationalDefaults);

interface Given {
  readonly on: string;
  readonly items: readonly { readonly id: string; readonly events: readonly StoryEvent[] }[];
  readonly region?: Pick<RegionProfile, 'caseConference'>;
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the session of a region', () => {
  it('is half an hour for six questions every week by default', () => {
    expect(session).toEqual({ on: '2026-11-30', minutes: 30, maximumCases: 6, next: '2026-12-07' });
  });

  it.each([
    ['weekly', '2026-12-18', '2026-12-28', 'Christmas is no day for it'],
    ['fortnightly', '2026-11-30', '2026-12-14', 'two weeks later'],
    ['monthly', '2026-11-30', '2026-12-28', 'four weeks later'],
  ] as const)('%s after %s is on %s: %s', (rhythm, on, next, _why) => {
    const caseConference = { ...nationalDefaults.caseConference, rhythm };
    expect(sessionOf(day(on), { caseConference }).next).toBe(next);
  });
});

describe('the agenda of a session', () => {
  it.each(agendaCases.cases.map((row) => [row.title, row] as const))('%s', (_title, { given, expect: expected }) => {
    const { on, items, region } = given as Given;
    const { caseConference } = { ...nationalDefaults, ...region };
    const agenda = agendaOf(
      items.map(({ id, events }) => ({ id, record: caseAfter(events) })),
      sessionOf(day(on), { caseConference }),
    );
    expect(agenda).toMatchObject(expected);
  });
});

const anyItem = fc
  .record({
    minutes: fc.integer({ min: 1, max: 30 }),
    moves: fc.integer({ min: 0, max: 3 }),
    on: fc.constantFrom('2026-11-25', '2026-11-30', '2026-12-07'),
    hour: fc.integer({ min: 10, max: 23 }),
  })
  .map(({ hour, ...rest }) => ({ ...rest, submittedAt: `2026-11-20T${String(hour)}:00:00+01:00` }));
const anyItems = fc.array(anyItem, { maxLength: 14 }).map((all) =>
  all.map((each, index): AgendaCandidate => {
    const { id, events } = scheduledItem(String(index), each);
    return { id, record: caseAfter(events) };
  }),
);
const anySession = fc
  .record({ minutes: fc.integer({ min: 5, max: 60 }), maximumCases: fc.integer({ min: 1, max: 8 }) })
  .map((limits) => ({ ...session, ...limits }));

describe('laws of the agenda', () => {
  const law = (name: string, check: (items: readonly AgendaCandidate[], limits: typeof session) => void) => {
    it(name, () => {
      fc.assert(fc.property(anyItems, anySession, check), { numRuns: 200 });
    });
  };

  law('nobody falls off: every item stands in exactly one list', (items, limits) => {
    const { entries, moved, elsewhere } = agendaOf(items, limits);
    expect(ids([...entries, ...moved, ...elsewhere]).sort()).toEqual(ids(items).toSorted());
  });

  law('a session never takes more questions or minutes than it has', (items, limits) => {
    const { entries } = agendaOf(items, limits);
    expect(entries.length).toBeLessThanOrEqual(limits.maximumCases);
    expect(entries.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(limits.minutes);
  });

  law('who is first always fits, so that whoever is moved is discussed in the end', (items, limits) => {
    const { entries, moved } = agendaOf(items, limits);
    if (moved.length > 0) expect(entries.length).toBeGreaterThan(0);
  });

  law('the order of what is given does not matter', (items, limits) => {
    const one = agendaOf(items, limits);
    const other = agendaOf(items.toReversed(), limits);
    expect(other.entries).toEqual(one.entries);
    expect(other.moved).toEqual(one.moved);
  });

  law('each place follows on the one before', (items, limits) => {
    let minute = 0;
    for (const [index, entry] of agendaOf(items, limits).entries.entries()) {
      expect([entry.place, entry.startsAfter]).toEqual([index + 1, minute]);
      expect(entry.reasons.length).toBeGreaterThan(0);
      minute += entry.minutes;
    }
  });
});
