/**
 * The four functions of the network in words, for the mark of a row and of a line: for professionals, and for the person.
 */
import type { CaseProcessKind } from '@mgn/casework';
import type { Audience, Language } from '@mgn/domain/labels';

/** How a function is called, by the process that carries it. */
export const functionNames: Readonly<
  Record<Language, Readonly<Record<Audience, Readonly<Record<CaseProcessKind, string>>>>>
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
    },
  },
};
