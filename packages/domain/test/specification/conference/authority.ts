/**
 * Who may give which command of a case conference item, written down from the specification, and never from the code.
 */
import { professionals, type Asker } from '../authority.js';
import type { SpecifiedCommand } from './steps.js';

const thePerson: readonly Asker[] = ['person', 'representative'];
const coordinator: readonly Asker[] = ['network-coordinator'];
const chair: readonly Asker[] = ['case-conference-chair'];

/** Per command: who may give it, when everything else is as it should be; a submitter acts for the submitting organisation. */
export const mayGive: Readonly<Record<SpecifiedCommand, readonly Asker[]>> = {
  prepare: [...professionals, 'system'],
  submit: professionals,
  'extend-consent': [...thePerson, ...professionals],
  screen: [...coordinator, ...chair],
  return: [...coordinator, ...chair],
  schedule: [...coordinator, ...chair],
  'move-date': [...coordinator, ...chair],
  'arrange-session': [...coordinator, ...chair],
  'record-discussed': chair,
  'agree-actions': chair,
  reschedule: chair,
  'complete-action': professionals,
  'drop-action': professionals,
  'record-feedback': professionals,
  'record-place': professionals,
  // The system where the transfer of an item with a name was opened.
  'confirm-carried-on': [...professionals, 'system'],
  'plan-evaluation': [...chair, ...coordinator],
  close: professionals,
  escalate: professionals,
  // The system only where a death was recorded elsewhere.
  withdraw: [...thePerson, ...professionals, 'system'],
  'signal-acute': professionals,
  'mark-time-norm-exceeded': ['system'],
};

/** The commands of the submitter: a professional of another organisation is refused because of that. */
export const submitterCommands: readonly SpecifiedCommand[] = [
  'prepare',
  'submit',
  'extend-consent',
  'complete-action',
  'drop-action',
  'record-feedback',
  'record-place',
  'confirm-carried-on',
  'close',
  'escalate',
  'withdraw',
];

/** What the person can do as well, which needs an item with a name. */
export const personsCommands: readonly SpecifiedCommand[] = ['extend-consent', 'withdraw'];

/** The answers of the person that somebody else writes down on the person's word. */
export const onWordCommands: readonly SpecifiedCommand[] = ['extend-consent', 'record-place', 'escalate'];
