/**
 * A step that waits until the person permits it: what is said to who would take the step, and to the person. By what the step needs.
 */
import type { CommandType } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';

/** What is missing: the GP may not read the advice, the office may not see whom or which help, or a receiver may not see the person. */
export type Lack = 'advice' | 'person' | 'help' | 'receiver';

const lacks: Readonly<Partial<Record<CommandType, Lack>>> = {
  plan: 'person',
  'record-contact-attempt': 'person',
  replan: 'person',
  'deliver-advice': 'advice',
  'start-handover': 'help',
  'ask-another-receiver': 'help',
  complete: 'help',
  'record-receiver-answer': 'receiver',
};

/** What a step lacks that waits for the person. */
export function lackOf(command: CommandType): Lack {
  return lacks[command] ?? 'person';
}

interface WaitsTexts {
  readonly title: string;
  readonly why: Readonly<Record<Lack, (names: string) => string>>;
  readonly call: (phone: string) => string;
  readonly noPhone: (who: string, phone: string | null) => string;
  readonly where: string;
  readonly again: string;
  readonly missing: string;
  readonly yes: Readonly<Record<Exclude<Lack, 'receiver'>, (names: string) => string>>;
  readonly stillNo: Readonly<Record<Exclude<Lack, 'advice' | 'receiver'>, (gp: string) => string>>;
  readonly person: Readonly<
    Record<
      Lack,
      {
        /** The next step, as a sentence. */
        readonly step: string;
        readonly title: string;
        readonly text: (names: string) => string;
        readonly link: string;
      }
    >
  >;
}

