/**
 * The four functions of the network in words, for the mark of a row and of a line: for professionals, and for the person. What is about the network
 * itself no person has a part in.
 */
import type { CaseProcessKind, CommandProcessKind } from '@mgn/casework';
import type { Audience, Language } from '@mgn/domain/labels';

/** How a function is called, by the process that carries it. */
export const functionNames: Readonly<
  Record<
    Language,
    { readonly [A in Audience]: Readonly<Record<A extends 'person' ? CaseProcessKind : CommandProcessKind, string>> }
  >
> = {
  nl: {
    person: {
      'exploratory-conversation': 'Gesprek',
      'transfer-case': 'Andere plek',
      'waitlist-entry': 'Wachtlijst',
      'case-conference-item': 'Casusoverleg',
    },
    professional: {
      'exploratory-conversation': 'Gesprek',
      'transfer-case': 'Transfer',
      'waitlist-entry': 'Wachtlijst',
      'case-conference-item': 'Casusoverleg',
      'network-concern': 'Netwerkzorg',
    },
  },
  en: {
    person: {
      'exploratory-conversation': 'Conversation',
      'transfer-case': 'Another place',
      'waitlist-entry': 'Waiting list',
      'case-conference-item': 'Case conference',
    },
    professional: {
      'exploratory-conversation': 'Conversation',
      'transfer-case': 'Transfer',
      'waitlist-entry': 'Waiting list',
      'case-conference-item': 'Case conference',
      'network-concern': 'Network concern',
    },
  },
};
