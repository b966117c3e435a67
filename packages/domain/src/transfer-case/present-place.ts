/**
 * With whom somebody stands now for the help that a transfer seeks.
 */
import type { OrganisationId } from '../words/identifiers/object-ids.js';
import type { Opened } from './record.js';

/**
 * The provider that the person would leave: whoever keeps the list on which the person waits for this help, otherwise the current provider. Null
 * where the person stands nowhere yet.
 *
 * Nobody is moved to there. In whose care the person is meanwhile is another question: that provider can be asked like everybody else, where the
 * person waits on the list of somebody else.
 *
 * @source no public text settles this: proposed default, docs/decisions/0012-how-the-functions-connect.md
 */
export function presentPlaceOf({
  listedWith,
  currentProvider,
}: Pick<Opened, 'listedWith' | 'currentProvider'>): OrganisationId | null {
  return listedWith ?? currentProvider;
}
