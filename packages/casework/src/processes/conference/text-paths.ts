/**
 * Where free text stands in the commands of a question for the case conference.
 */
import type { CaseConferenceItemCommand } from '@mgn/domain';

/** The paths of free text per command. A test holds this against the schemas. */
export const conferenceTexts: Readonly<Record<CaseConferenceItemCommand['type'], readonly string[]>> = {
  prepare: [],
  submit: ['question', 'tried'],
  'extend-consent': [],
  screen: [],
  return: ['note'],
  schedule: [],
  'move-date': [],
  'record-discussed': [],
  'agree-actions': ['advice', 'actions.*.what'],
  reschedule: [],
  'complete-action': [],
  'drop-action': [],
  'record-feedback': [],
  'record-place': [],
  'plan-evaluation': [],
  close: [],
  escalate: [],
  withdraw: [],
  'signal-acute': [],
  'mark-time-norm-exceeded': [],
};
