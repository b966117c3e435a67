/**
 * What something that happens hands to another organisation.
 */
import type { DataCategory, OrganisationId, Purpose } from '@mgn/domain';

/** One hand-out: these categories, of these holders, to this recipient. */
export interface Disclosure {
  readonly recipient: OrganisationId;
  readonly holders: readonly OrganisationId[];
  readonly categories: readonly DataCategory[];
  readonly purpose: Purpose;
}
