/**
 * A step that waits until the person permits it: what is said to who would take the step, and to the person. By what the step needs.
 */
import type { Lack } from '@mgn/casework';
import type { Language } from '@mgn/domain/labels';

interface WaitsTexts {
  readonly title: string;
  readonly why: Readonly<Record<Lack, (names: string) => string>>;
  readonly call: (phone: string) => string;
  /** For a receiver that cannot say yes: whom to call with a question. */
  readonly askOffice: (who: string, phone: string | null) => string;
  readonly noPhone: (who: string, phone: string | null) => string;
  readonly where: string;
  readonly again: string;
  readonly record: string;
  readonly missing: string;
  /** Before the text that the person hears. */
  readonly readOut: string;
  readonly yes: string;
  readonly stillNo: Readonly<
    Record<Exclude<Lack, 'receiver'>, (who: { readonly responsible: string; readonly practice: string }) => string>
  >;
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

/** The name of the practice, where the sentence has not said it yet. */
const onceNamed = (responsible: string, practice: string, short: string): string =>
  responsible === practice ? short : practice;

export const waitsTexts: Readonly<Record<Language, WaitsTexts>> = {
  nl: {
    title: 'Wacht op de keuze van de persoon',
    why: {
      advice: (names) =>
        `Het advies kan nu niet naar ${names}. De persoon bepaalt wie het leest, en heeft dit nu niet toegestaan.`,
      person: (names) =>
        `${names} mag nu niet zien over wie het gaat. De persoon bepaalt dat, en heeft het nu niet toegestaan. Zonder dat weet het netwerk niet wie het uitnodigt.`,
      help: (names) =>
        `${names} mag nu niet zien welke hulp is gekozen. De persoon bepaalt dat, en heeft het nu niet toegestaan. Zonder dat weet het netwerk niet welke hulp het zoekt.`,
      receiver: (names) =>
        `De persoon deelt nu niet met ${names} wat daarvoor nodig is. U kunt nu geen ja zeggen. Wacht op de persoon, of zeg nee: dan gaat de coördinator verder.`,
    },
    call: (phone) => `Bel de persoon: ${phone}. Vertel waarvoor het nodig is. Nee blijft een goed antwoord.`,
    askOffice: (who, phone) => `Hebt u een vraag? Bel ${who}${phone === null ? '' : ` (${phone})`}.`,
    noPhone: (who, phone) =>
      `U ziet geen telefoonnummer van de persoon. Vraag ${who}${phone === null ? '' : ` (${phone})`} om met de persoon te praten. Nee blijft een goed antwoord.`,
    where:
      'De persoon kan het toestaan op de eigen pagina, bij “Wie mag wat zien”. Of u legt hier vast wat de persoon u zegt.',
    again: 'De persoon zegt nu ja',
    record: 'Leg dit vast',
    missing: 'Vraag het eerst opnieuw aan de persoon, en vink het antwoord aan.',
    readOut: 'Dit hoort de persoon:',
    yes: 'De persoon is dit opnieuw gevraagd, met deze woorden, en zegt ja',
    stillNo: {
      advice: ({ responsible, practice }) =>
        `Blijft het nee? Dan kan alleen wie aan tafel zat het verslag lezen, en blijft ${responsible} verantwoordelijk. Bel ${onceNamed(responsible, practice, 'de praktijk')} en vertel dat u niet verder kunt. Wil de persoon dat deze zaak stopt, dan leggen de persoon of de huisarts dat vast.`,
      person: ({ responsible }) =>
        `Blijft het nee? Dan blijft ${responsible} de persoon helpen, en kan de persoon de aanvraag stoppen.`,
      help: ({ responsible, practice }) =>
        `Blijft het nee? Dan blijft ${responsible} verantwoordelijk, en zoekt ${onceNamed(responsible, practice, 'de praktijk')} de hulp samen met de persoon. Bel ${responsible === practice ? 'de praktijk' : 'de huisarts'} en vertel dat u niet verder kunt. Wil de persoon dat deze zaak stopt, dan leggen de persoon of de huisarts dat vast.`,
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
        title: 'Uw hulp wordt nu niet verder geregeld',
        text: (names) =>
          `${names} mag niet zien welke hulp u koos. U hoeft dat niet toe te staan. Zonder uw ja vraagt ${names} niemand om u te helpen. U kunt het ook met uw huisarts bespreken.`,
        link: 'Kies wie mag zien welke hulp u koos',
      },
      receiver: {
        step: 'U kiest met wie u deelt.',
        title: 'Deze hulp wacht op uw keuze',
        text: (names) =>
          `U deelt nu niet met ${names} wat daarvoor nodig is. Daarom kan daar niemand zeggen: wij helpen u. U hoeft dat niet te veranderen. Wilt u hulp van een ander? Bel de coördinator.`,
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
        `${names} may not see now who it is about. The person decides that, and has not permitted it now. Without it the network does not know whom it invites.`,
      help: (names) =>
        `${names} may not see now which help was chosen. The person decides that, and has not permitted it now. Without it the network does not know which help it looks for.`,
      receiver: (names) =>
        `The person does not share with ${names} now what this needs. You cannot say yes now. Wait for the person, or say no: then the coordinator goes on.`,
    },
    call: (phone) => `Call the person: ${phone}. Tell what it is needed for. No stays a good answer.`,
    askOffice: (who, phone) => `Do you have a question? Call ${who}${phone === null ? '' : ` (${phone})`}.`,
    noPhone: (who, phone) =>
      `You see no phone number of the person. Ask ${who}${phone === null ? '' : ` (${phone})`} to talk with the person. No stays a good answer.`,
    where:
      'The person can permit it on their own page, at “Who may see what”. Or you record here what the person tells you.',
    again: 'The person says yes now',
    record: 'Record this',
    missing: 'Ask the person again first, and tick the answer.',
    readOut: 'This is what the person hears:',
    yes: 'The person was asked this again, in these words, and says yes',
    stillNo: {
      advice: ({ responsible, practice }) =>
        `Still no? Then only those who sat at the table can read the report, and ${responsible} stays responsible. Call ${onceNamed(responsible, practice, 'the practice')} and tell that you cannot go on. If the person wants this case to stop, the person or the GP records that.`,
      person: ({ responsible }) =>
        `Still no? Then ${responsible} goes on helping the person, and the person can stop the request.`,
      help: ({ responsible, practice }) =>
        `Still no? Then ${responsible} stays responsible, and ${onceNamed(responsible, practice, 'the practice')} finds the help together with the person. Call ${responsible === practice ? 'the practice' : 'the GP'} and tell that you cannot go on. If the person wants this case to stop, the person or the GP records that.`,
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
        title: 'Your help is not being arranged further now',
        text: (names) =>
          `${names} may not see which help you chose. You do not have to permit it. Without your yes ${names} asks nobody to help you. You can also talk about it with your GP.`,
        link: 'Choose who may see which help you chose',
      },
      receiver: {
        step: 'You choose with whom you share.',
        title: 'This help waits for your choice',
        text: (names) =>
          `You do not share with ${names} now what this needs. That is why nobody there can say: we help you. You do not have to change that. Do you want help of another? Call the coordinator.`,
        link: 'Choose with whom you share',
      },
    },
  },
};
