/**
 * The answer of the gate: per category whether it may be shared, why, on which records, and until when the answer stands.
 */
import type { DataCategory, Instant, SharingOutcome } from '@mgn/domain';
import type { ConsentId } from './consent-record.js';
import type { Obligation } from './obligation.js';
import type { BasisCode, DenyReason, PermitReason, ReasonCode } from './reasons.js';
import type { ShareRequest } from './share-request.js';

/** A consent record, by id and version; `null` where an unreadable record does not tell them. */
export interface RuleRef {
  readonly consent: ConsentId | null;
  readonly version: number | null;
}

/** A record that applied and lost to another. `tie-objection` is also the answer where neither of the two is more specific. */
export interface OverriddenRule {
  readonly rule: RuleRef;
  readonly by: RuleRef;
  readonly why: 'more-specific' | 'tie-objection' | 'absolute' | 'later-general';
}

/** A record that was there and did not apply, with the first reason. */
export interface IgnoredRule {
  readonly rule: RuleRef;
  readonly why: DenyReason;
}

/** What could change a refusal: what is missing, from whom, and the next step. Never a way around the person. */
export interface MissingPart {
  readonly kind: 'consent' | 'evidence' | 'relation' | 'basis';
  readonly from: 'person' | 'holder' | 'recipient';
  readonly hint:
    | 'ask-person'
    | 'record-relation'
    | 'record-referral'
    | 'complete-evidence'
    | 'state-basis'
    | 'record-birth-date'
    | 'repair-record';
}

/** Something that the professional should know and that changes nothing in the answer. */
export const decisionFlags = ['mitz-objection-present'] as const;
export type DecisionFlag = (typeof decisionFlags)[number];

/** Whose a record is: the person's own, that of somebody who decides for or with them, or both. */
export type GivenBy = 'person' | 'others' | 'both';

interface Explained {
  /** The piece of data that it is about, where the request names the pieces of this category; `null` for the category as a whole. */
  readonly resource: string | null;
  /** The records that decided. Alone, they give the same answer. */
  readonly decisive: readonly RuleRef[];
  /** Whose the records are that decided; left out where none did. */
  readonly givenBy?: GivenBy;
  readonly overridden: readonly OverriddenRule[];
  readonly ignored: readonly IgnoredRule[];
  readonly missing: readonly MissingPart[];
}

/** A category that may be shared. `evidence` names what a presumed key rests on; `decisive` is empty then. */
export interface PermittedItem extends Explained {
  readonly category: DataCategory;
  readonly outcome: 'permit';
  readonly reason: PermitReason;
  readonly basis: BasisCode;
  readonly evidence: string | null;
}

/** A category that may not be shared. `category` is what was asked, also where that is no code we know (`unknown-code`). */
export interface DeniedItem extends Explained {
  readonly category: string;
  readonly outcome: 'deny';
  readonly reason: DenyReason;
}

/** The answer for one category. */
export type DecisionItem = PermittedItem | DeniedItem;

/** Which checks were made and passed (NEN 7513, *controles*). */
export interface DecisionChecks {
  /** The request is one that may be asked: readable, an allowed purpose, a basis at the recipient. */
  readonly authorisation: boolean;
  /** Something is permitted on involvement or a referral. */
  readonly relation: boolean;
  /** Something is permitted on a permission of the person. */
  readonly consent: boolean;
  /** Something is permitted on an emergency. */
  readonly emergency: boolean;
}

/**
 * The answer to one request.
 *
 * `outcome` is `permit` only if every item is permitted and `partial` if some are: whoever enforces a decision reads the items.
 * `reasons` are those of the items, each once, in their order. `request` is what was understood of the question, `null` when
 * it could not be read. The answer stands before `validUntil`, not at it; both moments are `null` when `now` could not be read.
 */
export interface Decision {
  readonly outcome: SharingOutcome;
  readonly reasons: readonly ReasonCode[];
  readonly items: readonly DecisionItem[];
  readonly obligations: readonly Obligation[];
  readonly flags: readonly DecisionFlag[];
  readonly checks: DecisionChecks;
  readonly request: ShareRequest | null;
  readonly decidedAt: Instant | null;
  readonly validUntil: Instant | null;
  readonly consentSetDigest: string;
  readonly policyVersion: string;
  readonly configDigest: string;
}

/** The version of the rules in this package; it changes when the same input may get another answer. */
export const policyVersion = 'mgn-consent/2';

const relationReasons: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'directly-involved',
  'deputy',
  'presumed-referral',
]);
const consentReasons: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'explicit-consent',
  'availability-consent',
  'mitz-permit',
]);

/** What items say together: the overall outcome, their reasons, and the checks that passed. Without items nothing may be shared. */
export function summaryOf(
  items: readonly DecisionItem[],
  authorisation: boolean,
): Pick<Decision, 'outcome' | 'reasons' | 'items' | 'checks'> {
  const permitted = items.filter(({ outcome }) => outcome === 'permit');
  const some = permitted.length === items.length ? 'permit' : 'partial';
  return {
    outcome: permitted.length === 0 ? 'deny' : some,
    reasons: [...new Set(items.map(({ reason }) => reason))],
    items,
    checks: {
      authorisation,
      relation: permitted.some(({ reason }) => relationReasons.has(reason)),
      consent: permitted.some(({ reason }) => consentReasons.has(reason)),
      emergency: permitted.some(({ reason }) => reason === 'emergency'),
    },
  };
}

/** The categories that may be shared whole: of a category with pieces of which some may not, the items tell which. */
export function permittedCategories(decision: Decision): readonly DataCategory[] {
  const permitted = decision.items.flatMap((item) => (item.outcome === 'permit' ? [item.category] : []));
  return [...new Set(permitted)].filter((category) => isPermitted(decision, category));
}

/** Says whether a category may be shared whole. */
export function isPermitted(decision: Decision, category: DataCategory): boolean {
  const items = decision.items.filter((item) => item.category === category);
  return items.length > 0 && items.every(({ outcome }) => outcome === 'permit');
}

/** Says whether one piece of data may be shared, by its category and id. */
export function isResourcePermitted(decision: Decision, category: DataCategory, resource: string): boolean {
  return decision.items.some(
    (item) =>
      item.outcome === 'permit' && item.category === category && (item.resource === resource || item.resource === null),
  );
}
