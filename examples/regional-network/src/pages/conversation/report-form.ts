/**
 * The report as the fields of the form say it, and the fields as a report says them.
 */
import type { ConversationReport, Direction } from '@mgn/domain';
import { formValues, type FormValues } from '../../server/forms/form-values.js';

/** How many empty rows for agreements a form begins with. */
const firstRows = 3;

/** The most rows that the form offers. */
export const mostRows = 20;

/** The command that a form asks for: the report as far as it is filled in. */
export function reportOf(form: FormValues): unknown {
  return {
    question: form.text('report.question'),
    strengths: form.textOrNull('report.strengths'),
    lifeDomains: form.all('report.lifeDomains'),
    directions: form.all('report.directions'),
    agreements: form
      .rows('report.agreements')
      .filter((row) => form.text(`report.agreements.${row}.what`) !== '')
      .map((row) => ({
        what: form.text(`report.agreements.${row}.what`),
        owner: ownerOf(form.text(`report.agreements.${row}.owner`)),
        by: form.textOrNull(`report.agreements.${row}.by`),
      })),
    disagreement: form.textOrNull('report.disagreement'),
    bridgingSupport: form.textOrNull('report.bridgingSupport'),
  };
}

/** The rows for agreements that a form shows: those that are filled in, and room for more. */
export function agreementRows(form: FormValues, more: number): readonly number[] {
  const filled = form.rows('report.agreements');
  const count = Math.min(mostRows, Math.max(firstRows, (filled.at(-1) ?? -1) + 1) + more);
  return Array.from({ length: count }, (_, row) => row);
}

/** A written report as the fields of a form. */
export function fieldsOf(report: ConversationReport): FormValues {
  const fields = new URLSearchParams();
  fields.set('report.question', report.question);
  fields.set('report.strengths', report.strengths ?? '');
  fields.set('report.disagreement', report.disagreement ?? '');
  fields.set('report.bridgingSupport', report.bridgingSupport ?? '');
  for (const domain of report.lifeDomains) fields.append('report.lifeDomains', domain);
  for (const direction of report.directions) fields.append('report.directions', direction);
  for (const [row, { what, owner, by }] of report.agreements.entries()) {
    fields.set(`report.agreements.${row}.what`, what);
    fields.set(
      `report.agreements.${row}.owner`,
      owner === null ? '' : 'organisation' in owner ? owner.organisation : owner.kind,
    );
    fields.set(`report.agreements.${row}.by`, by ?? '');
  }
  return formValues(fields);
}

/** The directions as the form groups them: close by, social domain, GP and ggz. */
export const directionGroups: readonly (readonly Direction[])[] = [
  ['own-network', 'support-point', 'none-needed'],
  ['social-domain', 'case-conference'],
  ['primary-care', 'ggz-basic', 'ggz-specialised'],
];

function ownerOf(value: string): unknown {
  if (value === '') return null;
  if (value === 'person' || value === 'close-one') return { kind: value };
  return { kind: 'organisation', organisation: value };
}
