/**
 * The reference of the exploratory conversation.
 */
import { clockNormsOf, exploratoryConversation, nationalDefaults } from '@mgn/domain';
import type { GeneratedFile } from '../generator.js';
import { processReference } from './process-page.js';

/** The page. */
export function conversationReference(): GeneratedFile {
  const { contactAttempts, contactAttemptWorkingDays } = clockNormsOf(nationalDefaults);
  return processReference({
    process: exploratoryConversation,
    name: 'exploratory-conversation',
    title: 'The exploratory conversation',
    lead: 'Function 1 of the network, *verkennend gesprek*. The story behind it: [concepts](../concepts/exploratory-conversation.md). Every rule with its source: [rules](../rules.md). Rule cases: `packages/domain/cases/`.',
    clocks: [
      ['draft-submit', 'the draft is made', 'the first submission'],
      ['conversation-target', 'the first submission; never again', 'the first conversation is held'],
      ['conversation-outer-bound', 'the first submission; never again', 'the first conversation is held'],
      ['advice-to-gp', 'the last conversation is held', 'the advice is with the GP'],
      ['gp-decision', 'the advice is with the GP', 'the GP decided'],
      [
        'ggz-takeover',
        'the advice is with the GP, when a ggz direction stands in it',
        'the last ggz receiver confirmed',
      ],
      ['social-first-contact', 'the GP decided, when the social domain is a direction', 'its receiver confirmed'],
      [
        'handover-arranged',
        'the GP decided, or the last receiver answered, and no other clock is left',
        'the conversation is completed',
      ],
    ],
    afterClocks: `A request can be given back after ${String(contactAttempts)} failed attempts to reach the person, which are made within ${String(contactAttemptWorkingDays)} working days. The system gives nobody back by itself.`,
  });
}
