/**
 * From whom a permission lets something go: those who hold something in the case, where the permission names nobody.
 */
import type { OpenedConversation, OrganisationId } from '@mgn/domain';
import type { HeldGrant } from './consent-ledger.js';
import type { Grant } from './envelope.js';
import { viewFields } from './view-fields.js';

/** The permission with its holders. Nobody permits anything from the one who gets it. */
export function heldIn(record: OpenedConversation, grant: Grant): HeldGrant {
  if (grant.holders !== undefined) return { ...grant, holders: grant.holders };
  const holders = holdersOf(record).filter((holder) => !grant.recipients.includes(holder));
  return { ...grant, holders: holders.length === 0 ? [record.requester] : holders };
}

/** The organisations that hold a field of the case, each once. */
function holdersOf(record: OpenedConversation): readonly OrganisationId[] {
  return [...new Set(Object.values(viewFields).flatMap((field) => field.holders(record)))];
}
