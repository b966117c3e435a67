/**
 * The words on top of every case.
 */
import type { Language } from '@mgn/domain/labels';

/** What the top of a case says. */
export interface CaseTexts {
  readonly whereYouAre: string;
  readonly standing: string;
  readonly untilConfirmed: string;
  readonly ended: string;
  readonly late: string;
  /** Over what somebody else is to do meanwhile. */
  readonly besidesTitle: string;
  readonly yourTurn: string;
  readonly personsTurn: string;
  /** Who is asked to take over, for whoever may not see which help was chosen. */
  readonly askedReceiver: string;
  readonly nothingToDo: string;
  readonly conversation: string;
  readonly notAvailable: string;
  readonly notYet: string;
  readonly nothingThere: string;
  /** One word in the place of a fact that may not be seen. */
  readonly hidden: Readonly<Record<'not-available' | 'not-yet', string>>;
  readonly waitsForPerson: string;
  readonly callPerson: string;
  readonly whenYouLike: string;
  /** Of a date that has passed, as long as nobody recorded what happened. */
  readonly toBeRecorded: string;
  by(day: string): string;
  on(day: string): string;
}

/** Both languages. */
export const caseTexts: Readonly<Record<Language, CaseTexts>> = {
  nl: {
    whereYouAre: 'Waar u nu staat',
    standing: 'Stand van zaken',
    untilConfirmed: 'tot een ander bevestigt',
    ended: 'Afgesloten',
    late: 'dit duurt langer dan afgesproken',
    besidesTitle: 'Daarnaast',
    yourTurn: 'U bent aan zet',
    personsTurn: 'de persoon is aan zet',
    askedReceiver: 'wie gevraagd is om het over te nemen',
    nothingToDo: 'U hoeft nu niets te doen',
    conversation: 'Verkennend gesprek',
    notAvailable: 'Deze informatie is niet beschikbaar. Vraag het aan de persoon zelf.',
    notYet: 'Dit komt later. De persoon leest het als eerste.',
    nothingThere: 'Nog niets ingevuld.',
    hidden: { 'not-available': 'niet beschikbaar', 'not-yet': 'komt later' },
    waitsForPerson: 'wacht op de keuze van de persoon',
    callPerson: 'bel de persoon',
    whenYouLike: 'Wanneer u wilt',
    toBeRecorded: 'Het gesprek was gepland. De hulpverleners leggen nog vast hoe het ging.',
    by: (day) => `Uiterlijk ${day}`,
    on: (day) => `Op ${day}`,
  },
  en: {
    whereYouAre: 'Where you are now',
    standing: 'How things stand',
    untilConfirmed: 'until someone else confirms',
    ended: 'Closed',
    late: 'this takes longer than agreed',
    besidesTitle: 'Meanwhile',
    yourTurn: 'It is your turn',
    personsTurn: "it is the person's turn",
    askedReceiver: 'whoever was asked to take over',
    nothingToDo: 'You do not need to do anything now',
    conversation: 'Exploratory conversation',
    notAvailable: 'This information is not available. Ask the person.',
    notYet: 'This comes later. The person reads it first.',
    nothingThere: 'Nothing filled in yet.',
    hidden: { 'not-available': 'not available', 'not-yet': 'comes later' },
    waitsForPerson: "waits for the person's choice",
    callPerson: 'call the person',
    whenYouLike: 'Whenever you like',
    toBeRecorded: 'The conversation was planned. The professionals still have to record how it went.',
    by: (day) => `At the latest ${day}`,
    on: (day) => `On ${day}`,
  },
};
