/**
 * The words for a step of a conversation in the access log: what somebody did, and what somebody wanted to do where it was refused. They
 * go on after a name, and after "u", the person themself.
 */
import type { CommandType } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';

/** What somebody did, and what somebody wanted to do where it was refused. */
export interface StepWords {
  /** "pakte de aanvraag op" */
  readonly did: string;
  /** "de aanvraag oppakken", after "wilde" */
  readonly wanted: string;
}

const words = (did: string, wanted: string): StepWords => ({ did, wanted });

/** By whoever took the step. */
export const stepWords: Readonly<Record<Language, Readonly<Record<CommandType, StepWords>>>> = {
  nl: {
    prepare: words('bewaarde een concept van de aanvraag', 'een concept van de aanvraag bewaren'),
    submit: words('vroeg het gesprek aan', 'het gesprek aanvragen'),
    discard: words('gooide het concept weg', 'het concept weggooien'),
    'pick-up': words('pakte de aanvraag op', 'de aanvraag oppakken'),
    accept: words('nam de aanvraag aan', 'de aanvraag aannemen'),
    redirect: words('koos een andere route', 'een andere route kiezen'),
    return: words('vroeg om aanvulling van de aanvraag', 'om aanvulling van de aanvraag vragen'),
    plan: words('plande het gesprek', 'het gesprek plannen'),
    replan: words('zocht een nieuwe datum', 'een nieuwe datum zoeken'),
    'record-contact-attempt': words('schreef op of het contact lukte', 'opschrijven of het contact lukte'),
    'record-no-show': words('schreef op wie er niet was', 'opschrijven wie er niet was'),
    lapse: words('sloot af, omdat het contact niet lukte', 'afsluiten, omdat het contact niet lukte'),
    'record-held': words('schreef op wie er bij het gesprek was', 'opschrijven wie er bij het gesprek was'),
    'write-report': words('schreef het verslag', 'het verslag schrijven'),
    'plan-second': words('plande een tweede gesprek', 'een tweede gesprek plannen'),
    'drop-second': words('zei het tweede gesprek af', 'het tweede gesprek afzeggen'),
    'agree-advice': words('schreef het antwoord op het verslag op', 'het antwoord op het verslag opschrijven'),
    'deliver-advice': words('stuurde het advies naar de huisarts', 'het advies naar de huisarts sturen'),
    'record-gp-decision': words('schreef het besluit van de huisarts op', 'het besluit van de huisarts opschrijven'),
    'start-handover': words('vroeg wie het overneemt', 'vragen wie het overneemt'),
    'ask-another-receiver': words('vroeg een andere organisatie om het over te nemen', 'een andere organisatie vragen'),
    'record-receiver-answer': words(
      'antwoordde op de vraag om het over te nemen',
      'antwoorden op de vraag om het over te nemen',
    ),
    complete: words('rondde de zaak af', 'de zaak afronden'),
    'record-person-rating': words('schreef het cijfer voor het gesprek op', 'het cijfer voor het gesprek opschrijven'),
    'add-person-words': words('schreef eigen woorden van de persoon op', 'eigen woorden van de persoon opschrijven'),
    withdraw: words('stopte de aanvraag', 'de aanvraag stoppen'),
    'signal-acute': words('meldde dat er gevaar is', 'melden dat er gevaar is'),
    'mark-time-norm-exceeded': words('meldde dat het te lang duurt', 'melden dat het te lang duurt'),
  },
  en: {
    prepare: words('saved a draft of the request', 'save a draft of the request'),
    submit: words('asked for the conversation', 'ask for the conversation'),
    discard: words('discarded the draft', 'discard the draft'),
    'pick-up': words('picked up the request', 'pick up the request'),
    accept: words('accepted the request', 'accept the request'),
    redirect: words('chose another route', 'choose another route'),
    return: words('asked to complete the request', 'ask to complete the request'),
    plan: words('planned the conversation', 'plan the conversation'),
    replan: words('looked for a new date', 'look for a new date'),
    'record-contact-attempt': words('wrote down whether contact was made', 'write down whether contact was made'),
    'record-no-show': words('wrote down who was not there', 'write down who was not there'),
    lapse: words('closed, because contact was not made', 'close, because contact was not made'),
    'record-held': words('wrote down who was at the conversation', 'write down who was at the conversation'),
    'write-report': words('wrote the report', 'write the report'),
    'plan-second': words('planned a second conversation', 'plan a second conversation'),
    'drop-second': words('called off the second conversation', 'call off the second conversation'),
    'agree-advice': words('wrote down the answer to the report', 'write down the answer to the report'),
    'deliver-advice': words('sent the advice to the GP', 'send the advice to the GP'),
    'record-gp-decision': words("wrote down the GP's decision", "write down the GP's decision"),
    'start-handover': words('asked who takes over', 'ask who takes over'),
    'ask-another-receiver': words('asked another organisation to take over', 'ask another organisation to take over'),
    'record-receiver-answer': words('answered the question to take over', 'answer the question to take over'),
    complete: words('completed the case', 'complete the case'),
    'record-person-rating': words(
      'wrote down the rating of the conversation',
      'write down the rating of the conversation',
    ),
    'add-person-words': words("wrote down the person's own words", "write down the person's own words"),
    withdraw: words('stopped the request', 'stop the request'),
    'signal-acute': words('reported that there is danger', 'report that there is danger'),
    'mark-time-norm-exceeded': words('reported that it takes too long', 'report that it takes too long'),
  },
};

