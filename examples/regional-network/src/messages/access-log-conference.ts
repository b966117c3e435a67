/**
 * The words for a step of a question for the case conference in the access log: what somebody did, and what somebody wanted to do where it
 * was refused.
 */
import type { Language } from '@mgn/domain/labels';
import type { StepWords } from './access-log-steps.js';

const words = (did: string, wanted: string): StepWords => ({ did, wanted });

/** By whoever took the step. */
export const conferenceStepWords: Readonly<Record<Language, ReadonlyMap<string, StepWords>>> = {
  nl: new Map([
    ['prepare', words('begon een vraag', 'een vraag beginnen')],
    ['submit', words('bracht een vraag in', 'een vraag inbrengen')],
    ['extend-consent', words('schreef op wie het ook mag weten', 'opschrijven wie het ook mag weten')],
    ['screen', words('bekeek of de vraag past', 'bekijken of de vraag past')],
    ['return', words('gaf de vraag terug', 'de vraag teruggeven')],
    ['schedule', words('zette de vraag op een agenda', 'de vraag op een agenda zetten')],
    ['arrange-session', words('legde uur en plek van het overleg vast', 'uur en plek van het overleg vastleggen')],
    ['move-date', words('koos een andere datum', 'een andere datum kiezen')],
    ['record-discussed', words('schreef op wie er meesprak', 'opschrijven wie er meesprak')],
    ['agree-actions', words('schreef het advies en de acties op', 'het advies en de acties opschrijven')],
    ['reschedule', words('zette de vraag nog een keer op een agenda', 'de vraag nog een keer op een agenda zetten')],
    ['complete-action', words('schreef op dat een actie gedaan is', 'opschrijven dat een actie gedaan is')],
    ['drop-action', words('schreef op dat een actie vervalt', 'opschrijven dat een actie vervalt')],
    ['record-feedback', words('schreef op dat het antwoord verteld is', 'opschrijven dat het antwoord verteld is')],
    ['record-place', words('schreef op dat er een plek is', 'opschrijven dat er een plek is')],
    ['confirm-carried-on', words('schreef op dat de overstap gevraagd is', 'opschrijven dat de overstap gevraagd is')],
    ['plan-evaluation', words('plande om later terug te kijken', 'plannen om later terug te kijken')],
    ['close', words('sloot de vraag af', 'de vraag afsluiten')],
    ['escalate', words('vroeg hulp van meer partijen', 'hulp van meer partijen vragen')],
    ['withdraw', words('trok de vraag in', 'de vraag intrekken')],
    ['signal-acute', words('meldde dat er gevaar is', 'melden dat er gevaar is')],
    ['mark-time-norm-exceeded', words('meldde dat het te lang duurt', 'melden dat het te lang duurt')],
  ]),
  en: new Map([
    ['prepare', words('began a question', 'begin a question')],
    ['submit', words('brought in a question', 'bring in a question')],
    ['extend-consent', words('wrote down who else may know', 'write down who else may know')],
    ['screen', words('looked at whether the question fits', 'look at whether the question fits')],
    ['return', words('gave the question back', 'give the question back')],
    ['schedule', words('put the question on an agenda', 'put the question on an agenda')],
    [
      'arrange-session',
      words('set the hour and the place of the session', 'set the hour and the place of the session'),
    ],
    ['move-date', words('chose another date', 'choose another date')],
    ['record-discussed', words('wrote down who took part', 'write down who took part')],
    ['agree-actions', words('wrote down the advice and the actions', 'write down the advice and the actions')],
    ['reschedule', words('put the question on an agenda once more', 'put the question on an agenda once more')],
    ['complete-action', words('wrote down that an action is done', 'write down that an action is done')],
    ['drop-action', words('wrote down that an action falls away', 'write down that an action falls away')],
    ['record-feedback', words('wrote down that the answer was told', 'write down that the answer was told')],
    ['record-place', words('wrote down that there is a place', 'write down that there is a place')],
    [
      'confirm-carried-on',
      words('wrote down that the transfer was asked for', 'write down that the transfer was asked for'),
    ],
    ['plan-evaluation', words('planned to look back later', 'plan to look back later')],
    ['close', words('closed the question', 'close the question')],
    ['escalate', words('asked more parties for help', 'ask more parties for help')],
    ['withdraw', words('withdrew the question', 'withdraw the question')],
    ['signal-acute', words('reported that there is danger', 'report that there is danger')],
    ['mark-time-norm-exceeded', words('reported that it takes too long', 'report that it takes too long')],
  ]),
};
