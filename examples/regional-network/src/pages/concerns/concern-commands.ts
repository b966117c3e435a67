/**
 * How the forms of a concern are read.
 */
import type { ConcernForm } from '../../messages/concerns.js';
import type { FormValues } from '../../server/forms/form-values.js';

const readings: Readonly<Record<ConcernForm, (form: FormValues) => unknown>> = {
  'record-report': (form) => ({
    type: 'record-report',
    report: form.textOrNull('report'),
    addressees: form.all('addressees'),
  }),
  'take-next-step': (form) => ({ type: 'take-next-step', reportBy: form.textOrNull('reportBy') }),
  'hand-over-organisation': (form) => ({ type: 'hand-over-organisation', to: form.textOrNull('to') }),
  settle: (form) => ({
    type: 'settle',
    reason: form.textOrNull('reason'),
    explanation: form.textOrNull('explanation'),
  }),
};

/** The command of a form; null where no form has this name. */
export function askedOfConcern(name: string, form: FormValues): unknown {
  return Object.hasOwn(readings, name) ? readings[name as ConcernForm](form) : null;
}
