/**
 * Form fields with their label, hint and error. The name of a field is the path of the command, and its id is its name, so that an
 * error finds its field.
 */
import type { Child } from 'hono/jsx';
import type { FormError } from '../server/forms/form-problem.js';

interface FieldProps {
  readonly name: string;
  readonly label: Child;
  readonly hint?: Child;
  readonly errors?: readonly FormError[] | undefined;
  readonly value?: string | undefined;
}

const errorOf = (errors: readonly FormError[] | undefined, name: string): FormError | undefined =>
  errors?.find(({ field }) => field === name);

const describedBy = (name: string, hint: unknown, error: FormError | undefined): string | undefined => {
  const ids = [hint === undefined ? null : `${name}-uitleg`, error === undefined ? null : `${name}-fout`];
  const found = ids.filter((id) => id !== null);
  return found.length === 0 ? undefined : found.join(' ');
};

/** The frame of a field: label, hint, error, and the control. */
export const Field = ({
  name,
  label,
  hint,
  error,
  children,
}: Pick<FieldProps, 'name' | 'label' | 'hint'> & {
  readonly error: FormError | undefined;
  readonly children: Child;
}) => (
  <div class={error === undefined ? 'field' : 'field field--error'}>
    <label for={name}>{label}</label>
    {hint !== undefined && (
      <p class="hint" id={`${name}-uitleg`}>
        {hint}
      </p>
    )}
    {error !== undefined && (
      <p class="error" id={`${name}-fout`}>
        {error.text}
      </p>
    )}
    {children}
  </div>
);

/** A line of text, a date or a time. */
export const TextField = ({
  name,
  label,
  hint,
  errors,
  value,
  type = 'text',
  size,
  inputmode,
  autocomplete = 'off',
}: FieldProps & {
  readonly type?: 'text' | 'date' | 'time' | 'number' | 'search' | 'email' | 'tel';
  readonly size?: 's' | 'm';
  readonly inputmode?: 'numeric' | 'tel' | 'email';
  readonly autocomplete?: string;
}) => {
  const error = errorOf(errors, name);
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <input
        id={name}
        name={name}
        type={type}
        value={value}
        class={size === undefined ? undefined : `w-${size}`}
        inputmode={inputmode}
        autocomplete={autocomplete}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error === undefined ? undefined : 'true'}
      />
    </Field>
  );
};

/** A text of several lines. */
export const TextArea = ({ name, label, hint, errors, value, rows }: FieldProps & { readonly rows?: number }) => {
  const error = errorOf(errors, name);
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <textarea
        id={name}
        name={name}
        rows={rows ?? 4}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error === undefined ? undefined : 'true'}
      >
        {value}
      </textarea>
    </Field>
  );
};

/** One of a list, as a list to open. */
export const Select = ({
  name,
  label,
  hint,
  errors,
  value,
  options,
}: FieldProps & { readonly options: readonly { readonly value: string; readonly label: string }[] }) => {
  const error = errorOf(errors, name);
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <select
        id={name}
        name={name}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error === undefined ? undefined : 'true'}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
};

/** One choice of a group. */
export interface Choice {
  readonly value: string;
  readonly label: Child;
  readonly hint?: Child;
}

/** One of a few, or several of them: radio buttons or checkboxes in a named group. */
export const Choices = ({
  name,
  legend,
  hint,
  errors,
  choices,
  chosen,
  kind,
  inline,
  hideLegend,
}: {
  readonly name: string;
  readonly legend: Child;
  readonly hint?: Child;
  readonly errors?: readonly FormError[] | undefined;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly kind: 'radio' | 'checkbox';
  readonly inline?: boolean;
  readonly hideLegend?: boolean;
}) => {
  const error = errorOf(errors, name);
  return (
    <fieldset
      class={error === undefined ? 'field' : 'field field--error'}
      id={name}
      aria-describedby={describedBy(name, hint, error)}
    >
      <legend class={hideLegend === true ? 'visually-hidden' : undefined}>{legend}</legend>
      {hint !== undefined && (
        <p class="hint" id={`${name}-uitleg`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${name}-fout`}>
          {error.text}
        </p>
      )}
      <div class={inline === true ? 'choices-inline' : undefined}>
        {choices.map((choice) => (
          <ChoiceRow name={name} kind={kind} choice={choice} checked={chosen.includes(choice.value)} />
        ))}
      </div>
    </fieldset>
  );
};

/** A single checkbox or radio button with its label. */
export const ChoiceRow = ({
  name,
  kind,
  choice,
  checked,
  errors,
}: {
  readonly name: string;
  readonly kind: 'radio' | 'checkbox';
  readonly choice: Choice;
  readonly checked: boolean;
  readonly errors?: readonly FormError[] | undefined;
}) => {
  const id = kind === 'checkbox' && choice.value === 'ja' ? name : `${name}-${choice.value}`;
  const error = errorOf(errors, name);
  return (
    <>
      {error !== undefined && (
        <p class="error" id={`${name}-fout`}>
          {error.text}
        </p>
      )}
      <div class="choice">
        <input
          type={kind}
          id={id}
          name={name}
          value={choice.value}
          checked={checked}
          aria-describedby={error === undefined ? undefined : `${name}-fout`}
          aria-invalid={error === undefined ? undefined : 'true'}
        />
        <label for={id}>
          {choice.label}
          {choice.hint !== undefined && <span class="hint">{choice.hint}</span>}
        </label>
      </div>
    </>
  );
};
