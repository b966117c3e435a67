/**
 * What the network office reads where somebody was referred more than once, and what the requester reads of its own requests.
 */
import type { Language } from '@mgn/domain/labels';

interface EarlierRequestTexts {
  readonly title: string;
  /** Who it is about: surely, or likely. */
  readonly same: string;
  readonly alike: string;
  readonly request: (opened: string, ended: string | null) => string;
  readonly hidden: string;
  readonly whatNow: string;
  /** For the requester: of its own requests that are still going on. */
  readonly own: {
    readonly title: string;
    readonly whatNow: string;
  };
}

/** The words, in both languages. */
export const earlierRequestTexts: Readonly<Record<Language, EarlierRequestTexts>> = {
  nl: {
    title: 'Er is nog een aanmelding',
    same: 'Over dezelfde persoon:',
    alike: 'Over iemand met dezelfde naam en geboortedatum. Ga na of het dezelfde persoon is:',
    request: (opened, ended) => `van ${opened}; ${ended === null ? 'loopt nog' : `geëindigd op ${ended}`}`,
    hidden:
      'Er is een andere aanmelding over deze persoon, of over iemand met dezelfde naam en geboortedatum. U mag die niet inzien.',
    whatNow: 'Vraag de aanmelder of het om dezelfde vraag gaat, en spreek af welke aanmelding geldt.',
    own: {
      title: 'Er loopt nog een aanmelding van u',
      whatNow:
        'Gaat het om dezelfde vraag? Dan is één aanmelding genoeg: de persoon of de huisarts stopt de andere. Meer aanmeldingen mogen ook.',
    },
  },
  en: {
    title: 'There is another request',
    same: 'About the same person:',
    alike: 'About somebody of the same name and date of birth. Find out whether it is the same person:',
    request: (opened, ended) => `of ${opened}; ${ended === null ? 'still going on' : `ended on ${ended}`}`,
    hidden:
      'There is another request about this person, or about somebody of the same name and date of birth. You may not see it.',
    whatNow: 'Ask the requester whether it is about the same question, and agree which request counts.',
    own: {
      title: 'Another request of yours is still going on',
      whatNow:
        'Is it about the same question? Then one request is enough: the person or the GP stops the other. More requests are allowed as well.',
    },
  },
};
