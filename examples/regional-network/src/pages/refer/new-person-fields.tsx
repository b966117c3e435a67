/**
 * Who it is about, where a form is about somebody whom the network may not know yet: name, date of birth, telephone, municipality and GP.
 */
import { parseOrganisationId, type Organisation, type OrganisationId } from '@mgn/domain';
import type { Context } from 'hono';
import { Select, TextField } from '../../components/fields.js';
import { referTexts } from '../../messages/refer.js';
import type { Env } from '../../server/env.js';
import { fieldError, type FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import type { Services } from '../../server/services.js';
import { municipalitiesOf } from './municipalities-of.js';
import { missingAbout, newPerson } from './request-person.js';

/** Where the paths of a person stand on the form. */
export const newPersonFieldNames = {
  'person.name.text': 'naam',
  'person.birthDate': 'geboortedatum',
  'person.phones.0': 'telefoon',
} as const;

/** The fields. */
export const NewPersonFields = ({
  c,
  form,
  errors,
  organisations,
  practiceHint,
}: {
  readonly c: Context<Env>;
  readonly form: FormValues;
  readonly errors: readonly FormError[];
  readonly organisations: readonly Organisation[];
  readonly practiceHint: string;
}) => {
  const asked = referTexts[c.get('language')];
  return (
    <>
      <TextField name="naam" label={asked.name} value={form.text('naam')} errors={errors} />
      <TextField
        name="geboortedatum"
        label={asked.birthDate}
        hint={asked.birthDateHint}
        type="date"
        size="m"
        value={form.text('geboortedatum')}
        errors={errors}
      />
      <TextField
        name="telefoon"
        label={asked.phone}
        type="tel"
        inputmode="tel"
        size="m"
        value={form.text('telefoon')}
        errors={errors}
      />
      <Select
        name="gemeente"
        label={asked.municipality}
        value={form.text('gemeente')}
        errors={errors}
        options={[
          { value: '', label: asked.municipalityNone },
          ...municipalitiesOf(organisations).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <Select
        name="gpPractice"
        label={asked.practice}
        hint={practiceHint}
        value={form.text('gpPractice')}
        errors={errors}
        options={[{ value: '', label: asked.practiceNone }, ...practicesOf(organisations)]}
      />
    </>
  );
};

/** The practice that the form names; null where it names none of the network. */
export function practiceIn(form: FormValues, organisations: readonly Organisation[]): OrganisationId | null {
  const asked = parseOrganisationId(form.text('gpPractice'));
  const isPractice = organisations.some(({ id, kind }) => asked.ok && id === asked.value && kind === 'gp-practice');
  return asked.ok && isPractice ? asked.value : null;
}

/** What is missing about somebody new. */
export function wrongPerson(
  c: Context<Env>,
  services: Services,
  form: FormValues,
  organisations: readonly Organisation[],
): readonly FormError[] {
  const texts = referTexts[c.get('language')];
  const municipality = form.text('gemeente');
  const isKnown = municipality === '' || municipalitiesOf(organisations).some(({ code }) => code === municipality);
  return [
    ...missingAbout(form, newPerson, texts, { asDraft: false, today: services.today() }),
    ...(isKnown ? [] : [fieldError('gemeente', texts.wrongMunicipality)]),
    ...(practiceIn(form, organisations) === null ? [fieldError('gpPractice', texts.missingPractice, 'missing')] : []),
  ];
}

/** The GP practices to choose from. */
function practicesOf(
  organisations: readonly Organisation[],
): readonly { readonly value: string; readonly label: string }[] {
  return organisations
    .filter(({ kind }) => kind === 'gp-practice')
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label, 'nl'));
}
