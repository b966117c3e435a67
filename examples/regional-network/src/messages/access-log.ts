/**
 * The words of the access log: for the person about themself, and for the privacy officer about one case.
 */
import type { AuditEntry } from '@mgn/casework';
import type { Audience, Language } from '@mgn/domain/labels';

/**
 * What a line says that it was, where the words of its action would not say it: what was looked at, or a step that is none of the
 * conversation.
 */
export const ownLines = [
  'access-log',
  'foreign-content',
  'permit',
  'permit-again',
  'withdraw-permission',
  'choose-notices',
] as const;
/** A step that the system took in one function because of what happened in another one. */
export const followsLine = 'follows';
export type OwnLine = (typeof ownLines)[number];

/** What the log says, whoever reads it. */
export interface AccessLogTexts {
  readonly title: string;
  readonly lead: string;
  readonly number: string;
  readonly numberHint: string;
  readonly search: string;
  readonly notFound: string;
  readonly wrongNumber: string;
  readonly about: (number: string) => string;
  readonly heads: readonly [string, string, string, string];
  readonly noCase: string;
  readonly more: string;
  /** The whole log as a file, and how to see later that nothing was changed in it or taken out. */
  readonly file: {
    readonly title: string;
    readonly lead: (lines: number) => string;
    readonly download: string;
    readonly logged: string;
    readonly anchor: string;
    readonly verify: string;
    readonly missing: string;
  };
  readonly refused: string;
  /** What was sent to whom, and what was not sent because it may not be. */
  readonly sent: (what: string, to: string) => string;
  readonly triedToSend: (what: string, to: string) => string;
  readonly system: string;
  /** Who the person is called. */
  readonly person: Readonly<Record<Audience, string>>;
  readonly actions: Readonly<
    Record<Audience, Readonly<Record<AuditEntry['action'] | OwnLine | typeof followsLine, string>>>
  >;
}

/** Both languages. */
export const accessLogTexts: Readonly<Record<Language, AccessLogTexts>> = {
  nl: {
    title: 'Logboek',
    lead: 'Zoek op zaaknummer wie wat bekeek en deed. Dat u hier kijkt, staat zelf ook in het logboek.',
    number: 'Zaaknummer',
    numberHint: 'Bijvoorbeeld VG-0012.',
    search: 'Zoek',
    notFound: 'Er is geen zaak met dit nummer.',
    wrongNumber: 'Een zaaknummer heeft twee letters, een streepje en een getal.',
    about: (number) => `Wie keek in zaak ${number}`,
    heads: ['Wanneer', 'Wie', 'Wat', 'Onderdeel'],
    noCase: 'niet bij één zaak',
    more: 'Dit zijn de nieuwste 500 regels over deze persoon, voor zover ze bij deze zaak horen of bij geen zaak.',
    file: {
      title: 'Het hele logboek als bestand',
      lead: (lines) =>
        `Het bestand heeft nu ${String(lines)} regels. Namen, geboortedata en burgerservicenummers staan er niet in. Iedereen kan nagaan of iemand er iets in veranderde.`,
      download: 'Download het logboek',
      logged: 'Dat u het bestand downloadt, staat als laatste regel in het bestand.',
      anchor:
        'Bewaar deze regel elke dag op een andere plek, in een bestand met de naam logboek.anchors. Met deze regel ziet u later ook of het einde van het logboek ontbreekt.',
      verify: 'Zo controleert u het bestand:',
      missing: 'Het logboek is nu niet als bestand te krijgen.',
    },
    refused: 'niet toegestaan',
    sent: (what, to) => `stuurde ${what} naar ${to}`,
    triedToSend: (what, to) => `wilde ${what} naar ${to} sturen`,
    system: 'het systeem',
    person: { person: 'u', professional: 'de persoon zelf' },
    actions: {
      person: {
        view: 'bekeek uw zaak',
        command: 'deed een stap',
        disclose: 'stuurde gegevens',
        list: 'zag u in een lijst',
        'reveal-names': 'zag uw naam in een lijst',
        follows: 'ging hier verder na een stap in een ander onderdeel',
        'access-log': 'bekeek wie er in uw zaak keek',
        'foreign-content': 'haalde op wat eerder over u is gestuurd',
        permit: 'zei ja tegen het delen van uw gegevens',
        'permit-again': 'schreef op dat u alsnog ja zei tegen het delen van uw gegevens',
        'withdraw-permission': 'stopte met het delen van uw gegevens',
        'choose-notices': 'zette berichten per e-mail aan of uit',
      },
      professional: {
        view: 'bekeek de zaak',
        command: 'deed een stap',
        disclose: 'stuurde gegevens',
        list: 'zag de zaak in een lijst',
        'reveal-names': 'zag de naam in een lijst',
        follows: 'ging hier verder na een stap in een ander onderdeel',
        'access-log': 'bekeek dit logboek',
        'foreign-content': 'haalde op wat eerder is gestuurd',
        permit: 'zei ja tegen het delen van gegevens',
        'permit-again': 'legde vast dat de persoon alsnog ja zei tegen het delen van gegevens',
        'withdraw-permission': 'stopte met het delen van gegevens',
        'choose-notices': 'zette berichten per e-mail aan of uit',
      },
    },
  },
  en: {
    title: 'Access log',
    lead: 'Search by case number who looked at what and did what. That you look here is in the log as well.',
    number: 'Case number',
    numberHint: 'For example VG-0012.',
    search: 'Search',
    notFound: 'There is no case with this number.',
    wrongNumber: 'A case number has two letters, a dash and a number.',
    about: (number) => `Who looked at case ${number}`,
    heads: ['When', 'Who', 'What', 'Part'],
    noCase: 'not about one case',
    more: 'These are the newest 500 lines about this person, as far as they belong to this case or to no case.',
    file: {
      title: 'The whole log as a file',
      lead: (lines) =>
        `The file has ${String(lines)} lines now. Names, dates of birth and citizen service numbers are not in it. Anybody can check whether something in it was changed.`,
      download: 'Download the log',
      logged: 'That you download the file is the last line in the file.',
      anchor:
        'Keep this line in another place every day, in a file called logboek.anchors. With this line you see later as well whether the end of the log is missing.',
      verify: 'This is how you check the file:',
      missing: 'The log cannot be had as a file now.',
    },
    refused: 'not allowed',
    sent: (what, to) => `sent ${what} to ${to}`,
    triedToSend: (what, to) => `wanted to send ${what} to ${to}`,
    system: 'the system',
    person: { person: 'you', professional: 'the person' },
    actions: {
      person: {
        view: 'looked at your case',
        command: 'took a step',
        disclose: 'sent data',
        list: 'saw you in a list',
        'reveal-names': 'saw your name in a list',
        follows: 'went on here after a step in another part',
        'access-log': 'looked at who looked at your case',
        'foreign-content': 'fetched what was sent about you before',
        permit: 'said yes to sharing your data',
        'permit-again': 'wrote down that you said yes after all to sharing your data',
        'withdraw-permission': 'stopped sharing your data',
        'choose-notices': 'switched messages by e-mail on or off',
      },
      professional: {
        view: 'looked at the case',
        command: 'took a step',
        disclose: 'sent data',
        list: 'saw the case in a list',
        'reveal-names': 'saw the name in a list',
        follows: 'went on here after a step in another part',
        'access-log': 'looked at this log',
        'foreign-content': 'fetched what was sent before',
        permit: 'said yes to sharing data',
        'permit-again': 'recorded that the person said yes after all to sharing data',
        'withdraw-permission': 'stopped sharing data',
        'choose-notices': 'switched messages by e-mail on or off',
      },
    },
  },
};
