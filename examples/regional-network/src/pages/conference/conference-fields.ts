/**
 * The fields of the forms of the case conference, besides those that every command has.
 */

/** Another date, with who takes part. */
const session = ['session.on', 'participants', 'reason'] as const;

/** By address, see `server/forms/known-fields.ts`. */
export const conferenceFields = {
  '/casusoverleg/inbrengen': [
    'doe',
    'stream',
    'zaak',
    'personInformed',
    'personAgrees',
    'question',
    'tried',
    'background.ageBand',
    'background.municipality',
    'background.rareFeature',
    'smallNumberConsidered',
    'textsChecked',
    'nagekeken',
    'consent.organisations',
    'consent.givenOn',
  ],
  '/casusoverleg/vraag/:stream': [
    'doe',
    ...session,
    'minutes',
    'route',
    'note',
    'personView',
    'action',
    'dropReason',
    'candidate',
    'direction',
    'personDecision',
    'searchConsent',
    'onPersonsWord',
    'noFittingPlace',
    'identifiedHandover',
    'organisations',
    'sure',
    'acuteServiceContacted',
  ],
  '/casusoverleg/:datum': [
    'doe',
    'vraag',
    'er',
    // When and where.
    'uur',
    'duur',
    'waar',
    'voorzitter',
    ...session,
    'advice',
    'directions',
    'actions.{row}.what',
    'actions.{row}.owner',
    'actions.{row}.by',
    'textsChecked',
  ],
  '/mijn-route/casusoverleg': ['doe', 'vraag'],
} as const;
