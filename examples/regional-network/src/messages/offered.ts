/**
 * The words for whoever is asked for a place: a question without a name, an answer, and what follows.
 */
import type { Language } from '@mgn/domain/labels';

/** What the page says. */
export interface OfferedTexts {
  readonly title: string;
  readonly titleAnswered: string;
  readonly titleTakeOver: string;
  readonly titleClosed: string;
  readonly question: string;
  readonly unknown: string;
  readonly answerTitle: string;
  readonly yes: string;
  readonly intakeOn: string;
  readonly no: string;
  readonly reason: string;
  readonly chooseReason: string;
  readonly unanswered: string;
  readonly send: string;
  readonly noHarm: string;
  readonly answerBy: (day: string) => string;
  readonly afterTitle: string;
  readonly after: string;
  readonly waitsTitle: string;
  readonly waitsText: (day: string) => string;
  readonly chosenTitle: string;
  readonly chosenText: string;
  readonly who: string;
  readonly birthDate: string;
  readonly reach: string;
  readonly takeOverTitle: string;
  readonly firstContact: string;
  readonly takes: string;
  readonly takeOverButton: string;
  readonly doneTitle: string;
  readonly doneText: (day: string) => string;
  readonly withdraw: string;
  readonly withdrawText: string;
  readonly withdrawReason: string;
  readonly withdrawButton: string;
  readonly closed: Readonly<Record<'declined' | 'withdrawn' | 'was-yes' | 'other', string>>;
  readonly nothing: string;
}

/** Both languages. */
export const offeredTexts: Readonly<Record<Language, OfferedTexts>> = {
  nl: {
    title: 'Hebt u plek voor deze vraag?',
    titleAnswered: 'U hebt plek aangeboden',
    titleTakeOver: 'Neemt u het over?',
    titleClosed: 'Deze vraag is gesloten',
    question: 'Dit is de vraag',
    unknown: 'U weet nog niet wie het is. Dat hoort zo.',
    answerTitle: 'Uw antwoord',
    yes: 'Ja, wij hebben plek',
    intakeOn: 'Eerste dag voor een intake',
    no: 'Nee',
    reason: 'Reden, als u nee zegt',
    chooseReason: 'Kies een reden',
    unanswered: 'Kies ja of nee.',
    send: 'Verstuur antwoord',
    noHarm: 'Een nee heeft geen gevolgen voor de plek van deze persoon op een lijst.',
    answerBy: (day) => `Antwoord uiterlijk ${day}. Daarna sluit de vraag en wordt een ander gevraagd.`,
    afterTitle: 'Wat gebeurt er na uw ja?',
    after:
      'De persoon hoort uw voorstel en kiest. Zegt de persoon ja, dan ziet u de naam en krijgt u de overdracht. U bent verantwoordelijk zodra u dat zelf bevestigt.',
    waitsTitle: 'De persoon kiest nu',
    waitsText: (day) => `U bood een intake aan op ${day}. Houd die plek vrij. U hoort hier wat de persoon kiest.`,
    chosenTitle: 'De persoon koos uw plek',
    chosenText: 'U ziet nu wie het is. De coördinator start de warme overdracht.',
    who: 'Wie het is',
    birthDate: 'Geboortedatum',
    reach: 'Telefoon',
    takeOverTitle: 'Bevestig dat u het overneemt',
    firstContact: 'Dag van het eerste contact',
    takes: 'Wij zijn vanaf nu verantwoordelijk voor deze hulp',
    takeOverButton: 'Wij nemen het over',
    doneTitle: 'U hebt het overgenomen',
    doneText: (day) => `Eerste contact op ${day}. De wachttijd van deze persoon telt mee op uw lijst.`,
    withdraw: 'Gaat de plek toch niet door?',
    withdrawText: 'Er wordt dan meteen een andere plek gezocht. De oude plek van de persoon is er nog.',
    withdrawReason: 'Waarom niet?',
    withdrawButton: 'Trek de plek terug',
    closed: {
      declined: 'U zei dat u geen plek hebt. Dank voor uw antwoord.',
      withdrawn: 'U trok de plek terug. Er wordt verder gezocht.',
      'was-yes': 'U bood een plek aan. Die is niet meer nodig. U kunt de plek aan een ander geven.',
      other: 'De tijd om te antwoorden is voorbij, of de vraag is ingetrokken.',
    },
    nothing: 'U hoeft niets meer te doen.',
  },
  en: {
    title: 'Do you have a place for this question?',
    titleAnswered: 'You offered a place',
    titleTakeOver: 'Do you take over?',
    titleClosed: 'This question is closed',
    question: 'This is the question',
    unknown: 'You do not know who it is yet. That is as it should be.',
    answerTitle: 'Your answer',
    yes: 'Yes, we have a place',
    intakeOn: 'First day for an intake',
    no: 'No',
    reason: 'Reason, if you say no',
    chooseReason: 'Choose a reason',
    unanswered: 'Choose yes or no.',
    send: 'Send the answer',
    noHarm: 'A no has no consequences for the place of this person on a list.',
    answerBy: (day) => `Answer at the latest ${day}. After that the question closes and somebody else is asked.`,
    afterTitle: 'What happens after your yes?',
    after:
      'The person hears what you offer and chooses. If the person says yes, you see the name and get the hand-over. You are responsible as soon as you confirm that yourself.',
    waitsTitle: 'The person chooses now',
    waitsText: (day) => `You offered an intake on ${day}. Keep that place free. You read here what the person chooses.`,
    chosenTitle: 'The person chose your place',
    chosenText: 'You now see who it is. The coordinator starts the warm hand-over.',
    who: 'Who it is',
    birthDate: 'Date of birth',
    reach: 'Phone',
    takeOverTitle: 'Confirm that you take over',
    firstContact: 'Day of the first contact',
    takes: 'We are responsible for this help from now on',
    takeOverButton: 'We take over',
    doneTitle: 'You have taken over',
    doneText: (day) => `First contact on ${day}. The waiting time of this person counts on your list.`,
    withdraw: 'Is the place gone after all?',
    withdrawText: 'Another place is sought at once. The old place of the person is still there.',
    withdrawReason: 'Why not?',
    withdrawButton: 'Withdraw the place',
    closed: {
      declined: 'You said that you have no place. Thank you for your answer.',
      withdrawn: 'You withdrew the place. The search goes on.',
      'was-yes': 'You offered a place. It is no longer needed. You can give the place to somebody else.',
      other: 'The time to answer has passed, or the question was taken back.',
    },
    nothing: 'There is nothing more for you to do.',
  },
};
