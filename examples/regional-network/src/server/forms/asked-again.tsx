/**
 * The question after a no: a form brought permissions that the person stopped or refused. Whoever sent it says that the person was asked
 * again and said yes, or goes on without them. Nothing is chosen beforehand.
 */
import type { Language } from '@mgn/domain/labels';
import { Choices } from '../../components/fields.js';
import { askedAgainField } from './said-no.js';

/** The choice. `names` are those to whom the person said no. */
export const AskedAgain = ({ names, language }: { readonly names: readonly string[]; readonly language: Language }) => {
  const { legend, hint, yes, without } = texts[language];
  return (
    <Choices
      name={askedAgainField}
      legend={legend(new Intl.ListFormat(language).format(names))}
      hint={hint}
      kind="radio"
      choices={[
        { value: 'ja', label: yes },
        { value: 'zonder', label: without },
      ]}
      chosen={[]}
    />
  );
};

const texts = {
  nl: {
    legend: (names: string) => `De persoon zei nee tegen delen met ${names}`,
    hint: 'Of is gestopt met delen. Vraag het opnieuw. Nee blijft een goed antwoord.',
    yes: 'Ik heb het opnieuw gevraagd, en de persoon zegt ja',
    without: 'Ik ga verder zonder nieuwe toestemming',
  },
  en: {
    legend: (names: string) => `The person said no to sharing with ${names}`,
    hint: 'Or stopped sharing. Ask again. No stays a good answer.',
    yes: 'I asked again, and the person says yes',
    without: 'I go on without a new permission',
  },
} as const;
