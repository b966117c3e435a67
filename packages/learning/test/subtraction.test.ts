/**
 * Whether a small count can be computed from what is published. This is the side of somebody who knows how the figures hang together and has
 * nothing but the published report: linear algebra, and no word of how the hiding works.
 */
import { OrganisationId, PlainDate } from '@mgn/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerEndings } from '../src/codes.js';
import type { Figure } from '../src/figure.js';
import { open, type Report } from '../src/learning.js';
import { Period } from '../src/period.js';
import { publish } from '../src/publish.js';
import type { PublishedReport } from '../src/published-report.js';
import { hideParts, type ShownFigure } from '../src/suppress.js';
import { addStream, arbitraryStreams, holderOfNetwork, region, type TestStream } from './streams-for-tests.js';

type Terms = Readonly<Record<string, number>>;

/** A sum of unknowns that is nought, or a sum that somebody knows. */
interface Equation {
  readonly terms: Terms;
  readonly is: number;
}

const whole = (total: string, ...parts: readonly string[]): Equation => ({
  terms: { [total]: 1, ...Object.fromEntries(parts.map((part) => [part, -1])) },
  is: 0,
});

const offers = offerEndings.map((ending) => `TM3 ${ending}`);

/** How the counts hang together, whatever they are. */
const structure: readonly Equation[] = [
  whole('held', 'in 7', 'in 14', 'later'),
  whole('held', 'full', 'not full'),
  whole('held', 'expert', 'no expert'),
  whole('held', 'close one', 'no close one'),
  whole('second', 'second full', 'second not full'),
  whole('outcomes', 'outside', 'only', 'combined'),
  whole('decided', 'follows', 'otherwise'),
  whole('advices', 'taken over', 'not taken over'),
  whole('completed', 'returned', 'stayed away'),
  whole('moved', 'specialised', 'basic', 'social', 'other'),
  whole('offers', ...offers),
  whole('TM3 taken', 'moved'),
  whole('places', 'own', 'of others'),
  whole('places', 'from conversations', 'specialised', 'basic'),
  whole('escalations', 'step 1', 'step 2', 'step 3', 'step 4'),
  whole('waiting', 'over norm', 'within norm'),
  whole('waiting', 'contact overdue', 'contact in time'),
  whole('discussions', 'discussed', 'discussed again'),
  whole('concluded', 'with', 'without'),
  whole('due', 'on time', 'late'),
];

/** What each figure shows, as a sum of unknowns: its numerator and its denominator. */
const meaning: Readonly<Record<string, readonly [numerator: Terms | null, denominator: Terms | null]>> = {
  'VG1 first-held': [{ held: 1 }, null],
  'VG1 second-held': [{ second: 1 }, null],
  'VG2 within-7-days': [{ 'in 7': 1 }, { held: 1 }],
  'VG2 within-14-days': [{ 'in 7': 1, 'in 14': 1 }, { held: 1 }],
  'VG3 outside-ggz': [{ outside: 1 }, { outcomes: 1 }],
  'VG3 ggz-only': [{ only: 1 }, { outcomes: 1 }],
  'VG3 combined': [{ combined: 1 }, { outcomes: 1 }],
  'VG4 first-full': [{ full: 1 }, { held: 1 }],
  'VG4 second-full': [{ 'second full': 1 }, { second: 1 }],
  'VG5 experience-expert': [{ expert: 1 }, { held: 1 }],
  'VG5 close-one': [{ 'close one': 1 }, { held: 1 }],
  'VG6 follows-advice': [{ follows: 1 }, { decided: 1 }],
  'VG7 taken-over-in-time': [{ 'taken over': 1 }, { advices: 1 }],
  'VG9 returned': [{ returned: 1 }, { completed: 1 }],
  'TM1 transferred': [{ moved: 1 }, null],
  'TM1 days': [null, { moved: 1 }],
  'TM2 other-ggz-specialised': [{ specialised: 1 }, { moved: 1 }],
  'TM2 ggz-basic': [{ basic: 1 }, { moved: 1 }],
  'TM2 social': [{ social: 1 }, { moved: 1 }],
  'TM2 other': [{ other: 1 }, { moved: 1 }],
  ...Object.fromEntries(
    offerEndings.map((ending) => [`TM3 ${ending}`, [{ [`TM3 ${ending}`]: 1 }, { offers: 1 }] as const]),
  ),
  'TM4 to-own-organisation': [{ own: 1 }, { places: 1 }],
  'TM5 step-1': [{ 'step 1': 1 }, { escalations: 1 }],
  'TM5 step-2': [{ 'step 2': 1 }, { escalations: 1 }],
  'TM5 step-3': [{ 'step 3': 1 }, { escalations: 1 }],
  'TM5 step-4': [{ 'step 4': 1 }, { escalations: 1 }],
  'IV2 over-norm': [{ 'over norm': 1 }, { waiting: 1 }],
  'IV3 contact-overdue': [{ 'contact overdue': 1 }, { waiting: 1 }],
  'CO1 discussed': [{ discussed: 1 }, null],
  'CO2 with-destination': [{ with: 1 }, { concluded: 1 }],
  'CO3 on-time': [{ 'on time': 1 }, { due: 1 }],
};

