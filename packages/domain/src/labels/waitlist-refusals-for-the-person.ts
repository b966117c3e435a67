/**
 * Why a step on a waiting list cannot be taken, as the person reads it: only what no other process says.
 */
import { notYet, notYours } from './refusals-of-others.js';
import { texts, type RefusalTexts } from './refusal-text.js';
import type { OwnWaitlistRefusalCode } from './waitlist-refusal-codes.js';

/** The texts. */
export const waitlistRefusalsForThePerson: Readonly<Record<OwnWaitlistRefusalCode, RefusalTexts>> = {
  'not-the-list-holder': notYours(
    'De aanbieder van de lijst doet deze stap.',
    'The provider of the list takes this step.',
  ),
  'direction-without-list': notYet('Hiervoor bestaat geen wachtlijst.', 'There is no waiting list for this.'),
  'registration-day-too-long-ago': notYet(
    'De dag van uw aanmelding klopt niet.',
    'The day of your registration is not right.',
  ),
  'referral-day-too-long-ago': notYet('De dag op de verwijzing klopt niet.', 'The day on the referral is not right.'),
  'carried-wait-too-long-ago': notYet(
    'De dag waarop u ging wachten klopt niet.',
    'The day on which you began to wait is not right.',
  ),
  'registration-day-ahead': notYet(
    'De dag van uw aanmelding is nog niet geweest.',
    'The day of your registration has not come yet.',
  ),
  'no-norms-on-day': notYet('Voor deze dag kennen we geen termijnen.', 'We know no time limits for this day.'),
  'contact-day-not-possible': notYet('De dag van het contact klopt niet.', 'The day of the contact is not right.'),
  'no-referral-yet': notYet(
    'De verwijzing van uw huisarts is er nog niet.',
    'The referral of your GP is not there yet.',
  ),
  'referral-day-ahead': notYet(
    'De dag op de verwijzing is nog niet geweest.',
    'The day on the referral has not come yet.',
  ),
  'intake-day-not-possible': notYet(
    'De dag van het eerste gesprek klopt niet.',
    'The day of the first talk is not possible.',
  ),
  'treatment-day-not-possible': notYet(
    'De dag van de behandeling klopt niet.',
    'The day of the treatment is not possible.',
  ),
  'transfer-already-open': notYours('We zoeken al of het sneller kan.', 'We look already whether it can be sooner.'),
  'transfer-not-open': notYet('Er wordt nu geen andere plek gezocht.', 'No other place is being sought now.'),
  'another-transfer-open': notYet('Het nummer van de overstap klopt niet.', 'The number of the transfer is not right.'),
  'transfer-not-completed': notYet(
    'De nieuwe aanbieder heeft het nog niet overgenomen. U houdt uw plek.',
    'The new provider has not taken over yet. You keep your place.',
  ),
  'only-by-transfer': notYet(
    'U houdt uw plek tot de nieuwe aanbieder het heeft overgenomen.',
    'You keep your place until the new provider has taken over.',
  ),
  'carried-dates-contradict': notYet(
    'De dagen waarop u al wachtte, kloppen nog niet.',
    'The days on which you waited before are not right yet.',
  ),
  'reason-not-the-persons': texts(
    ['Dit kunt u zo niet doen.', 'Deze reden is van de aanbieder.', 'Kies waarom u zelf van de lijst wilt.'],
    [
      'You cannot do it this way.',
      'This reason belongs to the provider.',
      'Choose why you yourself want to leave the list.',
    ],
  ),
  'treatment-not-started': notYet('De behandeling is nog niet begonnen.', 'The treatment has not begun yet.'),
  'gp-not-told': notYet(
    'Uw huisarts weet nog niet dat u van de lijst gaat.',
    'Your GP does not know yet that you leave the list.',
  ),
  'kept-entry-missing': notYet(
    'Het is nog niet duidelijk welke plek u houdt.',
    'It is not clear yet which place you keep.',
  ),
  'entry-error-missing': notYet('Het is nog niet duidelijk wat er fout is.', 'It is not clear yet what is wrong.'),
  'wait-question-open': notYet(
    'We vragen u eerst of u nog wilt wachten. U houdt uw plek.',
    'We ask you first whether you still want to wait. You keep your place.',
  ),
  'wait-question-not-open': notYet('Deze vraag is al beantwoord.', 'This question was answered already.'),
  'mediation-consent-missing': texts(
    [
      'Uw verzekeraar kan nog niet helpen.',
      'Uw aanbieder mag nog niets over u doorgeven.',
      'Zet een vinkje als u dit goed vindt. U mag uw verzekeraar ook zelf bellen.',
    ],
    [
      'Your insurer cannot help yet.',
      'Your provider may not pass on anything about you yet.',
      'Tick the box if you agree. You may also call your insurer yourself.',
    ],
  ),
};
