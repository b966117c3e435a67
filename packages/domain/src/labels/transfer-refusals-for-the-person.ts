/**
 * Why a step of a transfer cannot be taken, as the person reads it: only what no other process says.
 */
import type { OwnTransferRefusalCode } from './transfer-refusal-codes.js';
import { notYet, notYours } from './refusals-of-others.js';
import { texts, type RefusalTexts } from './refusal-text.js';

/** The texts. */
export const transferRefusalsForThePerson: Readonly<Record<OwnTransferRefusalCode, RefusalTexts>> = {
  'not-the-candidate': notYours('Deze stap is van een aanbieder.', 'This step belongs to a provider.'),
  'direction-without-place': notYet('Hiervoor bestaan geen plekken.', 'There are no places for this.'),
  'wait-not-begun': texts(
    [
      'Dit kan nog niet.',
      'De dag waarop u ging wachten, ligt in de toekomst.',
      'Vul de dag in waarop het wachten begon.',
    ],
    [
      'This is not possible yet.',
      'The day on which you began to wait lies ahead.',
      'Fill in the day on which the wait began.',
    ],
  ),
  'wait-too-long-ago': texts(
    [
      'Dit kan nog niet.',
      'De dag waarop u ging wachten, is meer dan tien jaar geleden.',
      'Kijk de dag na. Klopt die? Vul dan de eerste dag van de laatste tien jaar in.',
    ],
    [
      'This is not possible yet.',
      'The day on which you began to wait is more than ten years ago.',
      'Check the day. Is it right? Then fill in the first day of the last ten years.',
    ],
  ),
  'current-provider-missing': notYet(
    'Er staat niet bij waar u nu hulp krijgt.',
    'It does not say where you get help now.',
  ),
  'signal-first': notYet('We hebben u nog niet gevraagd.', 'We have not asked you yet.'),
  'list-entry-not-verified': notYet(
    'We gaan eerst na of uw plek nog klopt.',
    'We first check whether your place is still right.',
  ),
  'person-not-agreed': texts(
    ['We zoeken nog niet.', 'U heeft geen ja gezegd.', 'Wilt u een andere plek? Zeg dan ja.'],
    ['We do not search yet.', 'You have not said yes.', 'Do you want another place? Then say yes.'],
  ),
  'answer-not-on-persons-word': notYours('Alleen u beslist hierover.', 'Only you decide on this.'),
  'ask-again-day-not-possible': texts(
    ['Deze dag kan niet.', 'De dag is voorbij of ligt te ver weg.', 'Kies een dag binnen een half jaar.'],
    ['This day is not possible.', 'The day has passed or is too far away.', 'Choose a day within half a year.'],
  ),
  'person-already-asked': notYet('U heeft de vraag al.', 'You have the question already.'),
  'ask-again-day-not-reached': notYet(
    'U zei: nu niet. Wij vragen het u later nog eens.',
    'You said: not now. We ask you again later.',
  ),
  'search-consent-missing': texts(
    [
      'We zoeken nog niet.',
      'We mogen nog niet voor u zoeken.',
      'Zet een vinkje als u dit goed vindt. Uw naam noemen we niet.',
    ],
    ['We do not search yet.', 'We may not search for you yet.', 'Tick the box if you agree. We do not give your name.'],
  ),
  'identity-consent-missing': texts(
    [
      'Deze plek staat nog niet vast.',
      'De aanbieder mag uw naam nog niet weten.',
      'Zet een vinkje als u dit goed vindt.',
    ],
    ['This place is not certain yet.', 'The provider may not know your name yet.', 'Tick the box if you agree.'],
  ),
  'preference-is-current-provider': texts(
    ['Deze voorkeur kan niet.', 'U staat daar al.', 'Kies een andere plek, of kies dat u blijft waar u bent.'],
    ['This preference is not possible.', 'You are there already.', 'Choose another place, or choose to stay.'],
  ),
  'preferred-not-ranked': notYet('Uw voorkeur staat nog niet op de lijst.', 'Your preference is not on the list yet.'),
  'preferred-first': notYours('Uw voorkeur wordt eerst gevraagd.', 'Your preference is asked first.'),
  'candidate-not-ranked': notYet('Deze aanbieder staat niet op de lijst.', 'This provider is not on the list.'),
  'candidate-ranked-twice': notYet('De lijst klopt nog niet.', 'The list is not right yet.'),
  'candidate-asked-before': notYours('Daar is al gevraagd.', 'They were asked before.'),
  'candidate-cannot-be-asked': notYours('Daar kan nu niemand bij.', 'They can take nobody now.'),
  'candidate-is-current-provider': notYours('U staat daar al.', 'You are there already.'),
  'intake-day-missing': notYet('De dag van het eerste gesprek ontbreekt.', 'The day of the first talk is missing.'),
  'intake-day-in-past': notYet('De dag van het eerste gesprek klopt niet.', 'The day of the first talk is not right.'),
  'intake-day-too-far-ahead': notYet(
    'De dag van het eerste gesprek is te ver weg.',
    'The day of the first talk is too far away.',
  ),
  'contact-day-too-far-ahead': notYet(
    'De dag waarop u iets hoort, is te ver weg.',
    'The day on which you hear something is too far away.',
  ),
  'offer-still-open': notYet('De aanbieder mag nog antwoorden.', 'The provider may still answer.'),
  'referral-missing': notYet(
    'De verwijzing van uw huisarts ontbreekt nog.',
    'The referral of your GP is still missing.',
  ),
  'not-by-itself': notYours('Dit doet een mens, niet het systeem.', 'A person does this, not the system.'),
  'candidate-left': notYet('We kunnen eerst nog iemand anders vragen.', 'We can still ask somebody else first.'),
  'highest-step-reached': notYours('Alle stappen zijn gezet.', 'Every step was taken.'),
  'candidate-missing': notYet('Het is nog niet duidelijk wie een plek heeft.', 'It is not clear yet who has a place.'),
  'highest-step-not-reached': notYet('Nog niet alles is geprobeerd.', 'Not everything was tried yet.'),
  'decision-missing': notYet('Het besluit is nog niet opgeschreven.', 'The decision has not been written down yet.'),
};