function nameOf({ indicator, measure }: Pick<Figure, 'indicator' | 'measure'>): string {
  return `${indicator} ${measure}`;
}

/** What a reader of the report knows. */
function known({ figures }: { readonly figures: readonly ShownFigure[] }): readonly Equation[] {
  return figures.flatMap((figure): readonly Equation[] => {
    const [numerator, denominator] = meaning[nameOf(figure)] ?? [null, null];
    const below = figure.denominator ?? figure.n;
    const mean = figure.measure === 'per-session' && figure.value !== null && figure.n !== null;
    return [
      ...(numerator !== null && figure.numerator !== null ? [{ terms: numerator, is: figure.numerator }] : []),
      ...(denominator !== null && below !== null ? [{ terms: denominator, is: below }] : []),
      ...(mean ? [{ terms: { discussions: 1 }, is: Math.round(figure.value * figure.n) }] : []),
    ];
  });
}

const unknowns = [...new Set(structure.flatMap(({ terms }) => Object.keys(terms)))];

/** The value of every unknown that the equations determine (Gauss and Jordan). */
function determined(equations: readonly Equation[]): ReadonlyMap<string, number> {
  const rows = equations.map(({ terms, is }) => [...unknowns.map((name) => terms[name] ?? 0), is]);
  let rank = 0;
  for (let column = 0; column < unknowns.length && rank < rows.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot === -1) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    const lead = rows[rank]![column]!;
    rows[rank] = rows[rank]!.map((each) => each / lead);
    for (const [index, row] of rows.entries()) {
      const factor = row[column]!;
      if (index === rank || Math.abs(factor) < 1e-9) continue;
      rows[index] = row.map((each, place) => each - factor * rows[rank]![place]!);
    }
    rank += 1;
  }
  const found = rows.slice(0, rank).flatMap((row): readonly (readonly [string, number])[] => {
    const places = unknowns.flatMap((name, place) => (Math.abs(row[place]!) > 1e-9 ? [name] : []));
    return places.length === 1 ? [[places[0]!, Math.round(row.at(-1)!)]] : [];
  });
  return new Map(found);
}

const period = Period.parse({ from: '2026-02-01', until: '2026-05-01' });

function reportOf(streams: readonly TestStream[]): Report {
  const learning = open();
  for (const stream of streams) addStream(learning, stream);
  const holders = [OrganisationId.parse(holderOfNetwork)];
  return learning.report(period, { region, holders, providers: [], knownUntil: PlainDate.parse('2027-01-01') });
}

