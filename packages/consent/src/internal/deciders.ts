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
  const regime = regimeFor(purpose, at);
  const youth = regime === 'youth' ? youthRule(asked, at) : 'both';
  const view: View = { purpose, asked, at, regime, youth };
  const { twoGuardians } = at.context.configuration;
  const needed = neededIn[regime](youth);
  return {
    needed,
    everyGuardian: twoGuardians === 'all' && needed.includes('guardians') ? at.mandates.guardiansAt(at.nowMs) : [],
    permission: (rule, category) => permissionIn(rule, category, view),
    objectionCounts: (rule, category) => objectionIn(rule, category, view),
  };
}

interface View {
  readonly purpose: Purpose;
  readonly asked: PreparedRequest;
  readonly at: PreparedContext;
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

function regimeFor(purpose: Purpose, { birthdays, nowMs, mandates }: PreparedContext): Regime {
  if (birthdays === null) return 'unknown-age';
  if (!hasReached(12, nowMs, birthdays)) return 'child';
  if (!hasReached(16, nowMs, birthdays)) return 'youth';
  return hasReached(18, nowMs, birthdays) && mandates.isIncapableAt(purpose, nowMs) ? 'incapable' : 'alone';
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
  const { regime, at } = view;
  if (regime === 'unknown-age') return notEntitled;
  if (grantor.capacity === 'person') return ownPermission(grantedMs, view);
  if (grantor.capacity === 'administrator') {
    const runs = ranThenAndNow(grantor, grantedMs, at);
    return category === 'finance-debts' && runs ? entitled('all') : notEntitled;
  }
  if (regime === 'incapable') return ofRepresentative(grantor, grantedMs, view);
  if (isParental(grantor.capacity)) return ofParent(grantor, grantedMs, view);
  return regime === 'alone' ? afterCapacityReturned(grantor, grantedMs, view) : notEntitled;
}

function ownPermission(grantedMs: number, { regime, at }: View): GrantorStanding {
  if (regime === 'child') return { fault: 'guardian-consent-missing' };
  if (regime === 'incapable') return notEntitled;
  // Below 12 nobody gives a permission of their own, also not for later.
  return hasReached(12, grantedMs, at.birthdays) ? entitled('person') : notEntitled;
}

function ofParent(grantor: ByAnother, grantedMs: number, view: View): GrantorStanding {
  const { regime, at, asked, youth } = view;
  const { ageBoundary } = at.context.configuration;
  const boundary = regime === 'alone' ? 16 : regime === 'youth' ? 12 : null;
  if (boundary !== null && !hasReached(boundary, grantedMs, at.birthdays)) {
    const keeps = ageBoundary === 'keep' || (ageBoundary === 'lapse-cross-domain' && asked.medical);
    const wasEntitled =
      guardianCapacities.has(grantor.capacity) && at.mandates.runsAt(grantor.individual, grantor.capacity, grantedMs);
    if (!keeps) return lapsed;
    return wasEntitled ? entitled('all') : notEntitled;
  }
  if (regime === 'alone') return notEntitled;
  if (regime === 'youth' && youth !== 'both') return { fault: 'youth-consent-missing' };
  const runs = guardianCapacities.has(grantor.capacity) && ranThenAndNow(grantor, grantedMs, at);
  return runs ? entitled('guardians') : notEntitled;
}

function ofRepresentative(grantor: ByAnother, grantedMs: number, view: View): GrantorStanding {
  const { at, purpose } = view;
  const { individual, capacity } = grantor;
  const wasFirst =
    at.mandates.isIncapableAt(purpose, grantedMs) && at.mandates.isFirstAt(individual, capacity, grantedMs);
  if (at.mandates.isFirstAt(individual, capacity, at.nowMs)) return wasFirst ? entitled('representative') : notEntitled;
  // Somebody of a higher rank came, or the mandate ended: it was given by the right one at the time.
  return wasFirst && !at.mandates.runsAt(individual, capacity, at.nowMs) ? ended(view) : notEntitled;
}

function afterCapacityReturned(grantor: ByAnother, grantedMs: number, view: View): GrantorStanding {
  const { at, purpose } = view;
  const wasEntitled =
    at.mandates.isIncapableAt(purpose, grantedMs) &&
    at.mandates.isFirstAt(grantor.individual, grantor.capacity, grantedMs);
  return wasEntitled ? ended(view) : notEntitled;
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
  const { regime, at, youth, purpose } = view;
  const { objectionByIncapablePerson } = at.context.configuration;
  if (grantor.capacity === 'person')
    return (regime !== 'child' && regime !== 'incapable') || objectionByIncapablePerson === 'deny';
  if (regime === 'unknown-age') return true;
  if (grantor.capacity === 'administrator') return category === 'finance-debts';
  if (regime === 'incapable') return at.mandates.isFirstAt(grantor.individual, grantor.capacity, at.nowMs);
  if (isParental(grantor.capacity)) return regime !== 'alone' && youth !== 'youth-alone';
  if (regime !== 'alone') return true;
  return (
    at.mandates.isIncapableAt(purpose, grantedMs) &&
    at.mandates.isFirstAt(grantor.individual, grantor.capacity, grantedMs)
  );
}

type ByAnother = Exclude<Grantor, { readonly capacity: 'person' }>;

function ranThenAndNow(
  { individual, capacity }: ByAnother,
  grantedMs: number,
  { mandates, nowMs }: PreparedContext,
): boolean {
  return mandates.runsAt(individual, capacity, grantedMs) && mandates.runsAt(individual, capacity, nowMs);
}
