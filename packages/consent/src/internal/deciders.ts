/**
 * Who decides about sharing for one purpose: the person, those with parental authority, both, or somebody in their place; and whose permission
 * and objection counts by that. Looked at twice: when it was given, and now.
 *
 * @source Jeugdwet 7.3.4 and 7.3.11, WGBO 7:447, 7:450, 7:457 and 7:465 for who decides. What happens at an age or at the end of a mandate, and
 * between 12 and 15, is not settled: those are choices of the configuration with a proposed default.
 */
import { toEpochMs, type DataCategory, type Purpose } from '@mgn/domain';
import { hasReached } from '../age.js';
import type { Grantor } from '../consent-record.js';
import type { PreparedContext } from '../decision-context.js';
import type { IndividualId } from '../party.js';
import type { DenyReason } from '../reasons.js';
import { guardianCapacities, isParental } from './mandates.js';
import type { ObjectionRule, PermissionRule } from './prepared-consents.js';
import type { PreparedRequest } from './prepared-request.js';

/** Whose yes is needed. */
export type Group = 'person' | 'guardians' | 'representative';

/** What a permission stands for: the yes of a group, or of everybody who is needed. */
export type SpeaksFor = Group | 'all';

/** How a permission stands in view of who gave it. */
export type GrantorStanding = { readonly fault: null; readonly speaksFor: SpeaksFor } | { readonly fault: DenyReason };

/** Who decides for one purpose of a request. */
export interface Deciders {
  /** Every group that has to say yes. */
  readonly needed: readonly Group[];
  /** The guardians who each have to say yes; none where one is enough. */
  readonly everyGuardian: readonly IndividualId[];
  permission(rule: PermissionRule, category: DataCategory): GrantorStanding;
  objectionCounts(rule: ObjectionRule, category: DataCategory): boolean;
}

/** Where the person stands, by age and capacity. */
type Regime = 'unknown-age' | 'child' | 'youth' | 'alone' | 'incapable';

const entitled = (speaksFor: SpeaksFor): GrantorStanding => ({ fault: null, speaksFor });
const notEntitled: GrantorStanding = { fault: 'grantor-not-entitled' };
const lapsed: GrantorStanding = { fault: 'reconfirm-required' };

/** The deciders. */
export function decidersFor(purpose: Purpose, asked: PreparedRequest, at: PreparedContext): Deciders {
  // Nobody grows older after their death: what counted in life counts on.
  const seenMs = Math.min(at.nowMs, at.deceasedMs);
  const regime = regimeFor(purpose, seenMs, at);
  const youth = regime === 'youth' ? youthRule(asked, at) : 'both';
  const view: View = { purpose, asked, at, seenMs, regime, youth };
  const { twoGuardians } = at.context.configuration;
  const needed = neededIn[regime](youth);
  return {
    needed,
    everyGuardian: twoGuardians === 'all' && needed.includes('guardians') ? at.mandates.guardiansAt(seenMs) : [],
    permission: (rule, category) => permissionIn(rule, category, view),
    objectionCounts: (rule, category) => objectionIn(rule, category, view),
  };
}

interface View {
  readonly purpose: Purpose;
  readonly asked: PreparedRequest;
  readonly at: PreparedContext;
  /** The moment at which is looked who decides: now, or that of the death. */
  readonly seenMs: number;
  readonly regime: Regime;
  readonly youth: 'both' | 'youth-alone' | 'youth-or-guardian-objection-counts';
}

const neededIn: Readonly<Record<Regime, (youth: View['youth']) => readonly Group[]>> = {
  'unknown-age': () => ['person'],
  child: () => ['guardians'],
  youth: (youth) => (youth === 'both' ? ['person', 'guardians'] : ['person']),
  alone: () => ['person'],
  incapable: () => ['representative'],
};

function regimeFor(purpose: Purpose, ms: number, { birthdays, mandates }: PreparedContext): Regime {
  if (birthdays === null) return 'unknown-age';
  if (!hasReached(12, ms, birthdays)) return 'child';
  if (!hasReached(16, ms, birthdays)) return 'youth';
  return hasReached(18, ms, birthdays) && mandates.isIncapableAt(purpose, ms) ? 'incapable' : 'alone';
}

/** Between 12 and 15: the choice of the network, or the young person alone where a professional recorded why in this case. */
function youthRule({ request: { episode } }: PreparedRequest, { context, nowMs }: PreparedContext): View['youth'] {
  const { guardianBypasses = [] } = context.facts;
  const alone = guardianBypasses.some((one) => one.episode === episode && toEpochMs(one.at) <= nowMs);
  return alone ? 'youth-alone' : context.configuration.minor12to15;
}

function permissionIn(
  { record: { grantor }, grantedMs }: PermissionRule,
  category: DataCategory,
  view: View,
): GrantorStanding {
  const { regime } = view;
  if (regime === 'unknown-age') return notEntitled;
  if (grantor.capacity === 'person') return ownPermission(grantedMs, view);
  if (grantor.capacity === 'administrator') {
    const runs = ranThenAndNow(grantor, grantedMs, view);
    return category === 'finance-debts' && runs ? entitled('all') : notEntitled;
  }
  if (regime === 'incapable') return ofRepresentative(grantor, grantedMs, view);
  if (isParental(grantor.capacity)) return ofParent(grantor, grantedMs, view);
  return regime === 'alone' ? afterCapacityReturned(grantor, grantedMs, view) : notEntitled;
}

