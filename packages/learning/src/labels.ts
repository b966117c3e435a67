/**
 * What the indicators and their figures are called, in Dutch at level B1 and in English: data, one entry per code.
 */
import type { LearningFunction } from './begun.js';
import type { IndicatorCode, MeasureOf } from './codes.js';
import type { Comparability, Verdict } from './compare.js';
import type { CountedThing, FigureStanding } from './figure.js';

/** A text in both languages. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

const text = (nl: string, en: string): Bilingual => ({ nl, en });

/** The functions of the network, as headings. */
export const functionLabels: Readonly<Record<LearningFunction, Bilingual>> = {
  'exploratory-conversation': text('Verkennend gesprek', 'Exploratory conversation'),
  transfer: text('Een andere plek zoeken', 'Looking for another place'),
  'offer-information': text('Wachttijden en hulp in de buurt', 'Waiting times and help nearby'),
  'case-conference': text('Overleg met meer hulpverleners', 'Case conference'),
};

/** What an indicator asks, what it counts exactly, and out of what. */
export interface IndicatorLabel {
  readonly question: Bilingual;
  readonly counts: Bilingual;
}

/** The indicators. */
export const indicatorLabels: Readonly<Record<IndicatorCode, IndicatorLabel>> = {
  VG1: {
    question: text('Hoeveel gesprekken waren er?', 'How many conversations were there?'),
    counts: text(
      'Gesprekken die zijn gevoerd. Eerste en tweede gesprekken staan apart.',
      'Conversations that were held. First and second ones stand apart.',
    ),
  },
  VG2: {
    question: text('Hoe vaak is het gesprek op tijd?', 'How often is the conversation in time?'),
    counts: text(
      'Eerste gesprekken binnen 7 en binnen 14 dagen na de eerste volledige aanvraag, van alle eerste gesprekken.',
      'First conversations within 7 and within 14 days after the first complete request, of all first conversations.',
    ),
  },
  VG3: {
    question: text('Waar gaan mensen na het gesprek heen?', 'Where do people go after the conversation?'),
    counts: text(
      'Adviezen buiten de ggz, alleen in de ggz, of allebei. Elk advies telt één keer.',
      'Advices outside mental health care, only within it, or both. Each advice counts once.',
    ),
  },
  VG4: {
    question: text('Zat iedereen aan tafel die erbij hoort?', 'Was everybody at the table who belongs there?'),
    counts: text(
      'Gesprekken waarbij elke vaste stoel was bezet, van alle gesprekken.',
      'Conversations at which every required seat was filled, of all conversations.',
    ),
  },
  VG5: {
    question: text(
      'Was er een ervaringsdeskundige of een naaste bij?',
      'Was an expert by experience or somebody close there?',
    ),
    counts: text(
      'Eerste gesprekken met een ervaringsdeskundige, en met een naaste, van alle eerste gesprekken.',
      'First conversations with an expert by experience, and with somebody close, of all first conversations.',
    ),
  },
  VG6: {
    question: text('Volgt de huisarts het advies?', 'Does the GP follow the advice?'),
    counts: text(
      'Besluiten van de huisarts die het advies volgen, van alle besluiten. Zonder ggz in het advies is er geen besluit.',
      'Decisions of the GP that follow the advice, of all decisions. Without mental health care in the advice there is none.',
    ),
  },
  VG7: {
    question: text('Neemt de ggz het op tijd over?', 'Does mental health care take over in time?'),
    counts: text(
      'Adviezen met ggz die binnen 28 dagen zijn overgenomen, van de adviezen waarvan de 28 dagen voorbij zijn.',
      'Advices with mental health care that were taken over within 28 days, of those of which the 28 days have passed.',
    ),
  },
  VG8: {
    question: text('Wat vinden mensen van het gesprek?', 'What do people say of the conversation?'),
    counts: text('Het gemiddelde cijfer, van 1 tot en met 10.', 'The mean rating, from 1 to 10.'),
  },
  VG9: {
    question: text('Komen mensen terug?', 'Do people come back?'),
    counts: text(
      'Mensen met een nieuwe aanvraag binnen 183 dagen na een afgerond gesprek. Of het dezelfde vraag is, weten wij niet.',
      'People with a new request within 183 days after a completed conversation. Whether it is the same question is not known.',
    ),
  },
  TM1: {
    question: text(
      'Hoeveel mensen stapten over, en hoe lang duurde dat?',
      'How many people moved, and how long did it take?',
    ),
    counts: text(
      'Transfers die de ontvanger heeft overgenomen, en de dagen vanaf het signaal: de helft duurde korter, de helft langer.',
      'Transfers of which the receiver took over, and the days since the signal: half took less, half took more.',
    ),
  },
  TM2: {
    question: text('Waar komen transfers terecht?', 'Where do transfers lead to?'),
    counts: text(
      'De soort hulp van elke transfer. Elke transfer telt één keer.',
      'The kind of help of each transfer. Each transfer counts once.',
    ),
  },
  TM3: {
    question: text(
      'Wat antwoorden aanbieders als er een plek wordt gevraagd?',
      'What do providers answer when a place is asked for?',
    ),
    counts: text(
      'Hoe elke vraag om een plek is geëindigd, van alle vragen die zijn geëindigd.',
      'How each question for a place ended, of all that ended.',
    ),
  },
  TM4: {
    question: text('Hoeveel plekken zijn bij de houder zelf?', 'How many places are at the holder itself?'),
    counts: text(
      'Plekken in de ggz bij een organisatie die het netwerk houdt, van alle plekken in de ggz via het netwerk.',
      'Places in mental health care at an organisation that holds the network, of all such places through the network.',
    ),
  },
  TM5: {
    question: text('Hoe vaak is opgeschaald?', 'How often was there an escalation?'),
    counts: text(
      'Keren dat het zoeken een stap hoger ging, per stap.',
      'Times that the search went up a step, per step.',
    ),
  },
  IV1: {
    question: text('Hoe vers zijn de wachttijden?', 'How recent are the waiting times?'),
    counts: text(
      'Aanbieders die in de laatste 31 dagen cijfers doorgaven, van alle aanbieders.',
      'Providers that reported in the last 31 days, of all providers.',
    ),
  },
  IV2: {
    question: text('Wie wacht langer dan de norm?', 'Who waits longer than the norm?'),
    counts: text(
      'Plekken op wachtlijsten boven een norm, van alle plekken waarop iemand wacht, op de laatste dag.',
      'Places on lists over a norm, of all places on which somebody waits, on the last day.',
    ),
  },
  IV3: {
    question: text('Met wie is het contact te laat?', 'With whom is a contact overdue?'),
    counts: text(
      'Plekken op wachtlijsten zonder contact in 183 dagen, van alle plekken waarop iemand wacht, op de laatste dag.',
      'Places on lists without a contact in 183 days, of all places on which somebody waits, on the last day.',
    ),
  },
  CO1: {
    question: text('Hoeveel vragen zijn besproken?', 'How many questions were discussed?'),
    counts: text(
      'Vragen die voor het eerst zijn besproken, en het gemiddelde aantal per bijeenkomst.',
      'Questions that were discussed for the first time, and the mean number per session.',
    ),
  },
  CO2: {
    question: text('Levert het overleg een richting op?', 'Does the conference find a direction?'),
    counts: text(
      'Vragen met een richting of een plek, van de vragen waarover het overleg klaar was.',
      'Questions with a direction or a place, of those on which the conference concluded.',
    ),
  },
  CO3: {
    question: text('Worden afspraken op tijd gedaan?', 'Are actions done in time?'),
    counts: text(
      'Acties die op hun dag of eerder zijn gedaan, van de acties die klaar moesten zijn.',
      'Actions done on their day or before, of those that were due.',
    ),
  },
};

