/**
 * The words about the places of one person on waiting lists: for the person, and for the own practice.
 */
import type { Language } from '@mgn/domain/labels';

const practice = {
  nl: {
    title: 'Plekken op wachtlijsten',
    right: 'Iemand mag op meer wachtlijsten tegelijk staan. Dat is een recht.',
    heads: ['Plek', 'Bij wie', 'Wacht sinds', 'Tegen de norm', 'Hoe staat het ervoor'],
  },
  en: {
    title: 'Places on waiting lists',
    right: 'A person may be on several waiting lists at once. That is a right.',
    heads: ['Place', 'With whom', 'Waits since', 'Against the norm', 'How it stands'],
  },
};

/** For the practice, on the page of a case. */
export const placesOnListsTexts: Readonly<Record<Language, typeof practice.nl>> = practice;

const nl = {
  title: 'Uw plekken op wachtlijsten',
  right: 'U mag op meer wachtlijsten tegelijk staan. Dat is uw recht. Het kost u nergens een plek.',
  card: (provider: string) => `U staat op de wachtlijst van ${provider}`,
  off: (provider: string) => `U staat niet meer op de wachtlijst van ${provider}`,
  inTreatment: (provider: string) => `Uw behandeling bij ${provider} is begonnen`,
  since: (day: string, days: number) => `Sinds ${day}. Vandaag is dag ${days}.`,
  brought: (provider: string | null, day: string) =>
    provider === null
      ? `Uw wachttijd sinds ${day} telt mee. U begint niet opnieuw.`
      : `U wachtte al sinds ${day} bij ${provider}. Die dagen tellen mee.`,
  norm: {
    'treek-ggz-intake': (day: string) => `Volgens de landelijke norm hebt u uiterlijk ${day} een eerste gesprek.`,
    'treek-ggz-treatment': (day: string) => `Volgens de landelijke norm begint uw behandeling uiterlijk ${day}.`,
    'treek-ggz-total': (day: string) => `Volgens de landelijke norm begint uw behandeling uiterlijk ${day}.`,
  },
  over: {
    'treek-ggz-intake': (day: string) =>
      `Dit duurt langer dan de norm. Uw eerste gesprek had er moeten zijn op ${day}.`,
    'treek-ggz-treatment': (day: string) =>
      `U wacht langer dan de norm. Uw behandeling had uiterlijk ${day} moeten beginnen.`,
    'treek-ggz-total': (day: string) =>
      `U wacht langer dan de norm. Uw behandeling had uiterlijk ${day} moeten beginnen.`,
  },
  noNorm: 'Voor deze hulp bestaat geen landelijke norm.',
  waitingFor: (help: string) => `Waar u op wacht: ${help}.`,
  transferRuns: 'Wij zoeken of het ergens anders sneller kan. U houdt hier uw plek.',
  askTitle: 'Kan het ergens anders sneller?',
  askText: (provider: string) =>
    `U mag dit altijd vragen. U houdt uw plek bij ${provider}, wat er ook uitkomt. Is er een andere plek, dan kiest u opnieuw.`,
  askButton: (office: string) => `Vraag ${office} om een andere plek te zoeken`,
  contactBy: (day: string) => `U wordt uiterlijk ${day} gebeld of aangeschreven, ook als er nog geen plek is.`,
  contactLate: (provider: string, phone: string | null) =>
    `U had al iets moeten horen. Bel ${provider}${phone === null ? '' : `: ${phone}`}.`,
  responsible: (name: string, phone: string | null) =>
    `Gaat het slechter? Bel ${name}${phone === null ? '' : `: ${phone}`}. Die is nu verantwoordelijk.`,
  goesOn: (day: string) =>
    `Wij vragen u of u hier nog op wilt wachten. U wordt uiterlijk ${day} gebeld. U houdt uw plek tot u iets zegt.`,
  goesOnQuestion: 'Wilt u hier nog op wachten?',
  goesOnYes: 'Ja, ik blijf wachten',
  goesOnNo: 'Wilt u niet meer wachten? Kies dan “Ik wil van deze lijst af”.',
  open: 'Bekijk deze plek',
  openFor: (provider: string) => ` bij ${provider}`,
  questionForYou: '1 vraag voor u · antwoord mag ook later',
  pageTitle: 'Uw plek op een wachtlijst',
  back: 'Terug naar uw route',
  contacts: 'Wanneer u bent gesproken',
  contactHeads: ['Dag', 'Hoe', 'Is het gelukt?'],
  reachedYes: 'ja',
  reachedNo: 'nee, u was niet te bereiken',
  noContacts: 'Dat is nog niet opgeschreven.',
  history: 'Wat er gebeurde',
  historyHeads: ['Wanneer', 'Wat'],
  why: 'Waarom',
  endSummary: 'Ik wil van deze lijst af',
  endText: (provider: string) =>
    `Als u dit doet, raakt u uw plek bij ${provider} kwijt. Dat kunnen wij niet terugdraaien. Wilt u later toch weer? Dan begint het wachten daar opnieuw. Uw plekken op andere lijsten blijven.`,
  endTalk: (practiceName: string) => `Twijfelt u? Praat eerst met ${practiceName}. U hoeft nu niets te kiezen.`,
  endReason: 'Wat klopt er voor u?',
  endMissing: 'Kies wat er voor u klopt',
  endReasons: {
    'no-longer-needed': 'Ik heb deze hulp niet meer nodig',
    'declined-by-person': 'Ik wil niet meer wachten op deze hulp',
    'duplicate-closed-by-person': 'Ik kies voor een andere lijst',
  },
  endButton: 'Haal mij van deze lijst',
  shareTitle: 'Wie mag deze plek zien?',
  shareText: 'U kiest dit zelf. Zegt u niets, dan houdt u gewoon uw plek.',
  shareShared: (name: string) => `${name} ziet deze plek, omdat u dat goed vindt.`,
  shareButton: (name: string) => `Laat ${name} dit zien`,
  shareStop: 'Stoppen kan elke dag, bij “Wie mag wat zien”.',
};

