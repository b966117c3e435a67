/**
 * Who may give which command, written down from the specification (who may give which command, a proposed default), and
 * never from the code.
 */
import type { SpecifiedCommand } from './steps.js';

/** Everyone who can ask for something. */
export const askers = [
  'person',
  'representative',
  'close-one',
  'general-practitioner',
  'primary-care-mh-practitioner',
  'mh-professional',
  'social-domain-professional',
  'experience-expert',
  'conversation-leader',
  'coordinating-clinician',
  'network-coordinator',
  'case-conference-chair',
  'offer-manager',
  'privacy-officer',
  'system',
] as const;
export type Asker = (typeof askers)[number];

const people: readonly Asker[] = ['person', 'representative', 'close-one'];

/** Everyone who acts for an organisation. */
export const professionals: readonly Asker[] = askers.filter((role) => !people.includes(role) && role !== 'system');

/** The roles of those who sit at the table of the story that the cases tell. */
export const atTheTable: readonly Asker[] = ['mh-professional', 'social-domain-professional', 'experience-expert'];

/** The person, or who represents them. */
const thePerson: readonly Asker[] = ['person', 'representative'];

const coordinator: readonly Asker[] = ['network-coordinator'];

/** The roles of the default profile that may request; a practice nurse on behalf of the GP. */
const requesters: readonly Asker[] = ['general-practitioner', 'primary-care-mh-practitioner'];

/** Per command: who may give it, when everything else is as it should be. */
export const mayGive: Readonly<Record<SpecifiedCommand, readonly Asker[]>> = {
  prepare: requesters,
  submit: requesters,
  discard: requesters,
  'pick-up': coordinator,
  accept: coordinator,
  redirect: coordinator,
  return: coordinator,
  plan: coordinator,
  replan: coordinator,
  'record-contact-attempt': coordinator,
  'record-no-show': coordinator,
  lapse: [...coordinator, 'system'],
  'record-held': atTheTable,
  'write-report': atTheTable,
  'plan-second': coordinator,
  'drop-second': coordinator,
  'agree-advice': [...thePerson, ...atTheTable],
  'deliver-advice': [...atTheTable, ...coordinator],
  // The system only where no ggz was advised: then the decision follows by itself.
  'record-gp-decision': ['general-practitioner', 'system'],
  'start-handover': coordinator,
  'ask-another-receiver': coordinator,
  'record-receiver-answer': professionals,
  complete: [...coordinator, 'system'],
  'record-person-rating': [...thePerson, ...coordinator, ...atTheTable],
  'add-person-words': thePerson,
  withdraw: [...thePerson, 'general-practitioner', 'system'],
  'signal-acute': professionals,
  'mark-time-norm-exceeded': ['system'],
};

/** The commands of those at the table: another professional is refused because of the seat, not because of the role. */
export const seatCommands: readonly SpecifiedCommand[] = [
  'record-held',
  'write-report',
  'agree-advice',
  'deliver-advice',
  'record-person-rating',
];

/** Why somebody may not give a command. */
export function whyNotHere(command: SpecifiedCommand, asker: Asker): string {
  if (['prepare', 'submit', 'discard'].includes(command)) return 'requester-role-not-allowed';
  return seatCommands.includes(command) && professionals.includes(asker) ? 'no-seat-at-the-table' : 'role-not-allowed';
}
