/**
 * Why a step of a case conference cannot be taken, as the person reads it: only what no other process says.
 */
import type { OwnConferenceRefusalCode } from './conference-refusal-codes.js';
import type { RefusalTexts } from './refusal-text.js';
import { notYet, notYours } from './refusals-of-others.js';

/** The texts. */
export const conferenceRefusalsForThePerson: Readonly<Record<OwnConferenceRefusalCode, RefusalTexts>> = {
  'not-the-submitter': notYours(
    'Alleen wie uw vraag inbracht, doet dit.',
    'Only whoever brought in your question does this.',
  ),
  'not-the-action-owner': notYours('Iemand anders doet dit.', 'Somebody else does this.'),
  'conference-switched-off': notYours(
    'In uw regio is dit overleg er niet.',
    'This meeting does not exist in your region.',
  ),
  'submitter-missing': notYet(
    'Het is nog niet duidelijk wie uw vraag inbrengt.',
    'It is not clear yet who brings in your question.',
  ),
  'submitter-unknown': notYet(
    'Het is nog niet duidelijk wie uw vraag inbrengt.',
    'It is not clear yet who submits your question.',
  ),
  'case-person-missing': notYet('Het is nog niet duidelijk om wie het gaat.', 'It is not clear yet who it is about.'),
  'person-in-anonymous-item': notYours(
    'Uw vraag wordt zonder naam besproken. Daarom staat uw naam er niet bij.',
    'Your question is discussed without a name. So your name is not with it.',
  ),
  'citizen-number-in-text': notYet(
    'Er staat een burgerservicenummer in de tekst.',
    'There is a citizen service number in the text.',
  ),
  'identifier-in-text': notYet(
    'Er staat iets in de tekst waaraan mensen u herkennen.',
    'There is something in the text by which people recognise you.',
  ),
  'texts-not-checked': notYet('Iemand leest de tekst eerst nog na.', 'Somebody reads the text again first.'),
  'small-number-not-considered': notYet('Mensen kunnen u misschien herkennen.', 'People may be able to recognise you.'),
  'person-not-informed': notYet('U hoort eerst wat er wordt besproken.', 'You first hear what is discussed.'),
  'tried-missing': notYet('Het is nog niet duidelijk wat al is geprobeerd.', 'It is not clear yet what was tried.'),
  'conference-consent-missing': notYet(
    'U heeft nog niet gezegd wie het mag weten.',
    'You have not said yet who may know.',
  ),
  'consent-not-yet-given': notYet('Uw toestemming gaat later in.', 'Your permission begins later.'),
  'organisation-not-in-consent': notYet(
    'U gaf geen toestemming voor deze organisatie.',
    'You gave no permission for this organisation.',
  ),
  'participants-missing': notYet('Het is nog niet duidelijk wie erbij is.', 'It is not clear yet who is there.'),
  'screener-is-submitter': notYet(
    'Iemand anders moet uw vraag bekijken.',
    'Somebody else has to look at your question.',
  ),
  'screener-unknown': notYet(
    'Het is nog niet duidelijk wie uw vraag bekijkt.',
    'It is not clear yet who looks at your question.',
  ),
  'longer-than-session': notYet('Zo lang duurt het overleg niet.', 'The meeting does not take so long.'),
  'better-route-missing': notYet('Het is nog niet duidelijk wat beter past.', 'It is not clear yet what fits better.'),
  'acute-reason-and-route-differ': notYet(
    'Bij gevaar hoort de weg voor spoed.',
    'With danger goes the way for urgent help.',
  ),
  'session-in-past': notYet('Deze dag is voorbij.', 'This day has passed.'),
  'session-too-far-ahead': notYet('Deze dag ligt te ver weg.', 'This day is too far away.'),
  'session-hour-on-other-day': notYet('Het uur hoort bij een andere dag.', 'The hour belongs to another day.'),
  'session-hour-in-past': notYet('Het uur is al voorbij.', 'The hour has passed.'),
  'session-too-long': notYet('Het overleg duurt te lang.', 'The meeting takes too long.'),
  'person-in-place': notYet('Bij de plek staat iemands naam.', 'There is somebody’s name in the place.'),
  'session-not-held-yet': notYet('Het overleg moet nog komen.', 'The meeting is still to come.'),
  'quorum-missing': notYet('Niet iedereen die nodig is, was erbij.', 'Not everybody who is needed was there.'),
  'chair-is-submitter': notYet('Iemand anders moet het overleg leiden.', 'Somebody else has to lead the meeting.'),
  'advice-missing': notYet('Het advies is nog niet opgeschreven.', 'The advice has not been written down yet.'),
  'direction-not-final': notYet(
    'Het advies wijst nog niet naar een plek.',
    'The advice does not point to a place yet.',
  ),
  'action-missing': notYet('Er is nog niets afgesproken.', 'Nothing was agreed yet.'),
  'action-without-owner': notYet('Het is nog niet duidelijk wie dit doet.', 'It is not clear yet who does this.'),
  'action-without-date': notYet(
    'Het is nog niet duidelijk wanneer dit klaar is.',
    'It is not clear yet when this is done.',
  ),
  'action-date-in-past': notYet('De datum van de afspraak is voorbij.', 'The date of the agreement has passed.'),
  'action-date-too-far-ahead': notYet(
    'De datum van de afspraak ligt te ver weg.',
    'The date of the agreement is too far away.',
  ),
  'action-unknown': notYours('Deze afspraak is er niet.', 'This agreement does not exist.'),
  'action-already-ended': notYours('Deze afspraak is al klaar.', 'This agreement is done already.'),
  'drop-reason-missing': notYet(
    'Het is nog niet duidelijk waarom dit vervalt.',
    'It is not clear yet why this is dropped.',
  ),
  'second-discussion-reason-missing': notYet(
    'Het is nog niet duidelijk waarom het opnieuw moet.',
    'It is not clear yet why it has to be done again.',
  ),
  'discussed-twice': notYours('Uw vraag is al twee keer besproken.', 'Your question was discussed twice already.'),
  'no-feedback-owed': notYet(
    'Er is nog niets te vertellen, of u weet het al.',
    'There is nothing to tell yet, or you know already.',
  ),
  'feedback-missing': notYet('U hoort eerst wat eruit kwam.', 'You first hear what came out.'),
  'no-transfer-owed': notYet(
    'Er hoeft nu geen andere plek gevraagd te worden.',
    'No other place has to be asked for now.',
  ),
  'transfer-not-asked-for': notYet(
    'Er is nog geen andere plek voor u gevraagd.',
    'No other place was asked for yet, for you.',
  ),
  'transfer-still-owed': notYet(
    'Er is nog geen andere plek voor u gevraagd.',
    'No other place was asked for yet, for you.',
  ),
  'action-still-open': notYet('Nog niet alles is gedaan.', 'Not everything is done yet.'),
  'fitting-place-left': notYet('Er is nog een plek die past.', 'There is still a place that fits.'),
  'identified-handover-not-agreed': notYet(
    'We noemen uw naam alleen als u dat goed vindt.',
    'We give your name only if you agree.',
  ),
  'place-already-recorded': notYours('Er is al een plek gevonden.', 'A place was found already.'),
  'stop-not-yours': notYours(
    'Alleen u of uw hulpverlener stopt het overleg.',
    'Only you or your professional stops the meeting.',
  ),
};
