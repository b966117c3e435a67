/**
 * What the person's own permissions and objections say about one category and one purpose.
 */
import type { ConsentFunction, DataCategory, Purpose } from '@mgn/domain';
import type { PreparedContext } from '../decision-context.js';
import type { IgnoredRule, RuleRef } from '../decision.js';
import { fixedDataSets } from '../purpose-limits.js';
import { needsFreeConsent } from '../recipient-basis.js';
import type { BasisCode, DenyReason, PermitReason } from '../reasons.js';
import { categoryBit, purposeBit } from './bit-sets.js';
import { decidersFor, type Deciders, type Group, type SpeaksFor } from './deciders.js';
import type { PreparedRequest } from './prepared-request.js';
import { isStatutoryOnly } from './presumed-keys.js';
import { supersedes, weigh, type Verdict } from './precedence.js';
import { labelsOf, objectionReaches, permissionCovers, type Asked } from './resources.js';
import { blocks, first, type ObjectionStanding, type PermissionStanding, type Standings } from './rule-standing.js';

/** The verdict of the person's rules, what was left out, and the codes by which permissions only just missed. */
export interface ExplicitVerdict {
  readonly verdict: Verdict;
  readonly ignored: readonly IgnoredRule[];
  readonly nearMisses: readonly DenyReason[];
  /** A permission of the highest rank in the verdict names the professional. */
  readonly namesProfessional: boolean;
}

/** The function of consent that sharing for a purpose over a channel needs. */
export function neededFunction(purpose: Purpose, { request }: PreparedRequest): ConsentFunction {
  if (purpose === 'research') return 'processing-basis';
  return request.channel === 'pull-open' ? 'availability' : 'lift-secrecy';
}

/** How a permission of a function is called as a reason and as a basis. */
export const explicitReasons = {
  'lift-secrecy': { reason: 'explicit-consent', basis: 'consent-lift-secrecy' },
  availability: { reason: 'availability-consent', basis: 'consent-availability' },
  'processing-basis': { reason: 'explicit-consent', basis: 'consent-processing-basis' },
  'agree-to-help': { reason: 'explicit-consent', basis: 'consent-lift-secrecy' },
} as const satisfies Record<ConsentFunction, { reason: PermitReason; basis: BasisCode }>;

