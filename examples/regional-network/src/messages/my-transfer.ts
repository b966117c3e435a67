/**
 * The words of a transfer, for the person: somebody looks for another place, and the person chooses.
 */
import type { Language } from '@mgn/domain/labels';

/** What these pages say. */
export interface MyTransferTexts {
  readonly title: string;
  readonly tab: string;
  readonly oneQuestion: string;
  readonly answer: string;
  readonly look: string;
  readonly steps: string;
  readonly searchQuestion: string;
  readonly searchWhy: (trigger: string) => string;
  readonly placeQuestion: string;
  readonly placeWhy: (name: string, day: string) => string;
  readonly time: (day: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly later: string;
  readonly search: Readonly<Record<'yes' | 'no' | 'later', string>>;
  readonly place: Readonly<Record<'yes' | 'no', (name: string, here: string) => string>>;
  readonly placeLater: (day: string) => string;
  readonly here: string;
  readonly hereUnknown: string;
  readonly compareTitle: string;
  readonly compareCaption: string;
  readonly compareHeads: (here: string, there: string) => readonly [string, string, string];
  readonly compare: Readonly<Record<'first' | 'own' | 'name', string>>;
  readonly notKnown: string;
  readonly keepsCounting: string;
  readonly countsAlong: string;
  readonly knowsYou: string;
  readonly knowsNothing: string;
  readonly good: string;
  readonly goodToKnow: readonly string[];
  readonly queue: string;
  readonly call: (office: string, phone: string | null) => string;
  readonly readFirst: string;
  readonly expired: string;
  readonly withdrawn: string;
  readonly declinedThere: string;
  readonly change: string;
  readonly changeText: string;
  readonly stopButton: string;
  readonly ended: string;
  readonly now: string;
  readonly askAgain: (day: string) => string;
  /** The promised day has come. */
  readonly askAgainSoon: (day: string) => string;
  readonly dateUnknown: string;
  readonly coming: Readonly<Record<'found' | 'choose' | 'handover' | 'start', string>>;
  readonly byYou: string;
}

/** Both languages. */
export const myTransferTexts: Readonly<Record<Language, MyTransferTexts>> = {
  nl: {
    title: 'Een andere plek',
    tab: 'Mijn keuze',
    oneQuestion: '1 vraag voor u · antwoord mag ook later',
    answer: 'Lees de vraag en kies',
    look: 'Bekijk of verander uw keuze',
    steps: 'De stappen naar een andere plek',
    searchQuestion: 'Zullen wij een andere plek voor u zoeken?',
    searchWhy: (trigger) => `${trigger}. Misschien kunt u ergens anders eerder terecht.`,
    placeQuestion: 'Wilt u naar deze andere plek?',
    placeWhy: (name, day) => `${name} heeft plek voor u. Uw eerste afspraak kan op ${day} zijn.`,
    time: (day) => `Wij horen het graag uiterlijk ${day}. Kiest u later, dan mag dat ook.`,
    yes: 'Akkoord',
    no: 'Niet akkoord',
    later: 'Nu niet',
    search: {
      yes: 'De coördinator vraagt één plek tegelijk, zonder uw naam. Is er een plek, dan kiest u opnieuw.',
      no: 'Wij zoeken niet. U houdt uw plek, en wij delen niets.',
      later: 'Wij vragen het u later nog eens. Tot die tijd verandert er niets.',
    },
    place: {
      yes: (name, here) => `${name} krijgt uw naam en helpt u verder. ${here} stopt pas als zij het echt overnemen.`,
      no: (name) => `${name} hoort niet wie u bent. Wij zoeken verder. U houdt uw plek.`,
    },
    placeLater: (day) => `U denkt erover na. Na ${day} geeft deze plek de plaats misschien aan een ander.`,
    here: 'Uw plek bij',
    hereUnknown: 'Uw plek nu',
    compareTitle: 'De twee plekken naast elkaar',
    compareCaption: 'Vergelijking van uw plek nu en de andere plek',
    compareHeads: (here, there) => ['Wat', here, there],
    compare: { first: 'Eerste afspraak', own: 'Uw tijd op de lijst', name: 'Weet wie u bent' },
    notKnown: 'nog niet bekend',
    keepsCounting: 'telt door',
    countsAlong: 'telt mee',
    knowsYou: 'ja',
    knowsNothing: 'nee, pas na uw ja',
    good: 'Goed om te weten',
    goodToKnow: ['Nee zeggen heeft geen gevolgen.', 'U mag later altijd anders kiezen.'],
    queue: 'Wat u ook kiest: uw plek in de rij wordt er niet slechter van.',
    call: (office, phone) =>
      phone === null
        ? `U kunt eerst bellen met uw huisarts of met ${office}.`
        : `U kunt eerst bellen met uw huisarts of met ${office}: ${phone}.`,
    readFirst: 'Dit mag er gebeuren als u akkoord geeft:',
    expired: 'Deze vraag is verlopen. Uw plek is niet veranderd.',
    withdrawn: 'De plek die u koos, gaat toch niet door. Dat spijt ons. Wij zoeken verder. Uw oude plek is er nog.',
    declinedThere: 'Daar was geen plek. Wij zoeken verder. Uw oude plek is er nog.',
    change: 'Wilt u toch blijven waar u bent?',
    changeText: 'Dan stoppen wij met zoeken. U houdt uw plek in de rij. U hoeft niet te zeggen waarom.',
    stopButton: 'Ik blijf op mijn plek',
    ended: 'Wilt u later toch een andere plek? Vraag het aan uw huisarts of bel het netwerk.',
    now: 'nu',
    askAgain: (day) => `U zei: nu niet. Wij vragen het u vanaf ${day} nog eens. U mag ook nu al kiezen.`,
    askAgainSoon: (day) => `U zei: nu niet. Uiterlijk ${day} vragen wij het u nog eens. U mag ook nu al kiezen.`,
    dateUnknown: 'datum nog niet bekend',
    coming: {
      found: 'Er is een plek voor u',
      choose: 'U kiest of u die plek wilt',
      handover: 'De nieuwe plek neemt het over',
      start: 'Uw eerste afspraak',
    },
    byYou: 'door u',
  },
  en: {
    title: 'Another place',
    tab: 'My choice',
    oneQuestion: '1 question for you · you may answer later',
    answer: 'Read the question and choose',
    look: 'See or change your choice',
    steps: 'The steps to another place',
    searchQuestion: 'Shall we look for another place for you?',
    searchWhy: (trigger) => `${trigger}. Perhaps you can start earlier somewhere else.`,
    placeQuestion: 'Would you like to go to this other place?',
    placeWhy: (name, day) => `${name} has a place for you. Your first appointment can be on ${day}.`,
    time: (day) => `We would like to hear at the latest ${day}. You may also choose later.`,
    yes: 'I agree',
    no: 'I do not agree',
    later: 'Not now',
    search: {
      yes: 'The coordinator asks one place at a time, without your name. If there is a place, you choose again.',
      no: 'We do not look. You keep your place, and we share nothing.',
      later: 'We ask you again later. Until then nothing changes.',
    },
    place: {
      yes: (name, here) =>
        `${name} gets your name and helps you further. ${here} stops only when they really take over.`,
      no: (name) => `${name} does not hear who you are. We go on looking. You keep your place.`,
    },
    placeLater: (day) => `You think about it. After ${day} the place may be given to somebody else.`,
    here: 'Your place with',
    hereUnknown: 'Your place now',
    compareTitle: 'The two places side by side',
    compareCaption: 'Your place now compared with the other place',
    compareHeads: (here, there) => ['What', here, there],
    compare: { first: 'First appointment', own: 'Your time on the list', name: 'Knows who you are' },
    notKnown: 'not known yet',
    keepsCounting: 'keeps counting',
    countsAlong: 'counts there too',
    knowsYou: 'yes',
    knowsNothing: 'no, only after your yes',
    good: 'Good to know',
    goodToKnow: ['Saying no has no consequences.', 'You may always choose otherwise later.'],
    queue: 'Whatever you choose: your place in the queue does not get worse.',
    call: (office, phone) =>
      phone === null
        ? `You can first call your GP or ${office}.`
        : `You can first call your GP or ${office}: ${phone}.`,
    readFirst: 'This may happen if you agree:',
    expired: 'This question has expired. Your place has not changed.',
    withdrawn:
      'The place that you chose is gone after all. We are sorry. We go on looking. Your old place is still there.',
    declinedThere: 'There was no place there. We go on looking. Your old place is still there.',
    change: 'Would you rather stay where you are?',
    changeText: 'Then we stop looking. You keep your place in the queue. You do not have to say why.',
    stopButton: 'I stay in my place',
    ended: 'Would you like another place later? Ask your GP or call the network.',
    now: 'now',
    askAgain: (day) => `You said: not now. We ask you again from ${day}. You may also choose now.`,
    askAgainSoon: (day) => `You said: not now. We ask you again at the latest ${day}. You may also choose now.`,
    dateUnknown: 'date not known yet',
    coming: {
      found: 'There is a place for you',
      choose: 'You choose whether you want that place',
      handover: 'The new place takes over',
      start: 'Your first appointment',
    },
    byYou: 'by you',
  },
};
