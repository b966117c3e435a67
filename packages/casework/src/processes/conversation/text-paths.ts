/**
 * Where free text stands in the commands of a conversation.
 */
import type { ExploratoryConversationCommand } from '@mgn/domain';

const request = ['question', 'triedBefore', 'practical', 'requesterNote'] as const;
const report = ['question', 'strengths', 'disagreement', 'bridgingSupport', 'agreements.*.what'].map(
  (path) => `report.${path}`,
);

/** The paths of free text per command; `*` stands for every element of a list. A test holds this against the schemas. */
export const conversationTexts: Readonly<Record<ExploratoryConversationCommand['type'], readonly string[]>> = {
  prepare: request,
  submit: request,
  discard: [],
  'pick-up': [],
  accept: [],
  redirect: ['note'],
  return: ['note'],
  plan: ['appointment.where'],
  replan: [],
  'record-contact-attempt': [],
  'record-no-show': [],
  lapse: [],
  'record-held': ['attendance.deviations.*.reason'],
  'write-report': report,
  'plan-second': ['appointment.where'],
  'drop-second': [],
  'agree-advice': [...report, 'personWords'],
  'deliver-advice': [],
  'record-gp-decision': ['note'],
  'start-handover': [],
  'ask-another-receiver': [],
  'record-receiver-answer': [],
  complete: [],
  'record-person-rating': [],
  'add-person-words': ['words'],
  withdraw: [],
  'signal-acute': [],
  'mark-time-norm-exceeded': [],
};
