/**
 * The words of who manages the offer of a provider: what was reported about each kind of help, and how old it is.
 */
import type { Language } from '@mgn/domain/labels';

/** What is said of the columns of the list. */
type Heads = readonly [help: string, report: string, age: string, actions: string];

const nl = {
  title: 'Ons aanbod',
  question: 'Klopt ons aanbod nog?',
  lead: (days: number) =>
    `Wat het eerst oud wordt, staat bovenaan. Een opgave telt hoogstens ${String(days)} dagen mee. Daarna vraagt niemand u nog vanzelf om een plek.`,
  none: 'Een organisatie als de uwe geeft in dit netwerk geen wachttijden op. U hoeft niets te doen.',
  heads: ['Hulp', 'Uw opgave', 'Hoe oud', 'Wat u kunt doen'] as Heads,
  caption: 'Uw opgaven, wat het eerst oud wordt bovenaan',
  waiting: (people: number) => (people === 1 ? '1 persoon wacht' : `${String(people)} mensen wachten`),
  toIntake: (days: number | null) => `tot de intake: ${days === null ? 'onbekend' : daysNl(days)}`,
  toTreatment: (days: number | null) => `van intake tot behandeling: ${days === null ? 'onbekend' : daysNl(days)}`,
  places: (places: number) => `geen lijst, ${places === 1 ? '1 plek' : `${String(places)} plekken`} volgende maand`,
  figuresOf: (day: string) => `cijfers van ${day}`,
  paused: (day: string | null) => (day === null ? 'Aanmeldpauze zonder einddatum.' : `Aanmeldpauze tot en met ${day}.`),
  reported: (day: string) => `Opgegeven op ${day}.`,
  counts: (day: string) => `Telt mee tot en met ${day}.`,
  out: (day: string) => `Telt sinds ${day} niet meer mee: u wordt niet vanzelf gevraagd.`,
  withdrawn: (day: string) => `Ingetrokken op ${day}. U wordt niet gevraagd.`,
  nothing: 'Nog niets opgegeven. U wordt niet gevraagd.',
  nothingShort: 'geen opgave',
  confirm: 'Niets veranderd',
  update: 'Werk bij',
  first: 'Geef op',
  now: 'Wat er nu staat',
  formTitle: 'Hoe staat het ervoor?',
  formLead: 'Uw nieuwe opgave komt in de plaats van de vorige. Wat u eerder opgaf, blijft bewaard.',
  kind: 'Hebt u een wachtlijst?',
  kindHint: 'Alleen wat bij uw keuze hoort, telt.',
  withList: 'Ja, er is een wachtlijst',
  withoutList: 'Nee, mensen kunnen zo terecht',
  listTitle: 'Als er een wachtlijst is',
  waitingField: 'Hoeveel mensen wachten?',
  intakeField: 'Hoeveel dagen is het tot de intake?',
  treatmentField: 'Hoeveel dagen is het van de intake tot de behandeling?',
  unknownHint: 'Weet u het niet? Laat het leeg: dan staat er onbekend.',
  placesTitle: 'Als er geen wachtlijst is',
  placesField: 'Hoeveel mensen kunnen er volgende maand bij?',
  dayField: 'Van welke dag zijn de cijfers?',
  dayHint: 'Vandaag of eerder. Weet u het niet? Laat het leeg.',
  pause: 'Wij nemen nu niemand aan (aanmeldpauze)',
  pauseField: 'Tot en met welke dag?',
  pauseHint: 'Weet u het nog niet? Laat het leeg. De pauze telt dan tot u iets anders opgeeft.',
  send: 'Bewaar deze opgave',
  withdrawTitle: 'Trek de opgave in',
  withdrawText:
    'Uw organisatie wordt dan niet meer gevraagd voor deze hulp, tot u opnieuw opgeeft. De opgave blijft bewaard.',
  withdrawYes: 'Ja, ik trek deze opgave in',
  withdrawButton: 'Trek in',
  withdrawMissing: 'Vink aan dat u de opgave intrekt.',
  kindMissing: 'Kies of er een wachtlijst is.',
  numberWrong: (most: string) => `Vul een heel getal in van 0 tot en met ${most}.`,
  dayWrong: 'Vul een dag in die bestaat.',
  pauseNotChosen: 'Vink de aanmeldpauze aan, of maak deze dag leeg.',
  back: 'Terug naar ons aanbod',
};