function publishedOf(report: Report): PublishedReport {
  const answer = publish([report]);
  const [published] = answer.ok ? answer.value : [];
  return published ?? expect.unreachable();
}

const small = (count: number) => count >= 1 && count <= 9;

/** The wholes in which an unknown is one of the parts. */
const wholesOf = (part: string): readonly string[] =>
  structure.flatMap(({ terms }) => (terms[part] === -1 ? Object.keys(terms).filter((name) => terms[name] === 1) : []));

/** Parts of a group of which a reader would learn that nobody has them, and that there is somebody in the group. */
const toldOfNobody = (found: ReadonlyMap<string, number>): readonly string[] =>
  [...found].flatMap(([part, count]) =>
    count === 0 && wholesOf(part).some((group) => (found.get(group) ?? 0) > 0) ? [part] : [],
  );

describe('subtraction', () => {
  it('knows every figure with a count, so that the law below looks at all of them', () => {
    const { figures } = publishedOf(reportOf([]));
    const without = figures.map(nameOf).filter((name) => meaning[name] === undefined);
    expect(without).toEqual(['VG8 rating', 'IV1 current', 'CO1 per-session']);
  });

  it('would find what is missing: the method gives away a part of a whole of which the rest is shown', () => {
    const found = determined([
      ...structure,
      { terms: { outcomes: 1 }, is: 46 },
      { terms: { outside: 1 }, is: 22 },
      { terms: { combined: 1 }, is: 18 },
    ]);
    expect(found.get('only')).toBe(6);
  });

  it('would find it inside the region, where nothing is hidden', () => {
    fc.assert(
      fc.property(arbitraryStreams(0, 120), (streams) => {
        const { figures } = reportOf(streams);
        const inside = known({ figures });
        expect(determined([...structure, ...inside]).size).toBeGreaterThan(30);
      }),
      { numRuns: 5 },
    );
  });

  it('law: no count from 1 to 9 follows from what is published, of no indicator and of none beside another', () => {
    fc.assert(
      fc.property(arbitraryStreams(0, 120), (streams) => {
        const published = publishedOf(reportOf(streams));
        const found = determined([...structure, ...known(published)]);
        expect([...found].filter(([, count]) => small(count))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('law: of no group follows that nobody in it has something, and so of none that everybody has', () => {
    fc.assert(
      fc.property(arbitraryStreams(0, 120), (streams) => {
        const published = publishedOf(reportOf(streams));
        expect(toldOfNobody(determined([...structure, ...known(published)]))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('would find that inside the region, where noughts are shown', () => {
    const [streams] = fc.sample(arbitraryStreams(0, 120), { numRuns: 1, seed: 7 });
    const { figures } = reportOf(streams ?? []);
    expect(toldOfNobody(determined([...structure, ...known({ figures })])).length).toBeGreaterThan(0);
  });

  it('law: of a whole and its parts, what is hidden together is never small and never alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 25 }), fc.boolean()), { minLength: 1, maxLength: 12 }),
        (told) => {
          const parts = told.map(([part]) => part);
          const { parts: hidden, whole: wholeHidden } = hideParts(
            parts,
            told.map(([, elsewhere]) => elsewhere),
          );
          const all = parts.reduce((total, part) => total + part, 0);
          for (const [index, part] of parts.entries()) if (all > 0 && part < 10) expect(hidden[index]).toBe(true);
          const out = parts.filter((_, index) => hidden[index]);
          const sum = out.reduce((total, part) => total + part, 0);
          if (out.length > 0 && !wholeHidden) {
            expect(out.length).toBeGreaterThanOrEqual(2);
            expect(sum).toBeGreaterThanOrEqual(10);
          }
        },
      ),
    );
  });

  it('law: as long as parts of ten and more are there, one whole with its parts hides no more than it has to', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 2, maxLength: 6 }), (parts) => {
        expect(hideParts(parts)).toEqual({ parts: parts.map(() => false), whole: false });
      }),
    );
  });
});
