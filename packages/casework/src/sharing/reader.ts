/**
 * The one who reads, as the gate knows it.
 */
import type { Actor, Organisation, OrganisationId } from '@mgn/domain';
import type { Reader } from './gate.js';

/** Whoever looks as a reader; null for the system and for an organisation that the address book does not know. */
export function readerOf(viewer: Actor, organisations: ReadonlyMap<OrganisationId, Organisation>): Reader | null {
  if (viewer.role === 'person') return { kind: 'person', person: viewer.person };
  if (!('organisation' in viewer)) return null;
  const organisation = organisations.get(viewer.organisation);
  return organisation === undefined ? null : { kind: 'organisation', organisation, professional: viewer.professional };
}
