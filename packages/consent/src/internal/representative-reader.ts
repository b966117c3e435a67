/**
 * Whoever represents the person reads along by their own right, as far as good care allows. A young person of 16 and an adult who can decide have
 * nobody who does, unless they permit it themselves.
 *
 * @source article 7:457(3) BW; parents read along until 16, whoever is first in line where somebody cannot decide.
 */
import { hasReached } from '../age.js';
import type { PreparedContext } from '../decision-context.js';
import type { DecisionItem } from '../decision.js';
import { fixedRefusal, isWithheld, withheld, type Scene } from './item-decision.js';
import type { Asked } from './resources.js';
import { guardianCapacities } from './mandates.js';
import type { PreparedRequest } from './prepared-request.js';

/** The answer to a representative, or to a close one from whom something is kept; null where the person's own rules answer. */
export function representativeAnswer(
  { category, piece }: Asked,
  scene: Scene,
): { readonly item: DecisionItem; readonly namesProfessional: false } | null {
  const { asked, at } = scene;
  if (isWithheld(category, scene)) return { item: withheld({ category, piece }), namesProfessional: false };
  const evidence = entitlement(asked, at);
  if (evidence === null || fixedRefusal(category, scene) !== null) return null;
  return {
    item: {
      category,
      resource: piece?.id ?? null,
      outcome: 'permit',
      reason: 'self',
      basis: 'representation',
      evidence,
      decisive: [],
      overridden: [],
      ignored: [],
      missing: [],
    },
    namesProfessional: false,
  };
}

/** Where it is established that this one reads along for every purpose that is asked; null where it is not. */
function entitlement(
  { request: { recipient }, purposes, afterDeath }: PreparedRequest,
  at: PreparedContext,
): string | null {
  // Whoever represented the person in life reads after the death on a ground for that, as everybody else.
  if (recipient.kind !== 'representative' || at.birthdays === null || afterDeath) return null;
  const { representatives = [] } = at.context.facts;
  const found = representatives.find(({ individual, capacity }) => {
    if (individual !== recipient.individual) return false;
    if (!hasReached(16, at.nowMs, at.birthdays)) {
      return guardianCapacities.has(capacity) && at.mandates.runsAt(individual, capacity, at.nowMs);
    }
    const cannotDecide = purposes.every((purpose) => at.mandates.isIncapableAt(purpose, at.nowMs));
    return (
      hasReached(18, at.nowMs, at.birthdays) && cannotDecide && at.mandates.isFirstAt(individual, capacity, at.nowMs)
    );
  });
  return found?.evidence ?? null;
}
