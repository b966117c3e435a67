/**
 * The words of the waiting list, for whoever keeps one and for the network office.
 */
import type { Language } from '@mgn/domain/labels';

/** The lists that one can open. */
export const waitingLists = ['alle', 'boven-de-norm', 'contact', 'overstap', 'van-de-lijst'] as const;
export type WaitingListName = (typeof waitingLists)[number];

const nl = {
  title: 'Wachtlijst',
  lead: 'Wie wacht er, hoe lang al, en wie moet u spreken?',
  officeLead: 'Wie wacht er in het netwerk, bij wie en hoe lang? U ziet een plek alleen als de persoon dat toestaat.',
  practiceLead: 'Wie van uw praktijk wacht er, bij wie, en hoe lang al?',
  register: 'Schrijf iemand in',
  counts: ['Wachten nu', 'Langer dan de norm', 'Contact nodig', 'Overstap loopt'],
  choose: 'Lijst kiezen',
  lists: {
    alle: 'Iedereen',
    'boven-de-norm': 'Langer dan de norm',
    contact: 'Contact nodig',
    overstap: 'Overstap loopt',
    'van-de-lijst': 'Van de lijst',
  },
  captions: {
    alle: 'Iedereen die op de lijst staat, wat te laat is bovenaan',
    'boven-de-norm': 'Wie langer wacht dan de landelijke norm, het langst bovenaan',
    contact: 'Wie u moet spreken, te laat bovenaan',
    overstap: 'Voor wie een andere plek wordt gezocht',
    'van-de-lijst': 'Wie van de lijst is, de nieuwste bovenaan',
  },
  empty: {
    alle: 'Er staat nu niemand op deze lijst.',
    'boven-de-norm': 'Niemand wacht langer dan de norm.',
    contact: 'U hoeft nu niemand te spreken. Iedereen is op tijd gesproken.',
    overstap: 'Voor niemand wordt nu een andere plek gezocht.',
    'van-de-lijst': 'Er is nog niemand van deze lijst af.',
  },
  searchLabel: 'Plek zoeken',
  number: 'Nummer van de plek',
  search: 'Zoek',
  notFound: 'Er is geen plek met dit nummer op uw lijst.',
  initials: 'U ziet initialen, geen namen.',
  heads: ['Plek', 'Wacht sinds', 'Tegen de norm', 'Contact', 'Volgende stap', 'Openen'],
  hidden: (count: number) =>
    count === 1
      ? 'Van 1 plek mag u niets zien. De persoon deelt die niet met u.'
      : `Van ${String(count)} plekken mag u niets zien. De persoon deelt die niet met u.`,
  noName: 'naam niet gedeeld',
  atProvider: (name: string) => `bij ${name}`,
  days: (count: number) => (count === 1 ? '1 dag' : `${count} dagen`),
  registeredOn: (day: string) => `ingeschreven ${day}`,
  noNorm: 'geen landelijke norm',
  waitOver: 'wacht niet meer',
  contactBy: (day: string) => `uiterlijk ${day}`,
  contactLate: (day: string) => `te laat: had moeten zijn op ${day}`,
  transferRuns: 'overstap loopt',
  open: 'Open',
  forEntry: (number: string) => ` plek ${number}`,
  more: 'Dit zijn de eerste 200. Zoek op nummer voor een andere plek.',
  order:
    'Volgorde: eerst wat te laat is, dan wat het eerst aan de beurt is. Twee keer per jaar is er contact met wie wacht. In het sociaal domein bestaat geen landelijke norm; daar staat dus geen oordeel bij.',
};

const en: typeof nl = {
  title: 'Waiting list',
  lead: 'Who waits, for how long, and with whom should you speak?',
  officeLead: 'Who waits in the network, with whom and for how long? You see a place only if the person permits that.',
  practiceLead: 'Who of your practice waits, with whom, and for how long?',
  register: 'Register somebody',
  counts: ['Waiting now', 'Longer than the norm', 'Contact due', 'Transfer running'],
  choose: 'Choose a list',
  lists: {
    alle: 'Everybody',
    'boven-de-norm': 'Longer than the norm',
    contact: 'Contact due',
    overstap: 'Transfer running',
    'van-de-lijst': 'Off the list',
  },
  captions: {
    alle: 'Everybody on the list, what is late first',
    'boven-de-norm': 'Who waits longer than the national norm, the longest first',
    contact: 'With whom you should speak, late first',
    overstap: 'For whom another place is sought',
    'van-de-lijst': 'Who is off the list, the newest first',
  },
  empty: {
    alle: 'Nobody is on this list now.',
    'boven-de-norm': 'Nobody waits longer than the norm.',
    contact: 'You do not have to speak with anybody now. Everybody was spoken with in time.',
    overstap: 'Another place is sought for nobody now.',
    'van-de-lijst': 'Nobody is off this list yet.',
  },
  searchLabel: 'Find a place on the list',
  number: 'Number of the place',
  search: 'Search',
  notFound: 'There is no place with this number on your list.',
  initials: 'You see initials, no names.',
  heads: ['Place', 'Waits since', 'Against the norm', 'Contact', 'Next step', 'Open'],
  hidden: (count: number) =>
    count === 1
      ? 'Of 1 place you may see nothing. The person does not share it with you.'
      : `Of ${String(count)} places you may see nothing. The person does not share them with you.`,
  noName: 'name not shared',
  atProvider: (name) => `at ${name}`,
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  registeredOn: (day) => `registered ${day}`,
  noNorm: 'no national norm',
  waitOver: 'does not wait any more',
  contactBy: (day) => `at the latest ${day}`,
  contactLate: (day) => `late: should have been on ${day}`,
  transferRuns: 'transfer running',
  open: 'Open',
  forEntry: (number) => ` place ${number}`,
  more: 'These are the first 200. Search on the number for another place.',
  order:
    'Order: first what is late, then whose turn it is first. Twice a year there is contact with whoever waits. There is no national norm in the social domain; so nothing is judged there.',
};

/** Both languages. */
export const waitingListTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
export type WaitingListTexts = typeof nl;
