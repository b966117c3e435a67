/**
 * Who is responsible for a person in a transfer: always exactly one party, and it changes only when the receiver confirms.
 */
import { isGgz } from '../exploratory-conversation/directions.js';
import type { ResponsibleParty } from '../process/responsible-party.js';
import type { OpenedTransfer } from './record.js';

/**
 * The party that is responsible in a record: the current provider where the person is in its care, otherwise the GP practice, until
 * a ggz receiver has confirmed. A receiver in the social domain takes on its own part only.
 *
 * @source agreement of 2022, p. 75, for the GP: fixed nationally; for the current provider a proposed default.
 */
export function responsiblePartyOf(record: OpenedTransfer): ResponsibleParty {
  if (record.state === 'transferred' && isGgz(record.direction)) {
    return { organisation: record.receiver, as: 'ggz-receiver' };
  }
  return record.inCare && record.currentProvider !== null
    ? { organisation: record.currentProvider, as: 'current-provider' }
    : { organisation: record.gpPractice, as: 'gp-practice' };
}
