/**
 * Who somebody is in the network, as an identity provider says it: in the claims `roles`, `organisation`, `professional`, `person`.
 */
import { Actor } from '@mgn/domain';
import * as z from 'zod';

/** The claims that we read; everything else is left alone. One role may stand by itself. */
const Claims = z.object({
  roles: z.union([z.array(z.string()).max(50), z.string().transform((role) => [role])]).default([]),
  organisation: z.string().optional(),
  professional: z.string().optional(),
  person: z.string().optional(),
});

/**
 * The actor that the claims describe: the first role, in the order of the claim, with which they are complete. Null when there is
 * none: an organisation is needed for a professional, a person for whoever stands beside one.
 */
export function actorOfClaims(claims: unknown): Actor | null {
  const read = Claims.safeParse(claims);
  if (!read.success) return null;
  const { roles, organisation, professional, person } = read.data;
  for (const role of roles) {
    const asProfessional = Actor.safeParse({ role, organisation, ...(professional !== undefined && { professional }) });
    if (asProfessional.success && role !== 'system') return asProfessional.data;
    const asPerson = Actor.safeParse({ role, person });
    if (asPerson.success) return asPerson.data;
  }
  return null;
}