const en: typeof nl = {
  title: 'Our offer',
  question: 'Is our offer still right?',
  lead: (days) =>
    `What grows old first stands on top. A report counts for ${String(days)} days at most. After that nobody asks you for a place by itself.`,
  none: 'An organisation like yours reports no waits in this network. There is nothing for you to do.',
  heads: ['Help', 'Your report', 'How old', 'What you can do'] as Heads,
  caption: 'Your reports, what grows old first on top',
  waiting: (people) => (people === 1 ? '1 person waits' : `${String(people)} people wait`),
  toIntake: (days) => `to the intake: ${days === null ? 'unknown' : daysEn(days)}`,
  toTreatment: (days) => `from intake to treatment: ${days === null ? 'unknown' : daysEn(days)}`,
  places: (places) => `no list, ${places === 1 ? '1 place' : `${String(places)} places`} next month`,
  figuresOf: (day) => `figures of ${day}`,
  paused: (day) => (day === null ? 'Registrations paused, without a last day.' : `Registrations paused up to ${day}.`),
  reported: (day) => `Reported on ${day}.`,
  counts: (day) => `Counts up to ${day}.`,
  out: (day) => `Has not counted since ${day}: you are not asked by itself.`,
  withdrawn: (day) => `Withdrawn on ${day}. You are not asked.`,
  nothing: 'Nothing reported yet. You are not asked.',
  nothingShort: 'no report',
  confirm: 'Nothing changed',
  update: 'Update',
  first: 'Report',
  now: 'What it says now',
  formTitle: 'How do things stand?',
  formLead: 'Your new report takes the place of the one before. What you reported earlier is kept.',
  kind: 'Do you have a waiting list?',
  kindHint: 'Only what belongs to your choice counts.',
  withList: 'Yes, there is a waiting list',
  withoutList: 'No, people can come at once',
  listTitle: 'If there is a waiting list',
  waitingField: 'How many people wait?',
  intakeField: 'How many days is it to the intake?',
  treatmentField: 'How many days is it from the intake to the treatment?',
  unknownHint: 'You do not know? Leave it empty: it then says unknown.',
  placesTitle: 'If there is no waiting list',
  placesField: 'How many people can register next month?',
  dayField: 'Of which day are the figures?',
  dayHint: 'Today or earlier. You do not know? Leave it empty.',
  pause: 'We take nobody on now (registrations paused)',
  pauseField: 'Up to which day?',
  pauseHint: 'You do not know yet? Leave it empty. The pause then counts until you report otherwise.',
  send: 'Save this report',
  withdrawTitle: 'Withdraw the report',
  withdrawText:
    'Your organisation is then not asked for this help any more, until you report again. The report is kept.',
  withdrawYes: 'Yes, I withdraw this report',
  withdrawButton: 'Withdraw',
  withdrawMissing: 'Tick that you withdraw the report.',
  kindMissing: 'Choose whether there is a waiting list.',
  numberWrong: (most) => `Fill in a whole number from 0 to ${most}.`,
  dayWrong: 'Fill in a day that exists.',
  pauseNotChosen: 'Tick that registrations are paused, or empty this day.',
  back: 'Back to our offer',
};

function daysNl(days: number): string {
  return days === 1 ? '1 dag' : `${String(days)} dagen`;
}

function daysEn(days: number): string {
  return days === 1 ? '1 day' : `${String(days)} days`;
}

/** Both languages. */
export const offerTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
