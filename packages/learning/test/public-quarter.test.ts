/**
 * The laws of what everybody may see: a quarter has one answer, whatever happens afterwards, and of no group it tells what one of them did.
 */
import { addDays, OrganisationId, PlainDate } from '@mgn/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundChange } from '../src/around-change.js';
import { open, type Report } from '../src/learning.js';
import { areApart } from '../src/period.js';
import {
  nextPublicQuarter,
  publicFrom,
  publicQuarters,
  publishQuarter,
  quarterOf,
  settlingDays,
} from '../src/public-quarter.js';
import type { PublishedReport } from '../src/published-report.js';
import { addStream, arbitraryStreams, holderOfNetwork, region, type TestStream } from './streams-for-tests.js';

const day = (text: string): PlainDate => PlainDate.parse(text);
const spring = quarterOf(day('2026-04-01'));
const settled = publicFrom(spring);
const holders = [OrganisationId.parse(holderOfNetwork)];

function reportOf(streams: readonly TestStream[], recordedBefore: PlainDate | null = settled): Report {
  const learning = open(recordedBefore === null ? {} : { recordedBefore });
  for (const stream of streams) addStream(learning, stream);
  return learning.report(spring, { region, holders, providers: [], knownUntil: settled });
}

function publicOf(streams: readonly TestStream[], today = settled): PublishedReport {
  const answer = publishQuarter(reportOf(streams), today);
  return answer.ok ? answer.value : expect.unreachable();
}

/** What of a stream was recorded before a day. */
function recordedBefore(streams: readonly TestStream[], until: PlainDate): readonly TestStream[] {
  return streams.map(
    (stream) =>
      // INVARIANT: fewer events of a stream are events of its process.
      ({ ...stream, events: [...stream.events].filter(({ at }) => at.slice(0, 10) < until) }) as TestStream,
  );
}

const streamsOf2026 = arbitraryStreams(60, 300);
const anyDay = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(day('2024-01-01'), days));

describe('a quarter that is public', () => {
  it('law: says the same whatever is recorded after it was made, whoever does it and about whichever day', () => {
    fc.assert(
      fc.property(
        streamsOf2026,
        arbitraryStreams(210, 500),
        fc.integer({ min: 0, max: 800 }),
        (streams, more, later) => {
          const once = publicOf(recordedBefore(streams, settled));
          const again = publicOf(
            [...streams, ...more.map((stream) => ({ ...stream, id: `later-${stream.id}` }))],
            addDays(settled, later),
          );
          expect(again).toEqual(once);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('law: where it tells a share, at least ten of the group have it and at least ten have not', () => {
    fc.assert(
      fc.property(streamsOf2026, (streams) => {
        for (const { kind, numerator, denominator, value } of publicOf(streams).figures) {
          if (kind !== 'share' || value === null || numerator === null || denominator === null) continue;
          expect(numerator).toBeGreaterThanOrEqual(10);
          expect(denominator - numerator).toBeGreaterThanOrEqual(10);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('law: with or without one person, where it tells a share both answers remain possible for this person', () => {
    fc.assert(
      fc.property(streamsOf2026, fc.nat(), (streams, which) => {
        const without = streams.filter((_, index) => index !== which % Math.max(1, streams.length));
        const inside = reportOf(without).figures;
        for (const [index, { kind, value }] of publicOf(streams).figures.entries()) {
          const { numerator, denominator } = inside[index] ?? {};
          if (kind !== 'share' || value === null || numerator == null || denominator == null) continue;
          // Whoever knows of all the others still sees both answers among them: of one stream a place counts at most a few times.
          expect(numerator).toBeGreaterThan(0);
          expect(denominator - numerator).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('law: no value is told more exactly than a percent, a day or a tenth', () => {
    const places: Readonly<Record<string, number>> = { share: 100, points: 10, 'cases-per-session': 10 };
    fc.assert(
      fc.property(streamsOf2026, (streams) => {
        for (const { unit, value, low, high, deviation } of publicOf(streams).figures) {
          for (const told of [value, low, high, deviation]) {
            if (told === null) continue;
            const parts = told * (places[unit] ?? 1);
            expect(Math.abs(parts - Math.round(parts))).toBeLessThan(1e-9);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('would change with what is recorded later, if it were not left out', () => {
    const held = fc.sample(streamsOf2026, { numRuns: 20, seed: 3 });
    const changed = held.filter(
      (streams) =>
        JSON.stringify(reportOf(streams, null).begun) !==
        JSON.stringify(reportOf(recordedBefore(streams, addDays(spring.from, 10)), null).begun),
    );
    expect(changed.length).toBeGreaterThan(0);
  });

  it('is refused before its day, and where the report is of another day', () => {
    expect(publishQuarter(reportOf([]), addDays(settled, -1))).toMatchObject({
      ok: false,
      issues: [{ code: 'not-closed' }],
    });
    expect(publishQuarter(reportOf([], null), settled)).toMatchObject({ ok: false, issues: [{ code: 'not-settled' }] });
    expect(publishQuarter(reportOf([], addDays(settled, 1)), settled)).toMatchObject({
      ok: false,
      issues: [{ code: 'not-settled' }],
    });
    const half = { ...reportOf([]), period: { from: spring.from, until: addDays(spring.until, -1) } };
    expect(publishQuarter(half, settled)).toMatchObject({ ok: false, issues: [{ code: 'not-a-quarter' }] });
  });
});

describe('the quarters', () => {
  it('law: those that are public are whole, apart, over for 28 days, and reach back to the first day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (today, firstDay) => {
        const found = publicQuarters(today, firstDay);
        expect(areApart(found)).toBe(true);
        for (const quarter of found) {
          expect(quarterOf(quarter.from)).toEqual(quarter);
          expect(addDays(quarter.until, settlingDays) <= today).toBe(true);
          expect(quarter.until > firstDay).toBe(true);
        }
        const { quarter, from } = nextPublicQuarter(today);
        expect(from > today).toBe(true);
        expect(found).not.toContainEqual(quarter);
        expect(publicQuarters(from, quarter.from)).toEqual([quarter]);
      }),
    );
  });

  it('law: around a change lie the last quarter before it and the first after it', () => {
    fc.assert(
      fc.property(anyDay, (change) => {
        const { before, after, within } = aroundChange(change);
        expect(before.until <= change && change <= after.from).toBe(true);
        expect(within === null ? before.until : within.from).toBe(within === null ? after.from : before.until);
        expect(areApart([before, after, ...(within === null ? [] : [within])])).toBe(true);
      }),
    );
  });

  it('pass the year', () => {
    expect(publicQuarters(day('2027-01-29'), day('2026-08-01')).map(({ from }) => from)).toEqual([
      '2026-10-01',
      '2026-07-01',
    ]);
    expect(nextPublicQuarter(day('2027-01-28'))).toMatchObject({ quarter: { from: '2026-10-01' }, from: '2027-01-29' });
  });
});
