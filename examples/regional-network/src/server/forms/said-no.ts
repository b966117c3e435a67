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

/** The permissions as the form says them: with the word that the person was asked again, where it was chosen. */
export function grantsAsAsked(grants: Grants, form: FormValues): Grants {
  return form.chosen(askedAgainField, 'ja') ? grants.map((grant) => ({ ...grant, askedAgain: true })) : grants;
}

/** The places of the permissions that were refused because of a no; empty when something else is wrong too. */
export function refusedAfterNo(outcome: Outcome): readonly number[] {
  if (outcome.outcome !== 'invalid' || outcome.issues.some(({ code }) => code !== saidNoCode)) return [];
  return outcome.issues.flatMap(({ path }) => path.filter((part) => typeof part === 'number'));
}
