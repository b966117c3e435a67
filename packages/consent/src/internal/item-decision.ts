/**
 * The answer for one category of a request that no barrier stops.
 */
import { toEpochMs, type DataCategory, type Purpose } from '@mgn/domain';
import { categoryLimits } from '../category-limits.js';
import { isBsnAllowed } from '../citizen-service-number.js';
import type { PreparedContext } from '../decision-context.js';
import type { DecisionItem, IgnoredRule, PermittedItem, RuleRef } from '../decision.js';
import type { BasisCode, DenyReason, PermitReason } from '../reasons.js';
import { decidersFor, type Deciders } from './deciders.js';
import { explicitReasons, explicitVerdict, neededFunction, type ExplicitVerdict } from './explicit-rules.js';
import { missingFor } from './missing-parts.js';
import { compareRefs } from './prepared-consents.js';
import type { PreparedRequest } from './prepared-request.js';
import { presumedKey, type PresumedKey } from './presumed-keys.js';
import { hasRegisterObjection, registerKey } from './register-key.js';
import type { Asked } from './resources.js';
import { first, type Standings } from './rule-standing.js';

/** Everything that the answer for one category is made of. */
export interface Scene {
  readonly asked: PreparedRequest;
  readonly at: PreparedContext;
  readonly standings: Standings;
  /** Records that never came into question: of somebody else, or unreadable permissions. */
  readonly leftOut: readonly IgnoredRule[];
  readonly isAgeKnown: boolean;
  /** Who decides, per purpose. */
  readonly deciders: Map<Purpose, Deciders>;
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

/** The answer for one category or one piece of it: every purpose of the request has to be covered. */
export function answerFor(about: Asked, scene: Scene): ItemAnswer {
  const fixed = fixedRefusal(about.category, scene);
  if (fixed !== null) return { item: refusal(about, fixed, scene), namesProfessional: false };
  const answers = scene.asked.purposes.map((purpose) => answerForPurpose(about, purpose, scene));
  const reason = first(answers.map((answer) => (answer.permits ? null : answer.reason)));
  if (reason !== null) {
    const refused = answers.filter((answer) => !answer.permits && answer.reason === reason);
    return { item: refusal(about, reason, scene, joined(refused, scene)), namesProfessional: false };
  }
  const [leading] = answers;
  // INVARIANT: a request names at least one purpose.
  if (leading?.permits !== true) return { item: refusal(about, 'invalid-request', scene), namesProfessional: false };
  const item: PermittedItem = {
    category: about.category,
    resource: about.piece?.id ?? null,
    outcome: 'permit',
    reason: leading.reason,
    basis: leading.basis,
    evidence: leading.evidence,
    ...joined(answers, scene),
    missing: [],
  };
  return { item, namesProfessional: answers.some(({ explicit }) => explicit.namesProfessional) };
}

/** What no permission can change about a category. */
export function fixedRefusal(
  category: DataCategory,
  { asked: { request }, at }: Pick<Scene, 'asked' | 'at'>,
): DenyReason | null {
  const { limit } = categoryLimits[category];
  if (limit === 'never') return 'never-shareable';
  const { configuration } = at.context;
  if (limit !== 'statutory-number' || isBsnAllowed(request.holder, request.recipient, configuration)) return null;
  return request.recipient.kind === 'representative' ? 'grantor-not-entitled' : 'bsn-not-allowed';
}

/** Says whether the holder recorded that good care asks to keep this from the representative or close one who asks. */
export function isWithheld(category: DataCategory, { asked: { request }, at }: Pick<Scene, 'asked' | 'at'>): boolean {
  const { recipient, holder } = request;
  if (!('individual' in recipient)) return false;
  return (at.context.facts.goodCareExceptions ?? []).some(
    ({ holder: of, from, categories, at: since }) =>
      of === holder.organisation &&
      (from === 'any' || from.includes(recipient.individual)) &&
      (categories === 'any' || categories.includes(category)) &&
      toEpochMs(since) <= at.nowMs,
  );
}

/** The refusal of what good care keeps back; nobody is asked to permit it all the same. */
export function withheld({ category, piece }: Omit<Asked, 'category'> & { readonly category: string }): DecisionItem {
  const resource = piece?.id ?? null;
  return { category, resource, outcome: 'deny', reason: 'grantor-not-entitled', ...nothingConsidered, missing: [] };
}

function decidersOf(purpose: Purpose, { asked, at, deciders }: Scene): Deciders {
  const known = deciders.get(purpose);
  if (known !== undefined) return known;
  const found = decidersFor(purpose, asked, at);
  deciders.set(purpose, found);
  return found;
}

function answerForPurpose(about: Asked, purpose: Purpose, scene: Scene): PurposeAnswer {
  const { asked, at, standings } = scene;
  const { category } = about;
  const explicit = explicitVerdict(about, purpose, asked, standings, at, decidersOf(purpose, scene));
  const { outcome, reason: verdictReason } = explicit.verdict;
  if (outcome === 'permit') {
    const { reason, basis } = asked.afterDeath ? inLife : explicitReasons[neededFunction(purpose, asked)];
    return { explicit, permits: true, reason, basis, evidence: null };
  }
  if (outcome === 'deny') return { explicit, permits: false, reason: verdictReason ?? 'objection' };
  const key = keyFor(category, purpose, asked, at);
  if (key.fits) {
    const { reason, basis, evidence } = key;
    return { explicit, permits: true, reason, basis, evidence };
  }
  const unreadable = scene.leftOut.some(({ why }) => why === 'invalid-consent') ? 'invalid-consent' : null;
  const reason = first([key.reason, unreadable, ...explicit.nearMisses]) ?? key.reason;
  return { explicit, permits: false, reason };
}

/** Written down in life for after the death. */
const inLife = { reason: 'post-mortem', basis: 'consent-in-life' } as const;

/** What can open it where no rule of the person decided. */
function keyFor(category: DataCategory, purpose: Purpose, asked: PreparedRequest, at: PreparedContext): PresumedKey {
  if (asked.request.recipient.kind === 'representative') return { fits: false, reason: 'grantor-not-entitled' };
  if (asked.afterDeath) return { fits: false, reason: 'evidence-incomplete' };
  if (asked.request.channel === 'pull-open' && !asked.sameOrganisation)
    return registerKey(category, purpose, asked, at);
  const key = presumedKey(category, purpose, asked, at);
  const closes =
    at.context.configuration.mitzNoVersusReferral === 'deny' && key.fits && key.reason === 'presumed-referral';
  return closes && hasRegisterObjection([category], asked, at) ? { fits: false, reason: 'mitz-deny' } : key;
}

type Explained = Pick<DecisionItem, 'decisive' | 'givenBy' | 'overridden' | 'ignored'>;

const nothingConsidered: Explained = { decisive: [], overridden: [], ignored: [] };

function refusal(
  { category, piece }: Asked,
  reason: DenyReason,
  scene: Scene,
  considered = nothingConsidered,
): DecisionItem {
  const missing = missingFor(reason, scene.isAgeKnown);
  const resource = piece?.id ?? null;
  return { category, resource, outcome: 'deny', reason, ...considered, missing };
}

/** What was considered for each purpose, together, in one fixed order: that of the records' ids. */
function joined(answers: readonly PurposeAnswer[], { leftOut, standings }: Scene): Explained {
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
  return { decisive, ...whose(decisive, standings), overridden, ignored };
}

/** Whose the records are that decided. */
export function whose(
  decisive: readonly RuleRef[],
  { permissions, objections }: Standings,
): Pick<DecisionItem, 'givenBy'> {
  if (decisive.length === 0) return {};
  // A rule has one reference, which is the same object wherever it is named.
  const named = new Set(decisive);
  const voices = new Set<boolean>();
  for (const rules of [permissions, objections]) {
    for (const { ref, voice } of rules) if (named.has(ref)) voices.add(voice === 'person');
  }
  if (voices.size === 2) return { givenBy: 'both' };
  return voices.size === 0 ? {} : { givenBy: voices.has(true) ? 'person' : 'others' };
}

function uniqueBy<T>(values: readonly T[], nameOfValue: (value: T) => string): T[] {
  if (values.length < 2) return [...values];
  return [...new Map(values.map((value) => [nameOfValue(value), value])).values()];
}

function nameOf({ consent, version }: RuleRef): string {
  return `${consent ?? ''}/${String(version)}`;
}
