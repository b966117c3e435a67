/**
 * The commands that a form of the page of a place can give: what its fields say, as a command.
 */
import type { Language } from '@mgn/domain/labels';
import { mediationTexts } from '../../messages/mediation.js';
import { waitingEntryTexts } from '../../messages/waiting-entry.js';
import { fieldError, type FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';

/** A command, or what the page itself sees to be wrong; then nothing is given. */
export interface ReadCommand {
  readonly command: Readonly<Record<string, unknown>> & { readonly type: string };
  readonly errors: readonly FormError[];
}

type Reading = (form: FormValues, language: Language) => ReadCommand;

const missing = (form: FormValues, field: string, text: string): readonly FormError[] =>
  form.text(field) === '' ? [fieldError(field, text, 'missing')] : [];

/** The reasons by which an entry goes as if it had not been there: whoever gives one has looked. */
const removals: ReadonlySet<string> = new Set(['duplicate-record', 'data-error']);

const readings: Readonly<Record<string, Reading>> = {
  'start-waiting': (form) => ({
    command: { type: 'start-waiting', referralOn: form.textOrNull('referralOn') },
    errors: [],
  }),
  'record-intake': (form, language) => ({
    command: { type: 'record-intake', intakeOn: form.text('intakeOn') },
    errors: missing(form, 'intakeOn', waitingEntryTexts[language].dayMissing),
  }),
  'queue-treatment': () => ({ command: { type: 'queue-treatment' }, errors: [] }),
  'start-treatment': (form, language) => ({
    command: {
      type: 'start-treatment',
      treatmentOn: form.text('treatmentOn'),
      takesResponsibility: form.chosen('takesResponsibility', 'ja'),
    },
    errors: missing(form, 'treatmentOn', waitingEntryTexts[language].dayMissing),
  }),
  'record-contact': (form, language) => {
    const texts = waitingEntryTexts[language];
    const reached = form.yesNo('reached');
    return {
      command: { type: 'record-contact', contactOn: form.text('contactOn'), means: form.text('means'), reached },
      errors: [
        ...missing(form, 'contactOn', texts.dayMissing),
        ...missing(form, 'means', texts.meansMissing),
        ...(reached === null ? [fieldError('reached', texts.reachedMissing, 'missing')] : []),
      ],
    };
  },
  'record-mediation-answer': (form, language) => ({
    command: {
      type: 'record-mediation-answer',
      answer: form.text('answer'),
      consent: form.chosen('consent', 'ja'),
      onPersonsWord: form.chosen('onPersonsWord', 'ja'),
    },
    errors: missing(form, 'answer', mediationTexts[language].answerMissing),
  }),
  'confirm-wait': (form) => ({
    command: { type: 'confirm-wait', onPersonsWord: form.chosen('onPersonsWord', 'ja') },
    errors: [],
  }),
  end: (form, language) => ({
    command: {
      type: 'end',
      reason: form.text('reason'),
      onPersonsWord: form.chosen('onPersonsWord', 'ja'),
      gpTold: form.chosen('gpTold', 'ja'),
      declineReason: form.textOrNull('declineReason'),
      keptEntry: form.textOrNull('keptEntry'),
      entryError: form.textOrNull('entryError'),
    },
    errors: [
      ...missing(form, 'reason', waitingEntryTexts[language].endReasonMissing),
      ...(removals.has(form.text('reason')) && !form.chosen('removalChecked', 'ja')
        ? [fieldError('removalChecked', waitingEntryTexts[language].removalUnchecked, 'missing')]
        : []),
    ],
  }),
  'signal-acute': (form) => ({
    command: { type: 'signal-acute', acuteServiceContacted: form.chosen('acuteServiceContacted', 'ja') },
    errors: [],
  }),
  'close-transfer': (form, language) => transferCommand(form, language, 'close-transfer'),
  'open-transfer': (form, language) => transferCommand(form, language, 'open-transfer'),
};

function transferCommand(form: FormValues, language: Language, type: string): ReadCommand {
  return {
    command: { type, transferCase: form.text('transferCase') },
    errors: missing(form, 'transferCase', waitingEntryTexts[language].transferMissing),
  };
}

/** How a form is read; null where no form of the page gives a command of this name. */
export function readCommand(form: FormValues, language: Language): ReadCommand | null {
  const name = form.text('doe');
  return Object.hasOwn(readings, name) ? (readings[name]?.(form, language) ?? null) : null;
}
