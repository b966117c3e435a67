/**
 * Names of the topics of a region profile, of how far each may differ, and of how two regions compare on it.
 */
import type { ProfileTopicKey, TopicStanding } from '../region/compare-profiles.js';
import type { PersonEffect } from '../region/gains.js';
import type { RunningOrigin } from '../region/running-case.js';
import type { Freedom, SettingUse } from '../region/profile-topics.js';
import { entry, type Label } from './label.js';

/** Every topic: what a region sets, and what is the same everywhere. */
export const profileTopicLabels: Readonly<Record<ProfileTopicKey, Label>> = {
  id: entry('kenmerk van de regio', 'id of the region', 'Welke regio', 'Which region'),
  version: entry('versie', 'version', 'De hoeveelste versie', 'Which version'),
  validFrom: entry('geldig vanaf', 'holds from', 'Vanaf wanneer dit geldt', 'From when this holds'),
  displayName: entry(
    'naam van het netwerk',
    'name of the network',
    'Hoe het netwerk heet',
    'What the network is called',
  ),
  locations: entry('locaties', 'locations', 'Waar u terecht kunt', 'Where you can go'),
  networkHolder: entry('houder van het netwerk', 'network holder', 'Wie het netwerk leidt', 'Who leads the network'),
  contractHolder: entry(
    'contracthouder',
    'contract holder',
    'Wie het contract met de verzekeraar heeft',
    'Who has the contract with the insurer',
  ),
  networkOffice: entry('netwerkbureau', 'network office', 'Wie uw gesprek plant', 'Who plans your conversation'),
  requesterRoles: entry('wie mag aanmelden', 'who may request', 'Wie u kan aanmelden', 'Who can register you'),
  conversationTiming: entry(
    'gesprek vóór of na verwijzing',
    'conversation before or after referral',
    'Eerst het gesprek of eerst de verwijzing',
    'First the conversation or first the referral',
  ),
  entryMode: entry('voor wie', 'for whom', 'Voor wie het gesprek is', 'For whom the conversation is'),
  requiredSeats: entry(
    'verplichte stoelen',
    'required seats',
    'Wie er in elk geval bij is',
    'Who is there in any case',
  ),
  seatRoles: entry('wie welke stoel vult', 'who fills which seat', 'Wie waar mag zitten', 'Who may sit where'),
  experienceExpertSeat: entry(
    'stoel ervaringsdeskundige',
    'seat of the expert by experience',
    'Een ervaringsdeskundige bij het gesprek',
    'An expert by experience at the conversation',
  ),
  maxConversations: entry(
    'aantal gesprekken',
    'number of conversations',
    'Hoeveel gesprekken er kunnen zijn',
    'How many conversations there can be',
  ),
  plannedMinutes: entry('geplande duur', 'planned length', 'Hoeveel tijd er gepland is', 'How much time is planned'),
  maximumMinutes: entry('langste duur', 'longest length', 'Hoe lang het hoogstens duurt', 'How long it takes at most'),
  targetDays: entry(
    'streeftijd tot het gesprek',
    'target until the conversation',
    'Hoe snel we u willen spreken',
    'How soon we want to speak to you',
  ),
  outerBoundDays: entry(
    'uiterste tijd tot het gesprek',
    'outer bound until the conversation',
    'Hoe lang het hoogstens duurt tot het gesprek',
    'How long it takes at most until the conversation',
  ),
  takeoverTargetDays: entry(
    'streeftijd tot overname door de ggz',
    'target until mental health care takes over',
    'Hoe snel de ggz het overneemt',
    'How soon mental health care takes over',
  ),
  adviceWorkingDays: entry(
    'advies bij de huisarts',
    'advice at the GP',
    'Hoe snel uw huisarts het advies heeft',
    'How soon your GP has the advice',
  ),
  socialFirstContactWorkingDays: entry(
    'eerste contact sociaal domein',
    'first contact of the social domain',
    'Hoe snel de gemeente of het welzijn u belt',
    'How soon the municipality or welfare calls you',
  ),
  gpDecisionWorkingDays: entry(
    'besluit van de huisarts',
    'decision of the GP',
    'Hoe snel uw huisarts besluit',
    'How soon your GP decides',
  ),
  handoverWorkingDays: entry(
    'overdracht geregeld',
    'hand-over arranged',
    'Hoe snel we iemand voor u vragen',
    'How soon we ask somebody for you',
  ),
  draftDays: entry(
    'concept ingediend',
    'draft submitted',
    'Hoe snel de aanvraag weg is',
    'How soon the request is sent',
  ),
  contactAttempts: entry(
    'contactpogingen',
    'contact attempts',
    'Hoe vaak we u proberen te bereiken',
    'How often we try to reach you',
  ),
  contactAttemptWorkingDays: entry(
    'tijd voor contactpogingen',
    'time for contact attempts',
    'Hoe lang we u proberen te bereiken',
    'How long we try to reach you',
  ),
  caseConference: entry('casusoverleg', 'case conference', 'Overleg met meer hulpverleners', 'A talk of more helpers'),
  transferTable: entry('transfertafel', 'transfer table', 'Overleg over een andere plek', 'A talk about another place'),
  normTargetYear: entry(
    'jaar waarin de norm gehaald wordt',
    'year in which the norm is met',
    'Wanneer niemand meer te lang wacht',
    'When nobody waits too long any more',
  ),
  lifeDomainSet: entry(
    'levensdomeinen',
    'life domains',
    'Waar het gesprek over gaat',
    'What the conversation is about',
  ),
  conversationGuide: entry(
    'gespreksleidraad',
    'conversation guide',
    'Welke vragen we u stellen',
    'Which questions we ask you',
  ),
  authority: entry('wie welke stap zet', 'who takes which step', 'Wie wat mag doen', 'Who may do what'),
  functions: entry(
    'vier functies, doelen en resultaten',
    'four functions, goals and results',
    'Wat een netwerk voor u doet',
    'What a network does for you',
  ),
  placementRules: entry(
    'volgorde van plaatsing',
    'order of placement',
    'Hoe een plek wordt gekozen',
    'How a place is chosen',
  ),
  escalationLadder: entry(
    'stappen van doorzettingsmacht',
    'steps of regional escalation',
    'Wat er gebeurt als er geen plek is',
    'What happens when there is no place',
  ),
  mediationDataSet: entry(
    'gegevens voor zorgbemiddeling',
    'data for mediation',
    'Wat uw verzekeraar mag weten om te helpen',
    'What your insurer may know to help',
  ),
  personPreference: entry(
    'voorkeur van de persoon',
    "the person's preference",
    'Uw voorkeur gaat voor',
    'Your preference comes first',
  ),
};

