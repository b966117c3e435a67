/**
 * Who is responsible for the person now: always exactly one party, and it changes only when the new one confirms.
 */
import { isHandoverComplete } from '../words/warm-handover.js';
import type { ResponsibleParty } from '../process/responsible-party.js';
import { isGgz } from './directions.js';
import type { OpenedConversation } from './record.js';

/**
 * The party that is responsible in a record.
 *
 * The requester of a draft that was never sent: the practice that it names knows of nothing. From then on the GP practice, until a
 * ggz receiver has met all five conditions of the hand-over. A receiver in the social domain takes on its own part only. With two
 * ggz receivers it is the one for the heaviest care. Stopping or an acute signal moves nothing: whoever had taken over stays
 * responsible, and that the acute service has taken over is known only to that service and the GP.
 *
 * @source agreement of 2022, p. 75; fixed nationally.
 */
export function responsiblePartyOf(
  record: OpenedConversation,
): ResponsibleParty<'requester' | 'gp-practice' | 'ggz-receiver'> {
  if (record.requestedAt === null && record.requester !== record.gpPractice) {
    return { organisation: record.requester, as: 'requester' };
  }
  const lived = 'before' in record ? record.before : record;
  const handovers = 'handovers' in lived ? lived.handovers : [];
  const confirmed = handovers.filter((handover) => isGgz(handover.direction) && isHandoverComplete(handover));
  const heaviest = confirmed.find(({ direction }) => direction === 'ggz-specialised') ?? confirmed[0];
  return heaviest === undefined
    ? { organisation: record.gpPractice, as: 'gp-practice' }
    : { organisation: heaviest.receiver, as: 'ggz-receiver' };
}
