/**
 * The words of the calendar files.
 */
import type { Language } from '@mgn/domain/labels';

export interface CalendarTexts {
  readonly conversation: (number: string) => string;
  /** In the own diary of the person, which others may see: an appointment, and not that it is about help. */
  readonly ownConversation: string;
  readonly ownSignIn: string;
  readonly session: string;
  readonly signIn: string;
  readonly take: string;
}

export const calendarTexts: Readonly<Record<Language, CalendarTexts>> = {
  nl: {
    conversation: (number) => `Verkennend gesprek ${number}`,
    ownConversation: 'Afspraak',
    session: 'Casusoverleg',
    ownSignIn: 'Meer leest u na inloggen.',
    signIn: 'Meer staat in het netwerk, na inloggen.',
    take: 'Zet in uw agenda',
  },
  en: {
    conversation: (number) => `Exploratory conversation ${number}`,
    ownConversation: 'Appointment',
    session: 'Case conference',
    ownSignIn: 'You read more after signing in.',
    signIn: 'More stands in the network, after signing in.',
    take: 'Put it in your calendar',
  },
};