/** How two regions stand on a topic. */
export const topicStandingLabels: Readonly<Record<TopicStanding, Label>> = {
  differs: entry('verschilt', 'differs', 'Dit is anders', 'This is different'),
  same: entry('gelijk', 'same', 'Dit is gelijk', 'This is the same'),
  national: entry('landelijk vast', 'fixed nationally', 'Dit is overal gelijk', 'This is the same everywhere'),
};

/** How far a region may differ on a topic. */
export const profileFreedomLabels: Readonly<Record<Freedom | 'none', Label>> = {
  free: entry('keuze van de regio', 'choice of the region', 'Uw regio kiest dit', 'Your region chooses this'),
  stricter: entry(
    'alleen strenger dan landelijk',
    'stricter than nationally only',
    'Uw regio mag hier sneller zijn, niet trager',
    'Your region may be faster here, not slower',
  ),
  fill: entry(
    'elke regio vult dit in',
    'every region fills this in',
    'Dit heeft elke regio zelf',
    'Every region has its own',
  ),
  none: entry('landelijk vast', 'fixed nationally', 'Dit is overal gelijk', 'This is the same everywhere'),
};

/** What a change does for the person. */
export const personEffectLabels: Readonly<Record<PersonEffect, Label>> = {
  same: entry('gelijk', 'same', 'Voor u verandert er niets', 'Nothing changes for you'),
  gain: entry('winst voor de persoon', 'gain for the person', 'Dit wordt beter voor u', 'This gets better for you'),
  loss: entry(
    'verlies voor de persoon',
    'loss for the person',
    'Dit zou minder zijn voor u',
    'This would be less for you',
  ),
  mixed: entry(
    'deels winst, deels verlies',
    'partly gain, partly loss',
    'Dit is deels beter en deels minder',
    'This is partly better and partly less',
  ),
  neither: entry(
    'winst noch verlies',
    'neither gain nor loss',
    'Dit is anders, niet beter of minder',
    'This is different, not better or less',
  ),
};

/** Where the rule of a running case comes from. */
export const runningOriginLabels: Readonly<Record<RunningOrigin, Label>> = {
  start: entry(
    'van het begin van de zaak',
    'from the beginning of the case',
    'Dit gold toen u begon',
    'This held when you began',
  ),
  now: entry('van nu', 'from now', 'Dit geldt nu voor iedereen', 'This holds for everyone now'),
  composed: entry(
    'uit meer dan één versie',
    'from more than one version',
    'Dit is het beste van toen en nu',
    'This is the best of then and now',
  ),
};

/** What a setting does today. */
export const settingUseLabels: Readonly<Record<SettingUse, Label>> = {
  process: entry('stuurt het proces', 'steers the process', 'Dit werkt nu zo', 'This works so now'),
  forms: entry('toont een app', 'an app shows it', 'Dit ziet u op het scherm', 'You see this on the screen'),
  'nothing-yet': entry('doet nog niets', 'does nothing yet', 'Dit wordt later gebruikt', 'This will be used later'),
};

/** The parts of a setting that has parts. */
export const settingPartLabels = {
  enabled: entry('is er', 'is there', 'Is er zo’n overleg', 'Is there such a talk'),
  rhythm: entry('ritme', 'rhythm', 'Hoe vaak', 'How often'),
  minutes: entry('minuten', 'minutes', 'Hoeveel minuten', 'How many minutes'),
  maximumCases: entry(
    'hoogste aantal casussen',
    'highest number of cases',
    'Hoeveel vragen per keer',
    'How many questions each time',
  ),
  mode: entry('anoniem of op naam', 'anonymous or by name', 'Met of zonder uw naam', 'With or without your name'),
  participants: entry('deelnemers', 'participants', 'Wie er meedoet', 'Who takes part'),
} as const satisfies Readonly<Record<string, Label>>;
