import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditRecords } from '../../test/arbitrary-audit-records.js';
import { fromAuditEvent, toAuditEvent } from '../consent/index.js';
import { fromFhir } from '../from-fhir.js';

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
        const isDecision = record.eventCode === 'authorisation-decision';
        if (isDecision) expect(event.entity?.map(({ type }) => type?.code).slice(0, 2)).toEqual(['1', 'Consent']);
        expect(event.meta?.profile !== undefined).toBe(isDecision);
        if (record.result === 'deny') expect(event.outcome).toBe('8');
        if (record.result === 'partial') expect(event.outcome).not.toBe('0');
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
