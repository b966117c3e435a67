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
  schedule: ['session.arrangement.where'],
  'move-date': ['session.arrangement.where'],
  'arrange-session': ['arrangement.where'],
  'record-discussed': [],
  'agree-actions': ['advice', 'actions.*.what'],
  reschedule: ['session.arrangement.where'],
  'complete-action': [],
  'drop-action': [],
  'record-feedback': [],
  'record-place': [],
  'confirm-carried-on': [],
  'plan-evaluation': ['session.arrangement.where'],
  close: [],
  escalate: [],
  withdraw: [],
  'signal-acute': [],
  'mark-time-norm-exceeded': [],
};
