/**
 * The words of concerns about the network: the list, the form that raises one, and the page with its seven steps.
 */
import type { NetworkConcernCommand } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';

/** The commands that have a form of their own on the page of a concern. */
export type ConcernForm = Exclude<NetworkConcernCommand['type'], 'raise' | 'mark-time-norm-exceeded'>;

/** What these pages say. */
export interface ConcernTexts {
  readonly title: string;
  readonly lead: string;
  readonly raiseNew: string;
  readonly openList: string;
  readonly endedList: string;
  readonly empty: string;
  readonly nothingOpen: string;
  readonly heads: readonly [string, string, string, string, string];
  readonly yourTurn: string;
  readonly ended: string;
  readonly open: string;
  readonly stepOf: (step: number) => string;
  readonly wholeNetwork: string;

  readonly raiseTitle: string;
  readonly raiseLead: string;
  readonly nobodyTitle: string;
  readonly nobodyText: string;
  readonly onePerson: string;
  readonly signal: string;
  readonly about: string;
  readonly aboutHint: string;
  readonly insurer: string;
  readonly insurerHint: string;
  readonly noInsurer: string;
  readonly description: string;
  readonly descriptionHint: string;
  readonly choose: string;
  readonly missing: Readonly<Record<'signal' | 'insurer' | 'description', string>>;
  readonly raiseButton: string;
  readonly raiseAfter: string;

  readonly heading: (number: string) => string;
  readonly standing: string;
  readonly ownerNote: Readonly<Record<'reporting-organisation' | 'leading-insurer', string>>;
  readonly noNext: string;
  readonly endedNote: string;
  readonly what: string;
  readonly facts: Readonly<Record<'signal' | 'about' | 'reporter' | 'insurer' | 'raisedOn' | 'description', string>>;
  readonly erased: string;
  readonly readers: string;
  readonly readersText: (names: string) => string;
  readonly steps: string;
  readonly reportedOn: (day: string) => string;
  readonly reportTo: (names: string) => string;
  readonly reportBy: (day: string) => string;
  readonly decideBy: (day: string) => string;
  readonly notYet: string;
  readonly endedOn: (day: string) => string;
  readonly settledBecause: (reason: string) => string;
  readonly handedTo: (name: string) => string;
  readonly whatNow: string;
  readonly nothingNow: (name: string, what: string, day: string) => string;
  readonly nothingEver: string;
  readonly aboutYou: string;
  readonly forms: Readonly<Record<ConcernForm, readonly [title: string, text: string]>>;
  readonly report: string;
  readonly reportHint: string;
  readonly addressees: string;
  readonly addresseesHint: (names: string) => string;
  readonly reportDay: string;
  readonly reportDayHint: string;
  readonly to: string;
  readonly toHint: string;
  readonly reason: string;
  readonly explanation: string;
  readonly explanationHint: string;
  readonly history: string;
}

