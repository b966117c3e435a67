/**
 * From whom a permission lets something go: those who hold something in the case, where the permission names nobody.
 */
import type { OpenedConversation, OrganisationId } from '@mgn/domain';
import type { HeldGrant } from './consent-ledger.js';
import type { Grant } from './envelope.js';
import { viewFields } from './view-fields.js';

/**
 * The permission with its holders. Nobody permits anything from the one who gets it; where that leaves nobody, the permission is refused
 * where it is registered.
 */
export function heldIn(record: OpenedConversation, grant: Grant): HeldGrant {
  if (grant.holders !== undefined) return { ...grant, holders: grant.holders };
  return { ...grant, holders: holdersOf(record).filter((holder) => !grant.recipients.includes(holder)) };
}

/** The organisations that hold a field of the case, each once. */
function holdersOf(record: OpenedConversation): readonly OrganisationId[] {
  return [...new Set(Object.values(viewFields).flatMap((field) => field.holders(record)))];
}
