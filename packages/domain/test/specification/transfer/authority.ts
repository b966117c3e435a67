/**
 * Who may give which command of a transfer, written down from the specification, and never from the code.
 */
import { professionals, type Asker } from '../authority.js';
import type { SpecifiedCommand } from './steps.js';

const thePerson: readonly Asker[] = ['person', 'representative'];
const coordinator: readonly Asker[] = ['network-coordinator'];

/** The person; or the coordinator or the GP, who record it on the person's word. */
const answers: readonly Asker[] = [...thePerson, ...coordinator, 'general-practitioner'];

/** Per command: who may give it, when everything else is as it should be. */
export const mayGive: Readonly<Record<SpecifiedCommand, readonly Asker[]>> = {
  signal: [...professionals, ...thePerson, 'system'],
  'open-search': [...coordinator, 'system'],
  'open-escalation': [...coordinator, 'system'],
  'ask-person': coordinator,
  postpone: answers,
  'start-search': answers,
  'state-preference': answers,
  stay: answers,
  resolve: [...thePerson, ...coordinator, 'system'],
  offer: coordinator,
  'accept-offer': professionals,
  'decline-offer': professionals,
  'expire-offer': ['system'],
  'confirm-place': answers,
  'decline-place': answers,
  'withdraw-place': professionals,
  'start-handover': coordinator,
  'confirm-responsibility': professionals,
  escalate: coordinator,
  'resume-search': coordinator,
  'close-unresolved': coordinator,
  'signal-acute': professionals,
  'mark-time-norm-exceeded': ['system'],
};

/** The commands of the provider that is asked. */
export const candidateCommands: readonly SpecifiedCommand[] = [
  'accept-offer',
  'decline-offer',
  'withdraw-place',
  'confirm-responsibility',
];

/** The answers that are the person's own. */
export const personsAnswers: readonly SpecifiedCommand[] = [
  'postpone',
  'start-search',
  'state-preference',
  'stay',
  'resolve',
  'confirm-place',
  'decline-place',
];
