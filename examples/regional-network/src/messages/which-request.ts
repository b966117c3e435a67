/**
 * Which of their requests a page or a confirmation is about, for a person who can have several.
 */
import type { Language } from '@mgn/domain/labels';

/** The sentence, with the number of the request and the day on which it was made. */
export const whichRequest: Readonly<Record<Language, (number: string, day: string) => string>> = {
  nl: (number, day) => `Dit gaat over uw aanvraag ${number} van ${day}.`,
  en: (number, day) => `This is about your request ${number} of ${day}.`,
};
