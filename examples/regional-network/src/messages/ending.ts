/**
 * The words with which a conversation ends, for the person and for professionals.
 */
import type { Audience, Language } from '@mgn/domain/labels';

/** The ways in which a conversation ends. */
export type Ending =
  'taken-over' | 'gp-helps' | 'goes-on' | 'acute' | 'redirected' | 'lapsed' | 'withdrawn' | 'deceased';

/** What the end is called; null where the name of the state says it. */
export const endingTitles: Readonly<
  Record<Language, Readonly<Record<Audience, Readonly<Record<Ending, string | null>>>>>
> = {
  nl: {
    person: {
      'taken-over': 'U weet wie u verder helpt',
      'gp-helps': 'Uw huisarts helpt u verder',
      'goes-on': 'Dit gesprek is klaar. Een deel gaat verder',
      acute: 'Er is direct hulp gevraagd',
      redirected: null,
      lapsed: null,
      withdrawn: null,
      deceased: null,
    },
    professional: {
      'taken-over': null,
      'gp-helps': null,
      'goes-on': null,
      acute: 'gestopt: acute hulp gevraagd',
      redirected: null,
      lapsed: null,
      withdrawn: null,
      deceased: 'gestopt: de persoon is overleden',
    },
  },
  en: {
    person: {
      'taken-over': 'You know who helps you further',
      'gp-helps': 'Your GP helps you further',
      'goes-on': 'This conversation is done. A part goes on',
      acute: 'Help was asked for at once',
      redirected: null,
      lapsed: null,
      withdrawn: null,
      deceased: null,
    },
    professional: {
      'taken-over': null,
      'gp-helps': null,
      'goes-on': null,
      acute: 'stopped: acute help was asked for',
      redirected: null,
      lapsed: null,
      withdrawn: null,
      deceased: 'stopped: the person has died',
    },
  },
};

/** What the pages say about an end. */
export interface EndingTexts {
  readonly decided: string;
  readonly refersTo: string;
  /** The same once the case has ended. */
  readonly referredTo: string;
  readonly acute: string;
  readonly acuteGp: string;
  readonly acuteDanger: string;
  readonly stopped: string;
  readonly declined: string;
  readonly done: string;
  readonly closed: string;
  readonly how: string;
  /** What every professional with a part in the case may read; nothing where the state says enough. */
  readonly forProfessionals: Readonly<Partial<Record<Ending, string>>>;
  readonly when: string;
  readonly why: string;
  readonly whereTo: string;
  readonly explanation: string;
  readonly acuteService: string;
  readonly noteBy: string;
  readonly again: string;
  gpNow(name: string, phone: string | null): string;
  gpUntil(name: string, phone: string | null): string;
  gpKnows(name: string, phone: string | null): string;
  /** Of who asked for the conversation, where that is not the GP practice. */
  requesterKnows(name: string, phone: string | null): string;
  /** Of the GP practice, where another one asked and was told. */
  gpMayNotKnow(name: string, phone: string | null): string;
  /** Of the GP practice, where somebody else took over a part. */
  gpRest(name: string, phone: string | null): string;
  gpThere(name: string, phone: string | null): string;
  /** Of whoever took over. */
  helps(name: string, what: string, phone: string | null): string;
  askAfterLapse(name: string, phone: string | null): string;
  goesOnFor(direction: string, number: string | null): string;
  /** Instead of a number, for what is discussed without a name. */
  readonly withoutNumber: string;
  askOffice(office: string, phone: string | null): string;
  acuteKnows(name: string, phone: string | null): string;
}

const call = (words: string, phone: string | null): string => (phone === null ? '' : ` ${words} ${phone}.`);

