/**
 * The part of the request form that asks who it is about: empty for somebody new, and filled in with what is known otherwise,
 * so that it can be corrected.
 */
import type { PlainDate } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { ChoiceRow, Select, TextField } from '../../components/fields.js';
import { birthDateText } from '../../messages/dates.js';
import { referTexts } from '../../messages/refer.js';
import type { FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import type { CrisisPhone } from './crisis-phone.js';
import { isMinor, isPartialDate, isTooYoung, type AskedPerson } from './request-person.js';

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
  /** The date of birth as the form says it. */
  readonly birthDate: string | null;
  readonly today: PlainDate;
  /** Where this request can be stopped; null where it was never sent, or this requester cannot. */
  readonly stopPath: string | null;
  /** The number of the crisis service, where the network knows it. */
  readonly crisisPhone: CrisisPhone | null;
}

export const PersonFields = (props: PersonFieldsProps) => {
  const { language, form, errors, municipalities, asked, practices } = props;
  const texts = referTexts[language];
  const { known, mayStay } = asked;
  const partOfDate = known !== null && isPartialDate(known.birthDate) ? birthDateText(known.birthDate, language) : null;
  return (
    <div class="block">
      <h2>{texts.who}</h2>
      {mayStay && <p class="hint">{texts.personStays}</p>}
      <TextField name="naam" label={texts.name} value={form.text('naam')} errors={errors} />
      <TextField
        name="geboortedatum"
        label={texts.birthDate}
        hint={partOfDate === null ? texts.birthDateHint : texts.birthDateKnown(partOfDate)}
        type="date"
        size="m"
        value={form.text('geboortedatum')}
        errors={errors}
      />
      <Young {...props} />
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

/** Where somebody young goes instead: below 16 only there, below 18 unless the requester goes on knowingly. */
const Young = ({ language, form, errors, birthDate, today, stopPath, crisisPhone }: PersonFieldsProps) => {
  const texts = referTexts[language];
  if (!isMinor(birthDate, today)) return null;
  const tooYoung = isTooYoung(birthDate, today);
  return (
    <div class="notice notice--soon">
      <p>{tooYoung ? texts.tooYoung : texts.minor}</p>
      <p>
        {texts.minorAcute} {crisisPhone !== null && <a href={crisisPhone.href}>{crisisPhone.text}</a>}
      </p>
      {tooYoung && stopPath !== null && (
        <p>
          <a href={stopPath}>{texts.tooYoungStop}</a>
        </p>
      )}
      {!tooYoung && (
        <ChoiceRow
          name="jongerDan18"
          kind="checkbox"
          choice={{ value: 'ja', label: texts.minorConfirm }}
          checked={form.chosen('jongerDan18', 'ja')}
          errors={errors}
        />
      )}
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