/** Weighs the person's own rules. */
export function explicitVerdict(
  { category, piece }: Asked,
  purpose: Purpose,
  asked: PreparedRequest,
  { permissions, objections }: Standings,
  at: PreparedContext,
  deciders: Deciders,
): ExplicitVerdict {
  const labels = piece === null ? [] : labelsOf(piece, asked.request.holder, at.context.configuration);
  const { precedenceProfile, laterGeneralObjection } = at.context.configuration;
  const laterWins = precedenceProfile === 'mgn' && laterGeneralObjection === 'deny';
  const reaches = (standing: ObjectionStanding): DenyReason | null =>
    asideFor(standing, { category, piece }, purpose, asked, deciders, labels);
  const withdrawn = objections.filter((one) => one.withdrawn && reaches({ ...one, aside: null }) === null);
  const speaking = new Map<RuleRef, SpeaksFor>();
  const bar = permissionBar(category, purpose, asked);
  const ignored: IgnoredRule[] = [];
  const nearMisses: DenyReason[] = [];
  const permitting: PermissionStanding[] = [];
  for (const standing of permissions) {
    const misses = [
      ...missesOf(standing, category, purpose),
      ...(permissionCovers(standing.rule.record, piece, labels) ? [] : (['category-not-covered'] as const)),
    ];
    const grantor = deciders.permission(standing.rule, category);
    const form = asked.afterDeath ? formFault(standing, at) : null;
    const faults = first([
      grantor.fault,
      standing.invalid,
      functionFault(standing, purpose, asked),
      form,
      bar,
      endedBy(standing, withdrawn, laterWins),
    ]);
    const why = first([faults, ...misses]);
    if (why === null && grantor.fault === null) {
      speaking.set(standing.ref, grantor.speaksFor);
      permitting.push(standing);
      continue;
    }
    if (why === null) continue;
    ignored.push({ rule: standing.ref, why });
    // It missed by one thing: that is worth telling. By two, it is about something else.
    if (misses.length === 0 || (misses.length === 1 && faults === null)) nearMisses.push(why);
  }

  // A parent's permission of before the birthday lapsed; first of all the young person has to say yes now.
  const isLapsed = deciders.needed.length > 1 && nearMisses.includes('reconfirm-required');
  if (isLapsed && ![...speaking.values()].includes('person')) nearMisses.push('youth-consent-missing');

  const objecting: ObjectionStanding[] = [];
  for (const standing of objections) {
    const why = reaches(standing);
    if (why === null) objecting.push(standing);
    else ignored.push({ rule: standing.ref, why });
  }

  let verdict = weigh(permitting, objecting, laterWins);
  const namesProfessional = permitting.some(
    ({ ref, specificity }) => specificity.recipient === 3 && verdict.decisive.includes(ref),
  );
  if (verdict.outcome === 'permit') {
    const missing = missingVoice(deciders, permitting, speaking);
    if (missing !== null) {
      for (const { ref } of permitting) ignored.push({ rule: ref, why: missing });
      const nothing: Verdict = { outcome: 'none', reason: null, decisive: [], overridden: [] };
      return { verdict: nothing, ignored, nearMisses: [...nearMisses, missing], namesProfessional: false };
    }
  }
  if (verdict.outcome === 'permit' && mustBeFree(asked)) {
    const counting = permissions.filter(
      ({ rule }) => deciders.permission(rule, category).fault === null && permissionCovers(rule.record, piece, labels),
    );
    const free = freePermissions(category, purpose, counting, deciders);
    if (free.counting.length === 0) {
      const refused: Verdict = { outcome: 'deny', reason: free.fault, decisive: [], overridden: [] };
      return { verdict: refused, ignored, nearMisses, namesProfessional: false };
    }
    verdict = {
      outcome: 'permit',
      reason: null,
      decisive: [...verdict.decisive, ...free.counting],
      overridden: verdict.overridden,
    };
  }
  return { verdict, ignored, nearMisses, namesProfessional };
}

/** Why a permission is not revived: an objection that was made after it and withdrawn since had ended it. */
function endedBy(
  permission: PermissionStanding,
  withdrawn: readonly ObjectionStanding[],
  laterWins: boolean,
): DenyReason | null {
  const ended = withdrawn.some(
    (objection) =>
      permission.recordedMs <= objection.recordedMs &&
      (objection.absolute || laterWins || !supersedes(permission, objection)),
  );
  return ended ? 'revoked' : null;
}

const missingReason = {
  person: 'youth-consent-missing',
  guardians: 'guardian-consent-missing',
  representative: 'grantor-not-entitled',
} as const satisfies Record<Group, DenyReason>;

/** Whose yes is still missing; null where everybody who is needed said it. */
function missingVoice(
  { needed, everyGuardian }: Deciders,
  permitting: readonly PermissionStanding[],
  speaking: ReadonlyMap<RuleRef, SpeaksFor>,
): DenyReason | null {
  const said = permitting.map(({ ref }) => speaking.get(ref));
  if (said.includes('all')) return null;
  const missing = needed.find((group) => !said.includes(group));
  if (missing !== undefined) return missingReason[missing];
  const voices = new Set(permitting.map(({ voice }) => voice));
  return everyGuardian.every((guardian) => voices.has(guardian)) ? null : missingReason.guardians;
}

/** What somebody wants after their death was put down in writing or electronically, while they lived. @source article 7:458a BW. */
function formFault(
  { rule: { record, grantedMs } }: PermissionStanding,
  { deceasedMs }: PreparedContext,
): DenyReason | null {
  return record.howGiven === 'oral-recorded' || grantedMs >= deceasedMs ? 'evidence-incomplete' : null;
}

/** Why no permission, whatever it says, opens this. */
function permissionBar(category: DataCategory, purpose: Purpose, asked: PreparedRequest): DenyReason | null {
  const { channel } = asked.request;
  // Data stand ready for care providers only, to care for somebody; towards the social domain there is no ground for it.
  const standsReady = channel === 'pull-open' && (asked.sameOrganisation || !asked.medical || purpose === 'research');
  if (standsReady) return 'explicit-consent-required';
  if (isStatutoryOnly(purpose, asked)) return 'evidence-incomplete';
  if (purpose === 'insurer-mediation' && channel !== 'push') return 'explicit-consent-required';
  const fixed = fixedDataSets.get(purpose);
  return fixed !== undefined && !fixed.has(category) ? 'not-necessary' : null;
}

