/**
 * What a holder puts forward besides consent: that a professional is involved in the care, that there was a referral, or that an
 * overriding ground applies. Evidence is a reference with what the rules need to weigh it, never clinical content.
 */
import { Instant, OrganisationId, ProfessionalId } from '@mgn/domain';
import * as z from 'zod';

/** Where the evidence itself is kept, as an opaque reference. */
export const EvidenceId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9:._-]{0,99}$/u);

/**
 * The record that one professional of the holder's own organisation is directly involved in the care of this person, or
 * stands in for who is (*waarnemer*). It is a fact about a professional, never read off a role.
 */
export const RelationEvidence = z.strictObject({
  id: EvidenceId,
  /** Taking part in the network is involvement only where the network chose so. */
  kind: z.enum(['directly-involved', 'deputy', 'network-participation']),
  professional: ProfessionalId,
  recordedAt: Instant,
});
export type RelationEvidence = Readonly<z.infer<typeof RelationEvidence>>;

/**
 * The record of a referral or hand-over between two organisations that the person knows of and agrees to. It also carries the
 * report back, from `to` to `from`. `personInformed: false` is a fact too, and presumes nothing.
 */
export const ReferralEvidence = z.strictObject({
  id: EvidenceId,
  from: OrganisationId,
  to: OrganisationId,
  personInformed: z.boolean(),
  recordedAt: Instant,
});
export type ReferralEvidence = Readonly<z.infer<typeof ReferralEvidence>>;

const claim = { evidence: EvidenceId, recordedAt: Instant };

/** A duty in law; the request cites the article. */
const StatutoryDuty = z.strictObject({
  kind: z.literal('statutory-duty'),
  law: z.string().min(1).max(40),
  article: z.string().min(1).max(40),
  ...claim,
});

/** The right to report to Veilig Thuis, with the steps of the reporting code (*meldcode*) that were taken. */
const StatutoryRight = z.strictObject({
  kind: z.literal('statutory-right'),
  steps: z
    .array(z.enum(['signs-recorded', 'expert-consulted', 'talked-with-those-involved', 'risk-weighed', 'decided']))
    .max(5)
    .readonly(),
  ...claim,
});

/** A conflict of duties (*conflict van plichten*): the criteria that the professional recorded as met. */
const ConflictOfDuties = z.strictObject({
  kind: z.literal('conflict-of-duties'),
  criteria: z
    .array(z.enum(['serious-harm-threatens', 'speaking-prevents-it', 'no-other-way', 'only-what-is-necessary']))
    .max(4)
    .readonly(),
  professional: ProfessionalId,
  ...claim,
});

/** Breaking the glass in an emergency. */
const EmergencyAccess = z.strictObject({
  kind: z.literal('emergency'),
  professional: ProfessionalId,
  authorised: z.boolean(),
  reason: z.enum(['life-threatening', 'acute-danger-to-self', 'acute-danger-to-others']),
  personUnableToConsent: z.boolean(),
  /** Whether nobody reviewed an earlier use by this organisation yet: then there is no second one. It has to be said that there is none. */
  earlierUseUnreviewed: z.boolean().optional(),
  ...claim,
});

/** Reading after the person died. Written permission in life stands in a consent record with the purpose `post-mortem`. @source article 7:458a BW. */
const AfterDeath = z.strictObject({
  kind: z.literal('after-death'),
  ground: z.enum(['incident-notice', 'compelling-interest', 'parent-of-a-minor']),
  ...claim,
});

/** An overriding ground that a request claims. Claiming one never helps by itself: without complete evidence it is refused. */
export const ClaimedGround = z.discriminatedUnion('kind', [
  StatutoryDuty,
  StatutoryRight,
  ConflictOfDuties,
  EmergencyAccess,
  AfterDeath,
]);
export type ClaimedGround = Readonly<z.infer<typeof ClaimedGround>>;

/**
 * That a case text was assessed as anonymous, and by whom that was confirmed. The assessment is about the text and the people who hear it:
 * another text, or somebody else at the table, is another assessment.
 */
export const AnonymityEvidence = z.strictObject({
  id: EvidenceId,
  outcome: z.enum(['pass', 'fail']),
  confirmedBy: ProfessionalId.nullable(),
  recordedAt: Instant,
});
export type AnonymityEvidence = Readonly<z.infer<typeof AnonymityEvidence>>;
