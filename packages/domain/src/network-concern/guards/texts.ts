/**
 * No free text of a concern leads to a person.
 */
import { identifiersInText, type TextIdentifierKind } from '../../words/identifiers/identifiers-in-text.js';
import { fine, type Guard, type Refusals } from '../guard.js';
import { refusal } from '../refusal-codes.js';
import type { OpenState } from '../states.js';

/** What may stand in a report about a network: days, ages of groups, and where organisations are. */
const harmless: ReadonlySet<TextIdentifierKind> = new Set<TextIdentifierKind>([
  'full-date',
  'exact-age',
  'postcode',
  'street',
]);

/** The description names nobody. */
export const describesNobody: Guard<'none', 'raise'> = {
  name: 'nobody in the description',
  check: (_record, { description }) => personIn('description', description),
};

/** The report names nobody. */
export const reportsNobody: Guard<'under-way', 'record-report'> = {
  name: 'nobody in the report',
  check: (_record, { report }) => personIn('report', report),
};

/** The explanation names nobody. */
export const explainsNobody: Guard<OpenState, 'settle'> = {
  name: 'nobody in the explanation',
  check: (_record, { explanation }) => personIn('explanation', explanation),
};

function personIn(field: string, text: string | null | undefined): Refusals {
  const found = identifiersInText(text ?? '').filter((kind) => !harmless.has(kind));
  return found.length === 0 ? fine : [refusal('person-in-text', [field], { 'text-identifier-kind': found.join('|') })];
}
