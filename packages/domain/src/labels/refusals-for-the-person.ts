/**
 * What the person reads when a step of a conversation is not possible. Most steps are those of others: then the person is told that, and has nothing to do.
 */
import type { ExplorationRefusalCode } from '../exploratory-conversation/refusal-codes.js';
import { type RefusalTexts, texts } from './refusal-text.js';
import { notYet, notYours } from './refusals-of-others.js';

/** Refusals for the person, by code. */
export const personRefusals: Readonly<Record<ExplorationRefusalCode, RefusalTexts>> = {
  'not-opened': notYet('Er is nog geen aanvraag.', 'There is no request yet.'),
  'already-opened': notYours('Er is al een aanvraag.', 'There already is a request.'),
  'step-not-reached': notYet('Eerst moet er iets anders gebeuren.', 'Something else has to happen first.'),
  'step-already-taken': texts(
    ['Dit kan niet meer.', 'We zijn al een stap verder.', 'Kijk bij uw route wat er nu gebeurt.'],
    ['This is no longer possible.', 'We are a step further already.', 'Look at your route to see what happens now.'],
  ),
  'process-ended': texts(
    ['Dit kan niet meer.', 'Het gesprek is klaar of gestopt.', 'Heeft u weer een vraag? Ga naar uw huisarts.'],
    [
      'This is no longer possible.',
      'The conversation is done or was stopped.',
      'Do you have a question again? Go to your GP.',
    ],
  ),
  'role-not-allowed': notYours('Iemand anders doet deze stap.', 'Someone else takes this step.'),
  'not-the-requester': notYours('Wie u aanmeldt, doet deze stap.', 'Whoever makes the request takes this step.'),
  'not-the-network-office': notYours('De coördinator doet deze stap.', 'The coordinator takes this step.'),
  'not-the-gp-practice': notYours('Uw huisarts doet deze stap.', 'Your GP takes this step.'),
  'no-seat-at-the-table': notYours(
    'Iemand die bij het gesprek was, doet deze stap.',
    'Someone who was at the conversation takes this step.',
  ),
  'not-the-receiver': notYours('Wie u verder helpt, doet deze stap.', 'Whoever helps you further takes this step.'),
  'not-this-person': texts(
    ['U kunt dit niet doen.', 'Deze route is van iemand anders.', 'Ga naar uw eigen route, of bel uw coördinator.'],
    ['You cannot do this.', "This route is someone else's.", 'Go to your own route, or call your coordinator.'],
  ),
  'requester-role-not-allowed': texts(
    ['U kunt zich hier niet zelf aanmelden.', 'In deze regio meldt uw huisarts u aan.', 'Vraag het uw huisarts.'],
    ['You cannot make the request yourself here.', 'In this region your GP makes the request.', 'Ask your GP.'],
  ),
  'gp-practice-missing': notYet('Uw huisarts staat er nog niet bij.', 'Your GP is not named yet.'),
  'another-person': notYours('De aanvraag is voor iemand anders gemaakt.', 'The request was made for someone else.'),
  'person-agreement-missing': texts(
    ['De aanvraag kan nog niet weg.', 'Uw akkoord ontbreekt.', 'Vertel uw huisarts of u het gesprek wilt.'],
    [
      'The request cannot be sent yet.',
      'Your agreement is missing.',
      'Tell your GP whether you want the conversation.',
    ],
  ),
  'entry-assessment-missing': notYet(
    'Uw huisarts heeft nog niet alle vragen beantwoord.',
    'Your GP has not answered all questions yet.',
  ),
  'acute-route-first': texts(
    [
      'Een gesprek kan nu niet.',
      'U heeft snel hulp nodig.',
      'Is er nu gevaar? Bel 112. Denkt u aan zelfmoord? Bel 113. Bel anders uw huisarts.',
    ],
    [
      'A conversation is not possible now.',
      'You need help soon.',
      'Is there danger now? Call 112. Are you thinking about suicide? Call 113. Otherwise call your GP.',
    ],
  ),
  'question-missing': texts(
    ['De aanvraag kan nog niet weg.', 'Uw vraag staat er nog niet in.', 'Vertel uw huisarts waar u hulp bij wilt.'],
    [
      'The request cannot be sent yet.',
      'It does not hold your question yet.',
      'Tell your GP what you would like help with.',
    ],
  ),
  'entry-assessment-unknown': notYet(
    'We weten nog niet of een gesprek past.',
    'We do not know yet whether a conversation fits.',
  ),
  'person-agreement-unknown': texts(
    [
      'De aanvraag kan nog niet verder.',
      'We weten niet of u het gesprek wilt.',
      'Vertel het uw huisarts of de coördinator.',
    ],
    [
      'The request cannot go on yet.',
      'We do not know whether you want the conversation.',
      'Tell your GP or the coordinator.',
    ],
  ),
  'target-group-not-met': notYours(
    'Dit gesprek is voor andere vragen. De coördinator zoekt mee.',
    'This conversation is for other questions. The coordinator helps to search.',
  ),
  'requester-not-told': notYet('Uw huisarts weet er nog niet van.', 'Your GP does not know yet.'),
  'acute-reason-and-target-differ': notYet(
    'De reden en de route passen nog niet bij elkaar.',
    'The reason and the route do not go together yet.',
  ),
  'missing-items-not-listed': notYet('Er staat nog niet bij wat er mist.', 'It does not say yet what is missing.'),
  'seat-open': notYet('Een plek aan tafel is nog leeg.', 'A seat at the table is still open.'),
  'seat-role-not-allowed': notYet(
    'Er is nog niet de goede hulpverlener voor een plek.',
    'There is not yet the right professional for a seat.',
  ),
  'plan-not-agreed': texts(
    ['De afspraak staat nog niet vast.', 'U heeft nog geen ja gezegd.', 'Zeg de coördinator of de afspraak u past.'],
    [
      'The appointment is not fixed yet.',
      'You have not said yes.',
      'Tell the coordinator whether the appointment suits you.',
    ],
  ),
  'starts-in-the-past': notYet('Die datum is al geweest.', 'That date has passed.'),
  'too-long': notYet('Het gesprek zou te lang duren.', 'The conversation would be too long.'),
  'person-absent': texts(
    ['Het gesprek telt nog niet als geweest.', 'U was er niet.', 'De coördinator zoekt met u een nieuwe datum.'],
    ['The conversation does not count as held.', 'You were not there.', 'The coordinator finds a new date with you.'],
  ),
  'seat-absent-without-reason': notYet(
    'Niet iedereen was er en de reden ontbreekt.',
    'Not everyone was there and the reason is missing.',
  ),
  'nobody-at-the-table': notYet('Er was niemand om mee te praten.', 'There was nobody to talk to.'),
  'not-held-yet': notYet('Het gesprek moet nog beginnen.', 'The conversation has yet to begin.'),
  'not-begun-yet': notYet('Het gesprek moet nog beginnen.', 'The conversation has yet to begin.'),
  'no-show-already-recorded': notYours('Dit staat er al.', 'This is there already.'),
  'too-far-ahead': notYet('De datum is te ver weg.', 'The date is too far away.'),
  'first-contact-too-far-ahead': notYet(
    'De dag waarop u iets hoort, is te ver weg.',
    'The day on which you hear something is too far away.',
  ),
  'held-before-planned': notYet(
    'De dag van het gesprek klopt nog niet.',
    'The day of the conversation is not right yet.',
  ),
  'no-show-not-recorded': notYours(
    'Uw afspraak is geweest. Het netwerk kijkt of het gesprek er was.',
    'Your appointment is over. The network looks whether the conversation took place.',
  ),
  'seat-not-agreed': notYours(
    'Er zat iemand aan tafel die niet met u was afgesproken.',
    'Somebody sat there who was not agreed with you.',
  ),
  'agreed-date-ahead': notYet('U heeft een afspraak die nog komt.', 'You have an appointment that is still to come.'),
  'conversation-was-held': notYours('Er is al een gesprek geweest.', 'A conversation was held already.'),
  'attempts-below-limit': notYet(
    'De coördinator probeert u nog te bereiken.',
    'The coordinator still tries to reach you.',
  ),
  'no-earlier-conversation': notYours('Er was nog geen eerste gesprek.', 'There was no first conversation yet.'),
  'maximum-conversations-reached': notYours(
    'Er zijn al genoeg gesprekken geweest.',
    'There have been enough conversations.',
  ),
  'report-missing': texts(
    [
      'U kunt nog niet antwoorden.',
      'Het verslag is nog niet klaar.',
      'U hoeft nu niets te doen. De hulpverleners schrijven het verslag.',
    ],
    [
      'You cannot answer yet.',
      'The report is not ready.',
      'You do not need to do anything now. The professionals write the report.',
    ],
  ),
  'direction-missing': reportUnready('Er staat nog geen advies in het verslag.', 'The report holds no advice yet.'),
  'none-needed-not-alone': reportUnready(
    'Twee adviezen passen niet bij elkaar.',
    'Two parts of the advice do not go together.',
  ),
  'follow-up-not-possible': reportUnready(
    'Nog een gesprek is hier niet mogelijk.',
    'Another conversation is not possible here.',
  ),
  'acute-route-interrupts': texts(
    [
      'U kunt nog niet antwoorden.',
      'U heeft misschien direct hulp nodig.',
      'Is er nu gevaar? Bel 112. Denkt u aan zelfmoord? Bel 113. Bel anders uw huisarts.',
    ],
    [
      'You cannot answer yet.',
      'You may need help at once.',
      'Is there danger now? Call 112. Are you thinking about suicide? Call 113. Otherwise call your GP.',
    ],
  ),
  'text-not-confirmed': texts(
    [
      'Uw antwoord is nog niet klaar.',
      'U heeft nog niet bevestigd dat u de tekst las.',
      'Lees de tekst en bevestig dat.',
    ],
    [
      'Your answer is not finished yet.',
      'You have not confirmed that you read the text.',
      'Read the text and confirm it.',
    ],
  ),
  'report-changed': texts(
    ['Uw antwoord is niet opgeslagen.', 'De tekst is intussen veranderd.', 'Lees de nieuwe tekst en antwoord opnieuw.'],
    ['Your answer was not saved.', 'The text has changed meanwhile.', 'Read the new text and answer again.'],
  ),
  'report-from-person': texts(
    [
      'Uw antwoord is niet opgeslagen.',
      'Het verslag komt van iemand die bij het gesprek was.',
      'Lees het verslag. Wilt u iets toevoegen? Dat kan in uw eigen woorden.',
    ],
    [
      'Your answer was not saved.',
      'The report comes from somebody who was at the conversation.',
      'Read the report. Do you want to add something? You can, in your own words.',
    ],
  ),
  'agreement-without-owner': reportUnready(
    'Bij een afspraak staat niet wie het doet.',
    'An agreement does not say who does it.',
  ),
  'agreement-without-date': reportUnready('Bij een afspraak staat geen datum.', 'An agreement has no date.'),
  'gp-must-decide': notYet('Uw huisarts beslist hierover.', 'Your GP decides on this.'),
  'deviation-reason-missing': notYet(
    'Uw huisarts moet nog een reden opschrijven.',
    'Your GP has to write down a reason.',
  ),
  'referral-target-missing': notYet(
    'Uw huisarts moet nog kiezen waarheen u gaat.',
    'Your GP has to choose where you go.',
  ),
  'receiver-missing': notYet(
    'Er is nog niemand gekozen die u verder helpt.',
    'Nobody has been chosen yet who helps you further.',
  ),
  'direction-not-decided': notYet('Dit hoort niet bij wat er is besloten.', 'This is not part of what was decided.'),
  'receiver-not-possible': notYet(
    'Bij dit advies hoort geen andere hulpverlener.',
    'This advice has no other professional.',
  ),
  'handover-twice': notYet('Dezelfde hulp staat er twee keer.', 'The same help is there twice.'),
  'receiver-still-asked': notYet(
    'Er is al iemand gevraagd. We wachten op antwoord.',
    'Somebody has been asked already. We wait for the answer.',
  ),
  'receiver-asked-before': notYet(
    'Deze organisatie is al gevraagd en kon u niet helpen.',
    'This organisation was asked before and could not help you.',
  ),
  'direction-taken-over': notYet('Iemand helpt u hier al mee.', 'Somebody helps you with this already.'),
  'receiver-needed': notYet(
    'Er moet nog iemand zijn die u verder helpt.',
    'There has to be someone who helps you further.',
  ),
  'person-not-confirmed': texts(
    [
      'We kunnen uw vraag nog niet overdragen.',
      'U heeft nog geen ja gezegd.',
      'Zeg de coördinator of u deze hulp wilt.',
    ],
    [
      'We cannot hand over your question yet.',
      'You have not said yes.',
      'Tell the coordinator whether you want this help.',
    ],
  ),
  'information-not-sent': notYet('Uw gegevens zijn nog niet verstuurd.', 'Your information has not been sent yet.'),
  'handover-unknown': notYours('Deze overdracht bestaat niet.', 'This hand-over does not exist.'),
  'already-answered': notYours('Er is al geantwoord.', 'There is an answer already.'),
  'first-contact-unknown': notYet(
    'Het is nog niet duidelijk wanneer u iets hoort.',
    'It is not clear yet when you will hear something.',
  ),
  'first-contact-before-handover': notYet(
    'De dag waarop u iets hoort, klopt nog niet.',
    'The day on which you hear something is not right yet.',
  ),
  'responsibility-not-confirmed': notYet(
    'De hulpverlener heeft het nog niet overgenomen. Uw huisarts blijft verantwoordelijk.',
    'The professional has not taken over yet. Your GP stays responsible.',
  ),
  'decline-reason-missing': notYet(
    'De hulpverlener moet nog zeggen waarom niet.',
    'The professional has to say why not.',
  ),
  'receiver-not-confirmed': notYet(
    'Niet iedereen die u verder helpt, heeft dat bevestigd.',
    'Not everyone who helps you further has confirmed.',
  ),
  'carrying-process-unknown': notYet(
    'Het overleg of het volgende gesprek is nog niet geregeld.',
    'The meeting or the next conversation has not been arranged yet.',
  ),
  'number-leads-to-person': notYours(
    'Uw vraag wordt zonder naam besproken. Daarom staat er geen nummer bij.',
    'Your question is discussed without your name. That is why there is no number with it.',
  ),
  'nothing-to-carry-on': notYours(
    'Voor deze hulp hoeft niemand verder te zoeken.',
    'Nobody has to search on for this help.',
  ),
  'already-sent': notYours('De aanvraag is al verstuurd.', 'The request was already sent.'),
  'not-on-persons-word': texts(
    [
      'De aanvraag stopt niet.',
      'Alleen u beslist over stoppen.',
      'Wilt u stoppen? Zeg het uw huisarts, of doe het zelf.',
    ],
    ['The request does not stop.', 'Only you decide to stop.', 'Do you want to stop? Tell your GP, or do it yourself.'],
  ),
  'acute-service-not-contacted': texts(
    [
      'Dit is nog niet klaar.',
      'De acute hulp weet er nog niet van.',
      'Is er nu gevaar? Bel 112. Denkt u aan zelfmoord? Bel 113. Bel anders uw huisarts.',
    ],
    [
      'This is not finished yet.',
      'The acute service does not know yet.',
      'Is there danger now? Call 112. Are you thinking about suicide? Call 113. Otherwise call your GP.',
    ],
  ),
  'norm-not-exceeded': notYours('De tijd is nog niet voorbij.', 'The time has not passed yet.'),
  'norm-already-marked': notYours('Het is al gemeld.', 'It has been reported already.'),
};

/** An answer to a report that the professionals have to complete first. */
function reportUnready(nl: string, en: string): RefusalTexts {
  return texts(
    ['U kunt nog niet antwoorden.', nl, 'U hoeft nu niets te doen. De hulpverleners maken het verslag af.'],
    ['You cannot answer yet.', en, 'You do not need to do anything now. The professionals complete the report.'],
  );
}