export const waitsTexts: Readonly<Record<Language, WaitsTexts>> = {
  nl: {
    title: 'Wacht op de keuze van de persoon',
    why: {
      advice: (names) =>
        `Het advies kan nu niet naar ${names}. De persoon bepaalt wie het leest, en heeft dit nu niet toegestaan.`,
      person: (names) =>
        `${names} mag nu niet zien over wie het gaat. De persoon bepaalt dat, en heeft het nu niet toegestaan. Zonder dat nodigt niemand uit.`,
      help: (names) =>
        `${names} mag nu niet zien welke hulp is gekozen. De persoon bepaalt dat, en heeft het nu niet toegestaan. Zonder dat draagt niemand over.`,
      receiver: (names) =>
        `De persoon deelt nu niet met ${names} wat daarvoor nodig is. U kunt nu geen ja zeggen. Wacht op de persoon, of zeg nee: dan zoekt de coördinator verder.`,
    },
    call: (phone) => `Bel de persoon: ${phone}. Vertel waarvoor het nodig is. Nee blijft een goed antwoord.`,
    noPhone: (who, phone) =>
      `U ziet geen telefoonnummer van de persoon. Vraag ${who}${phone === null ? '' : ` (${phone})`} om met de persoon te praten. Nee blijft een goed antwoord.`,
    where:
      'De persoon kan het toestaan op de eigen pagina, bij “Wie mag wat zien”. Of u legt hier vast wat de persoon u zegt.',
    again: 'De persoon zegt nu ja',
    missing: 'Vraag het eerst opnieuw aan de persoon, en vink het antwoord aan.',
    yes: {
      advice: (names) =>
        `Ik heb het opnieuw gevraagd. De persoon vindt goed dat ${names} het verslag en het advies leest.`,
      person: (names) =>
        `De persoon is het opnieuw gevraagd, en vindt goed dat ${names} naam, telefoonnummer en afspraken ziet.`,
      help: (names) => `De persoon is het opnieuw gevraagd, en vindt goed dat ${names} ziet welke hulp is gekozen.`,
    },
    stillNo: {
      person: (gp) => `Blijft het nee? Dan blijft ${gp} de persoon helpen, en kan de persoon de aanvraag stoppen.`,
      help: (gp) =>
        `Blijft het nee? Dan blijft ${gp} verantwoordelijk en zoekt die de hulp samen met de persoon. Bel de praktijk en vertel dat u niet verder kunt.`,
    },
    person: {
      advice: {
        step: 'U kiest wie uw verslag mag lezen.',
        title: 'Uw verslag blijft bij het gesprek',
        text: (names) =>
          `Alleen u en de mensen van het gesprek kunnen het lezen. ${names} krijgt het pas als u dat toestaat. U hoeft dat niet te doen. Zonder uw ja gaat dit advies niet verder.`,
        link: 'Kies wie uw verslag mag lezen',
      },
      person: {
        step: 'U kiest wie mag zien wie u bent.',
        title: 'Er wordt nu niets met u afgesproken',
        text: (names) =>
          `${names} mag niet zien wie u bent. U hoeft dat niet toe te staan. Zonder uw ja kan niemand u bellen of een afspraak maken.`,
        link: 'Kies wie mag zien wie u bent',
      },
      help: {
        step: 'U kiest wie mag zien welke hulp u koos.',
        title: 'Uw hulp wordt nu niet geregeld',
        text: (names) =>
          `${names} mag niet zien welke hulp u koos. U hoeft dat niet toe te staan. Zonder uw ja vraagt ${names} niemand om u te helpen. U kunt het ook met uw huisarts bespreken.`,
        link: 'Kies wie mag zien welke hulp u koos',
      },
      receiver: {
        step: 'U kiest met wie u deelt.',
        title: 'Er wordt nu niet verder geholpen',
        text: (names) =>
          `U deelt niets meer met ${names}. Daarom kan ${names} niet zeggen dat zij u helpen. U hoeft dat niet te veranderen. Wilt u iemand anders, of niets? Bel uw huisarts.`,
        link: 'Kies met wie u deelt',
      },
    },
  },
  en: {
    title: "Waits for the person's choice",
    why: {
      advice: (names) =>
        `The advice cannot go to ${names} now. The person decides who reads it, and has not permitted this now.`,
      person: (names) =>
        `${names} may not see now who it is about. The person decides that, and has not permitted it now. Without it nobody invites.`,
      help: (names) =>
        `${names} may not see now which help was chosen. The person decides that, and has not permitted it now. Without it nobody hands over.`,
      receiver: (names) =>
        `The person does not share with ${names} now what this needs. You cannot say yes now. Wait for the person, or say no: then the coordinator looks further.`,
    },
    call: (phone) => `Call the person: ${phone}. Tell what it is needed for. No stays a good answer.`,
    noPhone: (who, phone) =>
      `You see no phone number of the person. Ask ${who}${phone === null ? '' : ` (${phone})`} to talk with the person. No stays a good answer.`,
    where:
      'The person can permit it on their own page, at “Who may see what”. Or you record here what the person tells you.',
    again: 'The person says yes now',
    missing: 'Ask the person again first, and tick the answer.',
    yes: {
      advice: (names) => `I asked again. The person agrees that ${names} reads the report and the advice.`,
      person: (names) =>
        `The person was asked again, and agrees that ${names} sees name, phone number and appointments.`,
      help: (names) => `The person was asked again, and agrees that ${names} sees which help was chosen.`,
    },
    stillNo: {
      person: (gp) => `Still no? Then ${gp} goes on helping the person, and the person can stop the request.`,
      help: (gp) =>
        `Still no? Then ${gp} stays responsible and finds the help together with the person. Call the practice and tell that you cannot go on.`,
    },
    person: {
      advice: {
        step: 'You choose who may read your report.',
        title: 'Your report stays with the conversation',
        text: (names) =>
          `Only you and the people of the conversation can read it. ${names} gets it only when you permit that. You do not have to. Without your yes this advice goes no further.`,
        link: 'Choose who may read your report',
      },
      person: {
        step: 'You choose who may see who you are.',
        title: 'Nothing is arranged with you now',
        text: (names) =>
          `${names} may not see who you are. You do not have to permit it. Without your yes nobody can call you or make an appointment.`,
        link: 'Choose who may see who you are',
      },
      help: {
        step: 'You choose who may see which help you chose.',
        title: 'Your help is not being arranged now',
        text: (names) =>
          `${names} may not see which help you chose. You do not have to permit it. Without your yes ${names} asks nobody to help you. You can also talk about it with your GP.`,
        link: 'Choose who may see which help you chose',
      },
      receiver: {
        step: 'You choose with whom you share.',
        title: 'Nobody goes on helping now',
        text: (names) =>
          `You share nothing with ${names} any more. That is why ${names} cannot say that they help you. You do not have to change that. Do you want somebody else, or nothing? Call your GP.`,
        link: 'Choose with whom you share',
      },
    },
  },
};