const en: typeof nl = {
  title: 'Your places on waiting lists',
  right: 'You may be on several waiting lists at once. That is your right. It costs you no place anywhere.',
  card: (provider) => `You are on the waiting list of ${provider}`,
  off: (provider) => `You are no longer on the waiting list of ${provider}`,
  inTreatment: (provider) => `Your treatment at ${provider} has begun`,
  since: (day, days) => `Since ${day}. Today is day ${days}.`,
  brought: (provider, day) =>
    provider === null
      ? `Your wait since ${day} counts. You do not start again.`
      : `You waited at ${provider} since ${day}. Those days count.`,
  norm: {
    'treek-ggz-intake': (day) => `By the national norm you have a first talk at the latest ${day}.`,
    'treek-ggz-treatment': (day) => `By the national norm your treatment begins at the latest ${day}.`,
    'treek-ggz-total': (day) => `By the national norm your treatment begins at the latest ${day}.`,
  },
  over: {
    'treek-ggz-intake': (day) =>
      `You wait longer than the norm. Your first talk should have been at the latest ${day}.`,
    'treek-ggz-treatment': (day) =>
      `You wait longer than the norm. Your treatment should have begun at the latest ${day}.`,
    'treek-ggz-total': (day) => `You wait longer than the norm. Your treatment should have begun at the latest ${day}.`,
  },
  noNorm: 'There is no national norm for this help.',
  waitingFor: (help) => `What you wait for: ${help}.`,
  transferRuns: 'We look whether it can be sooner elsewhere. You keep your place here.',
  askTitle: 'Can it be sooner elsewhere?',
  askText: (provider) =>
    `You may always ask this. You keep your place at ${provider}, whatever comes of it. If there is another place, you choose again.`,
  askButton: (office) => `Ask ${office} to look for another place`,
  contactBy: (day) => `You are called or written to at the latest ${day}, also when there is no place yet.`,
  contactLate: (provider, phone) =>
    `You should have heard something by now. Call ${provider}${phone === null ? '' : `: ${phone}`}.`,
  responsible: (name, phone) =>
    `Is it getting worse? Call ${name}${phone === null ? '' : `: ${phone}`}. They are responsible now.`,
  goesOn: (day) =>
    `We ask you whether you still want to wait for this. You are called at the latest ${day}. You keep your place until you say something.`,
  goesOnQuestion: 'Do you still want to wait for this?',
  goesOnYes: 'Yes, I go on waiting',
  goesOnNo: 'Do you no longer want to wait? Then choose “I want to leave this list”.',
  open: 'See this place',
  openFor: (provider) => ` at ${provider}`,
  questionForYou: '1 question for you · you may also answer later',
  pageTitle: 'Your place on a waiting list',
  back: 'Back to your route',
  contacts: 'When somebody spoke with you',
  contactHeads: ['Day', 'How', 'Did it work?'],
  reachedYes: 'yes',
  reachedNo: 'no, you could not be reached',
  noContacts: 'That was not written down yet.',
  history: 'What happened',
  historyHeads: ['When', 'What'],
  why: 'Why',
  endSummary: 'I want to leave this list',
  endText: (provider) =>
    `If you do this, you lose your place at ${provider}. We cannot undo that. If you want it again later, the wait there starts anew. Your places on other lists stay.`,
  endTalk: (practiceName) => `Not sure? Talk with ${practiceName} first. You do not have to choose now.`,
  endReason: 'What is right for you?',
  endMissing: 'Choose what is right for you',
  endReasons: {
    'no-longer-needed': 'I no longer need this help',
    'declined-by-person': 'I no longer want to wait for this help',
    'duplicate-closed-by-person': 'I choose another list',
  },
  endButton: 'Take me off this list',
  shareTitle: 'Who may see this place?',
  shareText: 'You choose this yourself. If you say nothing, you simply keep your place.',
  shareShared: (name) => `${name} sees this place, because you agreed.`,
  shareButton: (name) => `Let ${name} see this`,
  shareStop: 'You can stop any day, at “Who may see what”.',
};

/** For the person. */
export const myPlacesTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
