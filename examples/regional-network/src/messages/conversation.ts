/**
 * The words of the conversation page: preparing it, and recording it together with the person.
 */
import type { Direction } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';

/** The organisation of the coordinator, with its number where the address book has one. */
export interface OfficeToCall {
  readonly name: string;
  readonly phone: string | null;
}

const nl = {
  title: 'Gesprek met',
  table: 'Wie zit aan tafel',
  tableWas: 'Wie zat aan tafel',
  tableChoice: 'De persoon kiest wie erbij is.',
  personRole: 'Persoon',
  closeOnesRole: 'Naasten',
  nobody: 'Nog niemand',
  nameLater: 'Naam volgt',
  whereHidden: 'het adres is niet beschikbaar',
  seatRequired: 'verplichte plek',
  seatComes: 'Komt',
  seatWas: 'Was erbij',
  seatOpen: 'Nog vullen',
  personComes: 'komt',
  invited: 'gevraagd door de persoon',
  beforehand: 'Vooraf',
  beforehandNote:
    'Wie aan tafel zit, leest alleen wat de persoon vooraf wilde delen. Wilt u meer weten? Vraag het in het gesprek.',
  writtenBy: 'opgeschreven door de aanmelder',
  practical: 'Praktisch',
  held: 'Is het gesprek geweest?',
  heldIntro: 'Leg vast wie erbij was. Bleef een plek leeg? Schrijf dan op waarom. Kwam er iemand anders? Kies dan wie.',
  personThere: 'De persoon was erbij',
  personAbsent: (office: OfficeToCall | null) =>
    `Was de persoon er niet? Bel ${office === null ? 'de coördinator van het netwerk' : office.phone === null ? office.name : `${office.name}: ${office.phone}`}. Daar leggen ze dat vast en zoeken ze een nieuwe datum.`,
  whoWasThere: 'Wie waren er?',
  substitutes: 'Kwam er iemand anders?',
  substitutesHint: 'Kies wie er kwam in plaats van wie was gepland.',
  substituteFor: (planned: string) => `In plaats van ${planned}`,
  substituteNone: 'Niemand anders',
  substitutesFitting: 'Past bij deze plek',
  substitutesOther: 'Heeft een andere rol',
  substituteAndPlanned:
    'U kruiste deze plek aan bij “Wie waren er?”, en u koos ook iemand anders. Haal het kruisje weg, of kies “Niemand anders”.',
  substituteUnknown: 'Deze professional staat niet in de lijst. Kies iemand uit de lijst, of kies “Niemand anders”.',
  substituteTwice: 'Deze professional zat al op een andere plek. Kies iemand anders, of kies “Niemand anders”.',
  seatUnknown: 'U koos iets voor een plek die niet op dit formulier staat. Kies opnieuw wie er waren.',
  otherSeats:
    'Op dit formulier staan andere plekken dan er gepland zijn. Kijk wie er gepland zijn, en vul het opnieuw in.',
  substituteReason: 'Er kwam iemand van een andere organisatie of met een andere rol. Schrijf op waarom.',
  substituteWas: (seat: string, reason: string) => `Iemand anders dan afgesproken (${seat}). Waarom: ${reason}`,
  absentReason: 'Was een plek leeg, of kwam er iemand anders? Waarom?',
  absentHint:
    'Alleen invullen als een plek leeg bleef, of als er iemand kwam van een andere organisatie of met een andere rol.',
  closeOnes: 'Hoeveel naasten waren erbij?',
  billable: 'De ggz-professional staat op de landelijke lijst van beroepen (telt mee voor de bekostiging).',
  heldButton: 'Het gesprek is geweest',
  notYet: 'U kunt pas vastleggen als het gesprek is geweest.',
  record: 'Vastleggen, samen met de persoon',
  guide: 'Vragen die in deze regio het gesprek leiden',
  recordIntro: 'Schrijf zoals u het tegen de persoon zegt. Die leest de tekst en zegt of die klopt.',
  question: 'De vraag van de persoon',
  strengths: 'Wat goed gaat en wat helpt',
  notWritten: 'Dit schrijven we niet op',
  notWrittenItems: [
    'Een diagnose of een vermoeden daarvan',
    'Uitslagen van tests',
    'Informatie over naasten, behalve dat zij erbij waren',
    'Alles waarvan de persoon zegt: laat dat weg',
  ],
  lifeDomains: 'Waarover is gesproken?',
  directions: 'Welke kant op?',
  directionsIntro: 'Kies er een of meer. Een combinatie mag.',
  directionGroups: ['Zelf en dichtbij', 'Sociaal domein', 'Huisarts en ggz'],
  directionHints: {
    'case-conference': 'De persoon moet daar apart akkoord op geven.',
    'ggz-basic': 'Daarna is een verwijzing van de huisarts nodig.',
    'ggz-specialised': 'Niet sneller dan langs de gewone weg.',
    'none-needed': 'Alleen als er verder niets wordt gekozen.',
  } as Partial<Record<Direction, string>>,
  agreements: 'Wat spreken we af?',
  agreementHeads: ['Wat', 'Wie', 'Voor wanneer'],
  agreementNew: 'Afspraak',
  addRow: 'Voeg een afspraak toe',
  agreementWhat: 'Schrijf op wat u afspreekt, of maak deze regel leeg.',
  agreementOver: 'Deze dag is al voorbij. Kies vandaag of een dag daarna.',
  ownerUnknown: 'Wie dit doet, staat niet in de lijst. Kies opnieuw wie.',
  ownerNone: 'Kies wie',
  ownerPerson: 'De persoon zelf',
  ownerCloseOne: 'Een naaste',
  disagreement: 'Waar denken we anders over?',
  optional: 'Niet verplicht',
  bridging: 'Wat kan alvast helpen tijdens het wachten?',
  letRead: (name: string) => `Laat ${name} de tekst lezen`,
  written: (number: number) => `Tekst ${number} staat klaar. De persoon leest en antwoordt.`,
  unfinished: (number: number) => `Tekst ${number} is bewaard. De persoon kan nog niet antwoorden:`,
  toWrite: (moment: string | null) =>
    moment === null
      ? 'Na het laatste gesprek is nog geen tekst geschreven. Schrijf die nu.'
      : `Van het gesprek van ${moment} is nog geen tekst. Schrijf die nu.`,
  earlierText: (moment: string | null) =>
    moment === null ? 'De tekst van het vorige gesprek' : `De tekst van het gesprek van ${moment}`,
  answerTitle: 'Het antwoord van de persoon vastleggen',
  answerText: 'Alleen als de persoon dat zelf niet kan doen. Lees de tekst voor, of lees die samen.',
  views: [
    ['agrees', 'Dit klopt'],
    ['agrees-in-part', 'Dit klopt deels'],
    ['disagrees', 'Dit klopt niet'],
  ],
  ownWords: 'In eigen woorden',
  confirmed: 'De persoon heeft de tekst gelezen of gehoord, en bevestigt dat die zo mag staan.',
  shareTitle: 'Wie krijgt het verslag?',
  shareGp: 'De huisarts leest het hele verslag en het advies',
  shareNetwork: 'De coördinator ziet welke hulp is gekozen, om de overdracht te regelen',
  shareHint: 'Niets aangekruist? Dan gaat er niets heen, en wacht de zaak op de keuze van de persoon.',
  answerButton: 'Leg het antwoord vast',
  agreed: 'Het advies',
  onThisPage: 'Op deze pagina',
  danger: 'Er is nu gevaar',
} as const;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly (infer U)[]
      ? readonly Widen<U>[]
      : T;
