/**
 * With whom the person would like a place: what can be chosen, how it is asked, and how it is shown. No provider reads it.
 */
import type { TransferView } from '@mgn/casework';
import { presentPlaceOf, type OrganisationId } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { Select } from '../../components/fields.js';
import { preferenceTexts } from '../../messages/preference.js';
import { fieldError, type FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import type { Services } from '../../server/services.js';
import { readPeople, type People } from '../people.js';
import { PersonsWord, TransferForm } from './transfer-form.js';
import { sentFor, type ShownTransfer } from './transfer-routes.js';

/** One provider that can give the help that is sought. */
export interface PreferenceOption {
  readonly value: OrganisationId;
  readonly label: string;
}

type Sought = Pick<TransferView, 'about' | 'fields'>;

/**
 * Everybody who can give this kind of help, except where the person is now, by name, with the wait as far as it is known. Null for who may
 * not see what is sought: then nothing is asked here.
 */
export async function preferenceOptions(
  services: Services,
  { about, fields }: Sought,
  { language, people }: { readonly language: Language; readonly people: People },
): Promise<readonly PreferenceOption[] | null> {
  const direction = about.question?.direction ?? (fields.direction.seen ? fields.direction.value : null);
  if (direction === null) return null;
  const now = fields.wait.seen ? presentPlaceOf(fields.wait.value) : null;
  const lines = await services.places.linesFor(direction, services.clock());
  return lines
    .filter(({ candidate }) => candidate.candidate !== now)
    .map(({ candidate: { candidate, intakeDays, freshness } }) => ({
      value: candidate,
      label: preferenceTexts[language].option(
        people.organisation(candidate),
        intakeDays === null || freshness === 'stale' ? null : Math.ceil(intakeDays / 7),
      ),
    }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
}

/**
 * What a form says: a provider, or null for no preference. Somebody who cannot be chosen is an error. Where the form did not ask, the wish
 * stays what it is.
 */
export async function preferenceIn(
  services: Services,
  view: Sought,
  { form, language }: { readonly form: FormValues; readonly language: Language },
): Promise<{ readonly preferredProvider: OrganisationId | null | undefined; readonly errors: readonly FormError[] }> {
  if (!form.names.includes('preferredProvider')) return { preferredProvider: undefined, errors: [] };
  const sent = form.text('preferredProvider');
  if (sent === '') return { preferredProvider: null, errors: [] };
  const people = await readPeople(services, language);
  const chosen = (await preferenceOptions(services, view, { language, people }))?.find(({ value }) => value === sent);
  if (chosen !== undefined) return { preferredProvider: chosen.value, errors: [] };
  return {
    preferredProvider: null,
    errors: [fieldError('preferredProvider', preferenceTexts[language].notPossible, 'invalid-value')],
  };
}

/** The list to choose from; it begins with "no preference". */
export const PreferenceField = ({
  options,
  language,
  value,
  errors,
  scope,
  own = false,
}: {
  readonly options: readonly PreferenceOption[];
  readonly language: Language;
  readonly value: string;
  readonly errors: readonly FormError[];
  readonly scope?: string;
  /** The person chooses, and nobody writes it down for them. */
  readonly own?: boolean;
}) => {
  const texts = preferenceTexts[language];
  return (
    <Select
      name="preferredProvider"
      {...(scope !== undefined && { scope })}
      label={own ? texts.ownLabel : texts.label}
      hint={own ? texts.ownHint : texts.hint}
      value={value}
      errors={errors}
      options={[{ value: '', label: texts.none }, ...options]}
    />
  );
};

/** The provider that the person prefers, for whoever may read it. */
export function preferredIn({ fields }: Pick<TransferView, 'fields'>): OrganisationId | null {
  return fields.preference.seen ? fields.preference.value.provider : null;
}

/** What a question about the search shows first: what was sent, or else the wish that is known already. */
export function preferenceShown(sent: FormValues, view: Pick<TransferView, 'fields'>): string {
  return sent.names.includes('preferredProvider') ? sent.text('preferredProvider') : (preferredIn(view) ?? '');
}

/** During the search: the preference as it is, and the form to write another one down on the person's word. */
export const PreferenceSection = ({
  shown,
  options,
}: {
  readonly shown: ShownTransfer;
  readonly options: readonly PreferenceOption[] | null;
}) => {
  const { c, view, people, errors } = shown;
  const language = c.get('language');
  const texts = preferenceTexts[language];
  const preferred = preferredIn(view);
  if (!view.allowed.includes('state-preference') || options === null) return null;
  const sent = sentFor(c, 'state-preference');
  return (
    <section class="stack" aria-labelledby="voorkeur">
      <h2 id="voorkeur">{texts.title}</h2>
      <p>{preferred === null ? texts.noneKnown : texts.is(people.organisation(preferred))}</p>
      <details open={errors.some(({ scope }) => scope === 'state-preference')}>
        <summary>{texts.change}</summary>
        <TransferForm
          c={c}
          action={`/transfer/${view.stream}`}
          expects={view.version}
          command="state-preference"
          secondary
        >
          <PreferenceField
            options={options}
            language={language}
            scope="state-preference"
            value={sent.text('doe') === '' ? (preferred ?? '') : sent.text('preferredProvider')}
            errors={errors}
          />
          <PersonsWord c={c} command="state-preference" errors={errors} />
        </TransferForm>
      </details>
    </section>
  );
};
