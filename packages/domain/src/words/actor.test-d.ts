/**
 * What must not compile: an actor without what its role needs.
 */
import type { Actor } from './actor.js';
import type { OrganisationId, PersonId } from './identifiers/object-ids.js';
import type { OrganisationKind } from './organisation-kind.js';
import type { PartyRef } from './party.js';
import { type ProfessionalRole, type Role } from './role.js';

declare const organisation: OrganisationId;
declare const person: PersonId;

// The ordinary way.
export const gp: Actor = { role: 'general-practitioner', organisation };
export const self: Actor = { role: 'person', person };
export const clockwork: Actor = { role: 'system' };
export const party: PartyRef = { organisation, kind: 'gp-practice' };

// @ts-expect-error a professional always acts for an organisation
export const loose: Actor = { role: 'general-practitioner' };
// @ts-expect-error the person does not act for an organisation
export const employed: Actor = { role: 'person', organisation };
// @ts-expect-error a representative acts for a person
export const nobody: Actor = { role: 'representative' };
// @ts-expect-error the system is nobody's professional
export const robot: Actor = { role: 'system', organisation };
// @ts-expect-error an organisation is not a person
export const swapped: Actor = { role: 'person', person: organisation };
// @ts-expect-error `system` is an actor, not a role of a human being
export const role: Role = 'system';
// @ts-expect-error the person is not a professional
export const professional: ProfessionalRole = 'person';
// @ts-expect-error a person is not an organisation
export const kind: OrganisationKind = 'person';
// @ts-expect-error a party carries no name
export const named: PartyRef = { organisation, kind: 'gp-practice', name: 'Voorbeeld' };