type Texts = { readonly [K in keyof typeof nl]: Widen<(typeof nl)[K]> };

const en: Texts = {
  title: 'Conversation with',
  table: 'Who sits at the table',
  tableWas: 'Who sat at the table',
  tableChoice: 'The person chooses who is there.',
  personRole: 'Person',
  closeOnesRole: 'Close ones',
  nobody: 'Nobody yet',
  nameLater: 'Name follows',
  whereHidden: 'the address is not available',
  seatRequired: 'required seat',
  seatComes: 'Comes',
  seatWas: 'Was there',
  seatOpen: 'To be filled',
  personComes: 'comes',
  invited: 'asked by the person',
  beforehand: 'Beforehand',
  beforehandNote:
    'Those at the table read only what the person wanted to share beforehand. Want to know more? Ask in the conversation.',
  writtenBy: 'written down by the requester',
  practical: 'Practical',
  held: 'Has the conversation taken place?',
  heldIntro:
    'Record who was there. Did a seat stay empty? Then write down why. Did somebody else come instead? Then choose who.',
  personThere: 'The person was there',
  personAbsent: (office) =>
    `Was the person not there? Call ${office === null ? 'the coordinator of the network' : office.phone === null ? office.name : `${office.name}: ${office.phone}`}. They record that and look for a new date.`,
  whoWasThere: 'Who was there?',
  substitutes: 'Did somebody else come instead?',
  substitutesHint: 'Choose who came instead of whoever was planned.',
  substituteFor: (planned) => `Instead of ${planned}`,
  substituteNone: 'Nobody else',
  substitutesFitting: 'Fits this seat',
  substitutesOther: 'Has another role',
  substituteAndPlanned:
    'You ticked this seat at “Who was there?”, and also chose somebody else. Remove the tick, or choose “Nobody else”.',
  substituteUnknown: 'This professional is not in the list. Choose somebody from the list, or choose “Nobody else”.',
  substituteTwice: 'This professional already had another seat. Choose somebody else, or choose “Nobody else”.',
  seatUnknown: 'You chose something for a seat that is not on this form. Choose again who was there.',
  otherSeats: 'This form has other seats than are planned. See who is planned, and fill it in again.',
  substituteReason: 'Somebody came from another organisation or with another role. Write down why.',
  substituteWas: (seat, reason) => `Somebody else than agreed (${seat}). Why: ${reason}`,
  absentReason: 'Was a seat empty, or did somebody else come? Why?',
  absentHint:
    'Fill in only if a seat stayed empty, or if somebody came from another organisation or with another role.',
  closeOnes: 'How many close ones were there?',
  billable: 'The mental health professional is on the national list of professions (counts for the funding).',
  heldButton: 'The conversation has taken place',
  notYet: 'You can record only after the conversation.',
  record: 'Record, together with the person',
  guide: 'Questions that lead the conversation in this region',
  recordIntro: 'Write as you would say it to the person, who reads the text and says whether it is right.',
  question: "The person's question",
  strengths: 'What goes well and what helps',
  notWritten: 'This we do not write down',
  notWrittenItems: [
    'A diagnosis, or a suspicion of one',
    'Results of tests',
    'Information about close ones, except that they were there',
    'Everything of which the person says: leave that out',
  ],
  lifeDomains: 'What was talked about?',
  directions: 'Which way?',
  directionsIntro: 'Choose one or more. A combination is fine.',
  directionGroups: ['Yourself and close by', 'Social domain', 'GP and mental health care'],
  directionHints: {
    'case-conference': 'The person has to agree to that separately.',
    'ggz-basic': 'This needs a referral by the GP afterwards.',
    'ggz-specialised': 'Not faster than the usual way.',
    'none-needed': 'Only if nothing else is chosen.',
  },
  agreements: 'What do we agree?',
  agreementHeads: ['What', 'Who', 'By when'],
  agreementNew: 'Agreement',
  addRow: 'Add an agreement',
  agreementWhat: 'Write down what you agree, or clear this line.',
  agreementOver: 'This day is over. Choose today or a day after it.',
  ownerUnknown: 'Whoever does this is not in the list. Choose again who.',
  ownerNone: 'Choose who',
  ownerPerson: 'The person',
  ownerCloseOne: 'A close one',
  disagreement: 'Where do we think differently?',
  optional: 'Optional',
  bridging: 'What can help already while waiting?',
  letRead: (name) => `Let ${name} read the text`,
  written: (number) => `Text ${number} is ready. The person reads it and answers.`,
  unfinished: (number) => `Text ${number} is saved. The person cannot answer yet:`,
  toWrite: (moment) =>
    moment === null
      ? 'After the last conversation no text was written yet. Write it now.'
      : `There is no text yet of the conversation of ${moment}. Write it now.`,
  earlierText: (moment) =>
    moment === null ? 'The text of the conversation before' : `The text of the conversation of ${moment}`,
  answerTitle: "Record the person's answer",
  answerText: 'Only if the person cannot do that. Read the text aloud, or read it together.',
  views: [
    ['agrees', 'This is right'],
    ['agrees-in-part', 'This is partly right'],
    ['disagrees', 'This is not right'],
  ],
  ownWords: 'In their own words',
  confirmed: 'The person has read or heard the text, and confirms that it may stand like this.',
  shareTitle: 'Who gets the report?',
  shareGp: 'The GP reads the whole report and the advice',
  shareNetwork: 'The coordinator sees which help was chosen, to arrange the hand-over',
  shareHint: 'Nothing ticked? Then nothing goes there, and the case waits for the choice of the person.',
  answerButton: 'Record the answer',
  agreed: 'The advice',
  onThisPage: 'On this page',
  danger: 'There is danger now',
};

/** Both languages. */
export const conversationTexts: Readonly<Record<Language, Texts>> = { nl, en };
export type ConversationTexts = Texts;
