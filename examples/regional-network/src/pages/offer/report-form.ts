/**
 * The form of a report: what its fields say as a command, and what was reported as its fields.
 */
import type { AvailabilityReport, Direction } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { offerTexts } from '../../messages/offer.js';
import { fieldError, formErrors, type FormError, type FormProblem } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';

/** What stands in the fields, by their names. */
export type ReportFields = Readonly<Record<ReportField, string>>;

const reportFields = [
  'content.kind',
  'content.waiting',
  'content.intakeDays',
  'content.treatmentDays',
  'content.placesNextMonth',
  'referenceDate',
  'pauze',
  'registrationPause.until',
] as const;
type ReportField = (typeof reportFields)[number];

/** The fields as they were sent. */
export function sentFields(form: FormValues): ReportFields {
  // INVARIANT: every name of the list has its value.
  return Object.fromEntries(reportFields.map((name) => [name, form.text(name)])) as ReportFields;
}

/** The fields of what was reported last. The day of the figures is asked anew: they are of another day than then. */
export function fieldsOfReport(report: AvailabilityReport | null, isPaused: boolean): ReportFields {
  const content = report?.content ?? null;
  const list = content?.kind === 'list' ? content : null;
  return {
    'content.kind': content?.kind ?? '',
    'content.waiting': textOf(list?.waiting),
    'content.intakeDays': textOf(list?.intakeDays),
    'content.treatmentDays': textOf(list?.treatmentDays),
    'content.placesNextMonth': textOf(content?.kind === 'no-list' ? content.placesNextMonth : null),
    referenceDate: '',
    pauze: isPaused ? 'ja' : '',
    'registrationPause.until': isPaused ? (report?.registrationPause?.until ?? '') : '',
  };
}

/** The command that the fields say; what is no number stays a text, and is refused at its place. */
export function reportCommand(fields: ReportFields, direction: Direction): Readonly<Record<string, unknown>> {
  const number = (name: ReportField): number | string | null => {
    const text = fields[name];
    if (text === '') return null;
    return /^\d{1,9}$/u.test(text) ? Number(text) : text;
  };
  const content =
    fields['content.kind'] === 'list'
      ? {
          kind: 'list',
          waiting: number('content.waiting'),
          intakeDays: number('content.intakeDays'),
          treatmentDays: number('content.treatmentDays'),
        }
      : { kind: fields['content.kind'], placesNextMonth: number('content.placesNextMonth') };
  return {
    type: 'report',
    direction,
    referenceDate: fields.referenceDate === '' ? null : fields.referenceDate,
    content,
    registrationPause: fields.pauze === 'ja' ? { until: orNull(fields['registrationPause.until']) } : null,
  };
}

/** What the page itself sees: a last day of a pause that was not chosen would be left out in silence. */
export function ownErrors(fields: ReportFields, language: Language): readonly FormError[] {
  const isLoose = fields.pauze !== 'ja' && fields['registrationPause.until'] !== '';
  return isLoose ? [fieldError('registrationPause.until', offerTexts[language].pauseNotChosen)] : [];
}

/** The errors of a report, those about a number or a day in the words of the field. */
export function reportErrors(problem: FormProblem, language: Language): readonly FormError[] {
  const texts = offerTexts[language];
  const wordsOf: Readonly<Record<string, string>> = {
    'content.kind': texts.kindMissing,
    'content.waiting': texts.numberWrong(thousands[language]),
    'content.placesNextMonth': texts.numberWrong(thousands[language]),
    'content.intakeDays': texts.numberWrong('3660'),
    'content.treatmentDays': texts.numberWrong('3660'),
    referenceDate: texts.dayWrong,
    'registrationPause.until': texts.dayWrong,
  };
  const kindOnly = { content: 'content.kind' };
  return formErrors(problem, language, 'professional', kindOnly).map((error) => {
    const words = error.field === null ? undefined : wordsOf[error.field];
    return problem.kind === 'invalid' && words !== undefined ? { ...error, text: words } : error;
  });
}

const thousands: Readonly<Record<Language, string>> = { nl: '100.000', en: '100,000' };

function textOf(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