/** The measures of each indicator. */
export const measureLabels: { readonly [Code in IndicatorCode]: Readonly<Record<MeasureOf<Code>, Bilingual>> } = {
  VG1: {
    'first-held': text('eerste gesprekken', 'first conversations'),
    'second-held': text('tweede gesprekken', 'second conversations'),
  },
  VG2: {
    'within-7-days': text('binnen 7 dagen', 'within 7 days'),
    'within-14-days': text('binnen 14 dagen', 'within 14 days'),
  },
  VG3: {
    'outside-ggz': text('buiten de ggz', 'outside mental health care'),
    'ggz-only': text('alleen ggz', 'only mental health care'),
    combined: text('ggz én iets anders', 'mental health care and something else'),
  },
  VG4: {
    'first-full': text('eerste gesprekken met iedereen', 'first conversations with everybody'),
    'second-full': text('tweede gesprekken met iedereen', 'second conversations with everybody'),
  },
  VG5: {
    'experience-expert': text('met een ervaringsdeskundige', 'with an expert by experience'),
    'close-one': text('met een naaste', 'with somebody close'),
  },
  VG6: { 'follows-advice': text('volgt het advies', 'follows the advice') },
  VG7: { 'taken-over-in-time': text('overgenomen binnen 28 dagen', 'taken over within 28 days') },
  VG8: { rating: text('gemiddeld cijfer', 'mean rating') },
  VG9: { returned: text('terug binnen een half jaar', 'back within half a year') },
  TM1: {
    transferred: text('overgestapt', 'moved'),
    days: text('dagen tot de overstap', 'days until the move'),
  },
  TM2: {
    'other-ggz-specialised': text('andere gespecialiseerde ggz', 'other specialised mental health care'),
    'ggz-basic': text('basis-ggz', 'basic mental health care'),
    social: text('sociaal domein', 'social domain'),
    other: text('anders', 'something else'),
  },
  TM3: {
    'no-capacity': text('geen plek', 'no place'),
    'outside-expertise': text('buiten de expertise', 'outside the expertise'),
    'exclusion-criterion': text('hoort niet bij de groep die zij helpen', 'not in the group that they help'),
    'not-contracted': text('geen contract', 'no contract'),
    'region-limit': text('buiten de regio', 'outside the region'),
    'needs-more-information': text('meer informatie nodig', 'needs more information'),
    other: text('een andere reden', 'another reason'),
    'no-answer': text('geen antwoord', 'no answer'),
    'declined-by-person': text('de persoon wilde deze plek niet', 'the person did not want this place'),
    'place-withdrawn': text('de plek viel weg', 'the place fell away'),
    stopped: text('het zoeken stopte', 'the search stopped'),
    taken: text('de plek is het geworden', 'the place was taken'),
  },
  TM4: { 'to-own-organisation': text('bij de houder van het netwerk', 'at the holder of the network') },
  TM5: {
    'step-1': text('stap 1: regionaal', 'step 1: regional'),
    'step-2': text('stap 2: bovenregionaal', 'step 2: supra-regional'),
    'step-3': text('stap 3: bestuurlijk', 'step 3: administrative'),
    'step-4': text('stap 4: de minister', 'step 4: the minister'),
  },
  IV1: { current: text('actueel', 'current') },
  IV2: { 'over-norm': text('langer dan de norm', 'longer than the norm') },
  IV3: { 'contact-overdue': text('contact te laat', 'contact overdue') },
  CO1: {
    discussed: text('besproken vragen', 'questions discussed'),
    'per-session': text('vragen per bijeenkomst', 'questions per session'),
  },
  CO2: { 'with-destination': text('met een richting of een plek', 'with a direction or a place') },
  CO3: { 'on-time': text('op tijd gedaan', 'done in time') },
};

