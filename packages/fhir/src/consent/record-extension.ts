/**
 * What was captured with a consent and has no element in FHIR: how it was given, who wrote it down and when, and what became of it.
 */
import type { ConsentRecord } from '@mgn/consent';
import type { Actor } from '@mgn/domain';
import type { Extension } from 'fhir/r4.js';
import { ownExtension } from '../extensions.js';
import { periodOfValidity } from './fhir-moments.js';
import { part, partsOf, stated, valueOf } from './sub-extensions.js';

/** The extension with what was captured. */
export function recordExtension(record: ConsentRecord): Extension {
  const { status, statement, howGiven, recordedBy, recordedAt, replaces, revokedAt } = record;
  const evidence = record.effect === 'permit' ? record.freeConsentEvidence : null;
  return ownExtension('mgn-consent-record', {
    extension: [
      ...part('status', 'valueCode', status),
      {
        url: 'statement',
        extension: [
          ...part('id', 'valueString', statement.id),
          ...part('version', 'valueString', statement.version),
          ...part('language', 'valueString', statement.language),
        ],
      },
      ...part('how-given', 'valueCode', howGiven),
      { url: 'recorded-by', extension: actorParts(recordedBy) },
      ...part('recorded-at', 'valueInstant', recordedAt),
      ...validityParts(record),
      ...part('replaces', 'valueId', replaces),
      ...part('revoked-at', 'valueInstant', revokedAt),
      ...(evidence === null ? [] : [{ url: 'free-consent', extension: evidenceParts(evidence) }]),
      ...(record.effect === 'object' && record.absolute ? part('absolute', 'valueBoolean', true) : []),
    ],
  });
}

/** The validity, where the period had to be written out in another precision. */
function validityParts({ validity }: ConsentRecord): Extension[] {
  const { start, end = null } = periodOfValidity(validity);
  if (start === validity.from && end === validity.until) return [];
  return [...part('valid-from', 'valueString', validity.from), ...part('valid-until', 'valueString', validity.until)];
}

/** The fields of a record behind the extension, not checked yet; what only one effect has is there for that one only. */
export function readRecordExtension({ extension }: Extension, effect: unknown): Record<string, unknown> {
  const [statement] = partsOf(extension, 'statement');
  const [recordedBy] = partsOf(extension, 'recorded-by');
  const [evidence] = partsOf(extension, 'free-consent');
  const from = valueOf(extension, 'valid-from', 'valueString');
  return {
    ...(from === undefined ? {} : { validity: { from, until: valueOf(extension, 'valid-until', 'valueString') } }),
    status: valueOf(extension, 'status', 'valueCode'),
    statement: {
      id: valueOf(statement, 'id', 'valueString'),
      version: valueOf(statement, 'version', 'valueString'),
      language: valueOf(statement, 'language', 'valueString'),
    },
    howGiven: valueOf(extension, 'how-given', 'valueCode'),
    recordedBy: readActor(recordedBy),
    recordedAt: valueOf(extension, 'recorded-at', 'valueInstant'),
    replaces: valueOf(extension, 'replaces', 'valueId') ?? null,
    revokedAt: valueOf(extension, 'revoked-at', 'valueInstant') ?? null,
    ...(effect === 'permit'
      ? { freeConsentEvidence: evidence === undefined ? null : readEvidence(evidence) }
      : { absolute: valueOf(extension, 'absolute', 'valueBoolean') ?? false }),
  };
}

const actorFields = [
  ['role', 'valueCode'],
  ['organisation', 'valueId'],
  ['professional', 'valueId'],
  ['person', 'valueId'],
] as const;

function actorParts(actor: Actor): Extension[] {
  const fields: Readonly<Record<string, string | undefined>> = actor;
  return actorFields.flatMap(([field, name]) => part(field, name, fields[field]));
}

function readActor(extensions: readonly Extension[] | undefined): Record<string, unknown> {
  return stated(Object.fromEntries(actorFields.map(([field, name]) => [field, valueOf(extensions, field, name)])));
}

const evidenceFields = ['inPersonsInterest', 'concreteHelpRequest', 'refusalHasNoConsequence', 'understoodBy'] as const;

function evidenceParts(evidence: Readonly<Record<(typeof evidenceFields)[number], boolean>>): Extension[] {
  return evidenceFields.flatMap((field) => part(field, 'valueBoolean', evidence[field]));
}

function readEvidence(extensions: readonly Extension[]): Record<string, unknown> {
  return Object.fromEntries(evidenceFields.map((field) => [field, valueOf(extensions, field, 'valueBoolean')]));
}
