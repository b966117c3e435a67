/**
 * Decides on a command and on everything that follows from it by itself, as one list of events.
 */
import {
  exploratoryConversation,
  type Actor,
  type ExplorationRefusalCode,
  type ExploratoryConversation,
  type ExploratoryConversationCommand,
  type ExploratoryConversationEvent,
  type Instant,
  type OpenedConversation,
  type Refusal,
  type RegionProfile,
} from '@mgn/domain';
import { policies } from './policies.js';

/** The events of a command and of the policies behind it, with the record that they lead to. */
export type Decided =
  | {
      readonly outcome: 'accepted';
      readonly events: readonly ExploratoryConversationEvent[];
      readonly record: OpenedConversation;
    }
  | { readonly outcome: 'refused'; readonly reasons: readonly Refusal<ExplorationRefusalCode>[] };

/** Decides; a policy whose command is refused simply does not act. */
export function decideAll(
  record: ExploratoryConversation,
  command: ExploratoryConversationCommand,
  context: { readonly at: Instant; readonly actor: Actor; readonly region: RegionProfile },
): Decided {
  const decision = exploratoryConversation.decide(record, command, context);
  if (decision.outcome === 'refused') return { outcome: 'refused', reasons: decision.reasons };
  // INVARIANT: an accepted command leads to an opened conversation.
  let reached = decision.record as OpenedConversation;
  const events = [...decision.events];
  for (let next = 0; next < events.length; next += 1) {
    for (const policy of policies) {
      const following = policy.on === events[next]?.type ? policy.command(reached) : null;
      if (following === null) continue;
      const step = exploratoryConversation.decide(reached, following, { ...context, actor: { role: 'system' } });
      if (step.outcome === 'refused') continue;
      events.push(...step.events);
      reached = step.record as OpenedConversation;
    }
  }
  return { outcome: 'accepted', events, record: reached };
}
