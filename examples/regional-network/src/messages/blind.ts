/**
 * Somebody has a part in what comes next and may not see what it needs: what is said to the office, to that one itself, and to the person.
 */
import type { Language } from '@mgn/domain/labels';
import type { OfficeToCall } from './conversation.js';

interface BlindTexts {
  readonly title: string;
  readonly office: {
    readonly seat: (names: string) => string;
    readonly receiver: (names: string) => string;
    /** What to do after the call. */
    readonly seatThen: string;
    readonly receiverThen: (names: string) => string;
  };
  readonly seat: (office: OfficeToCall) => string;
  readonly person: {
    readonly title: string;
    readonly text: (names: string, office: OfficeToCall) => string;
    readonly link: string;
  };
}

const withPhone = ({ name, phone }: OfficeToCall): string => (phone === null ? name : `${name} (${phone})`);

export const blindTexts: Readonly<Record<Language, BlindTexts>> = {
  nl: {
    title: 'De persoon deelt dit nu niet',
    office: {
      seat: (names) => `Voor ${names} is nu niet te zien wie er komt. Het gesprek staat nog gepland.`,
      receiver: (names) => `Van ${names} kan nu geen ja komen: de persoon deelt daar niet wat daarvoor nodig is.`,
      seatThen: 'Vertel daarna aan tafel of het gesprek doorgaat.',
      receiverThen: (names) => `Blijft het nee? Vraag ${names} dan om nee te zeggen. Daarna kunt u een ander vragen.`,
    },
    seat: (office) =>
      `U mag nu niet zien wie er komt. Het gesprek staat nog gepland. Bel ${withPhone(office)} en vraag of het doorgaat.`,
    person: {
      title: 'Aan tafel weten ze nu niet wie er komt',
      text: (names, office) =>
        `Voor ${names} is niet te zien wie u bent. U hoeft dat niet te veranderen. Het gesprek staat nog gepland: u kunt gewoon komen. Wilt u er eerst over praten, of komt u niet meer? Bel ${withPhone(office)}.`,
      link: 'Kies wie mag zien wie u bent',
    },
  },
  en: {
    title: 'The person does not share this now',
    office: {
      seat: (names) => `${names} may not see now who comes. The conversation is still planned.`,
      receiver: (names) => `No yes can come from ${names} now: the person does not share there what that needs.`,
      seatThen: 'Tell the table afterwards whether the conversation goes on.',
      receiverThen: (names) => `Still no? Ask ${names} to say no. Then you can ask another one.`,
    },
    seat: (office) =>
      `You may not see now who comes. The conversation is still planned. Call ${withPhone(office)} and ask whether it goes on.`,
    person: {
      title: 'At the table they do not know now who comes',
      text: (names, office) =>
        `${names} may not see who you are. You do not have to change that. The conversation is still planned: you can just come. Would you rather talk about it first, or are you not coming any more? Call ${withPhone(office)}.`,
      link: 'Choose who may see who you are',
    },
  },
};
