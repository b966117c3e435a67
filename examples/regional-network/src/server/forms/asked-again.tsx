/**
 * The question after a no: a form brought permissions that the person stopped or refused. Whoever sent it says that the person was asked
 * again and said yes, or goes on without them. Nothing is chosen beforehand.
 */
import type { Language } from '@mgn/domain/labels';
import type { Context } from 'hono';
import { Choices } from '../../components/fields.js';
import type { Env } from '../env.js';
import {
  askedAboutField,
  askedAgainField,
  sharingSeenField,
  withoutBeforeField,
  yesBeforeField,
  type AskedAbout,
} from './said-no.js';

/** The choice, about those to whom the person said no, and what stays of earlier ones; a later no to anybody is asked about anew. */
export const AskedAgain = async ({
  c,
  about: { recipients, before, chosen, sharing },
}: {
  readonly c: Context<Env>;
  readonly about: AskedAbout;
}) => {
  const language = c.get('language');
  const organisations = [...(await c.get('organisations')()).values()];
  const { legend, hint, yes, without, yesStays, withoutStays } = texts[language];
  const known = (ids: readonly string[]) => organisations.filter(({ id }) => ids.includes(id));
  const idsOf = (ids: readonly string[]) =>
    known(ids)
      .map(({ id }) => id)
      .join(' ');
  const namesOf = (ids: readonly string[]) => listed(known(ids), language);
  if (known(recipients).length === 0) return null;
  return (
    <>
      <input type="hidden" name={askedAboutField} value={idsOf(recipients)} />
      <input type="hidden" name={yesBeforeField} value={idsOf(before.yes)} />
      <input type="hidden" name={withoutBeforeField} value={idsOf(before.without)} />
      {sharing !== null && <input type="hidden" name={sharingSeenField} value={String(sharing)} />}
      <Choices
        name={askedAgainField}
        legend={legend(namesOf(recipients))}
        hint={hint}
        kind="radio"
        choices={[
          { value: 'ja', label: yes },
          { value: 'zonder', label: without },
        ]}
        chosen={chosen}
      />
      {known(before.yes).length > 0 && <p class="soft">{yesStays(namesOf(before.yes))}</p>}
      {known(before.without).length > 0 && <p class="soft">{withoutStays(namesOf(before.without))}</p>}
    </>
  );
};

const listed = (some: readonly { readonly name: string }[], language: Language): string =>
  new Intl.ListFormat(language).format(some.map(({ name }) => name));

const texts = {
  nl: {
    legend: (names: string) => `De persoon zei nee tegen delen met ${names}`,
    hint: 'Of is gestopt met delen. Vraag het opnieuw. Nee blijft een goed antwoord.',
    yes: 'Ik heb het opnieuw gevraagd, en de persoon zegt ja',
    without: 'Ik ga verder zonder nieuwe toestemming',
    yesStays: (names: string) => `Wat u eerder invulde, blijft staan: de persoon zegt ja tegen delen met ${names}.`,
    withoutStays: (names: string) => `Wat u eerder invulde, blijft staan: geen nieuwe toestemming voor ${names}.`,
  },
  en: {
    legend: (names: string) => `The person said no to sharing with ${names}`,
    hint: 'Or stopped sharing. Ask again. No stays a good answer.',
    yes: 'I asked again, and the person says yes',
    without: 'I go on without a new permission',
    yesStays: (names: string) => `What you filled in before stays: the person says yes to sharing with ${names}.`,
    withoutStays: (names: string) => `What you filled in before stays: no new permission for ${names}.`,
  },
} as const;
