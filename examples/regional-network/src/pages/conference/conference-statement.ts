/**
 * What a person permits for a question with their name: to each organisation on its own.
 */
import type { Grant } from '@mgn/casework';
import type { OrganisationId } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { grantUnder } from '../statements.js';

/** What goes from whoever brings the question in to those who take part; a no to one says nothing about the others. */
export function conferenceGrants(
  holder: OrganisationId,
  recipients: readonly OrganisationId[],
  language: Language,
): readonly Grant[] {
  return recipients
    .filter((recipient) => recipient !== holder)
    .map((recipient) =>
      grantUnder('conference-with-name', language, {
        holders: [holder],
        recipients: [recipient],
        categories: ['identification', 'help-request', 'plan-agreements', 'waiting-status'],
        purposes: ['case-conference'],
      }),
    );
}