function missesOf(
  { rule, mismatches }: PermissionStanding,
  category: DataCategory,
  purpose: Purpose,
): readonly DenyReason[] {
  const lacksCategory = (rule.categories & categoryBit(category)) === 0;
  const lacksPurpose = (rule.purposes & purposeBit(purpose)) === 0;
  if (!lacksCategory && !lacksPurpose) return mismatches;
  return [
    ...mismatches,
    ...(lacksCategory ? (['category-not-covered'] as const) : []),
    ...(lacksPurpose ? (['purpose-mismatch'] as const) : []),
  ];
}

function functionFault({ rule }: PermissionStanding, purpose: Purpose, asked: PreparedRequest): DenyReason | null {
  // Which function is needed depends on the purpose: of a permission for another purpose it is not asked.
  if ((rule.purposes & purposeBit(purpose)) === 0) return null;
  if (rule.function === 'processing-basis' && isPublicBody(asked) && !rule.free) return 'not-freely-given';
  return rule.function === neededFunction(purpose, asked) ? null : 'wrong-function';
}

function isPublicBody({ organisation, recipientDomain }: PreparedRequest): boolean {
  return organisation !== null && (recipientDomain === 'social-public' || recipientDomain === null);
}

/** The objections of the person that reach this for one of the purposes, for a ground that has to know of them. */
export function objectionsTo(
  about: Asked,
  { objections }: Standings,
  asked: PreparedRequest,
  at: PreparedContext,
): readonly ObjectionStanding[] {
  const { piece } = about;
  const labels = piece === null ? [] : labelsOf(piece, asked.request.holder, at.context.configuration);
  return objections.filter((standing) =>
    asked.purposes.some(
      (purpose) => asideFor(standing, about, purpose, asked, decidersFor(purpose, asked, at), labels) === null,
    ),
  );
}

function asideFor(
  { rule, aside }: ObjectionStanding,
  { category, piece }: Asked,
  purpose: Purpose,
  asked: PreparedRequest,
  deciders: Deciders,
  labels: readonly string[],
): DenyReason | null {
  if (aside !== null) return aside;
  if (!deciders.objectionCounts(rule, category)) return 'grantor-not-entitled';
  if (!objectionReaches(rule.record, piece, labels)) return 'category-not-covered';
  if ((rule.categories & categoryBit(category)) === 0) return 'category-not-covered';
  if ((rule.purposes & purposeBit(purpose)) === 0) return 'purpose-mismatch';
  return blocks(rule, purpose, asked) ? null : 'wrong-function';
}

function mustBeFree({ sameOrganisation, organisation }: PreparedRequest): boolean {
  return !sameOrganisation && organisation !== null && needsFreeConsent(organisation);
}

/**
 * Where a public body itself relies on consent, there must also be a permission for that use, freely given: those that are, or
 * what is wrong.
 */
function freePermissions(
  category: DataCategory,
  purpose: Purpose,
  permissions: readonly PermissionStanding[],
  deciders: Deciders,
): { readonly counting: readonly RuleRef[]; readonly fault: DenyReason } {
  const towards = permissions.filter(
    (standing) =>
      standing.rule.function === 'processing-basis' &&
      standing.invalid === null &&
      missesOf(standing, category, purpose).length === 0,
  );
  const free = towards.filter(({ rule }) => rule.free);
  const speaking = new Map(
    free.flatMap(({ ref, rule }) => {
      const standing = deciders.permission(rule, category);
      return standing.fault === null ? [[ref, standing.speaksFor] as const] : [];
    }),
  );
  const missing = free.length === 0 ? null : missingVoice(deciders, free, speaking);
  if (missing !== null) return { counting: [], fault: missing };
  return {
    counting: free.map(({ ref }) => ref),
    fault: towards.length > 0 ? 'not-freely-given' : 'recipient-basis-missing',
  };
}
