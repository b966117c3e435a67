/**
 * Whether few people share what is told of somebody besides the texts.
 */
import type { CaseDraft, QuasiIdentifier } from './case-draft.js';
import type { AnonymitySettings } from './settings.js';

/** From how many together a combination that nobody counted is taken to be rare. @source proposed default */
export const uncountedTogether = 3;

/** What is told, by kind. */
function quasiIdentifiersOf(draft: CaseDraft): readonly QuasiIdentifier[] {
  const { age, ageBand, sex, municipality, household, employer, school, features } = draft;
  const told = { age: age ?? ageBand, sex, place: municipality, household, employer, school };
  const kinds = Object.entries(told).flatMap(([kind, value]) =>
    value === undefined ? [] : [kind as keyof typeof told],
  );
  return [...kinds, ...[...new Set(features)].map((feature): QuasiIdentifier => `feature.${feature}`)];
}

/**
 * `few`: it is known that fewer than `k` people share something that is told. `not-counted`: three or more facts together, and nobody
 * knows that at least `k` people share them all. Null otherwise.
 *
 * A count of more than what is told says enough: fewer facts fit at least as many people.
 */
export function rareCombination(draft: CaseDraft, { k }: Pick<AnonymitySettings, 'k'>): 'few' | 'not-counted' | null {
  const told = new Set<string>(quasiIdentifiersOf(draft));
  const isTold = ({ of }: CaseDraft['counts'][number]) => of.every((each) => told.has(each));
  if (draft.counts.some((count) => isTold(count) && count.matching < k)) return 'few';
  const isEnough = draft.counts.some(
    ({ of, matching }) => matching >= k && [...told].every((each) => (of as readonly string[]).includes(each)),
  );
  return told.size >= uncountedTogether && !isEnough ? 'not-counted' : null;
}
