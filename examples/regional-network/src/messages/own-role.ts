/**
 * The words of the page for roles that have no pages yet: what is not there, and whom to call.
 */
import type { ActorRole } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';

/** What the page says. */
export interface OwnRoleTexts {
  readonly title: string;
  readonly lead: (role: string) => string;
  /** What somebody in this role can do now; the last one is for every other role. */
  readonly advice: Readonly<Partial<Record<ActorRole, string>>> & { readonly other: string };
  readonly whom: string;
  readonly administrator: string;
  readonly gp: string;
  readonly urgent: string;
}

/** Both languages. */
export const ownRoleTexts: Readonly<Record<Language, OwnRoleTexts>> = {
  nl: {
    title: 'Voor uw rol is hier nog geen pagina',
    lead: (role) => `U bent ingelogd als ${role}. Dat is gelukt. Maar u kunt hier nu nog niets bekijken of doen.`,
    advice: {
      representative:
        'Deze site kan nog niet nagaan voor wie u mag beslissen. Daarom ziet u hier niets. Regel het zoals u gewend bent: bel, of ga mee naar het gesprek.',
      'close-one':
        'De persoon die u helpt, kan zelf inloggen en u laten meelezen. U mag mee naar het gesprek als de persoon dat wil.',
      other: 'Gebruik voor uw werk nog de weg die u gewend bent.',
    },
    whom: 'Vragen? Bel:',
    administrator: 'Vragen? Stel ze aan de beheerder van dit netwerk.',
    gp: 'Of bel de huisarts van de persoon.',
    urgent: 'Is er haast of gevaar? Gebruik Hulp nu, bovenaan.',
  },
  en: {
    title: 'There is no page for your role yet',
    lead: (role) => `You are signed in as ${role}. That worked. But you cannot look at or do anything here yet.`,
    advice: {
      representative:
        'This site cannot yet check for whom you may decide. That is why you see nothing here. Arrange things the way you are used to: call, or come along to the conversation.',
      'close-one':
        'The person whom you help can sign in and let you read along. You may come to the conversation if the person wants that.',
      other: 'For your work, keep using the way that you are used to.',
    },
    whom: 'Questions? Call:',
    administrator: 'Questions? Ask the administrator of this network.',
    gp: "Or call the person's GP.",
    urgent: 'Is it urgent, or is there danger? Use Help now, at the top.',
  },
};