/** Both languages. */
export const concernTexts: Readonly<Record<Language, ConcernTexts>> = {
  nl: {
    title: 'Netwerkzorgen',
    lead: 'Werkt het netwerk niet zoals is afgesproken? Meld het hier. Er volgen vaste stappen, met een verslag van elke stap. Het gaat nooit over een persoon.',
    raiseNew: 'Meld een zorg over het netwerk',
    openList: 'Open zorgen',
    endedList: 'Afgeronde zorgen',
    empty:
      'Er zijn geen zorgen waar uw organisatie deel aan heeft. Hier staat wat u meldt, wat over uw organisatie gaat, en wat u moet doen.',
    nothingOpen: 'Er zijn geen open zorgen waar uw organisatie deel aan heeft.',
    heads: ['Zorg', 'Stap', 'Wie is aan zet', 'Voor wanneer', 'Openen'],
    yourTurn: 'U bent aan zet',
    ended: 'Niemand: dit is afgerond',
    open: 'Bekijk',
    stepOf: (step) => `Stap ${step} van 7`,
    wholeNetwork: 'het netwerk als geheel',

    raiseTitle: 'Een zorg over het netwerk melden',
    raiseLead: 'U meldt namens uw organisatie. U blijft verantwoordelijk tot de verzekeraar de tweede stap zet.',
    nobodyTitle: 'Schrijf niets over een persoon',
    nobodyText:
      'Geen naam, geen nummer, geen zaak. Schrijf over aantallen en afspraken. Een tekst met een burgerservicenummer, telefoonnummer, zaaknummer of naam wordt geweigerd. Niet elke naam wordt gevonden: u blijft verantwoordelijk voor wat u schrijft.',
    onePerson: 'Gaat het over één persoon? Gebruik dan de zaak van die persoon. Is er gevaar? Bel 112.',
    signal: 'Wat gaat er niet goed?',
    about: 'Over welke organisatie gaat het?',
    aboutHint: 'Deze organisatie leest uw melding en alle verslagen.',
    insurer: 'Welke verzekeraar zet de stappen?',
    insurerHint: 'De verzekeraar die in deze regio de leiding heeft.',
    noInsurer:
      'Er staat geen verzekeraar in het adresboek. Vraag de coördinator van het netwerk om er een toe te voegen.',
    description: 'Wat ziet u?',
    descriptionHint: 'Bijvoorbeeld: aantallen in een periode, en welke afspraak niet werd nagekomen.',
    choose: 'Kies',
    missing: {
      signal: 'Kies wat er niet goed gaat.',
      insurer: 'Kies de verzekeraar die de stappen zet.',
      description: 'Schrijf op wat u ziet.',
    },
    raiseButton: 'Meld deze zorg',
    raiseAfter:
      'Daarna meldt u dit aan de regionale transfertafel en de landelijke stuurgroep, en legt u dat hier vast. Daar hebt u 20 werkdagen voor.',

    heading: (number) => `Zorg ${number}`,
    standing: 'Stand van zaken',
    ownerNote: {
      'reporting-organisation': 'tot de verzekeraar de tweede stap zet',
      'leading-insurer': 'de verzekeraar die de stappen zet',
    },
    noNext: 'Geen volgende stap',
    endedNote: 'dit is afgerond',
    what: 'Wat er is gemeld',
    facts: {
      signal: 'Wat niet goed gaat',
      about: 'Gaat over',
      reporter: 'Gemeld door',
      insurer: 'Zet de stappen',
      raisedOn: 'Gemeld op',
      description: 'Wat men ziet',
    },
    erased: 'Deze tekst is verwijderd.',
    readers: 'Wie dit leest',
    readersText: (names) => `${names}. Niemand anders in het netwerk ziet deze zorg.`,
    steps: 'De zeven stappen',
    reportedOn: (day) => `Verslag van ${day}`,
    reportTo: (names) => `Gestuurd aan: ${names}.`,
    reportBy: (day) => `Loopt nu. Verslag uiterlijk ${day}`,
    decideBy: (day) => `Wat er volgt, staat hier uiterlijk ${day}`,
    notYet: 'Alleen als het nodig is',
    endedOn: (day) => `Afgerond op ${day}`,
    settledBecause: (reason) => `Reden: ${reason}.`,
    handedTo: (name) => `${name} organiseert de gesprekken vanaf nu.`,
    whatNow: 'Wat u nu kunt doen',
    nothingNow: (name, what, day) => `U hoeft nu niets te doen. ${name} is aan zet: ${what}, uiterlijk ${day}.`,
    nothingEver:
      'Deze zorg is afgerond. U kunt er niets meer aan doen. Gaat het weer niet goed? Meld dan een nieuwe zorg.',
    aboutYou: 'Deze zorg gaat over uw organisatie. U leest alles mee. Afronden doet de verzekeraar.',
    forms: {
      'record-report': ['Verslag van deze stap', 'Leg vast wat de stap opleverde, en wie het verslag kreeg.'],
      'take-next-step': [
        'Volgende stap',
        'Uw organisatie is verantwoordelijk vanaf het moment dat u de tweede stap zet.',
      ],
      'hand-over-organisation': [
        'Organisatie overdragen',
        'Een onafhankelijke partij organiseert dan de gesprekken in deze regio. Deze zorg is daarmee afgerond.',
      ],
      settle: ['Afronden', 'Is er niets meer nodig? Rond de zorg dan af, met een reden.'],
    },
    report: 'Verslag',
    reportHint: 'Schrijf over het netwerk. Geen namen en geen nummers van personen.',
    addressees: 'Wie kreeg het verslag?',
    addresseesHint: (names) => `Bij deze stap hoort in elk geval: ${names}.`,
    reportDay: 'Dag van het verslag (mag leeg blijven)',
    reportDayHint:
      'Alleen als de stap langer duurt dan 20 werkdagen, zoals een onderzoek. Ten hoogste een jaar vooruit.',
    to: 'Aan wie?',
    toHint:
      'Niet aan wie er zelf bij betrokken is: de organisatie waar het over gaat, de verzekeraar of wie het netwerk houdt.',
    reason: 'Waarom kan dit worden afgerond?',
    explanation: 'Toelichting (mag leeg blijven)',
    explanationHint: 'Ook hier geen namen en geen nummers van personen.',
    history: 'Wat er gebeurde',
  },
  en: {
    title: 'Network concerns',
    lead: 'Does the network not work as agreed? Report it here. Fixed steps follow, with a report of each. It is never about a person.',
    raiseNew: 'Raise a concern about the network',
    openList: 'Open concerns',
    endedList: 'Settled concerns',
    empty:
      'There are no concerns in which your organisation has a part. Here you find what you raise, what is about your organisation, and what you have to do.',
    nothingOpen: 'There are no open concerns in which your organisation has a part.',
    heads: ['Concern', 'Step', 'Whose turn', 'By when', 'Open'],
    yourTurn: 'It is your turn',
    ended: 'Nobody: this has ended',
    open: 'Look',
    stepOf: (step) => `Step ${step} of 7`,
    wholeNetwork: 'the network as a whole',

    raiseTitle: 'Raise a concern about the network',
    raiseLead: 'You raise it for your organisation. You stay responsible until the insurer takes the second step.',
    nobodyTitle: 'Write nothing about a person',
    nobodyText:
      'No name, no number, no case. Write about counts and agreements. A text with a citizen service number, a telephone number, the number of a case or a name is refused. Not every name is found: you remain responsible for what you write.',
    onePerson: 'Is it about one person? Then use the case of that person. Is there danger? Call 112.',
    signal: 'What does not go well?',
    about: 'Which organisation is it about?',
    aboutHint: 'This organisation reads what you raise, and all reports.',
    insurer: 'Which insurer takes the steps?',
    insurerHint: 'The insurer that leads in this region.',
    noInsurer: 'There is no insurer in the address book. Ask the coordinator of the network to add one.',
    description: 'What do you see?',
    descriptionHint: 'For example: counts in a period, and which agreement was not kept.',
    choose: 'Choose',
    missing: {
      signal: 'Choose what does not go well.',
      insurer: 'Choose the insurer that takes the steps.',
      description: 'Write down what you see.',
    },
    raiseButton: 'Raise this concern',
    raiseAfter:
      'After this you report it to the regional transfer table and the national steering group, and record that here. You have 20 working days for it.',

    heading: (number) => `Concern ${number}`,
    standing: 'How things stand',
    ownerNote: {
      'reporting-organisation': 'until the insurer takes the second step',
      'leading-insurer': 'the insurer that takes the steps',
    },
    noNext: 'No next step',
    endedNote: 'this has ended',
    what: 'What was raised',
    facts: {
      signal: 'What does not go well',
      about: 'Is about',
      reporter: 'Raised by',
      insurer: 'Takes the steps',
      raisedOn: 'Raised on',
      description: 'What is seen',
    },
    erased: 'This text was removed.',
    readers: 'Who reads this',
    readersText: (names) => `${names}. Nobody else in the network sees this concern.`,
    steps: 'The seven steps',
    reportedOn: (day) => `Report of ${day}`,
    reportTo: (names) => `Sent to: ${names}.`,
    reportBy: (day) => `Under way. Report by ${day}`,
    decideBy: (day) => `What follows stands here by ${day}`,
    notYet: 'Only if it is needed',
    endedOn: (day) => `Ended on ${day}`,
    settledBecause: (reason) => `Reason: ${reason}.`,
    handedTo: (name) => `${name} organises the conversations from now on.`,
    whatNow: 'What you can do now',
    nothingNow: (name, what, day) => `You do not have to do anything now. ${name} has the turn: ${what}, by ${day}.`,
    nothingEver:
      'This concern has ended. You can do nothing more about it. Does it go wrong again? Then raise a new concern.',
    aboutYou: 'This concern is about your organisation. You read everything. The insurer settles it.',
    forms: {
      'record-report': ['Report of this step', 'Record what came of the step, and who got the report.'],
      'take-next-step': [
        'Next step',
        'Your organisation is responsible from the moment that you take the second step.',
      ],
      'hand-over-organisation': [
        'Hand over the organisation',
        'An independent party then organises the conversations in this region. That ends this concern.',
      ],
      settle: ['Settle', 'Is nothing more needed? Then settle the concern, with a reason.'],
    },
    report: 'Report',
    reportHint: 'Write about the network. No names and no numbers of people.',
    addressees: 'Who got the report?',
    addresseesHint: (names) => `To this step belong at least: ${names}.`,
    reportDay: 'Day of the report (may stay empty)',
    reportDayHint:
      'Only if the step takes longer than 20 working days, such as an investigation. At most a year ahead.',
    to: 'To whom?',
    toHint: 'Not to whoever is involved: the organisation that it is about, the insurer or the holder of the network.',
    reason: 'Why can this be settled?',
    explanation: 'Explanation (may stay empty)',
    explanationHint: 'No names and no numbers of people here either.',
    history: 'What happened',
  },
};
