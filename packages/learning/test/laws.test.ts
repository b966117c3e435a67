/**
 * The laws of learning, for any streams.
 */
import { addDays, OrganisationId, PlainDate } from '@mgn/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Learning, open, type Report } from '../src/learning.js';
import { Period } from '../src/period.js';
import { publish } from '../src/publish.js';
import { toCsv } from '../src/csv.js';
import { addStream, arbitraryStreams, holderOfNetwork, idOf, region, type TestStream } from './streams-for-tests.js';

const holders = [OrganisationId.parse(holderOfNetwork)];
const spring = Period.parse({ from: '2026-02-01', until: '2026-05-01' });
const knownUntil = PlainDate.parse('2027-01-01');

function learnedFrom(streams: readonly TestStream[]): Learning {
  const learning = open();
  for (const stream of streams) addStream(learning, stream);
  return learning;
}

function reportOf(learning: Learning, period = spring): Report {
  return learning.report(period, { region, holders, providers: [], knownUntil });
}

const some = arbitraryStreams(0, 150);

describe('learning', () => {
  it('law: the order of streams does not matter', () => {
    fc.assert(
      fc.property(
        some.chain((streams) =>
          fc.tuple(
            fc.constant(streams),
            fc.shuffledSubarray([...streams], { minLength: streams.length, maxLength: streams.length }),
          ),
        ),
        ([streams, shuffled]) => {
          expect(reportOf(learnedFrom(shuffled))).toEqual(reportOf(learnedFrom(streams)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('law: two halves that are merged say the same as everything at once', () => {
    fc.assert(
      fc.property(some, fc.nat(), (streams, where) => {
        const half = where % (streams.length + 1);
        const merged = learnedFrom(streams.slice(0, half)).merge(learnedFrom(streams.slice(half)));
        expect(reportOf(merged)).toEqual(reportOf(learnedFrom(streams)));
      }),
      { numRuns: 40 },
    );
  });

  it('law: a stream that comes in several goes says the same as one that comes at once', () => {
    fc.assert(
      fc.property(some, (streams) => {
        const learning = open();
        for (const { id, process, events } of streams) {
          for (const event of events) learning.add({ id, process }, [event]);
        }
        expect(reportOf(learning)).toEqual(reportOf(learnedFrom(streams)));
      }),
      { numRuns: 40 },
    );
  });

  it('law: a denominator is never smaller than its numerator, and a share lies within its interval', () => {
    fc.assert(
      fc.property(some, (streams) => {
        for (const { numerator, denominator, value, low, high, kind } of reportOf(learnedFrom(streams)).figures) {
          if (numerator !== null && denominator !== null) expect(denominator).toBeGreaterThanOrEqual(numerator);
          if (kind !== 'share' || value === null || low === null || high === null) continue;
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('law: what happens after everything is known changes nothing', () => {
    fc.assert(
      fc.property(some, arbitraryStreams(366, 700), (streams, later) => {
        const both = [...streams, ...later.map((stream) => ({ ...stream, id: `later-${stream.id}` }))];
        expect(reportOf(learnedFrom(both))).toEqual(reportOf(learnedFrom(streams)));
      }),
      { numRuns: 40 },
    );
  });

  it('law: what ended before the period changes nothing but who still waits', () => {
    fc.assert(
      fc.property(some, arbitraryStreams(-1200, -600), (streams, earlier) => {
        const both = [...streams, ...earlier.map((stream) => ({ ...stream, id: `earlier-${stream.id}` }))];
        const sums = (report: Report) => report.figures.filter(({ indicator }) => !/^IV/.test(indicator));
        expect(sums(reportOf(learnedFrom(both)))).toEqual(sums(reportOf(learnedFrom(streams))));
      }),
      { numRuns: 40 },
    );
  });

  it('law: the counts of the months together are the counts of the whole', () => {
    fc.assert(
      fc.property(some, (streams) => {
        const learning = learnedFrom(streams);
        const middle = addDays(spring.from, 40);
        const parts = [
          { from: spring.from, until: middle },
          { from: middle, until: spring.until },
        ].map((period) => reportOf(learning, Period.parse(period)));
        const whole = reportOf(learning);
        for (const [index, figure] of whole.figures.entries()) {
          if (figure.kind === 'mean' || figure.kind === 'median' || /^IV/.test(figure.indicator)) continue;
          const sum = parts.reduce((total, part) => total + (part.figures[index]?.numerator ?? 0), 0);
          expect([figure.indicator, figure.measure, sum]).toEqual([figure.indicator, figure.measure, figure.numerator]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('law: each outcome stands in one category, each transfer under one destination, each offer under one ending', () => {
    fc.assert(
      fc.property(some, (streams) => {
        const { figures } = reportOf(learnedFrom(streams));
        for (const code of ['VG3', 'TM2', 'TM3', 'TM5']) {
          const parts = figures.filter(({ indicator }) => indicator === code);
          const sum = parts.reduce((total, { numerator }) => total + (numerator ?? 0), 0);
          for (const { denominator } of parts) expect(denominator).toBe(sum);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what leaves the region', () => {
  const published = (streams: readonly TestStream[]) => {
    const answer = publish([reportOf(learnedFrom(streams))]);
    if (!answer.ok) return expect.unreachable();
    return answer.value;
  };

  it('law: no count from 1 to 9 is shown', () => {
    fc.assert(
      fc.property(some, (streams) => {
        for (const { figures, begun } of published(streams)) {
          const counts = figures.flatMap(({ numerator, denominator, n, open: still, kind, value }) => [
            numerator,
            denominator,
            n,
            still,
            kind === 'count' ? value : null,
          ]);
          for (const count of [...counts, ...Object.values(begun)]) {
            expect(count === null || count === 0 || count >= 10).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('law: no id and no word of a stream gets out, neither as JSON nor as CSV', () => {
    fc.assert(
      fc.property(some, (streams) => {
        const reports = published(streams);
        const texts = [JSON.stringify(reports), toCsv(reports)];
        const secret = [
          ...streams.map(({ id }) => id),
          ...Array.from({ length: 31 }, (_, number) => idOf(2, number)),
          holderOfNetwork,
          'invented',
        ];
        for (const text of texts) {
          expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/iu);
          for (const word of secret) expect(text).not.toContain(word);
        }
      }),
      { numRuns: 30 },
    );
  });
});
