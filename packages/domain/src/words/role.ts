/**
 * The roles that people have in the process. Positions such as sender, owner or receiver are not roles.
 */
import * as z from 'zod';

/** The roles of the person and of those who stand beside them. Proposed default. */
export const personalRoles = ['person', 'close-one', 'representative'] as const;
export const PersonalRole = z.enum(personalRoles);
export type PersonalRole = z.infer<typeof PersonalRole>;

/** The roles of people who act for an organisation. Proposed default. */
export const professionalRoles = [
  'general-practitioner',
  'primary-care-mh-practitioner',
  'mh-professional',
  'social-domain-professional',
  'experience-expert',
  'conversation-leader',
  'coordinating-clinician',
  'network-coordinator',
  'case-conference-chair',
  'offer-manager',
  'privacy-officer',
] as const;
export const ProfessionalRole = z.enum(professionalRoles);
export type ProfessionalRole = z.infer<typeof ProfessionalRole>;

/** Every role of a human being in the process. */
export const roles = [...personalRoles, ...professionalRoles] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** Who can give a command: a human role, or `system`, which acts for time-outs only and is nobody's role. */
export const actorRoles = [...roles, 'system'] as const;
export const ActorRole = z.enum(actorRoles);
export type ActorRole = z.infer<typeof ActorRole>;

/** Says whether a role is that of someone who acts for an organisation. */
export function isProfessionalRole(role: string): role is ProfessionalRole {
  return (professionalRoles as readonly string[]).includes(role);
}
