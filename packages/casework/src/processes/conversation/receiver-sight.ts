/**
 * Whether a receiver may still have what it was sent: nobody takes over a person who stopped sharing with them
 * (rule CASE-009).
 */
import type { CommandOf, DirectionHandover, ExploratoryConversationCommand, OrganisationId } from '@mgn/domain';
import { refusedIn, type DisclosingCase } from './refused-in.js';

/** The receiver of a hand-over when it may not have now what it was sent for it; empty when it may. */
export function notAnyMore(handover: DirectionHandover, about: DisclosingCase): readonly OrganisationId[] {
  const { direction, receiver, informationSent } = handover;
  const sent = { direction, receiver, informationSent: [...informationSent], personConfirmed: true };
  return refusedIn([{ type: 'handover-started', data: { handovers: [sent] } }], about);
}

/** Says whether a command is the yes of a receiver: a no needs nothing of the person. */
export function isReceiversYes(
  command: ExploratoryConversationCommand,
): command is CommandOf<'record-receiver-answer'> {
  return command.type === 'record-receiver-answer' && command.answer.answer === 'confirmed';
}

/** Who says yes to a hand-over of which it may not have any more what it was sent. */
export function yesWithoutSight(
  command: ExploratoryConversationCommand,
  about: DisclosingCase,
): readonly OrganisationId[] {
  if (!isReceiversYes(command) || !('handovers' in about.record)) return [];
  return about.record.handovers
    .filter(({ direction, receiver }) => direction === command.direction && receiver === command.receiver)
    .flatMap((handover) => notAnyMore(handover, about));
}
