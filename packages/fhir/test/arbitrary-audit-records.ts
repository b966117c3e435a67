/**
 * Random lines of the audit trail: every event, every role, and every field that may be empty.
 */
import { reasonCodes } from '@mgn/consent';
import { auditEventFacts, auditEventTypes, parseAuditRecord, type AuditRecord } from '@mgn/consent/audit';
import { actorRoles, dataCategories, organisationKinds, purposes } from '@mgn/domain';
import fc from 'fast-check';

const uuid = fc.uuid().map((id) => id.toLowerCase());
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const name = fc.stringMatching(/^[a-z][a-z./_-]{0,20}$/u);
const pseudonym = fc.stringMatching(/^[0-9a-f]{64}$/u);
const digest = fc.stringMatching(/^[0-9]{1,2}-[0-9a-f]{16}$/u);
const user = fc.oneof(uuid, pseudonym, fc.constant('system'));
const some = (codes: readonly string[]) => fc.subarray([...codes], { maxLength: 5 });

/** A record that the schema lets in. */
export const auditRecords: fc.Arbitrary<AuditRecord> = fc
  .record({
    id: uuid,
    fieldSet: fc.constant('nen7513-2018'),
    eventType: fc.constantFrom(...auditEventTypes),
    at: fc.integer({ min: 1_700_000_000, max: 1_800_000_000 }).map((seconds) => new Date(seconds * 1000).toISOString()),
    result: maybe(fc.constantFrom('permit', 'partial', 'deny')),
    reasons: some(reasonCodes),
    checks: fc.stringMatching(/^[TF]{4}$/u),
    userId: user,
    role: fc.constantFrom(...actorRoles),
    userOrg: maybe(uuid),
    requestor: maybe(user),
    responsible: maybe(fc.tuple(user, fc.constantFrom(...actorRoles))),
    accessPoint: maybe(fc.oneof(name, fc.constantFrom('10.0.0.1', '2001:db8::1'))),
    subjectId: pseudonym,
    policyVersion: fc.constant('mgn-consent/2'),
    configDigest: maybe(digest),
    relationEvidenceId: maybe(name),
    consentIds: fc.array(
      fc.oneof(
        fc.tuple(uuid, fc.integer({ min: 1, max: 99 })).map(([id, version]) => `${id}/${String(version)}`),
        fc.constant('unreadable/unknown'),
      ),
      { maxLength: 4 },
    ),
    consentSetDigest: maybe(digest),
    sensitivity: maybe(fc.constantFrom('N', 'R', 'V')),
    sourceId: name,
    holderOrg: maybe(uuid),
    recipientOrg: maybe(uuid),
    recipientKind: maybe(fc.constantFrom(...organisationKinds, 'person', 'representative', 'close-one')),
    recipientProfessional: maybe(uuid),
    purposes: some(purposes),
    asked: some(dataCategories),
    permitted: some(dataCategories),
  })
  .map(({ responsible, ...fields }) => {
    const { code, action } = auditEventFacts[fields.eventType];
    const parsed = parseAuditRecord({
      ...fields,
      eventCode: code,
      action,
      responsibleId: responsible?.[0] ?? null,
      responsibleRole: responsible?.[1] ?? null,
      ...subjectOf(fields),
    });
    return parsed.ok ? parsed.value : null;
  })
  .filter((record) => record !== null);

/** Whom it is about: nobody knows of a request that could not be read; the log itself when somebody looked in it. */
function subjectOf({ eventType, sourceId, subjectId }: { eventType: string; sourceId: string; subjectId: string }) {
  if (eventType === 'error') return { subjectIdType: 'unknown', subjectId: null };
  if (eventType === 'log-access') return { subjectIdType: 'log', subjectId: sourceId };
  return { subjectIdType: 'person', subjectId };
}
