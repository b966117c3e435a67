/**
 * The words of messages: the switch of a person, and how messages fare.
 */
import type { CommandProcessKind, NoticeKind, NoticeState } from '@mgn/casework';
import type { Language } from '@mgn/domain/labels';

/** Why a message did not go out, or did not yet. */
export const noticeCodes = [
  'address-rejected',
  'address-deferred',
  'message-rejected',
  'sender-rejected',
  'sign-in-refused',
  'no-secure-connection',
  'mail-server-unreachable',
  'mail-server-slow',
  'mail-server-failed',
  'too-old',
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

/** What the two pages say. */
export interface NoticeTexts {
  readonly menu: string;
  readonly own: {
    readonly title: string;
    readonly lead: string;
    readonly on: (day: string) => string;
    readonly off: string;
    readonly address: (address: string) => string;
    readonly wouldBe: (address: string) => string;
    readonly moved: string;
    readonly none: string;
    readonly noneText: string;
    readonly shared: string;
    readonly switchOn: string;
    readonly switchOff: string;
    readonly whenTitle: string;
    readonly when: readonly string[];
    readonly sayTitle: string;
    readonly subject: string;
    readonly noServer: string;
    readonly back: string;
  };
  readonly all: {
    readonly title: string;
    readonly lead: string;
    readonly demo: string;
    readonly noServer: string;
    readonly empty: string;
    readonly emptyText: string;
    readonly heads: readonly [string, string, string, string];
    readonly somebody: string;
    readonly kinds: Readonly<Record<NoticeKind, string>>;
    readonly processes: Readonly<Record<CommandProcessKind, string>>;
    readonly states: Readonly<Record<NoticeState, string>>;
    readonly codes: Readonly<Record<NoticeCode, string>>;
    readonly otherCode: string;
    readonly waitsNoServer: string;
    readonly nextAttempt: (moment: string) => string;
    readonly wouldGo: string;
    readonly wouldNot: Readonly<Record<'no-address' | 'suppressed', string>>;
    readonly message: string;
    readonly to: string;
    readonly subject: string;
    readonly looks: string;
    readonly newer: string;
    readonly older: string;
    readonly pages: string;
  };
  readonly office: {
    readonly title: string;
    readonly lead: (days: number) => string;
    readonly heads: readonly [string, string, string];
    readonly callTitle: string;
    readonly callLead: string;
    readonly callHeads: readonly [string, string, string, string];
    readonly callNobody: string;
    readonly noPhone: string;
    readonly people: (count: number) => string;
  };
}

/** Both languages. */
export const noticeTexts: Readonly<Record<Language, NoticeTexts>> = {
  nl: {
    menu: 'Berichten',
    own: {
      title: 'Berichten per e-mail',
      lead: 'Staat er iets voor u klaar? Dan kunnen wij u een e-mail sturen. Daarin staat niet wat het is, en niet dat het over hulp gaat.',
      on: (day) => `Berichten staan aan, sinds ${day}.`,
      off: 'Berichten staan uit. U krijgt geen e-mail van ons.',
      address: (address) => `Wij sturen ze naar ${address}.`,
      wouldBe: (address) => `Zet u berichten aan? Dan sturen wij ze naar ${address}.`,
      moved: 'Uw e-mailadres is veranderd. Naar het nieuwe adres sturen wij pas iets als u dat hier aanzet.',
      none: 'Wij hebben geen e-mailadres van u',
      noneText:
        'Wilt u berichten krijgen? Geef uw e-mailadres dan door aan uw huisarts. Daarna zet u berichten hier aan.',
      shared:
        'Lezen anderen uw e-mail mee? Dan zien zij dat er ergens iets voor u klaarstaat, en het adres van deze website.',
      switchOn: 'Zet berichten aan',
      switchOff: 'Zet berichten uit',
      whenTitle: 'Wanneer krijgt u een bericht?',
      when: [
        'Als u iets kunt lezen of kiezen.',
        'Als er een datum is, of een andere datum.',
        'Als iemand u overneemt, of een plek niet doorgaat.',
        'Als iets klaar is.',
      ],
      sayTitle: 'Dit staat er in het bericht',
      subject: 'Onderwerp',
      noServer: 'Hier wordt nu geen e-mail verstuurd. Uw keuze blijft bewaard. Log zelf af en toe in.',
      back: 'Terug naar mijn route',
    },
    all: {
      title: 'Berichten',
      lead: 'Wie hoorde dat er iets klaarstaat, en hoe het met dat bericht ging. De nieuwste staan boven.',
      demo: 'Dit is een voorbeeld: daarom ziet iedereen deze lijst, en gaat er niets naar buiten. In een echt netwerk ziet alleen het netwerkbureau aantallen.',
      noServer: 'Er is geen mailserver ingesteld. Niemand krijgt een e-mail.',
      empty: 'Er zijn nog geen berichten',
      emptyText: 'Er komt een bericht zodra iemand aan zet is.',
      heads: ['Wanneer', 'Voor wie', 'Waarom', 'Hoe het ging'],
      somebody: 'een persoon',
      kinds: { turn: 'Aan zet', news: 'Nieuws' },
      processes: {
        'exploratory-conversation': 'verkennend gesprek',
        'transfer-case': 'transfer',
        'waitlist-entry': 'wachtlijst',
        'case-conference-item': 'casusoverleg',
        'network-concern': 'zorg over het netwerk',
      },
      states: {
        waiting: 'Wacht',
        sent: 'Verstuurd',
        failed: 'Niet gelukt',
        'no-address': 'Niet verstuurd: er is geen adres',
        suppressed: 'Niet verstuurd: de persoon wil het niet, of heeft niets gekozen',
      },
      codes: {
        'address-rejected': 'het adres bestaat niet of neemt niets aan',
        'address-deferred': 'het adres neemt nu niets aan',
        'message-rejected': 'het bericht werd geweigerd',
        'sender-rejected': 'de mailserver weigert onze afzender',
        'sign-in-refused': 'de mailserver laat ons niet binnen',
        'no-secure-connection': 'de mailserver heeft geen veilige verbinding',
        'mail-server-unreachable': 'de mailserver is niet te bereiken',
        'mail-server-slow': 'de mailserver antwoordt te langzaam',
        'mail-server-failed': 'de mailserver deed het niet',
        'too-old': 'het werd te laat om nog te sturen',
      },
      otherCode: 'om een andere reden',
      waitsNoServer: 'Niet verstuurd: er is geen mailserver',
      nextAttempt: (moment) => `Nieuwe poging: ${moment}`,
      wouldGo: 'Met een mailserver was het verstuurd.',
      wouldNot: {
        'no-address': 'Ook met een mailserver niet: er is geen adres.',
        suppressed: 'Ook met een mailserver niet: de persoon heeft berichten niet aangezet.',
      },
      message: 'Bekijk het bericht',
      to: 'Aan',
      subject: 'Onderwerp',
      looks: 'Waar het klaarstaat',
      newer: 'Nieuwere',
      older: 'Oudere',
      pages: 'Meer berichten',
    },
    office: {
      title: 'Wie hoorde het niet?',
      lead: (days) =>
        `De berichten van de laatste ${String(days)} dagen, als aantallen. Waar ze over gaan, staat nergens.`,
      heads: ['Hoe het ging', 'Organisaties', 'Personen'],
      callTitle: 'Bel deze organisaties',
      callLead: 'Er staat iets voor hen klaar, en zij hoorden het niet.',
      callHeads: ['Organisatie', 'Telefoon', 'Aantal', 'Waarom'],
      callNobody: 'Iedere organisatie die iets moest horen, hoorde het.',
      noPhone: 'niet bekend',
      people: (count) =>
        `${String(count)} keer kwam een bericht niet aan bij een persoon die berichten aan had. Wie het is, staat hier niet: bel wie al een tijd aan zet is in de werklijst.`,
    },
  },
  en: {
    menu: 'Messages',
    own: {
      title: 'Messages by e-mail',
      lead: 'Is something ready for you? Then we can send you an e-mail. It does not say what it is, nor that it is about help.',
      on: (day) => `Messages are on, since ${day}.`,
      off: 'Messages are off. You get no e-mail from us.',
      address: (address) => `We send them to ${address}.`,
      wouldBe: (address) => `Do you switch messages on? Then we send them to ${address}.`,
      moved: 'Your e-mail address has changed. We send nothing to the new address until you switch that on here.',
      none: 'We have no e-mail address of yours',
      noneText: 'Do you want messages? Give your e-mail address to your GP. After that you switch messages on here.',
      shared:
        'Do others read your e-mail? Then they see that something is ready for you somewhere, and the address of this website.',
      switchOn: 'Switch messages on',
      switchOff: 'Switch messages off',
      whenTitle: 'When do you get a message?',
      when: [
        'When you can read or choose something.',
        'When there is a date, or another date.',
        'When somebody takes over, or a place falls through.',
        'When something is finished.',
      ],
      sayTitle: 'This is what the message says',
      subject: 'Subject',
      noServer: 'No e-mail is sent here now. Your choice is kept. Sign in yourself now and then.',
      back: 'Back to my route',
    },
    all: {
      title: 'Messages',
      lead: 'Who was told that something is ready, and what became of that message. The newest come first.',
      demo: 'This is an example: so everybody sees this list, and nothing leaves this machine. In a real network only the network office sees counts.',
      noServer: 'No mail server is set. Nobody gets an e-mail.',
      empty: 'There are no messages yet',
      emptyText: 'A message comes as soon as it is somebody’s turn.',
      heads: ['When', 'For whom', 'Why', 'What became of it'],
      somebody: 'a person',
      kinds: { turn: 'Turn', news: 'News' },
      processes: {
        'exploratory-conversation': 'exploratory conversation',
        'transfer-case': 'transfer',
        'waitlist-entry': 'waiting list',
        'case-conference-item': 'case conference',
        'network-concern': 'concern about the network',
      },
      states: {
        waiting: 'Waits',
        sent: 'Sent',
        failed: 'Failed',
        'no-address': 'Not sent: there is no address',
        suppressed: 'Not sent: the person does not want it, or chose nothing',
      },
      codes: {
        'address-rejected': 'the address does not exist or takes nothing',
        'address-deferred': 'the address takes nothing now',
        'message-rejected': 'the message was refused',
        'sender-rejected': 'the mail server refuses our sender',
        'sign-in-refused': 'the mail server does not let us in',
        'no-secure-connection': 'the mail server has no secure connection',
        'mail-server-unreachable': 'the mail server cannot be reached',
        'mail-server-slow': 'the mail server answers too slowly',
        'mail-server-failed': 'the mail server failed',
        'too-old': 'it became too late to send it',
      },
      otherCode: 'for another reason',
      waitsNoServer: 'Not sent: there is no mail server',
      nextAttempt: (moment) => `Next attempt: ${moment}`,
      wouldGo: 'With a mail server it would have been sent.',
      wouldNot: {
        'no-address': 'Not with a mail server either: there is no address.',
        suppressed: 'Not with a mail server either: the person did not switch messages on.',
      },
      message: 'See the message',
      to: 'To',
      subject: 'Subject',
      looks: 'Where it is ready',
      newer: 'Newer',
      older: 'Older',
      pages: 'More messages',
    },
    office: {
      title: 'Who was not told?',
      lead: (days) => `The messages of the last ${String(days)} days, as counts. What they are about stands nowhere.`,
      heads: ['What became of it', 'Organisations', 'People'],
      callTitle: 'Call these organisations',
      callLead: 'Something is ready for them, and they were not told.',
      callHeads: ['Organisation', 'Phone', 'Count', 'Why'],
      callNobody: 'Every organisation that had to be told was told.',
      noPhone: 'not known',
      people: (count) =>
        `${String(count)} times a message did not reach a person who had switched messages on. Who it is does not stand here: call whose turn it has been for a while in the worklist.`,
    },
  },
};

/** Why a message failed, in words. */
export function noticeReason(code: string | null, language: Language): string {
  const { codes, otherCode } = noticeTexts[language].all;
  const known = noticeCodes.find((each) => each === code);
  return known === undefined ? otherCode : codes[known];
}
