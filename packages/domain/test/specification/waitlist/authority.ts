/**
 * Who may give which command of an entry on a waiting list, written down from the specification, and never from the code.
 */
import { professionals, type Asker } from '../authority.js';
import type { SpecifiedCommand } from './steps.js';

const thePerson: readonly Asker[] = ['person', 'representative'];

/** Per command: who may give it, when everything else is as it should be. Professionals are those of the provider of the list. */
export const mayGive: Readonly<Record<SpecifiedCommand, readonly Asker[]>> = {
  register: [...professionals, 'system'],
  'start-waiting': professionals,
  'record-intake': professionals,
  'queue-treatment': professionals,
  'start-treatment': professionals,
  'record-contact': professionals,
  'record-mediation-answer': [...thePerson, ...professionals],
  'ask-wait-goes-on': ['system'],
  'confirm-wait': [...thePerson, ...professionals],
  'open-transfer': ['network-coordinator', 'system'],
  'close-transfer': ['network-coordinator', 'system'],
  end: [...professionals, ...thePerson, 'system'],
  'signal-acute': professionals,
  'mark-time-norm-exceeded': ['system'],
};

/** The commands of the provider that holds the list. */
export const holdersCommands: readonly SpecifiedCommand[] = [
  'register',
  'start-waiting',
  'record-intake',
  'queue-treatment',
  'start-treatment',
  'record-contact',
  'record-mediation-answer',
  'confirm-wait',
  'end',
];
