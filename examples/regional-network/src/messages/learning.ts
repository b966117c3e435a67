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
  readonly name: (year: number, number: number, isRunning: boolean) => string;
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
    name: (year, number, isRunning) =>
      isRunning ? `${number}e kwartaal ${year}, tot en met vandaag` : `${number}e kwartaal ${year}`,
    ours: 'Er is geen landelijke set cijfers voor deze netwerken openbaar. Wat wij tellen, is een voorstel van de makers van deze software.',
    small: 'Aantallen onder de 10 staan er niet, en ook niet waaruit u ze kunt berekenen. Zo is niemand te herkennen.',
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
    name: (year, number, isRunning) =>
      isRunning ? `quarter ${number} of ${year}, up to today` : `quarter ${number} of ${year}`,
    ours: 'No national set of figures for these networks is public. What we count is a proposal of the makers of this software.',
    small: 'Numbers under 10 are not shown, nor what you could compute them from. So nobody can be recognised.',
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
