/**
 * What may differ per region (*regionaal maatwerk*): one versioned record of settings, each deviation with its reason.
 */
import * as z from 'zod';
import { PlainDate } from '../calendar/plain-date.js';
import { LifeDomain } from '../words/life-domain.js';
import { OrganisationId } from '../words/identifiers/object-ids.js';
import { ActorRole, ProfessionalRole } from '../words/role.js';
import { ProfessionalSeat } from '../words/seat.js';

/** One required place at the table: any one of the seats in the list fills it. */
export const RequiredSeat = z.array(ProfessionalSeat).min(1).max(4);
export type RequiredSeat = Readonly<z.infer<typeof RequiredSeat>>;

/** Why a region does something else than the default: since when, who agreed, and why. */
export const RegionDeviation = z.strictObject({
  key: z.string().min(1).max(80),
  since: PlainDate,
  agreedBy: z.string().trim().min(1).max(200),
  reason: z.string().trim().min(1).max(500),
});
export type RegionDeviation = Readonly<z.infer<typeof RegionDeviation>>;

/** A number of days in a norm: at least one, and at most a year, so that no clock runs out of the calendar. */
export const Days = z.int().min(1).max(366);

/** The settings of one region in one version. Days are calendar days unless the name says working days. */
export const RegionProfile = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u),
  version: z.int().min(1),
  validFrom: PlainDate,
  displayName: z.string().trim().min(1).max(100),
  locations: z.array(z.string().trim().min(1).max(200)).max(100),
  networkHolder: OrganisationId.nullable(),
  contractHolder: OrganisationId.nullable(),
  /** The office that plans conversations; null when any coordinator of the region may. */
  networkOffice: OrganisationId.nullable(),
  requesterRoles: z.array(ProfessionalRole).min(1),
  conversationTiming: z.enum(['before-referral', 'after-referral']),
  entryMode: z.enum(['doubt', 'all']),
  requiredSeats: z.array(RequiredSeat).min(1).max(6),
  /** Which roles may fill which seat. */
  seatRoles: z.strictObject({
    'mh-professional': z.array(ProfessionalRole),
    'social-domain-professional': z.array(ProfessionalRole),
    'experience-expert': z.array(ProfessionalRole),
    'other-expertise': z.array(ProfessionalRole),
  }),
  /** `required`: no date without one; `offered`: the planning form has the seat; `none`: it has not, and nobody who comes is refused. */
  experienceExpertSeat: z.enum(['required', 'offered', 'none']),
  maxConversations: z.int().min(1).max(2),
  plannedMinutes: z.int().min(15).max(240),
  maximumMinutes: z.int().min(15).max(240),
  targetDays: Days,
  outerBoundDays: Days,
  takeoverTargetDays: Days,
  adviceWorkingDays: Days,
  socialFirstContactWorkingDays: Days,
  gpDecisionWorkingDays: Days,
  handoverWorkingDays: Days,
  draftDays: Days,
  contactAttempts: z.int().min(1).max(10),
  contactAttemptWorkingDays: z.int().min(1).max(60),
  caseConference: z.strictObject({
    enabled: z.boolean(),
    rhythm: z.enum(['weekly', 'fortnightly', 'monthly']),
    minutes: z.int().min(10).max(180),
    maximumCases: z.int().min(1).max(20),
    mode: z.enum(['anonymous', 'identified']),
  }),
  transferTable: z.strictObject({
    rhythm: z.enum(['weekly', 'fortnightly', 'monthly']),
    participants: z.array(OrganisationId).max(100),
  }),
  normTargetYear: z.int().min(2024).max(2050),
  lifeDomainSet: z.array(LifeDomain).min(1),
  /** The questions that lead the conversation, in the region's own words. */
  conversationGuide: z.array(z.string().trim().min(1).max(300)).max(20),
  /** Who may give which command where the region deviates from the default: `process/command` and the roles. */
  authority: z.record(z.string(), z.array(ActorRole).min(1)),
  deviations: z.array(RegionDeviation).max(100),
});
export type RegionProfile = Readonly<z.infer<typeof RegionProfile>>;
