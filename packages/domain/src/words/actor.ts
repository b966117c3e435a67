/**
 * Who gives a command: a professional for an organisation, the person, someone who stands beside the person, or the system.
 */
import * as z from 'zod';
import { OrganisationId, PersonId, ProfessionalId } from './identifiers/object-ids.js';
import { ProfessionalRole } from './role.js';

/** A professional, always on behalf of an organisation; `professional` is absent when only the organisation is known. */
export const ProfessionalActor = z.strictObject({
  role: ProfessionalRole,
  organisation: OrganisationId,
  professional: ProfessionalId.optional(),
});
export type ProfessionalActor = Readonly<z.infer<typeof ProfessionalActor>>;

/** A professional in the social domain: of a municipality, a neighbourhood team or a welfare organisation. */
export const SocialDomainProfessional = ProfessionalActor.extend({ role: z.literal('social-domain-professional') });
export type SocialDomainProfessional = Readonly<z.infer<typeof SocialDomainProfessional>>;

/** The person whose case it is. */
export const PersonActor = z.strictObject({ role: z.literal('person'), person: PersonId });
export type PersonActor = Readonly<z.infer<typeof PersonActor>>;

/** A representative or a close one (*naaste*); `person` is the person for whom they act, not they themselves. */
export const CompanionActor = z.strictObject({ role: z.enum(['representative', 'close-one']), person: PersonId });
export type CompanionActor = Readonly<z.infer<typeof CompanionActor>>;

/** The system itself; it acts for time-outs, and for what follows from another process. */
export const SystemActor = z.strictObject({ role: z.literal('system') });
export type SystemActor = Readonly<z.infer<typeof SystemActor>>;

/** Everyone who can give a command, told apart by `role`. */
export const Actor = z.discriminatedUnion('role', [ProfessionalActor, PersonActor, CompanionActor, SystemActor]);
export type Actor = Readonly<z.infer<typeof Actor>>;