function ownPermission(grantedMs: number, view: View): GrantorStanding {
  const { regime, at, purpose, seenMs } = view;
  if (regime === 'child') return { fault: 'guardian-consent-missing' };
  // Whoever cannot decide about this gives no permission, at whatever age; nor did who could not when it was given.
  const couldDecide = [grantedMs, seenMs].every((ms) => !at.mandates.isIncapableAt(purpose, ms));
  // Below 12 nobody gives a permission of their own, also not for later.
  return couldDecide && hasReached(12, grantedMs, at.birthdays) ? entitled('person') : notEntitled;
}

/** Says whether what a parent permitted before the 12th or 16th birthday counts after it. The young person's own yes is theirs, and stays. */
function keepsOverBirthday({ asked, at }: View): boolean {
  const { ageBoundary } = at.context.configuration;
  return ageBoundary === 'keep' || (ageBoundary === 'lapse-cross-domain' && asked.medical);
}

function ofParent(grantor: ByAnother, grantedMs: number, view: View): GrantorStanding {
  const { regime, at, youth, seenMs } = view;
  const boundary = regime === 'alone' ? 16 : regime === 'youth' ? 12 : null;
  if (boundary !== null && !hasReached(boundary, grantedMs, at.birthdays)) {
    if (!keepsOverBirthday(view)) return lapsed;
    // Authority ends by itself at 18, and decides no more from 16 on; lost before that, it carries nothing on.
    const lastMs = regime === 'alone' ? (at.birthdays?.[16] ?? seenMs) - 1 : seenMs;
    const runs = [grantedMs, lastMs].every((ms) => at.mandates.runsAt(grantor.individual, grantor.capacity, ms));
    return guardianCapacities.has(grantor.capacity) && runs ? entitled('all') : notEntitled;
  }
  if (regime === 'alone') return notEntitled;
  if (regime === 'youth' && youth !== 'both') return { fault: 'youth-consent-missing' };
  const runs = guardianCapacities.has(grantor.capacity) && ranThenAndNow(grantor, grantedMs, view);
  return runs ? entitled('guardians') : notEntitled;
}

function ofRepresentative(grantor: ByAnother, grantedMs: number, view: View): GrantorStanding {
  const { at, seenMs } = view;
  const { individual, capacity } = grantor;
  const wasFirst = decidedAt(grantor, grantedMs, view);
  if (at.mandates.isFirstAt(individual, capacity, seenMs)) return wasFirst ? entitled('representative') : notEntitled;
  // Somebody of a higher rank came, or the mandate ended: it was given by the right one at the time.
  return wasFirst && !at.mandates.runsAt(individual, capacity, seenMs) ? ended(view) : notEntitled;
}

function afterCapacityReturned(grantor: ByAnother, grantedMs: number, view: View): GrantorStanding {
  return decidedAt(grantor, grantedMs, view) ? ended(view) : notEntitled;
}

/** Says whether this one decided in the place of an adult at a moment. */
function decidedAt({ individual, capacity }: ByAnother, ms: number, { at, purpose }: View): boolean {
  const { mandates, birthdays } = at;
  return (
    hasReached(18, ms, birthdays) && mandates.isIncapableAt(purpose, ms) && mandates.isFirstAt(individual, capacity, ms)
  );
}

/** What is left of a permission when the mandate ended or the person can decide again. */
function ended({ asked, at }: View): GrantorStanding {
  return at.context.configuration.mandateEnded === 'keep-medical' && asked.medical ? entitled('all') : lapsed;
}

/**
 * Says whether an objection counts in view of who made it. One of the person counts, also of somebody who cannot decide, unless the network
 * chose that the representative decides; one of a parent until 16; one of whoever decides or decided in the person's place.
 */
function objectionIn({ record: { grantor }, grantedMs }: ObjectionRule, category: DataCategory, view: View): boolean {
  const { regime, at, youth, seenMs } = view;
  const { objectionByIncapablePerson } = at.context.configuration;
  if (grantor.capacity === 'person')
    return (regime !== 'child' && regime !== 'incapable') || objectionByIncapablePerson === 'deny';
  if (regime === 'unknown-age') return true;
  if (grantor.capacity === 'administrator') return category === 'finance-debts';
  // A no of whoever decided at the time stands until somebody takes it back, also when another one decides now.
  if (regime === 'incapable')
    return at.mandates.isFirstAt(grantor.individual, grantor.capacity, seenMs) || decidedAt(grantor, grantedMs, view);
  if (isParental(grantor.capacity)) return regime !== 'alone' && youth !== 'youth-alone';
  return regime !== 'alone' || decidedAt(grantor, grantedMs, view);
}

type ByAnother = Exclude<Grantor, { readonly capacity: 'person' }>;

function ranThenAndNow({ individual, capacity }: ByAnother, grantedMs: number, { at, seenMs }: View): boolean {
  return [grantedMs, seenMs].every((ms) => at.mandates.runsAt(individual, capacity, ms));
}
