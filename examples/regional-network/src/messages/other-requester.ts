/**
 * What the person reads about a request that another organisation than the own GP practice made, in the place of the sentences about
 * the GP. `name` is what that organisation is called.
 */
import type { CommandType, EventType } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';

type Sentence = (name: string) => string;

/** The sentences; what is not here does not depend on who asked. */
export interface OtherRequesterTexts {
  readonly steps: Readonly<Partial<Record<CommandType, Sentence>>>;
  readonly events: Readonly<Partial<Record<EventType, Sentence>>>;
  /** The state of a request that is still being prepared. */
  readonly draft: string;
}

/** Both languages. */
export const otherRequesterTexts: Readonly<Record<Language, OtherRequesterTexts>> = {
  nl: {
    steps: {
      prepare: (name) => `${name} bereidt de aanvraag voor.`,
      submit: (name) => `${name} verstuurt de aanvraag.`,
      return: (name) => `De coördinator vraagt ${name} wat er mist.`,
      lapse: (name) => `De coördinator vertelt ${name} dat u niet bereikt bent.`,
    },
    events: {
      'conversation-prepared': (name) => `${name} is begonnen met de aanvraag.`,
      'request-redirected': (name) => `Een andere weg past beter. ${name} weet ervan.`,
      'request-returned': (name) => `We missen nog iets. ${name} vult de aanvraag aan.`,
      'request-lapsed': (name) => `We konden u niet bereiken. ${name} weet ervan.`,
    },
    draft: 'De aanvraag wordt voorbereid',
  },
  en: {
    steps: {
      prepare: (name) => `${name} prepares the request.`,
      submit: (name) => `${name} sends the request.`,
      return: (name) => `The coordinator asks ${name} what is missing.`,
      lapse: (name) => `The coordinator tells ${name} that you were not reached.`,
    },
    events: {
      'conversation-prepared': (name) => `${name} started the request.`,
      'request-redirected': (name) => `Another way fits better. ${name} knows.`,
      'request-returned': (name) => `Something is missing. ${name} completes the request.`,
      'request-lapsed': (name) => `We could not reach you. ${name} knows.`,
    },
    draft: 'The request is being prepared',
  },
};
