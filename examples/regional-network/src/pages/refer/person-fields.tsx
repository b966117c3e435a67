/**
 * The part of the request form that asks who it is about: everything of somebody new, and of somebody who is known what is missing.
 */
import type { Language } from '@mgn/domain/labels';
import { ChoiceRow, Select, TextField } from '../../components/fields.js';
import { birthDateText } from '../../messages/dates.js';
import { referTexts } from '../../messages/refer.js';
import type { FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import type { AskedPerson } from './request-person.js';

/** One of a list: its code and its name. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** What the fields need. */
export interface PersonFieldsProps {
  readonly language: Language;
  readonly form: FormValues;
  readonly errors: readonly FormError[];
  readonly municipalities: readonly Named[];
  readonly asked: AskedPerson;
  /** The GP practices to choose from, where the requester is none; null otherwise. */
  readonly practices: readonly Named[] | null;
  /** The person is younger than 18. */
  readonly minor: boolean;
}

export const PersonFields = (props: PersonFieldsProps) => {
  const { language, form, errors, municipalities, asked, practices, minor } = props;
  const texts = referTexts[language];
  const { known, mayStay } = asked;
  return (
    <div class="block">
      <h2>{texts.who}</h2>
      {known !== null && (
        <div class="panel panel--mist">
          <p>
            <strong>
              {[known.name.text, birthDateText(known.birthDate, language)].filter((part) => part !== null).join(', ')}
            </strong>
          </p>
        </div>
      )}
      {mayStay && <p class="hint">{texts.personStays}</p>}
      {known === null && <TextField name="naam" label={texts.name} value={form.text('naam')} errors={errors} />}
      {known?.birthDate == null && (
        <TextField
          name="geboortedatum"
          label={texts.birthDate}
          hint={texts.birthDateHint}
          type="date"
          size="m"
          value={form.text('geboortedatum')}
          errors={errors}
        />
      )}
      {minor && (
        <div class="notice notice--soon">
          <p>{texts.minor}</p>
          <ChoiceRow
            name="jongerDan18"
            kind="checkbox"
            choice={{ value: 'ja', label: texts.minorConfirm }}
            checked={form.chosen('jongerDan18', 'ja')}
            errors={errors}
          />
        </div>
      )}
      <TextField
        name="telefoon"
        label={texts.phone}
        type="tel"
        inputmode="tel"
        size="m"
        value={form.text('telefoon')}
        errors={errors}
      />
      <Choice name="gemeente" label={texts.municipality} none={texts.municipalityNone} of={municipalities} {...props} />
      {practices !== null && (
        <Choice
          name="gpPractice"
          label={texts.practice}
          hint={texts.practiceHint}
          none={texts.practiceNone}
          of={practices}
          {...props}
        />
      )}
      <p class="hint">{texts.bsnHint}</p>
    </div>
  );
};

const Choice = ({
  name,
  label,
  hint,
  none,
  of,
  form,
  errors,
}: Pick<PersonFieldsProps, 'form' | 'errors'> & {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly none: string;
  readonly of: readonly Named[];
}) => (
  <Select
    name={name}
    label={label}
    hint={hint}
    value={form.text(name)}
    errors={errors}
    options={[{ value: '', label: none }, ...of.map((each) => ({ value: each.code, label: each.name }))]}
  />
);
