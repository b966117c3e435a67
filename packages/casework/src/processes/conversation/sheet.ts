/**
 * The exploratory conversation, as casework carries it out.
 */
import {
  exploratoryConversation,
  type ConversationStep,
  type ExploratoryConversation,
  type ExploratoryConversationCommand,
  type ExploratoryConversationEvent,
  type OpenedConversation,
} from '@mgn/domain';
import { caseProcessOf } from '../folded.js';
import { ownSight, seenStep } from './chosen-help.js';
import { disclosuresOf } from './disclosures.js';
import { conversationLimits, secondQuestion } from './grants.js';
import { onlyDeclined, positionsOf } from './involvement.js';
import { blindOffice, needsOfficeSight } from './office-sight.js';
import { conversationPolicies } from './policies.js';
import { reasonsFor } from './reasons-for.js';
import { receiverIssues } from './receiver-issues.js';
import { isReceiversYes, yesWithoutSight } from './receiver-sight.js';
import { conversationNumberPrefix, summaryOf } from './summary.js';
import { conversationTexts } from './text-paths.js';
import { holdersOf } from './view-fields.js';

/** The process. */
export const conversationProcess = caseProcessOf<
  ExploratoryConversation,
  OpenedConversation,
  ExploratoryConversationCommand,
  ExploratoryConversationEvent,
  ConversationStep
>({
  kind: 'exploratory-conversation',
  numberPrefix: conversationNumberPrefix,
  object: exploratoryConversation,
  opening: new Set(['prepare', 'submit']),
  secondQuestion,
  textPaths: conversationTexts,
  policies: conversationPolicies,
  personNamedBy: (command) => ('person' in command ? command.person : null),
  personOf: ({ person }) => person,
  positions: positionsOf,
  isOutside: (record, actor, region) => onlyDeclined(positionsOf(record, actor, region)),
  seen: (step, actor) => seenStep(step, ownSight(actor)),
  summary: summaryOf,
  holders: holdersOf,
  discloses: disclosuresOf,
  grantLimits: conversationLimits,
  blind: (record, command, region) => {
    const office = needsOfficeSight(command.type, region);
    if (!office && !isReceiversYes(command)) return null;
    return (about) => {
      const blind = office ? blindOffice({ ...about, record }, region) : null;
      return blind === null ? yesWithoutSight(command, { ...about, record }) : [blind];
    };
  },
  // A conversation says itself what waits: withheld.ts.
  needed: {},
  misfits: receiverIssues,
  reasonsFor,
});
