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
 * The actors that the claims describe: one per role with which they are complete, in the order of the claim. An organisation is
 * needed for a professional, a person for whoever stands beside one.
 */
export function actorsOfClaims(claims: unknown): readonly Actor[] {
  const read = Claims.safeParse(claims);
  if (!read.success) return [];
  const { roles, organisation, professional, person } = read.data;
  return [...new Set(roles)].flatMap((role): readonly Actor[] => {
    const asProfessional = Actor.safeParse({ role, organisation, ...(professional !== undefined && { professional }) });
    if (asProfessional.success && role !== 'system') return [asProfessional.data];
    const asPerson = Actor.safeParse({ role, person });
    return asPerson.success ? [asPerson.data] : [];
  });
}

/** The first of them, for a machine that cannot choose; null when there is none. */
export function actorOfClaims(claims: unknown): Actor | null {
  return actorsOfClaims(claims)[0] ?? null;
}
