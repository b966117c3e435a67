import { describe, expect, it } from 'vitest';
import { OrganisationId } from '../words/identifiers/object-ids.js';
import { rankSearch, type SearchSoFar } from './rank-search.js';
import { Candidate, type PlacementQuestion } from './ranking.js';

const id = (number: number) => OrganisationId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
const [near, far, elsewhere] = [id(1), id(2), id(3)];
const question: PlacementQuestion = {
  direction: 'ggz-basic',
  multidisciplinary: false,
  norm: { intakeDays: 28, treatmentDays: 70 },
};
const place = (candidate: OrganisationId) =>
  Candidate.parse({ candidate, fit: 1, intakeDays: 7, treatmentDays: 20, insideRegion: true, freshness: 'current' });
const nothing: SearchSoFar = { preferred: null, found: null, asked: new Set() };
const ranked = (soFar: Partial<SearchSoFar>) =>
  rankSearch(question, [place(near), place(far)], { ...nothing, ...soFar });
const of = (candidate: OrganisationId, soFar: Partial<SearchSoFar>) =>
  ranked(soFar).find((each) => each.candidate === candidate);

describe('the ranking of a search', () => {
  it('is that of the places where nothing else is known', () => {
    expect(ranked({}).map(({ candidate, canBeAsked }) => [candidate, canBeAsked])).toEqual([
      [near, true],
      [far, true],
    ]);
  });

  it('keeps the place that the person prefers, also one of which nothing is known: that one is not asked by itself', () => {
    expect(ranked({ preferred: elsewhere })).toHaveLength(3);
    expect(of(elsewhere, { preferred: elsewhere })).toMatchObject({ canBeAsked: false });
    expect(of(elsewhere, { preferred: elsewhere })?.reasons).toContain('preferred-by-person');
  });

  it('lets a place that was found be asked without a report, unless it was asked before', () => {
    const found = { candidate: elsewhere, by: 'escalation' } as const;
    expect(of(elsewhere, { found })).toMatchObject({ canBeAsked: true });
    expect(of(elsewhere, { found, asked: new Set([elsewhere]) })).toMatchObject({ canBeAsked: false });
  });

  it('asks nobody twice', () => {
    expect(of(near, { asked: new Set([near]) })?.reasons).toContain('asked-before');
    expect(of(near, { asked: new Set([near]) })).toMatchObject({ canBeAsked: false });
  });
});
