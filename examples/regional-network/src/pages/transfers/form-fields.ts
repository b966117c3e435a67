/**
 * The fields of the forms of a transfer, by the address that they are sent to; besides what every form that gives a command has.
 */
export const transferFormFields = {
  '/transfer/:stream': [
    'doe',
    // The question to the person, and the answer on the person's word.
    'listVerifiedOn',
    'searchConsent',
    'preferredProvider',
    'onPersonsWord',
    'askAgainOn',
    'identityConsent',
    // A place, and what happens when there is none.
    'candidate',
    'note',
    'reason',
    'decision',
    // The hand-over.
    'referralPresent',
    'ziet',
    'informationSent',
    'acuteServiceContacted',
  ],
  '/transfers/aanvragen': [
    'stream',
    'zaak',
    'naam',
    'geboortedatum',
    'telefoon',
    'gemeente',
    'gpPractice',
    'direction',
    'waitsSince',
    'currentProvider',
    'inCare',
    'onPersonsWord',
  ],
  '/zaak/:stream/transfer': ['doe', 'trigger', 'direction', 'waitsSince', 'currentProvider', 'inCare', 'onPersonsWord'],
  '/mijn-route/keuze/:stream': ['keuze', 'preferredProvider'],
} as const satisfies Readonly<Record<`/${string}`, readonly string[]>>;
