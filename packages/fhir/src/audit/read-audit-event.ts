/**
 * An AuditEvent that this project wrote, as the line of the audit trail that it was.
 */
import { parseAuditRecord, type AuditRecord } from '@mgn/consent/audit';
import type { AuditEvent } from 'fhir/r4.js';
import { findOwnExtension } from '../extensions.js';
import { isEqualJson } from '../internal/json.js';
import { resultOf, type ReadResult } from '../issue.js';
import { readStructure } from '../structure/read-structure.js';
import { limits } from '../structure/walk.js';
import { readAuditExtension } from './audit-fields.js';
import { toAuditEvent } from './write-audit-event.js';

const compared = [
  'type',
  'subtype',
  'action',
  'recorded',
  'outcome',
  'outcomeDesc',
  'purposeOfEvent',
  'agent',
  'source',
  'entity',
] as const satisfies readonly (keyof AuditEvent)[];

/**
 * Reads an AuditEvent. Never throws. Refused: one without our extension (`required`), and one whose elements say something else than our
 * extension (`audit-contradicts`): somebody changed a line of the trail.
 */
export function fromAuditEvent(input: unknown): ReadResult<AuditRecord> {
  const { resource, log } = readStructure(input, 'AuditEvent', 'AuditEvent', limits.entries);
  if (resource?.resourceType !== 'AuditEvent') return resultOf<AuditRecord>(log, null);
  const extension = findOwnExtension(resource.extension, 'mgn-audit-record');
  if (extension === undefined) {
    log.add('required', 'AuditEvent.extension');
    return resultOf<AuditRecord>(log, null);
  }
  const parsed = parseAuditRecord(readAuditExtension(extension));
  if (!parsed.ok) {
    log.add('invalid-value', 'AuditEvent.extension');
    return resultOf<AuditRecord>(log, null);
  }
  const again = toAuditEvent(parsed.value);
  if (!compared.every((name) => isEqualJson(resource[name], again[name]))) log.add('audit-contradicts', 'AuditEvent');
  return resultOf(log, parsed.value);
}
