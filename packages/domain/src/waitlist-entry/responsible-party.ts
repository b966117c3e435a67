/**
 * Who is responsible for somebody who waits: always exactly one party. Standing on a list makes nobody responsible.
 */
import type { ResponsibleParty } from '../process/responsible-party.js';
import type { MadeEntry } from './record.js';

/**
 * The provider of the list once it has taken over, at the end of a transfer or when the treatment began; until then the provider in
 * whose care the person is, or otherwise the GP practice. That a wait ends moves nothing: whoever had taken over stays responsible.
 *
 * @source agreement of 2022, p. 75, for the GP: fixed nationally; for the provider in whose care the person is a proposed default.
 */
export function responsiblePartyOf({ takenOver, provider, inCareOf, gpPractice }: MadeEntry): ResponsibleParty {
  if (takenOver) return { organisation: provider, as: 'ggz-receiver' };
  return inCareOf === null
    ? { organisation: gpPractice, as: 'gp-practice' }
    : { organisation: inCareOf, as: 'current-provider' };
}
