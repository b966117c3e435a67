/**
 * What is announced: the table of who is meant by a turn, of what a person has to learn without having anything to do, of what is called off,
 * and of what nobody is told in a message.
 */
import type {
  CaseConferenceItemEvent,
  ExploratoryConversationEvent,
  NetworkConcernEvent,
  NormCode,
  TransferCaseEvent,
  WaitlistEntryEvent,
} from '@mgn/domain';
import type { CommandProcessKind } from '../process-kind.js';
import type { NoticePath } from './notice.js';

/** The types of the events of each process. */
interface EventTypes {
  readonly 'exploratory-conversation': ExploratoryConversationEvent['type'];
  readonly 'transfer-case': TransferCaseEvent['type'];
  readonly 'waitlist-entry': WaitlistEntryEvent['type'];
  readonly 'case-conference-item': CaseConferenceItemEvent['type'];
  readonly 'network-concern': NetworkConcernEvent['type'];
}

/** What one process announces. */
interface Announced<Type extends string> {
  /** Where an organisation finds it. */
  readonly path: NoticePath;
  /** What the person has to learn although they have nothing to do. That a process ended is always among it. */
  readonly news: readonly Type[];
  /** After these, whoever had something to do and has it no longer is told too: nobody goes on with what is not wanted any more. */
  readonly calledOff: readonly Type[];
}

/** The table. */
export const announcements: { readonly [K in CommandProcessKind]: Announced<EventTypes[K]> } = {
  'exploratory-conversation': {
    path: '/werklijst',
    news: ['conversation-planned', 'conversation-replanned', 'second-conversation-planned', 'receiver-confirmed'],
    calledOff: ['conversation-replanned', 'conversation-withdrawn', 'acute-signalled'],
  },
  'transfer-case': {
    path: '/transfers',
    news: ['place-withdrawn', 'responsibility-confirmed'],
    calledOff: ['transfer-resolved-otherwise', 'acute-signalled'],
  },
  'waitlist-entry': {
    path: '/wachtlijst',
    news: ['time-norm-exceeded'],
    calledOff: ['entry-ended', 'acute-signalled'],
  },
  'case-conference-item': {
    path: '/casusoverleg',
    news: ['feedback-given'],
    calledOff: ['case-withdrawn', 'acute-signalled'],
  },
  // Nobody is in it: there is no person to tell.
  'network-concern': { path: '/netwerkzorgen', news: [], calledOff: ['concern-settled'] },
};

/** Where a person finds everything. */
export const personPath: NoticePath = '/mijn-route';

/** Only these norms of a wait open something to the person: from then on the insurer can be asked to help. */
export const normsWithMediation: ReadonlySet<string> = new Set([
  'treek-ggz-intake',
  'treek-ggz-treatment',
] satisfies NormCode[]);

/** Who acts where a turn names no organisation: the network office, the person's own practice, or the person. */
export const turnsWithoutOrganisation: Readonly<Record<string, 'office' | 'practice' | 'person'>> = {
  'network-coordinator': 'office',
  // The conference is held by the network.
  'case-conference-chair': 'office',
  'general-practitioner': 'practice',
  person: 'person',
};

/** What nobody reads in a message: in acute danger somebody calls, and who has died is not written to. */
export const calledInstead: ReadonlySet<string> = new Set([
  'acute-signalled',
] satisfies EventTypes[CommandProcessKind][]);
