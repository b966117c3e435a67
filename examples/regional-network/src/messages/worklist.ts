/**
 * The words of the worklist.
 */
import type { CommandProcessKind } from '@mgn/casework';
import type { Language } from '@mgn/domain/labels';

/** The lists that one can open. */
export const worklists = ['aan-zet', 'te-laat', 'ander', 'alle', 'afgerond'] as const;
export type WorklistName = (typeof worklists)[number];

/** What the worklist says. */
export interface WorklistTexts {
  readonly title: string;
  readonly lists: Readonly<Record<WorklistName, string>>;
  readonly captions: Readonly<Record<WorklistName, string>>;
  readonly counts: readonly [string, string, string, string];
  readonly choose: string;
  readonly searchLabel: string;
  readonly number: string;
  readonly search: string;
  readonly initials: string;
  readonly names: string;
  readonly showNames: string;
  readonly hideNames: string;
  readonly heads: readonly [string, string, string, string, string];
  readonly late: string;
  readonly soon: string;
  readonly week: string;
  readonly later: string;
  readonly order: string;
  readonly noName: string;
  readonly open: string;
  readonly waits: string;
  /** Some of those who were to take part in the step may not; it can be taken without them. */
  readonly waitsPartly: string;
  /** Whom one asks, by the function of the row. */
  readonly waitsWho: Readonly<Record<CommandProcessKind, string>>;
  readonly waitsButton: string;
  readonly notFound: string;
  readonly nobody: string;
  /** What stands for a name where it is about the network and about nobody. */
  readonly network: string;
  readonly lateBy: (day: string) => string;
  readonly besides: string;
  readonly outside: string;
  readonly somebodyElse: string;
  cut(shown: number, all: number): string;
  showAll(all: number): string;
  notRead(count: number): string;
  readonly emptyList: string;
  empty(waiting: number): string;
  updated(moment: string): string;
  forCase(number: string): string;
}

