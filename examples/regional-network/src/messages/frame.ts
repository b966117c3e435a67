/**
 * The words around every page.
 */
import type { Language } from '@mgn/domain/labels';

/** What the frame says. */
export interface FrameTexts {
  readonly network: string;
  readonly kind: string;
  readonly skip: string;
  readonly strip: string;
  readonly menu: string;
  readonly mainMenu: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly helpNow: string;
  readonly otherLanguage: string;
  readonly error: string;
  readonly footer: string;
  readonly footerLinks: readonly (readonly [`/${string}`, string])[];
  readonly done: string;
  readonly responsible: string;
  readonly next: string;
  readonly sharingStopped: string;
  readonly warnings: string;
}

/** Both languages. */
export const frameTexts: Readonly<Record<Language, FrameTexts>> = {
  nl: {
    network: 'Rivierenrand',
    kind: 'Mentaal gezondheidsnetwerk',
    skip: 'Naar de inhoud',
    strip: 'Voorbeeld van een regio. Mensen en organisaties zijn verzonnen.',
    menu: 'Menu',
    mainMenu: 'Hoofdmenu',
    signIn: 'Inloggen',
    signOut: 'Uitloggen',
    helpNow: 'Hulp nu',
    otherLanguage: 'English',
    error: 'Fout: ',
    footer: 'In het mentaal gezondheidsnetwerk werken huisartsen, het sociaal domein en de ggz samen.',
    footerLinks: [
      ['/privacy', 'Privacy en uw rechten'],
      ['/toegankelijkheid', 'Toegankelijkheid'],
      ['/hoe-wij-meten', 'Hoe wij meten'],
    ],
    done: 'Gelukt',
    responsible: 'Verantwoordelijk is nu:',
    next: 'Volgende stap:',
    sharingStopped:
      'Gestopt. Vanaf nu ziet deze organisatie niets nieuws meer. Wat al gelezen is, kunnen wij niet terughalen.',
    warnings: 'Let op:',
  },
  en: {
    network: 'Rivierenrand',
    kind: 'Mental health network',
    skip: 'To the content',
    strip: 'Example of a region. People and organisations are invented.',
    menu: 'Menu',
    mainMenu: 'Main menu',
    signIn: 'Sign in',
    signOut: 'Sign out',
    helpNow: 'Help now',
    otherLanguage: 'Nederlands',
    error: 'Error: ',
    footer: 'In the mental health network, GPs, the social domain and mental health care work together.',
    footerLinks: [
      ['/privacy', 'Privacy and your rights'],
      ['/toegankelijkheid', 'Accessibility'],
      ['/hoe-wij-meten', 'How we measure'],
    ],
    done: 'Done',
    responsible: 'Responsible now:',
    next: 'Next step:',
    sharingStopped:
      'Stopped. From now on this organisation sees nothing new. What was already read cannot be taken back.',
    warnings: 'Please note:',
  },
};