/** Both languages. */
export const endingTexts: Readonly<Record<Language, EndingTexts>> = {
  nl: {
    decided: 'Wat uw huisarts besloot',
    refersTo: 'Dit is nu de bedoeling:',
    referredTo: 'Dit was toen de bedoeling:',
    acute: 'Dit is gestopt, omdat er snel hulp nodig was.',
    acuteGp: 'Bel overdag ook gerust uw huisarts:',
    acuteDanger: 'Is er nu gevaar? Bel 112.',
    stopped: 'Gestopt',
    declined: 'Kon u niet helpen.',
    done: 'Klaar',
    closed: 'Gestopt',
    how: 'Hoe dit eindigde',
    forProfessionals: {
      'goes-on': 'Een deel gaat verder in een andere zaak.',
      acute: 'Er is acute hulp gevraagd. Daarom is deze zaak gestopt.',
      redirected: 'Er is een andere route gekozen. Er komt geen verkennend gesprek.',
      lapsed: 'De persoon is niet bereikt, of kwam niet. Er komt geen verkennend gesprek.',
      withdrawn: 'De aanmelding is ingetrokken. Een reden is daarvoor niet nodig.',
      deceased: 'De persoon is overleden. Bel niet meer, en zeg een afspraak af.',
    },
    when: 'Wanneer',
    why: 'Reden',
    whereTo: 'Waarheen',
    explanation: 'Toelichting',
    acuteService: 'Acute dienst',
    noteBy: 'de coördinator',
    again: 'Wilt u later opnieuw hulp? Ga naar uw huisarts. Die kan u opnieuw aanmelden, als u dat wilt.',
    gpNow: (name, phone) => `${name} helpt u verder.${call('Bel', phone)}`,
    gpUntil: (name, phone) => `Tot iemand anders u helpt, helpt ${name} u.${call('Bel', phone)}`,
    gpKnows: (name, phone) => `${name} weet ervan en helpt u verder.${call('Bel', phone)}`,
    requesterKnows: (name, phone) => `${name} vroeg dit voor u aan, en weet ervan.${call('Bel', phone)}`,
    gpMayNotKnow: (name, phone) => `${name} blijft u helpen, maar weet dit misschien nog niet.${call('Bel', phone)}`,
    gpRest: (name, phone) => `Met al het andere helpt ${name} u.${call('Bel', phone)}`,
    gpThere: (name, phone) => `Hebt u hulp nodig? ${name} is er voor u.${call('Bel', phone)}`,
    helps: (name, what, phone) => `${name} helpt u nu. Waarmee: ${what}.${call('Bel', phone)}`,
    askAfterLapse: (name, phone) => `Wilt u toch een gesprek? Vraag het aan ${name}.${call('Bel', phone)}`,
    goesOnFor: (direction, number) =>
      number === null
        ? `${direction}: dit gaat verder, zonder uw naam.`
        : `${direction}: dit gaat verder onder nummer ${number}.`,
    withoutNumber: 'gaat verder zonder naam, en zonder nummer',
    askOffice: (office, phone) => `Vragen hierover? Die beantwoordt ${office}.${call('Bel', phone)}`,
    acuteKnows: (name, phone) => `${name} is voor u gebeld.${call('Bel', phone)}`,
  },
  en: {
    decided: 'What your GP decided',
    refersTo: 'This is the plan now:',
    referredTo: 'This was the plan then:',
    acute: 'This was stopped because help was needed soon.',
    acuteGp: 'During the day you can also call your GP:',
    acuteDanger: 'Is there danger now? Call 112.',
    stopped: 'Stopped',
    declined: 'Could not help you.',
    done: 'Done',
    closed: 'Stopped',
    how: 'How this ended',
    forProfessionals: {
      'goes-on': 'A part goes on in another case.',
      acute: 'Acute help was asked for. That is why this case was stopped.',
      redirected: 'Another route was chosen. There will be no exploratory conversation.',
      lapsed: 'The person was not reached, or did not come. There will be no exploratory conversation.',
      withdrawn: 'The request was withdrawn. No reason is needed for that.',
      deceased: 'The person has died. Do not call any more, and cancel an appointment.',
    },
    when: 'When',
    why: 'Reason',
    whereTo: 'Where to',
    explanation: 'Explanation',
    acuteService: 'Acute service',
    noteBy: 'the coordinator',
    again: 'Do you need help again later? Go to your GP, who can send a new request if you want that.',
    gpNow: (name, phone) => `${name} helps you further.${call('Call', phone)}`,
    gpUntil: (name, phone) => `Until somebody else helps you, ${name} helps you.${call('Call', phone)}`,
    gpKnows: (name, phone) => `${name} knows and helps you further.${call('Call', phone)}`,
    requesterKnows: (name, phone) => `${name} asked for this for you, and knows.${call('Call', phone)}`,
    gpMayNotKnow: (name, phone) => `${name} keeps helping you, but may not know this yet.${call('Call', phone)}`,
    gpRest: (name, phone) => `With everything else ${name} helps you.${call('Call', phone)}`,
    gpThere: (name, phone) => `Do you need help? ${name} is there for you.${call('Call', phone)}`,
    helps: (name, what, phone) => `${name} helps you now. With what: ${what}.${call('Call', phone)}`,
    askAfterLapse: (name, phone) => `Do you still want a conversation? Ask ${name}.${call('Call', phone)}`,
    goesOnFor: (direction, number) =>
      number === null
        ? `${direction}: this goes on, without your name.`
        : `${direction}: this goes on under number ${number}.`,
    withoutNumber: 'goes on without a name, and without a number',
    askOffice: (office, phone) => `Questions about this? ${office} answers them.${call('Call', phone)}`,
    acuteKnows: (name, phone) => `${name} was called for you.${call('Call', phone)}`,
  },
};
