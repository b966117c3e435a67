/**
 * Form fields with their label, hint and error. The name of a field is the path of the command, and its id is its name, so that an
 * error finds its field. Where several forms of a page have the same fields, the id begins with the scope of the form, and only the
 * form that was sent shows what was wrong.
 */
import type { Child } from 'hono/jsx';
import type { FormError } from '../server/forms/form-problem.js';

interface FieldProps {
  readonly name: string;
  readonly label: Child;
  readonly hint?: Child;
  readonly errors?: readonly FormError[] | undefined;
  readonly value?: string | undefined;
  /** What tells this form from another on the page with a field of this name. */
  readonly scope?: string | undefined;
}

/** The id of a field: its name, after the scope of its form where it has one. */
export const fieldId = (name: string, scope?: string): string => (scope === undefined ? name : `${scope}-${name}`);

const errorOf = (
  errors: readonly FormError[] | undefined,
  name: string,
  scope: string | undefined,
): FormError | undefined => errors?.find((error) => error.field === name && error.scope === scope);

const describedBy = (id: string, hint: unknown, error: FormError | undefined): string | undefined => {
  const ids = [hint === undefined ? null : `${id}-uitleg`, error === undefined ? null : `${id}-fout`];
  const found = ids.filter((id) => id !== null);
  return found.length === 0 ? undefined : found.join(' ');
};

/** The frame of a field: label, hint, error, and the control with this id. */
export const Field = ({
  id,
  label,
  hint,
  error,
  children,
}: Pick<FieldProps, 'label' | 'hint'> & {
  readonly id: string;
  readonly error: FormError | undefined;
  readonly children: Child;
}) => (
  <div class={error === undefined ? 'field' : 'field field--error'}>
    <label for={id}>{label}</label>
    {hint !== undefined && (
      <p class="hint" id={`${id}-uitleg`}>
        {hint}
      </p>
    )}
    {error !== undefined && (
      <p class="error" id={`${id}-fout`}>
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
  scope,
  type = 'text',
  size,
  inputmode,
  autocomplete = 'off',
  suggestions = [],
}: FieldProps & {
  readonly type?: 'text' | 'date' | 'time' | 'number' | 'search' | 'email' | 'tel';
  readonly size?: 's' | 'm';
  readonly inputmode?: 'numeric' | 'tel' | 'email';
  readonly autocomplete?: string;
  /** What is often filled in; anything else can be typed. */
  readonly suggestions?: readonly string[];
}) => {
  const id = fieldId(name, scope);
  const error = errorOf(errors, name, scope);
  const list = suggestions.length === 0 ? undefined : `${id}-keuzes`;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {list !== undefined && (
        <datalist id={list}>
          {suggestions.map((each) => (
            <option value={each} />
          ))}
        </datalist>
      )}
      <input
        id={id}
        list={list}
        name={name}
        type={type}
        value={value}
        class={size === undefined ? undefined : `w-${size}`}
        inputmode={inputmode}
        autocomplete={autocomplete}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error === undefined ? undefined : 'true'}
      />
    </Field>
  );
};

/** A text of several lines. */
export const TextArea = ({
  name,
  label,
  hint,
  errors,
  value,
  scope,
  rows,
}: FieldProps & { readonly rows?: number }) => {
  const id = fieldId(name, scope);
  const error = errorOf(errors, name, scope);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        name={name}
        rows={rows ?? 4}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error === undefined ? undefined : 'true'}
      >
        {value}
      </textarea>
    </Field>
  );
};

interface Option {
  readonly value: string;
  readonly label: string;
}

const Options = ({ options, value }: { readonly options: readonly Option[]; readonly value: string | undefined }) => (
  <>
    {options.map((option) => (
      <option value={option.value} selected={option.value === value}>
        {option.label}
      </option>
    ))}
  </>
);

/** One of a list, as a list to open; what belongs together can stand in named groups after the rest. A group without options is left out. */
export const Select = ({
  name,
  label,
  hint,
  errors,
  value,
  scope,
  options,
  groups = [],
}: FieldProps & {
  readonly options: readonly Option[];
  readonly groups?: readonly { readonly label: string; readonly options: readonly Option[] }[];
}) => {
  const id = fieldId(name, scope);
  const error = errorOf(errors, name, scope);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        name={name}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error === undefined ? undefined : 'true'}
      >
        <Options options={options} value={value} />
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <optgroup label={group.label}>
              <Options options={group.options} value={value} />
            </optgroup>
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
  scope,
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
  readonly scope?: string | undefined;
}) => {
  const id = fieldId(name, scope);
  const error = errorOf(errors, name, scope);
  return (
    <fieldset
      class={error === undefined ? 'field' : 'field field--error'}
      id={id}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend class={hideLegend === true ? 'visually-hidden' : undefined}>{legend}</legend>
      {hint !== undefined && (
        <p class="hint" id={`${id}-uitleg`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-fout`}>
          {error.text}
        </p>
      )}
      <div class={inline === true ? 'choices-inline' : undefined}>
        {choices.map((choice) => (
          <ChoiceRow name={name} kind={kind} choice={choice} checked={chosen.includes(choice.value)} scope={scope} />
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
  scope,
}: {
  readonly name: string;
  readonly kind: 'radio' | 'checkbox';
  readonly choice: Choice;
  readonly checked: boolean;
  readonly errors?: readonly FormError[] | undefined;
  readonly scope?: string | undefined;
}) => {
  const field = fieldId(name, scope);
  const id = kind === 'checkbox' && choice.value === 'ja' ? field : `${field}-${choice.value}`;
  const error = errorOf(errors, name, scope);
  return (
    <>
      {error !== undefined && (
        <p class="error" id={`${field}-fout`}>
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
          aria-describedby={error === undefined ? undefined : `${field}-fout`}
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