/** What the person does in their own words: said otherwise than of somebody who writes it down for them. */
export const ownStepWords: Readonly<Record<Language, Readonly<Partial<Record<CommandType, StepWords>>>>> = {
  nl: {
    'agree-advice': words('gaf antwoord op het verslag', 'antwoord geven op het verslag'),
    'record-person-rating': words('gaf een cijfer voor het gesprek', 'een cijfer geven voor het gesprek'),
    'add-person-words': words('schreef eigen woorden op', 'eigen woorden opschrijven'),
  },
  en: {
    'agree-advice': words('answered the report', 'answer the report'),
    'record-person-rating': words('rated the conversation', 'rate the conversation'),
    'add-person-words': words('wrote down own words', 'write down own words'),
  },
};

/** The steps of a transfer, by whoever took them. */
export const transferStepWords: Readonly<Record<Language, ReadonlyMap<string, StepWords>>> = {
  nl: new Map([
    ['signal', words('vroeg om een andere plek', 'om een andere plek vragen')],
    ['open-search', words('begon met zoeken naar een plek', 'met zoeken naar een plek beginnen')],
    ['open-escalation', words('ging met meer partijen zoeken', 'met meer partijen zoeken')],
    ['ask-person', words('vroeg of er een andere plek gezocht mag worden', 'vragen of er een plek gezocht mag worden')],
    ['postpone', words('schreef het antwoord op: nu niet', 'het antwoord opschrijven: nu niet')],
    ['start-search', words('schreef het antwoord op: zoek een plek', 'het antwoord opschrijven: zoek een plek')],
    ['state-preference', words('schreef de voorkeur op', 'de voorkeur opschrijven')],
    [
      'stay',
      words('schreef het antwoord op: blijf op de eigen plek', 'het antwoord opschrijven: blijf op de eigen plek'),
    ],
    ['resolve', words('stopte het zoeken naar een plek', 'het zoeken naar een plek stoppen')],
    ['offer', words('vroeg een plek, zonder naam', 'een plek vragen, zonder naam')],
    ['accept-offer', words('bood een plek aan', 'een plek aanbieden')],
    ['decline-offer', words('antwoordde dat er geen plek is', 'antwoorden dat er geen plek is')],
    ['expire-offer', words('sloot een vraag zonder antwoord', 'een vraag zonder antwoord sluiten')],
    [
      'confirm-place',
      words('schreef het antwoord op: ja tegen deze plek', 'het antwoord opschrijven: ja tegen deze plek'),
    ],
    [
      'decline-place',
      words('schreef het antwoord op: nee tegen deze plek', 'het antwoord opschrijven: nee tegen deze plek'),
    ],
    ['withdraw-place', words('trok een plek terug', 'een plek terugtrekken')],
    ['confirm-responsibility', words('nam het over', 'het overnemen')],
    ['escalate', words('vroeg hulp van meer partijen', 'hulp van meer partijen vragen')],
    ['resume-search', words('zocht verder naar een plek', 'verder naar een plek zoeken')],
    ['close-unresolved', words('stopte het zoeken zonder plek', 'het zoeken zonder plek stoppen')],
    ['start-handover', words('stuurde wat de nieuwe plek moet weten', 'sturen wat de nieuwe plek moet weten')],
    ['signal-acute', words('meldde dat er gevaar is', 'melden dat er gevaar is')],
    ['mark-time-norm-exceeded', words('meldde dat het te lang duurt', 'melden dat het te lang duurt')],
  ]),
  en: new Map([
    ['signal', words('asked for another place', 'ask for another place')],
    ['open-search', words('began to look for a place', 'begin to look for a place')],
    ['open-escalation', words('looked with more parties', 'look with more parties')],
    ['ask-person', words('asked whether a place may be sought', 'ask whether a place may be sought')],
    ['postpone', words('wrote down the answer: not now', 'write down the answer: not now')],
    ['state-preference', words('wrote down the preference', 'write down the preference')],
    ['start-search', words('wrote down the answer: look for a place', 'write down the answer: look for a place')],
    ['stay', words('wrote down the answer: stay in the own place', 'write down the answer: stay in the own place')],
    ['resolve', words('stopped the search for a place', 'stop the search for a place')],
    ['offer', words('asked for a place, without a name', 'ask for a place, without a name')],
    ['accept-offer', words('offered a place', 'offer a place')],
    ['decline-offer', words('answered that there is no place', 'answer that there is no place')],
    ['expire-offer', words('closed a question without an answer', 'close a question without an answer')],
    ['confirm-place', words('wrote down the answer: yes to this place', 'write down the answer: yes to this place')],
    ['decline-place', words('wrote down the answer: no to this place', 'write down the answer: no to this place')],
    ['withdraw-place', words('withdrew a place', 'withdraw a place')],
    ['confirm-responsibility', words('took over', 'take over')],
    ['escalate', words('asked more parties for help', 'ask more parties for help')],
    ['resume-search', words('went on looking for a place', 'go on looking for a place')],
    ['close-unresolved', words('stopped the search without a place', 'stop the search without a place')],
    ['start-handover', words('sent what the new place has to know', 'send what the new place has to know')],
    ['signal-acute', words('reported that there is danger', 'report that there is danger')],
    ['mark-time-norm-exceeded', words('reported that it takes too long', 'report that it takes too long')],
  ]),
};

