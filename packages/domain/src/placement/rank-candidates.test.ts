import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrganisationId } from '../words/identifiers/object-ids.js';
import { rankCandidates } from './rank-candidates.js';
import { Candidate, RankedCandidate, type PlacementQuestion } from './ranking.js';

const id = (number: number) => OrganisationId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
const question: PlacementQuestion = {
  direction: 'ggz-specialised',
  multidisciplinary: true,
  norm: { intakeDays: 28, treatmentDays: 70 },
};
const candidate = (number: number, facts: object = {}): Candidate =>
  Candidate.parse({
    candidate: id(number),
    fit: 0.8,
    intakeDays: 20,
    treatmentDays: 40,
    insideRegion: true,
    freshness: 'current',
    ...facts,
  });
const order = (candidates: readonly Candidate[], provider: number | null = null, asked = question) =>
  rankCandidates(asked, candidates, { provider: provider === null ? null : id(provider) }).map((each) =>
    Number(each.candidate.slice(-4)),
  );
const reasonsOf = (candidates: readonly Candidate[], number: number, provider: number | null = null) =>
  rankCandidates(question, candidates, { provider: provider === null ? null : id(provider) }).find(
    (each) => each.candidate === id(number),
  )?.reasons;

describe('the order of places', () => {
  it('starts with waits within the norm where more than one discipline is needed', () => {
    const better = candidate(1, { fit: 1, intakeDays: 60 });
    expect(order([better, candidate(2)])).toEqual([2, 1]);
    expect(order([better, candidate(2)], null, { ...question, multidisciplinary: false })).toEqual([1, 2]);
  });

  it('prefers the region, then the fit, then the shorter wait', () => {
    const outside = candidate(1, { insideRegion: false, fit: 1, intakeDays: 1 });
    expect(order([outside, candidate(2), candidate(3, { fit: 0.9 }), candidate(4, { intakeDays: 5 })])).toEqual([
      3, 4, 2, 1,
    ]);
  });

  it('is that of the fit, and among equals the shortest wait, where one discipline is enough', () => {
    const one = { ...question, multidisciplinary: false };
    expect(
      order([candidate(1, { intakeDays: 25 }), candidate(2), candidate(3, { fit: 0.9, intakeDays: 90 })], null, one),
    ).toEqual([3, 2, 1]);
  });

  it('begins with what the person chose, also over the norm, with the advice to ask the insurer', () => {
    const chosen = candidate(1, { intakeDays: 90 });
    expect(order([candidate(2), chosen], 1)).toEqual([1, 2]);
    expect(reasonsOf([candidate(2), chosen], 1, 1)).toEqual([
      'preferred-by-person',
      'best-fit',
      'over-norm',
      'inside-region',
      'advise-mediation',
    ]);
  });

  it('keeps whoever cannot be asked, last and with the reason', () => {
    const stale = candidate(1, { freshness: 'stale' });
    const paused = candidate(2, { registrationStop: true });
    const excluding = candidate(3, { excluded: true });
    const misfit = candidate(4, { fit: 0 });
    const ranking = rankCandidates(question, [stale, paused, excluding, misfit, candidate(5)], { provider: id(1) });
    expect(ranking.map(({ canBeAsked }) => canBeAsked)).toEqual([true, false, false, false, false]);
    expect(ranking[1]).toMatchObject({
      candidate: id(1),
      reasons: expect.arrayContaining(['preferred-by-person', 'stale-report']) as unknown,
    });
  });

  it('never guesses: unknown comes after known', () => {
    expect(order([candidate(1, { treatmentDays: null }), candidate(2, { fit: 0.7 })])).toEqual([2, 1]);
    expect(reasonsOf([candidate(1, { treatmentDays: null })], 1)).toContain('wait-unknown');
    expect(reasonsOf([candidate(1, { treatmentDays: null, intakeDays: 29 })], 1)).toContain('over-norm');
    expect(reasonsOf([candidate(1, { fit: null })], 1)).toContain('fit-unknown');
  });

  it('knows no norm where there is none', () => {
    const social: PlacementQuestion = { direction: 'social-domain', multidisciplinary: false, norm: null };
    expect(rankCandidates(social, [candidate(1, { intakeDays: 900 })], { provider: null })[0]?.reasons).toContain(
      'no-norm',
    );
  });
});

const anyCandidate = fc
  .record({
    number: fc.integer({ min: 1, max: 12 }),
    fit: fc.option(fc.constantFrom(0, 0.4, 0.8, 1)),
    intakeDays: fc.option(fc.integer({ min: 0, max: 100 })),
    treatmentDays: fc.option(fc.integer({ min: 0, max: 100 })),
    insideRegion: fc.boolean(),
    freshness: fc.constantFrom('current', 'ageing', 'stale'),
    registrationStop: fc.boolean(),
    excluded: fc.boolean(),
    volumeLeft: fc.option(fc.boolean()),
    agreedAtTable: fc.boolean(),
    askedBefore: fc.boolean(),
  })
  .map(({ number, ...facts }) => candidate(number, facts));
const anyQuestion = fc.record({
  direction: fc.constant('ggz-basic' as const),
  multidisciplinary: fc.boolean(),
  norm: fc.option(fc.constant({ intakeDays: 28, treatmentDays: 70 })),
});
const anyPreference = fc
  .option(fc.integer({ min: 1, max: 12 }))
  .map((number) => ({ provider: number === null ? null : id(number) }));

describe('laws of the ranking', () => {
  const law = (
    name: string,
    check: (
      ranking: readonly RankedCandidate[],
      handed: readonly Candidate[],
      provider: string | null,
      again: (other: readonly Candidate[]) => readonly RankedCandidate[],
    ) => void,
  ) => {
    it(name, () => {
      fc.assert(
        fc.property(
          anyQuestion,
          fc.array(anyCandidate, { maxLength: 15 }),
          anyPreference,
          (asked, candidates, preference) => {
            const rank = (other: readonly Candidate[]) => rankCandidates(asked, other, preference);
            check(rank(candidates), candidates, preference.provider, rank);
          },
        ),
      );
    });
  };

  law('everybody is on the list exactly once', (ranking, handed) => {
    expect(ranking.map((each) => each.candidate).sort()).toEqual(
      [...new Set(handed.map((each) => each.candidate))].sort(),
    );
  });

  law(
    'the provider that the person chose is never dropped, and leads as long as it can be asked',
    (ranking, handed, provider) => {
      if (provider === null || !handed.some((each) => each.candidate === provider)) return;
      const chosen = ranking.find((each) => each.candidate === provider);
      expect(chosen?.reasons[0]).toBe('preferred-by-person');
      if (chosen?.canBeAsked === true) expect(ranking[0]).toBe(chosen);
    },
  );

  law('every place has reasons, and whoever cannot be asked comes after everybody who can', (ranking) => {
    const asked = ranking.map(({ canBeAsked }) => canBeAsked);
    expect(asked).toEqual([...asked].sort((one, other) => Number(other) - Number(one)));
    for (const each of ranking) expect(RankedCandidate.safeParse(each).success && each.reasons.length > 1).toBe(true);
  });

  law('the order does not depend on how the candidates were handed in', (ranking, handed, _provider, again) => {
    const once = handed.filter(
      (each, index) => handed.findIndex((other) => other.candidate === each.candidate) === index,
    );
    expect(again([...once].reverse())).toEqual(ranking);
  });
});
