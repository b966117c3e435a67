/**
 * The reasons of a refusal as whoever gave the command may read them: they name no direction to whoever may not see which help was
 * chosen (rule CASE-011).
 */
import type { ExplorationRefusalCode, ExploratoryConversationCommand, Refusal } from '@mgn/domain';
import type { CaseProcess } from '../case-process.js';
import { helpSight } from './help-sight.js';
import { conversationOf } from './reading.js';
import { directionsIn, seenReasons } from './seen-reasons.js';

/** The reasons without a direction that the actor may not know. */
export const reasonsFor: CaseProcess['reasonsFor'] = async (options, reading, { actor, command, reasons }) => {
  const conversation = reading === null ? null : conversationOf(reading);
  if (conversation === null || !reasons.some(({ details }) => details?.['direction'] !== undefined)) return reasons;
  const { person } = conversation.record;
  const details = (await options.log.readPersons([person])).get(person) ?? null;
  const sight = await helpSight(options, conversation, actor, details);
  // INVARIANT: a conversation refuses its own commands, with its own codes.
  const own = reasons as readonly Refusal<ExplorationRefusalCode>[];
  return seenReasons(own, directionsIn(command as ExploratoryConversationCommand), sight);
};