/** Both languages. */
export const worklistTexts: Readonly<Record<Language, WorklistTexts>> = {
  nl: {
    title: 'Werklijst',
    lists: {
      'aan-zet': 'U bent aan zet',
      'te-laat': 'Te laat',
      ander: 'Wacht op een ander',
      alle: 'Alle open zaken',
      afgerond: 'Afgerond',
    },
    captions: {
      'aan-zet': 'Zaken waarin u aan zet bent, het dringendste bovenaan',
      'te-laat': 'Zaken die te laat zijn, het dringendste bovenaan',
      ander: 'Zaken die op een ander wachten, het dringendste bovenaan',
      alle: 'Alle open zaken, het dringendste bovenaan',
      afgerond: 'Afgeronde zaken, de nieuwste bovenaan',
    },
    counts: ['Open zaken', 'U bent aan zet', 'Te laat', 'Wacht op een ander'],
    choose: 'Lijst kiezen',
    searchLabel: 'Zaak zoeken',
    number: 'Zaaknummer',
    search: 'Zoek',
    initials: 'U ziet initialen, geen namen.',
    names: 'U ziet nu namen bij gesprekken. Dat staat in het logboek.',
    showNames: 'Toon namen',
    hideNames: 'Verberg namen',
    heads: ['Zaak', 'Volgende stap', 'Wie is nu verantwoordelijk', 'Klok', 'Actie'],
    late: 'Te laat',
    soon: 'Vandaag of morgen',
    week: 'Deze week',
    later: 'Later',
    order:
      'Volgorde: eerst wat te laat is, dan wat het eerst afloopt. Een klok houdt niets tegen. U kunt altijd verder werken.',
    noName: 'naam niet gedeeld',
    open: 'Open',
    waits: 'wacht op de keuze van de persoon',
    waitsPartly: 'niet iedereen mag meedoen: dat wacht op de keuze van de persoon',
    waitsWho: {
      'exploratory-conversation': 'bel de persoon',
      'transfer-case': 'vraag de persoon opnieuw',
      'waitlist-entry': 'vraag de persoon opnieuw',
      'case-conference-item': 'vraag wie de vraag inbracht',
      'network-concern': 'vraag wie de zorg meldde',
    },
    waitsButton: 'Bekijk',
    notFound: 'Er is geen zaak met dit nummer in uw werklijst.',
    nobody: 'zonder naam',
    network: 'over het netwerk',
    lateBy: (day) => `Te laat: uiterlijk ${day}`,
    besides: 'Ook van deze persoon:',
    outside: 'gesloten, u hoeft niets te doen',
    somebodyElse: 'een ander',
    cut: (shown, all) => `U ziet de eerste ${String(shown)} van ${String(all)}.`,
    showAll: (all) => `Toon alle ${String(all)}`,
    notRead: (count) =>
      count === 1
        ? 'Er is nog 1 zaak die hier niet staat: van elk onderdeel leest deze lijst er 200. Zoek op zaaknummer.'
        : `Er zijn nog ${String(count)} zaken die hier niet staan: van elk onderdeel leest deze lijst er 200. Zoek op zaaknummer.`,
    emptyList: 'Deze lijst is leeg.',
    empty: (waiting) =>
      `U bent nergens aan zet. ${waiting === 1 ? '1 zaak wacht' : `${waiting} zaken wachten`} op een ander.`,
    updated: (moment) => `Bijgewerkt ${moment}`,
    forCase: (number) => ` voor zaak ${number}`,
  },
  en: {
    title: 'Worklist',
    lists: {
      'aan-zet': 'Your turn',
      'te-laat': 'Late',
      ander: 'Waits for someone else',
      alle: 'All open cases',
      afgerond: 'Closed',
    },
    captions: {
      'aan-zet': 'Cases in which it is your turn, the most urgent first',
      'te-laat': 'Cases that are late, the most urgent first',
      ander: 'Cases that wait for someone else, the most urgent first',
      alle: 'All open cases, the most urgent first',
      afgerond: 'Closed cases, the newest first',
    },
    counts: ['Open cases', 'Your turn', 'Late', 'Waits for someone else'],
    choose: 'Choose a list',
    searchLabel: 'Find a case',
    number: 'Case number',
    search: 'Search',
    initials: 'You see initials, no names.',
    names: 'You see names with conversations now. That is logged.',
    showNames: 'Show names',
    hideNames: 'Hide names',
    heads: ['Case', 'Next step', 'Who is responsible now', 'Clock', 'Action'],
    late: 'Late',
    soon: 'Today or tomorrow',
    week: 'This week',
    later: 'Later',
    order: 'Order: first what is late, then what ends first. A clock never blocks. You can always go on.',
    noName: 'name not shared',
    open: 'Open',
    waits: "waits for the person's choice",
    waitsPartly: "not everybody may take part: that waits for the person's choice",
    waitsWho: {
      'exploratory-conversation': 'call the person',
      'transfer-case': 'ask the person again',
      'waitlist-entry': 'ask the person again',
      'case-conference-item': 'ask who brought in the question',
      'network-concern': 'ask who raised the concern',
    },
    waitsButton: 'View',
    notFound: 'There is no case with this number in your worklist.',
    nobody: 'without a name',
    network: 'about the network',
    lateBy: (day) => `Late: at the latest ${day}`,
    besides: 'Also of this person:',
    outside: 'closed, nothing for you to do',
    somebodyElse: 'somebody else',
    cut: (shown, all) => `You see the first ${String(shown)} of ${String(all)}.`,
    showAll: (all) => `Show all ${String(all)}`,
    notRead: (count) =>
      `There ${count === 1 ? 'is 1 more case' : `are ${String(count)} more cases`} not listed here: of each part this list reads 200. Search on the case number.`,
    emptyList: 'This list is empty.',
    empty: (waiting) =>
      `It is your turn nowhere. ${waiting === 1 ? '1 case waits' : `${waiting} cases wait`} for someone else.`,
    updated: (moment) => `Updated ${moment}`,
    forCase: (number) => ` for case ${number}`,
  },
};
