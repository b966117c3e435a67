/**
 * The permissions that a person gives when put on a list, under the text that the person reads or hears.
 */
import type { Grant } from '@mgn/casework';
import type { OrganisationId } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { grantUnder } from '../statements.js';

/** What the own practice, or the network office, may see of a place on the list of a provider. */
export function listGrant(
  statement: 'list-to-practice' | 'list-to-network',
  provider: OrganisationId,
  recipient: OrganisationId,
  language: Language,
): Grant {
  return grantUnder(statement, language, {
    holders: [provider],
    recipients: [recipient],
    categories: ['identification', 'waiting-status', 'plan-agreements'],
    purposes: ['transfer'],
  });
}
