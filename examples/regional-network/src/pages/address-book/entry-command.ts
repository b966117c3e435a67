/**
 * The form of an organisation: what its fields say as a command, and what was wrong in the words of the page.
 */
import type { AddressBookOutcome } from '@mgn/casework';
import type { Organisation } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { addressBookTexts } from '../../messages/address-book.js';
import { fieldError, formErrors, type FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';

/** What stands in the fields. */
export interface EntryFields {
  readonly name: string;
  readonly kind: string;
  readonly phone: string;
  readonly noticeEmail: string;
}

/** The fields as they were sent. */
export function sentEntry(form: FormValues): EntryFields {
  return {
    name: form.text('name'),
    kind: form.text('kind'),
    phone: form.text('phone'),
    noticeEmail: form.text('noticeEmail'),
  };
}

/** The fields of what stands in the address book. */
export function fieldsOfEntry({ name, kind, phone, noticeEmail }: Organisation): EntryFields {
  return { name, kind, phone: phone ?? '', noticeEmail: noticeEmail ?? '' };
}

/** What the fields say of an organisation, for a command of either type. */
export function entryFacts(form: FormValues): Readonly<Record<string, unknown>> {
  return {
    ...sentEntry(form),
    noticeEmail: form.textOrNull('noticeEmail'),
    otherThan: form.chosen('andere', 'ja') ? form.all('bekend') : [],
  };
}

/** A no that has errors to show. */
export type EntryProblem = Extract<AddressBookOutcome, { outcome: 'refused' | 'invalid' }>;

/** The errors, each at its field and in its words. */
export function entryErrors(problem: EntryProblem, form: FormValues, language: Language): readonly FormError[] {
  const texts = addressBookTexts[language];
  const { name, phone } = sentEntry(form);
  if (problem.outcome === 'invalid') {
    const words: Readonly<Record<string, string>> = {
      name: name === '' ? texts.nameMissing : texts.nameTooLong,
      kind: texts.kindMissing,
      phone: phone === '' ? texts.phoneMissing : texts.phoneWrong,
      noticeEmail: texts.emailWrong,
    };
    return formErrors({ kind: 'invalid', issues: problem.issues }, language, 'professional').map((error) => ({
      ...error,
      text: (error.field === null ? undefined : words[error.field]) ?? error.text,
    }));
  }
  return problem.reasons.map((reason) => {
    const { code } = reason;
    const field = reason.path?.[0] ?? '';
    if (code === 'organisation-name-known') return fieldError('andere', texts.knownNotAnswered, code);
    if (code === 'kind-takes-nobody-over') return fieldError('kind', texts.kindMissing, code);
    if (code === 'entry-leads-to-person') {
      return fieldError(String(field), field === 'phone' ? texts.personInPhone : texts.personInName, code);
    }
    const [said] = formErrors({ kind: 'refused', reasons: [reason] }, language, 'professional');
    const { text = '', advice = '' } = said ?? {};
    return code === 'entry-corrected-meanwhile'
      ? { code, field: null, text: texts.changedMeanwhile, advice: '' }
      : { code, field: null, text, advice };
  });
}

/** Says whether the name was asked about, so that the page shows who has it. */
export function asksAboutName(errors: readonly FormError[]): boolean {
  return errors.some(({ code }) => code === 'organisation-name-known');
}
