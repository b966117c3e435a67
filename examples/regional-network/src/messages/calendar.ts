/**
 * The words of the calendar files.
 */
import type { Language } from '@mgn/domain/labels';

export interface CalendarTexts {
  readonly conversation: (number: string) => string;
  readonly ownConversation: string;
  readonly session: string;
  readonly signIn: string;
  readonly take: string;
}

export const calendarTexts: Readonly<Record<Language, CalendarTexts>> = {
  nl: {
    conversation: (number) => `Verkennend gesprek ${number}`,
    ownConversation: 'Verkennend gesprek',
    session: 'Casusoverleg',
    signIn: 'Meer staat in het netwerk, na inloggen.',
    take: 'Zet in uw agenda',
  },
  en: {
    conversation: (number) => `Exploratory conversation ${number}`,
    ownConversation: 'Exploratory conversation',
    session: 'Case conference',
    signIn: 'More stands in the network, after signing in.',
    take: 'Put it in your calendar',
  },
};
