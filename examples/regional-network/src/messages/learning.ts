/**
 * The words of the page on which a network learns.
 */
import type { Language } from '@mgn/domain/labels';

export interface LearningTexts {
  readonly title: string;
  readonly lead: string;
  readonly choose: string;
  readonly quarter: string;
  readonly beside: string;
  readonly nothingBeside: string;
  readonly show: string;
  readonly name: (year: number, number: number, standing: 'public' | 'settling' | 'running') => string;
  readonly until: (day: string) => string;
  readonly noneYet: string;
  readonly next: (quarter: string, day: string) => string;
  readonly once: string;
  /** What whoever works in the network reads: on which day the figures were last renewed. */
  readonly inside: (renewed: string) => string;
  /** In place of figures that rest on what people answered themselves. */
  readonly answersLater: string;
  readonly changes: string;
  readonly aroundChange: (day: string) => string;
  readonly changed: string;
  readonly method: string;
  readonly leftOut: (quarter: string) => string;
  readonly noneBefore: string;
  readonly noneAfter: (day: string) => string;
  readonly downloadFrom: (day: string) => string;
  readonly ours: string;
  readonly small: string;
  readonly heads: readonly [string, string, string, string];
  readonly besideHeads: readonly [string, string, string, string];
  readonly of: (numerator: number, denominator: number) => string;
  readonly restsOn: (n: number, what: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly open: (count: number) => string;
  readonly days: (value: string) => string;
  readonly points: (value: string) => string;
  readonly perSession: (value: string) => string;
  readonly per30: (value: string) => string;
  readonly download: string;
  readonly asCsv: string;
  readonly asJson: string;
  readonly downloadText: string;
  readonly comparing: string;
  readonly unknown: string;
  readonly unknownAdvice: string;
  readonly same: string;
  readonly counts: string;
}

export const learningTexts: Readonly<Record<Language, LearningTexts>> = {
  nl: {
    title: 'Leren wij, en waarvan?',
    lead: 'Cijfers over wat dit netwerk deed. Ze komen uit de stappen die zijn vastgelegd; niemand hoeft er iets voor in te vullen.',
    choose: 'Kies een periode',
    quarter: 'Kwartaal',
    beside: 'Zet ernaast',
    nothingBeside: 'geen ander kwartaal',
    show: 'Toon',
    name: (year, number, standing) =>
      `${number}e kwartaal ${year}${{ public: '', settling: ', nog niet openbaar', running: ', loopt nog, niet openbaar' }[standing]}`,
    until: (day) => `Er zijn cijfers tot en met ${day}.`,
    noneYet: 'Er zijn nog geen openbare cijfers.',
    next: (quarter, day) => `De cijfers van het ${quarter} komen op ${day}.`,
    once: 'Wij maken de openbare cijfers van een kwartaal één keer: 28 dagen na het einde, met wat toen was vastgelegd. Wat mensen daarna antwoorden of vastleggen, verandert ze niet meer.',
    inside: (renewed) =>
      `U werkt in dit netwerk. Daarom ziet u ook kwartalen die nog niet openbaar zijn. Die cijfers maken wij op de eerste dag van elke maand. Nu ziet u wat vóór ${renewed} was vastgelegd. Deel ze niet buiten het netwerk.`,
    answersLater:
      'Dit cijfer rust op wat mensen zelf antwoordden. Het staat er pas als het kwartaal openbaar is: anders kunt u zien wat één persoon antwoordde.',
    changes: 'Voor en na een afspraak',
    aroundChange: (day) => `Voor en na de afspraak van ${day}`,
    changed: 'Wat er veranderde',
    method:
      'Wij zetten het laatste hele kwartaal vóór de afspraak naast het eerste hele kwartaal erna. Kwartalen zijn bijna even lang; aantallen rekenen wij om naar 30 dagen. Een verschil noemen wij hoger of lager als wij daar voor 95% zeker van zijn.',
    leftOut: (quarter) => `Het ${quarter}, waarin de afspraak begon, telt niet mee.`,
    noneBefore: 'Van vóór de afspraak zijn er geen cijfers.',
    noneAfter: (day) => `De cijfers van na de afspraak komen op ${day}.`,
    downloadFrom: (day) => `Dit kwartaal is nog niet openbaar. Vanaf ${day} kunt u de cijfers hier meenemen.`,
    ours: 'Er is geen landelijke set cijfers voor deze netwerken openbaar. Wat wij tellen, is een voorstel van de makers van deze software.',
    small:
      'Een aantal van 1 tot en met 9 staat er niet. Wat minder dan 10 in een groep wel hebben, of minder dan 10 niet, staat er ook niet; ook niet als het niemand is of iedereen. En u kunt het niet uit andere cijfers van het kwartaal berekenen. Een 0 staat er alleen als er in het kwartaal niets van die soort was.',
    heads: ['Wat', 'Cijfer', 'Aantallen', 'Hoe zeker'],
    besideHeads: ['Wat', 'Eerst', 'Daarna', 'Verschil'],
    of: (numerator, denominator) => `${numerator} van ${denominator}`,
    restsOn: (n, what) => `${n} ${what}`,
    between: (low, high) => `tussen ${low} en ${high}`,
    open: (count) => `van ${count} is het nog niet te zeggen`,
    days: (value) => `${value} dagen`,
    points: (value) => value,
    perSession: (value) => `${value} per bijeenkomst`,
    per30: (value) => `${value} per 30 dagen`,
    download: 'Meenemen',
    asCsv: 'Cijfers als CSV',
    asJson: 'Cijfers als JSON',
    downloadText: 'Met de uitleg van elk cijfer erbij, en zonder gegevens van mensen.',
    comparing: 'Twee kwartalen naast elkaar',
    unknown: 'Dit kwartaal kennen wij niet.',
    unknownAdvice: 'Kies er een uit de lijst.',
    same: 'U koos twee keer hetzelfde kwartaal.',
    counts: 'Wat wij tellen',
  },
  en: {
    title: 'Do we learn, and what from?',
    lead: 'Figures on what this network did. They come from the steps that were recorded; nobody has to fill in anything for them.',
    choose: 'Choose a period',
    quarter: 'Quarter',
    beside: 'Lay beside it',
    nothingBeside: 'no other quarter',
    show: 'Show',
    name: (year, number, standing) =>
      `quarter ${number} of ${year}${{ public: '', settling: ', not public yet', running: ', still running, not public' }[standing]}`,
    until: (day) => `There are figures up to and including ${day}.`,
    noneYet: 'There are no public figures yet.',
    next: (quarter, day) => `The figures of ${quarter} come on ${day}.`,
    once: 'We make the public figures of a quarter once: 28 days after it ended, of what was recorded by then. What people answer or record afterwards does not change them.',
    inside: (renewed) =>
      `You work in this network. So you also see quarters that are not public yet. We make those figures on the first day of each month. Now you see what was recorded before ${renewed}. Do not share them outside the network.`,
    answersLater:
      'This figure rests on what people answered themselves. It is shown only when the quarter is public: otherwise you could see what one person answered.',
    changes: 'Before and after an agreement',
    aroundChange: (day) => `Before and after the agreement of ${day}`,
    changed: 'What changed',
    method:
      'We lay the last whole quarter before the agreement beside the first whole quarter after it. Quarters are almost equally long; counts are told per 30 days. We call a difference higher or lower where we are 95% sure of it.',
    leftOut: (quarter) => `The agreement began in ${quarter}, which is left out.`,
    noneBefore: 'There are no figures of before the agreement.',
    noneAfter: (day) => `The figures of after the agreement come on ${day}.`,
    downloadFrom: (day) => `This quarter is not public yet. From ${day} you can take its figures along here.`,
    ours: 'No national set of figures for these networks is public. What we count is a proposal of the makers of this software.',
    small:
      'A number from 1 to 9 is not shown. Nor is what fewer than 10 of a group have, or fewer than 10 have not; also where it is nobody or everybody. And you cannot compute it from other figures of the quarter. A 0 is shown only where nothing of that kind happened in the quarter.',
    heads: ['What', 'Figure', 'Numbers', 'How sure'],
    besideHeads: ['What', 'Before', 'After', 'Difference'],
    of: (numerator, denominator) => `${numerator} of ${denominator}`,
    restsOn: (n, what) => `${n} ${what}`,
    between: (low, high) => `between ${low} and ${high}`,
    open: (count) => `of ${count} it cannot be said yet`,
    days: (value) => `${value} days`,
    points: (value) => value,
    perSession: (value) => `${value} per session`,
    per30: (value) => `${value} per 30 days`,
    download: 'Take along',
    asCsv: 'Figures as CSV',
    asJson: 'Figures as JSON',
    downloadText: 'With what each figure counts, and without data of people.',
    comparing: 'Two quarters side by side',
    unknown: 'We do not know this quarter.',
    unknownAdvice: 'Choose one from the list.',
    same: 'You chose the same quarter twice.',
    counts: 'What we count',
  },
};
