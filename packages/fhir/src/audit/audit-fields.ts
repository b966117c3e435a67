/**
 * The fields of an audit record in our extension, as a table: a field that comes, goes or changes its form is one line here.
 */
import type { AuditRecord } from '@mgn/consent';
import type { Extension } from 'fhir/r4.js';
import { isObject } from '../internal/json.js';
import { ownExtension } from '../extensions.js';

/**
 * The forms that a field has: a text or nothing, a list of texts, somebody who acted (a role with ids), or references to consents with
 * their versions.
 */
type FieldForm = 'text' | 'texts' | 'actor' | 'consents';

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
  user: 'actor',
  initiator: 'actor',
  responsible: 'actor',
  accessPoint: 'text',
  subject: 'text',
  policyVersion: 'text',
  configDigest: 'text',
  relationEvidence: 'text',
  consents: 'consents',
  consentSetDigest: 'text',
  sensitivity: 'text',
  source: 'text',
  holder: 'text',
  recipientOrganisation: 'text',
  recipientKind: 'text',
  recipientProfessional: 'text',
  purposes: 'texts',
  asked: 'texts',
  permitted: 'texts',
} as const satisfies Readonly<Record<keyof AuditRecord, FieldForm>>;

const rows = Object.entries(fields) as readonly (readonly [keyof AuditRecord, FieldForm])[];

interface FormCodec {
  write(url: string, value: unknown): Extension[];
  read(found: readonly Extension[]): unknown;
}

const text = (url: string, value: unknown): Extension[] =>
  typeof value === 'string' ? [{ url, valueString: value }] : [];
const whole = (url: string, value: unknown): Extension[] =>
  typeof value === 'number' ? [{ url, valueInteger: value }] : [];
const values = (found: readonly Extension[]): unknown[] => found.map(({ valueString }) => valueString);

/** A small object: each of its members that has a value. */
const object: FormCodec = {
  write: (url, value) => {
    const members = isObject(value) ? Object.entries(value) : [];
    return members.length === 0
      ? []
      : [{ url, extension: members.flatMap(([name, member]) => [...text(name, member), ...whole(name, member)]) }];
  },
  read: ([first]) =>
    first === undefined
      ? null
      : Object.fromEntries((first.extension ?? []).map((one) => [one.url, one.valueString ?? one.valueInteger])),
};

const codecs: Readonly<Record<FieldForm, FormCodec>> = {
  text: { write: text, read: (found) => values(found)[0] ?? null },
  texts: { write: (url, value) => (value as readonly unknown[]).flatMap((one) => text(url, one)), read: values },
  actor: object,
  consents: {
    write: (url, value) =>
      (value as AuditRecord['consents']).flatMap((one) =>
        one.consent === null && one.version === null ? [{ url, valueBoolean: false }] : object.write(url, one),
      ),
    read: (found) => found.map((one) => ({ consent: null, version: null, ...(object.read([one]) as object) })),
  },
};

/** The extension that holds a whole record. */
export function auditExtension(record: AuditRecord): Extension {
  return ownExtension('mgn-audit-record', {
    extension: rows.flatMap(([name, form]) => codecs[form].write(name, record[name])),
  });
}

/** The fields behind the extension, not checked yet. */
export function readAuditExtension({ extension = [] }: Extension): Record<string, unknown> {
  return Object.fromEntries(
    rows.map(([name, form]) => [name, codecs[form].read(extension.filter(({ url }) => url === name))]),
  );
}
