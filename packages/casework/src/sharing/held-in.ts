/**
 * From whom a permission lets something go: those who hold something in the process, where the permission names nobody.
 */
import type { OrganisationId } from '@mgn/domain';
import type { HeldGrant } from './consent-ledger.js';
import type { Grant } from '../commands/envelope.js';

/**
 * The permission with its holders. Nobody permits anything from the one who gets it; where that leaves nobody, the permission is refused
 * where it is registered.
 */
export function heldIn(holders: readonly OrganisationId[], grant: Grant): HeldGrant {
  if (grant.holders !== undefined) return { ...grant, holders: grant.holders };
  return { ...grant, holders: holders.filter((holder) => !grant.recipients.includes(holder)) };
}
