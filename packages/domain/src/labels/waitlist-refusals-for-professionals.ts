/**
 * Why a step on a waiting list cannot be taken, as a professional reads it: only what no other process says.
 */
import { texts, type RefusalTexts } from './refusal-text.js';
import type { OwnWaitlistRefusalCode } from './waitlist-refusal-codes.js';

/** The texts. */
export const waitlistRefusalsForProfessionals: Readonly<Record<OwnWaitlistRefusalCode, RefusalTexts>> = {
  'not-the-list-holder': texts(
    [
      'U kunt deze stap niet zetten.',
      'Alleen de aanbieder van deze lijst mag dit.',
      'Vraag het de aanbieder van de lijst.',
    ],
    ['You cannot take this step.', 'Only the provider of this list may do this.', 'Ask the provider of the list.'],
  ),
  'direction-without-list': texts(
    [
      'U kunt hiervoor niemand inschrijven.',
      'Voor deze richting bestaat geen wachtlijst.',
      'Kies een richting met een wachtlijst.',
    ],
    [
      'You cannot register anybody for this.',
      'There is no waiting list for this direction.',
      'Choose a direction that has a waiting list.',
    ],
  ),
  'registration-day-too-long-ago': texts(
    [
      'U kunt nog niet inschrijven.',
      'De dag van het eerste contact is meer dan tien jaar geleden.',
      'Kijk de dag na. Klopt die wel? Vul dan de eerste dag van de laatste tien jaar in.',
    ],
    [
      'You cannot register yet.',
      'The day of the first contact is more than ten years ago.',
      'Check the day. Is it right? Then fill in the first day of the last ten years.',
    ],
  ),
  'referral-day-too-long-ago': texts(
    [
      'U kunt deze verwijzing niet vastleggen.',
      'De dag op de verwijzing is meer dan tien jaar geleden.',
      'Kijk de dag na, of vraag een nieuwe verwijzing.',
    ],
    [
      'You cannot record this referral.',
      'The day on the referral is more than ten years ago.',
      'Check the day, or ask for a new referral.',
    ],
  ),
  'carried-wait-too-long-ago': texts(
    [
      'U kunt nog niet inschrijven.',
      'De wachttijd die meegaat, begon meer dan tien jaar geleden.',
      'Kijk de dag na. Klopt die wel? Vul dan de eerste dag van de laatste tien jaar in.',
    ],
    [
      'You cannot register yet.',
      'The wait that is brought along began more than ten years ago.',
      'Check the day. Is it right? Then fill in the first day of the last ten years.',
    ],
  ),
  'registration-day-ahead': texts(
    [
      'U kunt nog niet inschrijven.',
      'De dag van het eerste contact ligt in de toekomst.',
      'Vul de dag in waarop het eerste contact was.',
    ],
    [
      'You cannot register yet.',
      'The day of the first contact lies ahead.',
      'Fill in the day on which the first contact was.',
    ],
  ),
  'no-norms-on-day': texts(
    [
      'U kunt op deze dag niet inschrijven.',
      'De tabel met termijnen kent deze dag niet.',
      'Kies een dag waarop de termijnen gelden.',
    ],
    [
      'You cannot register on this day.',
      'The table of time norms does not know this day.',
      'Choose a day on which the time norms hold.',
    ],
  ),
  'wait-question-open': texts(
    [
      'U kunt nog niet verder.',
      'De persoon is nog niet gevraagd of het wachten doorgaat.',
      'Vraag het de persoon, en leg het antwoord vast.',
    ],
    [
      'You cannot go on yet.',
      'The person was not asked yet whether the wait goes on.',
      'Ask the person, and record the answer.',
    ],
  ),
  'wait-question-not-open': texts(
    ['U kunt dit nu niet vastleggen.', 'Er staat geen vraag open over het wachten.', 'Kijk naar de volgende stap.'],
    ['You cannot record this now.', 'No question about the wait is open.', 'Look at the next step.'],
  ),
  'contact-day-not-possible': texts(
    [
      'U kunt dit contact niet vastleggen.',
      'De dag ligt in de toekomst, of voor de inschrijving.',
      'Vul de dag in waarop het contact was.',
    ],
    [
      'You cannot record this contact.',
      'The day lies ahead, or before the registration.',
      'Fill in the day on which the contact was.',
    ],
  ),
  'no-referral-yet': texts(
    [
      'Het wachten op een intake kan nog niet beginnen.',
      'De verwijzing van de huisarts ontbreekt.',
      'Vraag de huisarts om de verwijzing.',
    ],
    ['The wait for an intake cannot begin yet.', 'The referral of the GP is missing.', 'Ask the GP for the referral.'],
  ),
  'referral-day-ahead': texts(
    [
      'U kunt deze verwijzing niet vastleggen.',
      'De dag op de verwijzing ligt in de toekomst.',
      'Vul de dag in die op de verwijzing staat.',
    ],
    [
      'You cannot record this referral.',
      'The day on the referral lies ahead.',
      'Fill in the day that stands on the referral.',
    ],
  ),
  'intake-day-not-possible': texts(
    [
      'U kunt deze intake niet vastleggen.',
      'De dag ligt in de toekomst, of voor de inschrijving.',
      'Vul de dag in waarop de intake was.',
    ],
    [
      'You cannot record this intake.',
      'The day lies ahead, or before the registration.',
      'Fill in the day on which the intake was.',
    ],
  ),
  'treatment-day-not-possible': texts(
    [
      'U kunt deze behandeling niet vastleggen.',
      'De dag ligt in de toekomst, of voor de intake.',
      'Vul de dag in waarop de behandeling begon.',
    ],
    [
      'You cannot record this treatment.',
      'The day lies ahead, or before the intake.',
      'Fill in the day on which the treatment began.',
    ],
  ),
  'transfer-already-open': texts(
    ['U kunt geen tweede overstap beginnen.', 'Er loopt al een overstap.', 'Sluit eerst de overstap die loopt.'],
    ['You cannot open a second transfer.', 'A transfer is open already.', 'First close the transfer that is open.'],
  ),
  'transfer-not-open': texts(
    [
      'U kunt deze stap niet zetten.',
      'Er loopt geen overstap voor deze wachtplek.',
      'Begin eerst een overstap, of kies een andere reden.',
    ],
    [
      'You cannot take this step.',
      'No transfer is open for this entry.',
      'First open a transfer, or choose another reason.',
    ],
  ),
  'another-transfer-open': texts(
    [
      'U kunt deze overstap niet sluiten.',
      'Er loopt een overstap met een ander nummer.',
      'Sluit de overstap die loopt.',
    ],
    ['You cannot close this transfer.', 'A transfer with another number is open.', 'Close the transfer that is open.'],
  ),
  'only-by-transfer': texts(
    [
      'U kunt de plek niet met deze reden beëindigen.',
      'Bij een overstap eindigt de plek vanzelf, zodra de ander het heeft overgenomen.',
      'Wacht op de overstap, of kies een andere reden.',
    ],
    [
      'You cannot end the entry for this reason.',
      'With a transfer the entry ends by itself, as soon as the other one has taken over.',
      'Wait for the transfer, or choose another reason.',
    ],
  ),
  'transfer-not-completed': texts(
    [
      'U kunt de oude plek nog niet afsluiten.',
      'De nieuwe aanbieder heeft het nog niet overgenomen.',
      'Wacht tot de nieuwe aanbieder de overname bevestigt.',
    ],
    [
      'You cannot close the old place yet.',
      'The new provider has not taken over yet.',
      'Wait until the new provider confirms the take-over.',
    ],
  ),
  'carried-dates-contradict': texts(
    [
      'U kunt deze wachttijd niet meenemen.',
      'De dagen van de eerdere wachttijd spreken elkaar tegen.',
      'Controleer sinds wanneer de persoon wacht.',
    ],
    [
      'You cannot carry this wait over.',
      'The days of the earlier wait contradict each other.',
      'Check since when the person waits.',
    ],
  ),
  'reason-not-the-persons': texts(
    [
      'De persoon kan de wachtplek zo niet beëindigen.',
      'Deze reden is aan de aanbieder.',
      'Kies een reden van de persoon zelf.',
    ],
    [
      'The person cannot end the entry this way.',
      'This reason is for the provider to give.',
      "Choose a reason of the person's own.",
    ],
  ),
  'treatment-not-started': texts(
    [
      'U kunt de wachtplek nog niet als gestart afsluiten.',
      'De behandeling is nog niet begonnen.',
      'Leg eerst de start van de behandeling vast.',
    ],
    [
      'You cannot close the entry as started yet.',
      'The treatment has not begun.',
      'First record the start of the treatment.',
    ],
  ),
  'gp-not-told': texts(
    [
      'U kunt de wachtplek nog niet beëindigen.',
      'De huisarts weet het nog niet.',
      'Laat het de huisarts weten en leg dat vast.',
    ],
    ['You cannot end the entry yet.', 'The GP does not know yet.', 'Tell the GP, and record it.'],
  ),
  'entry-error-missing': texts(
    [
      'U kunt deze plek nog niet weghalen.',
      'Er staat niet bij wat er fout is.',
      'Kies wat er fout is, en laat het de huisarts weten.',
    ],
    ['You cannot remove this entry yet.', 'It does not say what is wrong.', 'Choose what is wrong, and tell the GP.'],
  ),
  'kept-entry-missing': texts(
    [
      'U kunt deze dubbele plek nog niet weghalen.',
      'Er staat niet bij welke plek blijft.',
      'Noem het nummer van de plek die blijft.',
    ],
    [
      'You cannot remove this double entry yet.',
      'It does not say which entry stays.',
      'Name the number of the entry that stays.',
    ],
  ),
  'mediation-consent-missing': texts(
    [
      'De verzekeraar kan nog niet worden gevraagd.',
      'De toestemming van de persoon ontbreekt.',
      'Vraag de persoon om toestemming voor de vier gegevens.',
    ],
    [
      'The insurer cannot be asked yet.',
      "The person's permission is missing.",
      'Ask the person to permit sharing the four items.',
    ],
  ),
};
