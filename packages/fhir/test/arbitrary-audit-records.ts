/**
 * Random lines of the audit trail: every event, every role, and every field that may be empty.
 */
import { AuditRecord, auditEventTypes, reasonCodes } from '@mgn/consent';
import { dataCategories, organisationKinds, professionalRoles, purposes } from '@mgn/domain';
import fc from 'fast-check';

const uuid = fc.uuid().map((id) => id.toLowerCase());
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const name = fc.stringMatching(/^[a-z0-9./;=-]{1,30}$/u);
const actor = fc.oneof(
  fc.record(
    { role: fc.constantFrom(...professionalRoles), organisation: uuid, professional: uuid },
    { requiredKeys: ['role', 'organisation'] },
  ),
  fc.record({ role: fc.constantFrom('person', 'close-one', 'representative'), person: uuid }),
  fc.constant({ role: 'system' }),
);
const some = (codes: readonly string[]) => fc.subarray([...codes], { maxLength: 5 });

/** An audit record of any decision. */
export const auditRecords = fc
  .record({
    id: name,
    fieldSet: fc.constant('nen7513-2018'),
    eventCode: fc.constant('authorisation-decision'),
    eventType: fc.constantFrom(...auditEventTypes),
    action: fc.constant('E'),
    at: fc.integer({ min: 1_700_000_000, max: 1_800_000_000 }).map((s) => new Date(s * 1000).toISOString()),
    result: fc.constantFrom('permit', 'partial', 'deny'),
    reasons: some(reasonCodes),
    checks: fc.stringMatching(/^[TF]{4}$/u),
    user: actor,
    initiator: maybe(actor),
    responsible: maybe(actor),
    accessPoint: maybe(fc.oneof(name, fc.ipV4(), fc.ipV6())),
    subject: maybe(name),
    policyVersion: name,
    configDigest: name,
    relationEvidence: maybe(name),
    consents: fc.array(fc.record({ consent: maybe(uuid), version: maybe(fc.integer({ min: 1, max: 99 })) }), {
      maxLength: 4,
    }),
    consentSetDigest: name,
    sensitivity: fc.constantFrom('N', 'R', 'V'),
    source: name,
    holder: maybe(uuid),
    recipientOrganisation: maybe(uuid),
    recipientKind: maybe(fc.constantFrom(...organisationKinds)),
    recipientProfessional: maybe(uuid),
    purposes: some(purposes),
    asked: some(dataCategories),
    permitted: some(dataCategories),
  })
  .map((input) => AuditRecord.parse(input));
