/**
 * The question after a no: a form brought permissions that the person stopped or refused. Whoever sent it says that the person was asked
 * again and said yes, or goes on without them. Nothing is chosen beforehand.
 */
import type { CommandEnvelopeInput, Outcome } from '@mgn/casework';
import type { Language } from '@mgn/domain/labels';
import { Choices } from '../../components/fields.js';
import type { FormValues } from './form-values.js';

/** The name of the field, and where an error about it leads to. */
export const askedAgainField = 'opnieuw-gevraagd';

/** The code with which casework refuses a permission after a no. */
export const saidNoCode = 'person-said-no';

type Grants = NonNullable<NonNullable<CommandEnvelopeInput['with']>['grants']>;

/** The permissions as the form says them: with the word that the person was asked again, where it was chosen. */
export function grantsAsAsked(grants: Grants, form: FormValues): Grants {
  return form.chosen(askedAgainField, 'ja') ? grants.map((grant) => ({ ...grant, askedAgain: true })) : grants;
}

/** The places of the permissions that were refused because of a no; empty when something else is wrong too. */
export function refusedAfterNo(outcome: Outcome): readonly number[] {
  if (outcome.outcome !== 'invalid' || outcome.issues.some(({ code }) => code !== saidNoCode)) return [];
  return outcome.issues.flatMap(({ path }) => path.filter((part) => typeof part === 'number'));
}

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
