/**
 * A step of a transfer or of a question for the case conference that waits until the person permits it: what is said to who would take the
 * step, and to the person.
 */
import type { StepLack } from '@mgn/casework';
import type { Language } from '@mgn/domain/labels';

interface WaitsElsewhereTexts {
  readonly title: string;
  readonly why: Readonly<Record<StepLack, (names: string) => string>>;
  /** For a receiver that cannot take over. */
  readonly receiverSelf: string;
  readonly askOffice: (who: string, phone: string | null) => string;
  readonly call: (phone: string) => string;
  readonly noPhone: (who: string, phone: string | null) => string;
  /** What to do where the person says yes now. */
  readonly yesAgain: string;
  /** The same, where the viewer sees too little to write it down. */
  readonly onOwnPage: string;
  readonly askSubmitter: (who: string, phone: string | null) => string;
  readonly person: {
    readonly title: string;
    readonly text: (names: string) => string;
    readonly free: string;
    readonly button: (names: string) => string;
  };
}

const withPhone = (who: string, phone: string | null): string => (phone === null ? who : `${who} (${phone})`);

/** Both languages. */
export const waitsElsewhereTexts: Readonly<Record<Language, WaitsElsewhereTexts>> = {
  nl: {
    title: 'Wacht op de keuze van de persoon',
    why: {
      receiver: (names) => `${names} mag nu niet weten om wie het gaat. De persoon bepaalt dat.`,
      place: () => 'U mag niet zien wie er een plek heeft. Daarom kunt u hier geen ja van de persoon opschrijven.',
      participants: (names) =>
        `De persoon deelt nu niet met: ${names}. Zij mogen niet weten om wie het gaat. Zet hen niet op de agenda.`,
    },
    receiverSelf:
      'De persoon deelt nu niet met u wat daarvoor nodig is. U kunt nu niet overnemen. Wacht op de persoon, of trek uw plek terug: dan zoekt de coördinator verder.',
    askOffice: (who, phone) => `Hebt u een vraag? Bel ${withPhone(who, phone)}.`,
    call: (phone) => `Bel de persoon: ${phone}. Vertel waarvoor het nodig is. Nee blijft een goed antwoord.`,
    noPhone: (who, phone) =>
      `U ziet geen telefoonnummer van de persoon. Vraag ${withPhone(who, phone)} om met de persoon te praten. Nee blijft een goed antwoord.`,
    yesAgain: 'Zegt de persoon nu ja? Leg dat dan hieronder vast.',
    onOwnPage: 'De persoon kan op de eigen pagina kiezen. De huisarts kan het antwoord ook opschrijven.',
    askSubmitter: (who, phone) =>
      `Moeten zij er wel bij zijn? Vraag ${withPhone(who, phone)} om met de persoon te praten.`,
    person: {
      title: 'Uw nieuwe plek wacht op uw keuze',
      text: (names) =>
        `U deelt nu niet met ${names} wat daarvoor nodig is. Daarom kan de hulp daar niet beginnen. U hoeft dit niet te veranderen.`,
      free: 'Wilt u deze plek niet meer? Bel de coördinator.',
      button: (names) => `Deel weer met ${names}`,
    },
  },
  en: {
    title: "Waits for the person's choice",
    why: {
      receiver: (names) => `${names} may not know now whom it is about. The person decides that.`,
      place: () => 'You may not see who has a place. That is why you cannot write down a yes of the person here.',
      participants: (names) =>
        `The person does not share now with: ${names}. They may not know whom it is about. Do not put them on the agenda.`,
    },
    receiverSelf:
      'The person does not share with you now what is needed for it. You cannot take over now. Wait for the person, or withdraw your place: then the coordinator goes on looking.',
    askOffice: (who, phone) => `Do you have a question? Call ${withPhone(who, phone)}.`,
    call: (phone) => `Call the person: ${phone}. Say what it is needed for. No stays a good answer.`,
    noPhone: (who, phone) =>
      `You see no phone number of the person. Ask ${withPhone(who, phone)} to talk with the person. No stays a good answer.`,
    yesAgain: 'Does the person say yes now? Record that below.',
    onOwnPage: 'The person can choose on the own page. The GP can write down the answer as well.',
    askSubmitter: (who, phone) => `Do they have to be there? Ask ${withPhone(who, phone)} to talk with the person.`,
    person: {
      title: 'Your new place waits for your choice',
      text: (names) =>
        `You do not share with ${names} now what is needed for it. That is why the help cannot begin there. You do not have to change this.`,
      free: 'Do you not want this place any more? Call the coordinator.',
      button: (names) => `Share with ${names} again`,
    },
  },
};
