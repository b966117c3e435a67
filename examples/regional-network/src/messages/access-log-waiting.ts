/**
 * The words for a step of a place on a waiting list in the access log: what somebody did, and what somebody wanted to do where it was
 * refused.
 */
import type { Language } from '@mgn/domain/labels';
import type { StepWords } from './access-log-steps.js';

const words = (did: string, wanted: string): StepWords => ({ did, wanted });

/** By whoever took the step. */
export const waitingStepWords: Readonly<Record<Language, ReadonlyMap<string, StepWords>>> = {
  nl: new Map([
    ['register', words('schreef in op een wachtlijst', 'op een wachtlijst inschrijven')],
    ['start-waiting', words('schreef op dat de verwijzing er is', 'opschrijven dat de verwijzing er is')],
    ['record-intake', words('schreef op wanneer de intake was', 'opschrijven wanneer de intake was')],
    ['queue-treatment', words('zette op de lijst voor behandeling', 'op de lijst voor behandeling zetten')],
    ['start-treatment', words('schreef op dat de behandeling begon', 'opschrijven dat de behandeling begon')],
    ['record-contact', words('schreef een contact op', 'een contact opschrijven')],
    [
      'record-mediation-answer',
      words('schreef het antwoord over de verzekeraar op', 'het antwoord over de verzekeraar opschrijven'),
    ],
    ['ask-wait-goes-on', words('liet vragen of het wachten doorgaat', 'laten vragen of het wachten doorgaat')],
    ['confirm-wait', words('schreef op dat het wachten doorgaat', 'opschrijven dat het wachten doorgaat')],
    ['open-transfer', words('schreef op dat er een andere plek wordt gezocht', 'een andere plek laten zoeken')],
    ['close-transfer', words('schreef op dat het zoeken is gestopt', 'het zoeken laten stoppen')],
    ['signal-acute', words('meldde dat er gevaar is', 'melden dat er gevaar is')],
    ['mark-time-norm-exceeded', words('meldde dat het te lang duurt', 'melden dat het te lang duurt')],
    ['end', words('haalde van een wachtlijst', 'van een wachtlijst halen')],
  ]),
  en: new Map([
    ['register', words('registered on a waiting list', 'register on a waiting list')],
    ['start-waiting', words('wrote down that the referral is there', 'write down that the referral is there')],
    ['record-intake', words('wrote down when the intake was', 'write down when the intake was')],
    ['queue-treatment', words('put on the list for treatment', 'put on the list for treatment')],
    ['start-treatment', words('wrote down that the treatment began', 'write down that the treatment began')],
    ['record-contact', words('wrote down a contact', 'write down a contact')],
    [
      'record-mediation-answer',
      words('wrote down the answer about the insurer', 'write down the answer about the insurer'),
    ],
    ['ask-wait-goes-on', words('had it asked whether the wait goes on', 'have it asked whether the wait goes on')],
    ['confirm-wait', words('wrote down that the wait goes on', 'write down that the wait goes on')],
    ['open-transfer', words('wrote down that another place is sought', 'let another place be sought')],
    ['close-transfer', words('wrote down that the search has stopped', 'let the search stop')],
    ['signal-acute', words('reported that there is danger', 'report that there is danger')],
    ['mark-time-norm-exceeded', words('reported that it takes too long', 'report that it takes too long')],
    ['end', words('took off a waiting list', 'take off a waiting list')],
  ]),
};

/** By the person themself, where it reads otherwise. */
export const ownWaitingStepWords: Readonly<Record<Language, ReadonlyMap<string, StepWords>>> = {
  nl: new Map([
    ['record-mediation-answer', words('gaf antwoord over de verzekeraar', 'antwoord geven over de verzekeraar')],
    ['confirm-wait', words('zei dat het wachten doorgaat', 'zeggen dat het wachten doorgaat')],
    ['end', words('ging van een wachtlijst af', 'van een wachtlijst af')],
  ]),
  en: new Map([
    ['record-mediation-answer', words('answered about the insurer', 'answer about the insurer')],
    ['confirm-wait', words('said that the wait goes on', 'say that the wait goes on')],
    ['end', words('left a waiting list', 'leave a waiting list')],
  ]),
};
