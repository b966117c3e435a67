/**
 * The words about the provider that a person prefers.
 */
import type { Language } from '@mgn/domain/labels';

export interface PreferenceTexts {
  readonly title: string;
  /** On the list of places; the same words whoever it is about. */
  readonly mark: string;
  readonly label: string;
  readonly hint: string;
  readonly ownLabel: string;
  readonly ownHint: string;
  readonly none: string;
  readonly option: (name: string, weeks: number | null) => string;
  readonly notPossible: string;
  readonly noneKnown: string;
  readonly is: (name: string) => string;
  readonly change: string;
  readonly cannotBeAsked: (name: string) => string;
  readonly own: string;
  readonly ownNone: string;
  readonly ownIs: (name: string) => string;
  readonly ownChange: string;
  readonly ownButton: string;
}

export const preferenceTexts: Readonly<Record<Language, PreferenceTexts>> = {
  nl: {
    title: 'Voorkeur van de persoon',
    mark: 'Voorkeur van de persoon',
    label: 'Waar gaat de persoon het liefst heen?',
    hint: 'Alleen als de persoon het zelf zegt. De voorkeur gaat voor, ook als het daar langer duurt.',
    ownLabel: 'Waar gaat u het liefst heen?',
    ownHint: 'U hoeft niet te kiezen. Uw voorkeur vragen wij eerst. De aanbieder ziet niet dat u deze voorkeur hebt.',
    none: 'Geen voorkeur',
    option: (name, weeks) =>
      weeks === null
        ? `${name} (wachttijd niet bekend)`
        : `${name} (eerste gesprek na ongeveer ${String(weeks)} ${weeks === 1 ? 'week' : 'weken'})`,
    notPossible: 'Kies een aanbieder uit de lijst, of kies "Geen voorkeur".',
    noneKnown: 'De persoon heeft geen voorkeur genoemd.',
    is: (name) => `De persoon gaat het liefst naar ${name}. Die wordt eerst gevraagd.`,
    change: 'De persoon zegt iets anders',
    cannotBeAsked: (name) =>
      `${name} heeft de voorkeur, maar kan nu niet worden gevraagd. Bespreek dit met de persoon.`,
    own: 'Uw voorkeur',
    ownNone: 'U hebt geen voorkeur gekozen.',
    ownIs: (name) => `U gaat het liefst naar ${name}. Die vragen wij eerst.`,
    ownChange: 'U mag uw voorkeur veranderen zolang wij zoeken.',
    ownButton: 'Bewaar mijn voorkeur',
  },
  en: {
    title: 'Preference of the person',
    mark: 'Preference of the person',
    label: 'Where would the person like to go?',
    hint: 'Only as the person says it. The preference leads, also where it takes longer.',
    ownLabel: 'Where would you like to go?',
    ownHint: 'You do not have to choose. We ask your preference first. The provider does not see that you prefer it.',
    none: 'No preference',
    option: (name, weeks) =>
      weeks === null
        ? `${name} (wait not known)`
        : `${name} (first talk after about ${String(weeks)} ${weeks === 1 ? 'week' : 'weeks'})`,
    notPossible: 'Choose a provider on the list, or choose "No preference".',
    noneKnown: 'The person named no preference.',
    is: (name) => `The person would like to go to ${name}. That one is asked first.`,
    change: 'The person says otherwise',
    cannotBeAsked: (name) => `${name} is preferred, and cannot be asked now. Talk about it with the person.`,
    own: 'Your preference',
    ownNone: 'You chose no preference.',
    ownIs: (name) => `You would like to go to ${name}. We ask that one first.`,
    ownChange: 'You may change your preference as long as we are looking.',
    ownButton: 'Keep my preference',
  },
};
