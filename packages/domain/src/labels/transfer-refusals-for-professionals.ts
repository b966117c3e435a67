/**
 * Why a step of a transfer cannot be taken, as a professional reads it: only what no other process says.
 */
import type { OwnTransferRefusalCode } from './transfer-refusal-codes.js';
import { texts, type RefusalTexts } from './refusal-text.js';

/** The texts. */
export const transferRefusalsForProfessionals: Readonly<Record<OwnTransferRefusalCode, RefusalTexts>> = {
  'not-the-candidate': texts(
    ['U kunt deze stap niet zetten.', 'Uw organisatie is nu niet gevraagd.', 'Wacht tot de coördinator u vraagt.'],
    ['You cannot take this step.', 'Your organisation is not being asked now.', 'Wait until the coordinator asks you.'],
  ),
  'direction-without-place': texts(
    [
      'U kunt hiervoor geen transfer beginnen.',
      'Voor deze richting bestaan geen plekken.',
      'Kies een richting met plekken.',
    ],
    [
      'You cannot begin a transfer for this.',
      'There are no places for this direction.',
      'Choose a direction that has places.',
    ],
  ),
  'wait-not-begun': texts(
    [
      'U kunt deze transfer nog niet beginnen.',
      'De wachttijd begint in de toekomst.',
      'Vul de dag in waarop het wachten begon.',
    ],
    [
      'You cannot begin this transfer yet.',
      'The wait begins in the future.',
      'Fill in the day on which the wait began.',
    ],
  ),
  'wait-too-long-ago': texts(
    [
      'U kunt deze transfer nog niet beginnen.',
      'De dag waarop het wachten begon, is meer dan tien jaar geleden.',
      'Kijk de dag na. Klopt die wel? Vul dan de eerste dag van de laatste tien jaar in.',
    ],
    [
      'You cannot begin this transfer yet.',
      'The day on which the wait began is more than ten years ago.',
      'Check the day. Is it right? Then fill in the first day of the last ten years.',
    ],
  ),
  'current-provider-missing': texts(
    [
      'U kunt deze transfer nog niet beginnen.',
      'Er staat niet bij wie de persoon in zorg is.',
      'Vul de huidige aanbieder in.',
    ],
    [
      'You cannot begin this transfer yet.',
      'It does not say in whose care the person is.',
      'Fill in the current provider.',
    ],
  ),
  'signal-first': texts(
    [
      'U kunt niet meteen zoeken.',
      'De persoon is nog niet gevraagd.',
      'Signaleer de transfer en vraag het de persoon.',
    ],
    ['You cannot search straight away.', 'The person has not been asked.', 'Signal the transfer and ask the person.'],
  ),
  'list-entry-not-verified': texts(
    [
      'U kunt de persoon nog niet vragen.',
      'De plek op de lijst is te lang niet nagegaan.',
      'Ga na of de plek klopt en vul de dag in.',
    ],
    [
      'You cannot ask the person yet.',
      'The entry on the list was not verified for too long.',
      'Verify the entry and fill in the day.',
    ],
  ),
  'person-not-agreed': texts(
    ['U kunt nog niet zoeken.', 'De persoon zei geen ja.', 'Leg vast wat de persoon wil.'],
    ['You cannot search yet.', 'The person has not said yes.', 'Record what the person wants.'],
  ),
  'answer-not-on-persons-word': texts(
    [
      'U kunt dit antwoord niet vastleggen.',
      'Alleen de persoon beslist hierover.',
      'Vraag het de persoon en bevestig dat.',
    ],
    ['You cannot record this answer.', 'Only the person decides on this.', 'Ask the person and confirm that you did.'],
  ),
  'ask-again-day-not-possible': texts(
    [
      'U kunt deze dag niet kiezen.',
      'De dag is voorbij of ligt verder dan een half jaar weg.',
      'Kies een dag binnen een half jaar.',
    ],
    [
      'You cannot choose this day.',
      'The day has passed or is more than half a year away.',
      'Choose a day within half a year.',
    ],
  ),
  'person-already-asked': texts(
    ['U kunt dit niet nog eens vragen.', 'De persoon heeft de vraag al.', 'Wacht op het antwoord, of bel de persoon.'],
    ['You cannot ask this again.', 'The person has the question already.', 'Wait for the answer, or call the person.'],
  ),
  'ask-again-day-not-reached': texts(
    [
      'U kunt dit nog niet opnieuw vragen.',
      'De dag waarop de persoon de vraag opnieuw krijgt, is er nog niet.',
      'Wacht tot die dag. Wil de persoon eerder antwoorden? Leg dat antwoord dan vast.',
    ],
    [
      'You cannot ask this again yet.',
      'The day on which the person gets the question again has not come yet.',
      'Wait until that day. Does the person want to answer earlier? Then record that answer.',
    ],
  ),
  'search-consent-missing': texts(
    ['U kunt nog niet zoeken.', 'De persoon gaf geen toestemming om zonder naam te zoeken.', 'Vraag die toestemming.'],
    ['You cannot search yet.', 'The person has not permitted a search without a name.', 'Ask for that permission.'],
  ),
  'identity-consent-missing': texts(
    [
      'U kunt deze plek nog niet bevestigen.',
      'De persoon gaf geen toestemming om de naam te delen.',
      'Vraag die toestemming voor deze ontvanger.',
    ],
    [
      'You cannot confirm this place yet.',
      'The person has not permitted sharing their name.',
      'Ask for that permission for this receiver.',
    ],
  ),
  'preference-is-current-provider': texts(
    [
      'U kunt deze voorkeur niet vastleggen.',
      'De persoon staat daar al.',
      'Kies een andere aanbieder, of leg vast dat de persoon blijft.',
    ],
    [
      'You cannot record this preference.',
      'The person is there already.',
      'Choose another provider, or record that the person stays.',
    ],
  ),
  'preferred-not-ranked': texts(
    ['U kunt deze lijst niet gebruiken.', 'De voorkeur van de persoon staat er niet op.', 'Maak de lijst opnieuw.'],
    ['You cannot use this list.', 'The preference of the person is not on it.', 'Make the list again.'],
  ),
  'preferred-first': texts(
    [
      'U kunt deze aanbieder nog niet vragen.',
      'De aanbieder van voorkeur is nog niet gevraagd.',
      'Vraag die eerst. Wil de persoon het anders? Leg dan de nieuwe voorkeur vast.',
    ],
    [
      'You cannot ask this provider yet.',
      'The preferred provider was not asked yet.',
      'Ask that one first. Does the person want otherwise? Record the new preference.',
    ],
  ),
  'candidate-not-ranked': texts(
    ['U kunt deze aanbieder niet vragen.', 'De aanbieder staat niet op de lijst.', 'Kies iemand van de lijst.'],
    ['You cannot ask this provider.', 'The provider is not on the list.', 'Choose somebody on the list.'],
  ),
  'candidate-ranked-twice': texts(
    ['U kunt deze lijst niet gebruiken.', 'Een aanbieder staat er twee keer op.', 'Maak de lijst opnieuw.'],
    ['You cannot use this list.', 'A provider is on it twice.', 'Make the list again.'],
  ),
  'candidate-asked-before': texts(
    [
      'U kunt deze aanbieder niet vragen.',
      'De aanbieder is voor deze persoon al gevraagd.',
      'Kies de volgende op de lijst.',
    ],
    [
      'You cannot ask this provider.',
      'The provider was asked for this person before.',
      'Choose the next one on the list.',
    ],
  ),
  'candidate-cannot-be-asked': texts(
    [
      'U kunt deze aanbieder nu niet vragen.',
      'Bij de aanbieder staat waarom niet.',
      'Kies iemand anders, of vraag de aanbieder om nieuwe gegevens.',
    ],
    [
      'You cannot ask this provider now.',
      'The list says why not.',
      'Choose somebody else, or ask the provider for new information.',
    ],
  ),
  'candidate-is-current-provider': texts(
    ['U kunt deze aanbieder niet vragen.', 'De persoon staat daar al.', 'Kies iemand anders.'],
    ['You cannot ask this provider.', 'The person is there already.', 'Choose somebody else.'],
  ),
  'intake-day-missing': texts(
    ['U kunt nog geen ja zeggen.', 'De dag van de intake ontbreekt.', 'Vul de dag in.'],
    ['You cannot say yes yet.', 'The day of the intake is missing.', 'Fill in the day.'],
  ),
  'intake-day-in-past': texts(
    ['U kunt nog geen ja zeggen.', 'De dag van de intake is voorbij.', 'Vul een dag in die nog komt.'],
    ['You cannot say yes yet.', 'The day of the intake has passed.', 'Fill in a day that is still to come.'],
  ),
  'intake-day-too-far-ahead': texts(
    ['U kunt nog geen ja zeggen.', 'De dag van de intake is meer dan twee jaar weg.', 'Kijk de dag na.'],
    ['You cannot say yes yet.', 'The day of the intake is more than two years away.', 'Check the day.'],
  ),
  'contact-day-too-far-ahead': texts(
    ['U kunt nog niet overnemen.', 'De dag van het eerste contact is meer dan twee jaar weg.', 'Kijk de dag na.'],
    ['You cannot take over yet.', 'The day of the first contact is more than two years away.', 'Check the day.'],
  ),
  'offer-still-open': texts(
    ['U kunt deze vraag nog niet sluiten.', 'De aanbieder mag nog antwoorden.', 'Wacht tot de dag voorbij is.'],
    ['You cannot close this question yet.', 'The provider may still answer.', 'Wait until the day has passed.'],
  ),
  'referral-missing': texts(
    [
      'U kunt de overdracht nog niet starten.',
      'De verwijzing van de huisarts naar deze ontvanger ontbreekt.',
      'Vraag de huisarts om de verwijzing.',
    ],
    [
      'You cannot start the hand-over yet.',
      'The referral of the GP to this receiver is missing.',
      'Ask the GP for the referral.',
    ],
  ),
  'not-by-itself': texts(
    [
      'Het systeem kan dit niet zelf.',
      'Voor deze reden beslist een mens.',
      'Laat iemand die het mag deze stap zetten.',
    ],
    [
      'The system cannot do this by itself.',
      'For this reason a person decides.',
      'Let somebody who may take this step.',
    ],
  ),
  'candidate-left': texts(
    [
      'U kunt nog niet opschalen.',
      'Er is nog iemand op de lijst te vragen.',
      'Vraag eerst wie er nog op de lijst staat.',
    ],
    ['You cannot escalate yet.', 'Somebody on the list can still be asked.', 'First ask whoever is left on the list.'],
  ),
  'highest-step-reached': texts(
    ['U kunt niet verder opschalen.', 'De vierde stap is bereikt.', 'Leg het besluit vast, of zoek verder.'],
    ['You cannot escalate further.', 'The fourth step is reached.', 'Record the decision, or go on searching.'],
  ),
  'candidate-missing': texts(
    ['U kunt nog niet verder zoeken.', 'Er staat niet bij wie een plek kan hebben.', 'Vul de aanbieder in.'],
    ['You cannot resume the search yet.', 'It does not say who may have a place.', 'Fill in the provider.'],
  ),
  'highest-step-not-reached': texts(
    ['U kunt deze transfer niet sluiten.', 'Nog niet elke stap is gezet.', 'Schaal verder op.'],
    ['You cannot close this transfer.', 'Not every step has been taken.', 'Escalate further.'],
  ),
  'decision-missing': texts(
    ['U kunt deze transfer nog niet sluiten.', 'Het besluit ontbreekt.', 'Schrijf op wat is besloten.'],
    ['You cannot close this transfer yet.', 'The decision is missing.', 'Write down what was decided.'],
  ),
};
