/**
 * The answer for one category of a request that no barrier stops.
 */
import type { DataCategory, Purpose } from '@mgn/domain';
import { categoryLimits } from '../category-limits.js';
import { isBsnAllowed } from '../citizen-service-number.js';
import type { PreparedContext } from '../decision-context.js';
import type { DecisionItem, IgnoredRule, PermittedItem, RuleRef } from '../decision.js';
import type { BasisCode, DenyReason, PermitReason } from '../reasons.js';
import { explicitReasons, explicitVerdict, neededFunction, type ExplicitVerdict } from './explicit-rules.js';
import { missingFor } from './missing-parts.js';
import { compareRefs } from './prepared-consents.js';
import type { PreparedRequest } from './prepared-request.js';
import { presumedKey } from './presumed-keys.js';
import { first, type Standings } from './rule-standing.js';

/** Everything that the answer for one category is made of. */
export interface Scene {
  readonly asked: PreparedRequest;
  readonly at: PreparedContext;
  readonly standings: Standings;
  /** Records that never came into question: of somebody else, or unreadable permissions. */
  readonly leftOut: readonly IgnoredRule[];
  readonly isAgeKnown: boolean;
}

/** The item and whether a decisive permission is for the eyes of the named professional only. */
interface ItemAnswer {
  readonly item: DecisionItem;
  readonly namesProfessional: boolean;
}

/** The key that opens one category for one purpose, or the reason why none does; with what the person's own rules said. */
type PurposeAnswer = { readonly explicit: ExplicitVerdict } & (
  | {
      readonly permits: true;
      readonly reason: PermitReason;
      readonly basis: BasisCode;
      readonly evidence: string | null;
    }
  | { readonly permits: false; readonly reason: DenyReason }
);

/** The answer for one category: every purpose of the request has to be covered. */
export function answerFor(category: DataCategory, scene: Scene): ItemAnswer {
  const fixed = fixedRefusal(category, scene.asked);
  if (fixed !== null) return { item: refusal(category, fixed, scene), namesProfessional: false };
  const answers = scene.asked.purposes.map((purpose) => answerForPurpose(category, purpose, scene));
  const reason = first(answers.map((answer) => (answer.permits ? null : answer.reason)));
  if (reason !== null) {
    const refused = answers.filter((answer) => !answer.permits && answer.reason === reason);
    return { item: refusal(category, reason, scene, joined(refused, scene)), namesProfessional: false };
  }
  const [leading] = answers;
  // INVARIANT: a request names at least one purpose.
  if (leading?.permits !== true) return { item: refusal(category, 'invalid-request', scene), namesProfessional: false };
  const { decisive, overridden, ignored } = joined(answers, scene);
  const item: PermittedItem = {
    category,
    outcome: 'permit',
    reason: leading.reason,
    basis: leading.basis,
    evidence: leading.evidence,
    decisive,
    overridden,
    ignored,
    missing: [],
  };
  return { item, namesProfessional: answers.some(({ explicit }) => explicit.namesProfessional) };
}

/** What no permission can change about a category. */
function fixedRefusal(category: DataCategory, { request }: PreparedRequest): DenyReason | null {
  const { limit } = categoryLimits[category];
  if (limit === 'never') return 'never-shareable';
  return limit === 'statutory-number' && !isBsnAllowed(request.holder, request.recipient) ? 'bsn-not-allowed' : null;
}

function answerForPurpose(category: DataCategory, purpose: Purpose, scene: Scene): PurposeAnswer {
  const { asked, at, standings } = scene;
  const explicit = explicitVerdict(category, purpose, asked, standings, at);
  const { outcome, reason: verdictReason } = explicit.verdict;
  if (outcome === 'permit') {
    const { reason, basis } = explicitReasons[neededFunction(purpose, asked)];
    return { explicit, permits: true, reason, basis, evidence: null };
  }
  if (outcome === 'deny') return { explicit, permits: false, reason: verdictReason ?? 'objection' };
  const key = presumedKey(category, purpose, asked, at);
  if (key.fits) {
    const { reason, basis, evidence } = key;
    return { explicit, permits: true, reason, basis, evidence };
  }
  const unreadable = scene.leftOut.some(({ why }) => why === 'invalid-consent') ? 'invalid-consent' : null;
  const reason = first([key.reason, unreadable, ...explicit.nearMisses]) ?? key.reason;
  return { explicit, permits: false, reason };
}

type Explained = Pick<DecisionItem, 'decisive' | 'overridden' | 'ignored'>;

const nothingConsidered: Explained = { decisive: [], overridden: [], ignored: [] };

function refusal(
  category: DataCategory,
  reason: DenyReason,
  scene: Scene,
  { decisive, overridden, ignored } = nothingConsidered,
): DecisionItem {
  const missing = missingFor(reason, scene.isAgeKnown);
  return { category, outcome: 'deny', reason, decisive, overridden, ignored, missing };
}

/** What was considered for each purpose, together, in one fixed order: that of the records' ids. */
function joined(answers: readonly PurposeAnswer[], { leftOut }: Scene): Explained {
  const decisive = uniqueBy(
    answers.flatMap(({ explicit }) => explicit.verdict.decisive),
    nameOf,
  ).sort(compareRefs);
  const overridden = uniqueBy(
    answers.flatMap(({ explicit }) => explicit.verdict.overridden),
    ({ rule, by, why }) => `${nameOf(rule)} ${nameOf(by)} ${why}`,
  ).sort((one, other) => compareRefs(one.rule, other.rule) || compareRefs(one.by, other.by));
  const isDecisive = new Set(decisive.map(nameOf));
  // A record that decides for one purpose is not reported as left out for another.
  const ignored = uniqueBy([...answers.flatMap(({ explicit }) => explicit.ignored), ...leftOut], ({ rule }) =>
    nameOf(rule),
  )
    .filter(({ rule }) => !isDecisive.has(nameOf(rule)))
    .sort((one, other) => compareRefs(one.rule, other.rule));
  return { decisive, overridden, ignored };
}

function uniqueBy<T>(values: readonly T[], nameOfValue: (value: T) => string): T[] {
  if (values.length < 2) return [...values];
  return [...new Map(values.map((value) => [nameOfValue(value), value])).values()];
}

function nameOf({ consent, version }: RuleRef): string {
  return `${consent ?? ''}/${String(version)}`;
}
