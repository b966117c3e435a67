/**
 * What may be shared without asking each time: within the organisation by those who are involved, and in a referral between care
 * providers that the person knows of. Only where no rule of the person decided, and never more than is necessary.
 */
import { toEpochMs, type DataCategory, type Instant, type Purpose } from '@mgn/domain';
import type { PreparedContext } from '../decision-context.js';
import { necessityProfiles, presumedPurposes } from '../purpose-limits.js';
import type { RelationEvidence } from '../evidence.js';
import type { BasisCode, DenyReason, PermitReason } from '../reasons.js';
import type { PreparedRequest } from './prepared-request.js';

/** The key that was found, or why there is none. */
export type PresumedKey =
  | { readonly fits: true; readonly reason: PermitReason; readonly basis: BasisCode; readonly evidence: string }
  | { readonly fits: false; readonly reason: DenyReason };

/**
 * The presumed key for one category and one purpose.
 *
 * @source article 7:457(2) BW (directly involved, deputy); presumed consent in referral, and explicit consent where there is no
 * referral or data stand ready for others (Wabvpz 15a).
 */
export function presumedKey(
  category: DataCategory,
  purpose: Purpose,
  asked: PreparedRequest,
  at: PreparedContext,
): PresumedKey {
  const key = keyFor(purpose, asked, at);
  if (!key.fits || necessityProfiles[purpose].has(category)) return key;
  return { fits: false, reason: 'not-necessary' };
}

function keyFor(purpose: Purpose, asked: PreparedRequest, at: PreparedContext): PresumedKey {
  if (asked.request.channel === 'pull-open') return { fits: false, reason: 'explicit-consent-required' };
  if (asked.sameOrganisation) return relationKey(asked, at);
  if (isStatutoryOnly(purpose, asked)) return { fits: false, reason: 'evidence-incomplete' };
  if (!asked.medical) return { fits: false, reason: 'no-applicable-consent' };
  const canBePresumed = presumedPurposes.has(purpose) && asked.request.channel !== 'spoken-with-person';
  return canBePresumed ? referralKey(asked, at) : { fits: false, reason: 'explicit-consent-required' };
}

/** Insurers and the authorities get data on a duty in law; only mediation rests on the person's permission. */
export function isStatutoryOnly(purpose: Purpose, { recipientDomain }: PreparedRequest): boolean {
  return (recipientDomain === 'payer' || recipientDomain === 'oversight') && purpose !== 'insurer-mediation';
}

const involved = {
  reason: 'directly-involved',
  care: 'wgbo-directly-involved',
  other: 'own-organisation-involved',
} as const;

const relationKeys = {
  'directly-involved': involved,
  deputy: { reason: 'deputy', care: 'wgbo-deputy', other: 'own-organisation-deputy' },
  'network-participation': involved,
} as const satisfies Record<
  RelationEvidence['kind'],
  { readonly reason: PermitReason; readonly care: BasisCode; readonly other: BasisCode }
>;

function relationKey({ request, organisation, holderDomain }: PreparedRequest, at: PreparedContext): PresumedKey {
  const evidence = request.relationEvidence;
  const isTheirs = evidence !== undefined && organisation?.professional === evidence.professional;
  if (!isTheirs || !isRecorded(evidence.recordedAt, at)) return { fits: false, reason: 'relation-missing' };
  const { networkParticipationIsDirectInvolvement: participates } = at.context.configuration;
  if (evidence.kind === 'network-participation' && !participates) return { fits: false, reason: 'relation-missing' };
  const key = relationKeys[evidence.kind];
  const basis = key[holderDomain === 'medical' || holderDomain === 'youth' ? 'care' : 'other'];
  return { fits: true, reason: key.reason, basis, evidence: evidence.id };
}

function referralKey({ request, organisation }: PreparedRequest, at: PreparedContext): PresumedKey {
  const missing: PresumedKey = { fits: false, reason: 'presumed-evidence-missing' };
  const evidence = request.referralEvidence;
  if (evidence === undefined || organisation === null) return missing;
  if (!evidence.personInformed || !isRecorded(evidence.recordedAt, at)) return missing;
  const [giver, taker] = [request.holder.organisation, organisation.organisation];
  const isThere = evidence.from === giver && evidence.to === taker;
  const isBack = evidence.to === giver && evidence.from === taker;
  if (!isThere && !isBack) return missing;
  return { fits: true, reason: 'presumed-referral', basis: 'wgbo-presumed-referral', evidence: evidence.id };
}

/** Evidence of a later date proves nothing yet. */
export function isRecorded(recordedAt: Instant, { nowMs, context }: PreparedContext): boolean {
  return toEpochMs(recordedAt) <= nowMs + context.configuration.maxFutureSkew * 1000;
}
