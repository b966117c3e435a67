/**
 * Who is responsible for taking a concern further: always exactly one organisation.
 */
import type { ResponsibleParty } from '../process/responsible-party.js';
import type { RaisedConcern } from './record.js';

/**
 * The organisation that is responsible: whoever raised the concern during the first step, and the insurer that leads from the moment that it
 * takes the second. Taking the step is how it says yes.
 *
 * @source agreement of 2022, p. 77: from the second step on the insurers act; when responsibility moves is a proposed default.
 */
export function responsiblePartyOf({ step, reporter, insurer }: RaisedConcern): ResponsibleParty {
  return step === 1
    ? { organisation: reporter, as: 'reporting-organisation' }
    : { organisation: insurer, as: 'leading-insurer' };
}
