/**
 * What came in with a form, by the name of the field.
 */

/** The fields of a form. Every field is text; a field that was not sent reads as nothing. */
export interface FormValues {
  /** The text of a field without the space around it; empty when it was not sent. */
  text(name: string): string;
  /** The text, or null when it is empty: what a command takes for "not filled in". */
  textOrNull(name: string): string | null;
  /** Every value of a field that can be chosen more than once. */
  all(name: string): readonly string[];
  /** Says whether a value was chosen: of a checkbox or a radio button. */
  chosen(name: string, value: string): boolean;
  /** `ja` is true and `nee` is false; null when neither was chosen. */
  yesNo(name: string): boolean | null;
  /** The numbers of the rows of a repeated group `name.0.…`, `name.1.…`, in order. */
  rows(name: string): readonly number[];
  /** The names of all fields that were sent. */
  readonly names: readonly string[];
}

/** A form that was not sent. */
export const emptyForm: FormValues = formValues(new URLSearchParams());

/** The fields of a sent form. */
export function formValues(fields: URLSearchParams): FormValues {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const list = values.get(name);
    // A browser sends a line break as two characters, whatever the person typed.
    const text = value.replaceAll('\r\n', '\n');
    if (list === undefined) values.set(name, [text]);
    else list.push(text);
  }
  const text = (name: string): string => (values.get(name)?.[0] ?? '').trim();
  return {
    text,
    textOrNull: (name) => (text(name) === '' ? null : text(name)),
    all: (name) => values.get(name) ?? [],
    chosen: (name, value) => values.get(name)?.includes(value) ?? false,
    yesNo: (name) => (text(name) === 'ja' ? true : text(name) === 'nee' ? false : null),
    rows: (name) => rowNumbers([...values.keys()], name),
    names: [...values.keys()],
  };
}

function rowNumbers(names: readonly string[], group: string): readonly number[] {
  const start = `${group}.`;
  const numbers = names.flatMap((name) => {
    if (!name.startsWith(start)) return [];
    const digits = /^\d{1,3}(?=\.)/.exec(name.slice(start.length))?.[0];
    return digits === undefined ? [] : [Number(digits)];
  });
  return [...new Set(numbers)].sort((one, other) => one - other);
}