/** The answers that the person gave about another place. */
export const ownTransferStepWords: Readonly<Record<Language, ReadonlyMap<string, StepWords>>> = {
  nl: new Map([
    ['postpone', words('koos: nu niet', 'kiezen: nu niet')],
    ['start-search', words('koos: zoek een plek', 'kiezen: zoek een plek')],
    ['state-preference', words('zei waar de voorkeur ligt', 'zeggen waar de voorkeur ligt')],
    ['stay', words('koos: ik blijf op mijn plek', 'kiezen: ik blijf op mijn plek')],
    ['confirm-place', words('koos: ja tegen deze plek', 'kiezen: ja tegen deze plek')],
    ['decline-place', words('koos: nee tegen deze plek', 'kiezen: nee tegen deze plek')],
  ]),
  en: new Map([
    ['postpone', words('chose: not now', 'choose: not now')],
    ['state-preference', words('stated a preference', 'state a preference')],
    ['start-search', words('chose: look for a place', 'choose: look for a place')],
    ['stay', words('chose: I stay in my place', 'choose: I stay in my place')],
    ['confirm-place', words('chose: yes to this place', 'choose: yes to this place')],
    ['decline-place', words('chose: no to this place', 'choose: no to this place')],
  ]),
};

/** Before what somebody wanted to do. */
export const wantedTo: Readonly<Record<Language, (wanted: string) => string>> = {
  nl: (wanted) => `wilde ${wanted}`,
  en: (wanted) => `wanted to ${wanted}`,
};
