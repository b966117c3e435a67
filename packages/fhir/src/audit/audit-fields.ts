/**
 * The fields of an audit record in our extension, as a table: a field that comes, goes or changes its form is one line here.
 */
import type { AuditRecord } from '@mgn/consent/audit';
import type { Extension } from 'fhir/r4.js';
import { ownExtension } from '../extensions.js';

/** The forms that a field has: a text or nothing, or a list of texts. */
type FieldForm = 'text' | 'texts';

/** Every field with its form. */
const fields = {
  id: 'text',
  fieldSet: 'text',
  eventCode: 'text',
  eventType: 'text',
  action: 'text',
  at: 'text',
  result: 'text',
  reasons: 'texts',
  checks: 'text',
  userId: 'text',
  role: 'text',
  userOrg: 'text',
  requestor: 'text',
  responsibleId: 'text',
  responsibleRole: 'text',
  accessPoint: 'text',
  subjectIdType: 'text',
  subjectId: 'text',
  policyVersion: 'text',
  configDigest: 'text',
  relationEvidenceId: 'text',
  consentIds: 'texts',
  consentSetDigest: 'text',
  sensitivity: 'text',
  sourceId: 'text',
  holderOrg: 'text',
  recipientOrg: 'text',
  recipientKind: 'text',
  recipientProfessional: 'text',
  purposes: 'texts',
  asked: 'texts',
  permitted: 'texts',
} as const satisfies Readonly<Record<keyof AuditRecord, FieldForm>>;

// INVARIANT: the entries of the table are its fields.
const rows = Object.entries(fields) as readonly (readonly [keyof AuditRecord, FieldForm])[];

/** The extension that holds a whole record. */
export function auditExtension(record: AuditRecord): Extension {
  return ownExtension('mgn-audit-record', {
    extension: rows.flatMap(([name]) =>
      [record[name]].flat().flatMap((value) => (value === null ? [] : [{ url: name, valueString: value }])),
    ),
  });
}

/** The fields behind the extension, not checked yet. */
export function readAuditExtension({ extension = [] }: Extension): Record<string, unknown> {
  return Object.fromEntries(
    rows.map(([name, form]) => {
      const values = extension.filter(({ url }) => url === name).map(({ valueString }) => valueString);
      return [name, form === 'texts' ? values : (values[0] ?? null)];
    }),
  );
}
