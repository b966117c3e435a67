import { AuditRecord, auditEventTypes, reasonCodes } from '@mgn/consent';
import { dataCategories, organisationKinds, professionalRoles, purposes } from '@mgn/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAuditEvent, toAuditEvent } from '../consent/index.js';
import { fromFhir } from '../from-fhir.js';

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
const auditRecords = fc
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

const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a line of the audit trail', () => {
  it('law: comes back as it was', () => {
    fc.assert(
      fc.property(auditRecords, (record) => {
        expect(fromAuditEvent(throughText(toAuditEvent(record)))).toEqual({ ok: true, value: record, issues: [] });
      }),
      { numRuns: 1500 },
    );
  });

  it('law: has the shape of FHIR R4 and the agents and entities of the profile', () => {
    fc.assert(
      fc.property(auditRecords, (record) => {
        const event = toAuditEvent(record);
        expect(fromFhir(throughText(event)).issues).toEqual([]);
        const types = event.agent.map(({ type }) => type?.coding?.[0]?.code);
        for (const one of ['110150', 'IRCP', 'PROV', 'authserver'])
          expect(types.filter((type) => type === one)).toHaveLength(1);
        expect(event.agent.filter(({ requestor }) => requestor)).toHaveLength(1);
        expect(event.entity?.map(({ type }) => type?.code).slice(0, 2)).toEqual(['1', 'Consent']);
        expect(event.outcome).toBe({ permit: '0', partial: '4', deny: '8' }[record.result]);
      }),
      { numRuns: 300 },
    );
  });

  it('law: changed in one element, it is refused', () => {
    const elements = ['outcome', 'agent', 'entity', 'recorded'] as const;
    fc.assert(
      fc.property(auditRecords, auditRecords, fc.constantFrom(...elements), (record, other, element) => {
        const [event, changed] = [toAuditEvent(record), toAuditEvent(other)];
        fc.pre(JSON.stringify(event[element]) !== JSON.stringify(changed[element]));
        const { ok, issues } = fromAuditEvent({ ...event, [element]: changed[element] });
        expect(ok).toBe(false);
        expect(issues.map(({ code }) => code)).toEqual(['audit-contradicts']);
      }),
      { numRuns: 300 },
    );
  });
});
