/**
 * Who is responsible for a question: always exactly one party, whoever brought it in. The conference advises and takes nothing over.
 */
import type { ResponsibleParty } from '../process/responsible-party.js';
import type { OpenedCase } from './record.js';

/**
 * The party that is responsible in a record: the organisation of the submitter, in every state. Who is responsible for the care of
 * the person does not change by a conference, and is not known where there is no name.
 *
 * @source no public text: proposed default.
 */
export function responsiblePartyOf({ submitter }: OpenedCase): ResponsibleParty {
  return { organisation: submitter.organisation, as: 'submitter' };
}
