/**
 * Permissions that casework refuses because the person said no, and what a form answers to that.
 */
import type { CommandEnvelopeInput, Outcome } from '@mgn/casework';
import type { FormValues } from './form-values.js';

/** The name of the field, and where an error about it leads to. */
export const askedAgainField = 'opnieuw-gevraagd';

/** The code with which casework refuses a permission after a no. */
export const saidNoCode = 'person-said-no';

type Grants = NonNullable<NonNullable<CommandEnvelopeInput['with']>['grants']>;

/** The field that says about whom the form asked, and the one that says what the person shared when it did. */
export const askedAboutField = 'gevraagd-over';
export const sharingSeenField = 'gezien';

/** The fields that keep what was answered on the form before: about whom the answer was yes, and without whom it goes on. */
export const yesBeforeField = 'eerder-ja';
export const withoutBeforeField = 'eerder-zonder';

/** What was answered about those to whom the person said no: each of them by id, as far as the form named them. */
export interface AskedAnswers {
  readonly yes: readonly string[];
  readonly without: readonly string[];
}

/** About whom a form asks once more, and what the person shared when it was made; null where the case is not there yet. */
export interface AskedAbout {
  readonly recipients: readonly string[];
  /** What was answered in an earlier round, about others. */
  readonly before: AskedAnswers;
  /** What is chosen about these recipients; empty for a question that is new. */
  readonly chosen: readonly string[];
  readonly sharing: number | null;
}

const idsIn = (form: FormValues, field: string): readonly string[] =>
  form
    .text(field)
    .split(' ')
    .filter((id) => id !== '');

/** What was answered in earlier rounds of a form that was sent. */
const answeredBefore = (form: FormValues): AskedAnswers => ({
  yes: idsIn(form, yesBeforeField),
  without: idsIn(form, withoutBeforeField),
});

/** Everything that a form answers: what was answered before, and now about those whom it named. */
export function answersOn(form: FormValues): AskedAnswers {
  const { yes, without } = answeredBefore(form);
  const about = idsIn(form, askedAboutField);
  if (form.chosen(askedAgainField, 'ja')) return { yes: [...yes, ...about], without };
  return form.chosen(askedAgainField, 'zonder') ? { yes, without: [...without, ...about] } : { yes, without };
}

/** The question that a form had, with its answer, for when it is shown again because of something else; null where it had none. */
export function questionOn(form: FormValues): AskedAbout | null {
  const recipients = idsIn(form, askedAboutField);
  if (recipients.length === 0) return null;
  return {
    recipients,
    before: answeredBefore(form),
    chosen: form.all(askedAgainField),
    sharing: sharingSeen(form),
  };
}

/**
 * The permissions as the form says them: with the word that the person was asked again, for those about whom it says so, and none for
 * those without whom it goes on. An answer is only about whom the form named.
 */
export function grantsAsAsked(grants: Grants, form: FormValues): Grants {
  const answers = answersOn(form);
  const yes = new Set<string>(answers.yes);
  const without = new Set<string>(answers.without);
  return grants
    .filter(({ recipients }) => !recipients.some((recipient) => without.has(recipient)))
    .map((grant) =>
      grant.recipients.some((recipient) => yes.has(recipient)) ? { ...grant, askedAgain: true } : grant,
    );
}

/** The version of what the person shared when the form was made; null where the form does not say it. */
export function sharingSeen(form: FormValues): number | null {
  const seen = form.text(sharingSeenField);
  return /^\d{1,9}$/u.test(seen) ? Number(seen) : null;
}

/** The places of the permissions that were refused because of a no; empty when something else is wrong too. */
export function refusedAfterNo(outcome: Outcome): readonly number[] {
  if (outcome.outcome !== 'invalid' || outcome.issues.some(({ code }) => code !== saidNoCode)) return [];
  return outcome.issues.flatMap(({ path }) => path.filter((part) => typeof part === 'number'));
}