/** What is counted. */
export const countedLabels: Readonly<Record<CountedThing, Bilingual>> = {
  conversations: text('gesprekken', 'conversations'),
  outcomes: text('uitkomsten', 'outcomes'),
  decisions: text('besluiten van de huisarts', 'decisions of the GP'),
  advices: text('adviezen met ggz', 'advices with mental health care'),
  ratings: text('cijfers', 'ratings'),
  'completed-conversations': text('afgeronde gesprekken', 'completed conversations'),
  transfers: text('transfers', 'transfers'),
  offers: text('vragen om een plek', 'questions for a place'),
  placements: text('plekken in de ggz', 'places in mental health care'),
  escalations: text('keren opgeschaald', 'escalations'),
  providers: text('aanbieders', 'providers'),
  'places-on-lists': text('plekken op wachtlijsten', 'places on waiting lists'),
  cases: text('besproken vragen', 'questions discussed'),
  sessions: text('bijeenkomsten', 'sessions'),
  'concluded-cases': text('vragen waarover het overleg klaar was', 'questions on which the conference concluded'),
  actions: text('afspraken', 'actions'),
};

/** What stands in the place of a number, and beside one. */
export const standingLabels: Readonly<Record<FigureStanding, Bilingual>> = {
  known: text('bekend', 'known'),
  'nothing-counted': text('nog niets om te tellen', 'nothing to count yet'),
  'setting-missing': text('nog niet ingesteld', 'not set up yet'),
  suppressed: text('niet getoond, zodat niemand te herkennen is', 'not shown, so that nobody can be recognised'),
};

/** What a comparison says. */
export const verdictLabels: Readonly<Record<Verdict, Bilingual>> = {
  higher: text('hoger dan eerst', 'higher than before'),
  lower: text('lager dan eerst', 'lower than before'),
  'no-clear-difference': text('geen duidelijk verschil', 'no clear difference'),
  'too-few-to-say': text('te weinig om iets te zeggen', 'too few to say'),
  'no-interval': text(
    'verschil zonder onzekerheid: trek geen conclusie',
    'difference without uncertainty: draw no conclusion',
  ),
  'not-known': text('niet bekend in beide periodes', 'not known in both periods'),
};

/** What to know when two periods are compared. */
export const comparabilityLabels: Readonly<Record<Comparability, Bilingual>> = {
  'never-a-cause': text(
    'Een verschil zegt niet waardoor het komt. Er kan ook iets anders zijn veranderd.',
    'A difference does not say where it comes from. Something else may have changed as well.',
  ),
  'many-at-once': text(
    'Wie veel cijfers tegelijk vergelijkt, vindt er altijd een paar door toeval: ongeveer één op de twintig.',
    'Who compares many figures at once always finds a few by chance: about one in twenty.',
  ),
  'unequal-length': text(
    'De periodes zijn niet even lang. Aantallen zijn omgerekend naar 30 dagen.',
    'The periods are not equally long. Counts are told per 30 days.',
  ),
  'not-apart': text(
    'De periodes overlappen, of staan in de verkeerde volgorde.',
    'The periods overlap, or stand in the wrong order.',
  ),
  'same-profile': text(
    'De afspraken van de regio zijn in beide periodes dezelfde.',
    'The settings of the region are the same in both periods.',
  ),
  'profile-changed-within': text(
    'De afspraken zijn binnen een periode veranderd.',
    'The settings changed within a period.',
  ),
  'other-region': text('Dit zijn twee verschillende regio’s.', 'These are two different regions.'),
  'still-open': text('Een deel is nog niet bekend en telt niet mee.', 'A part is not known yet and does not count.'),
};
