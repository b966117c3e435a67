import { Actor, Instant } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { AuditRecord, decide, toAuditRecord } from './index.js';
import {
  c1,
  c1Request,
  consentId,
  contextWith,
  gp,
  now,
  ownFile,
  person,
  practiceNurse,
  welfare,
} from '../test/sample-network.js';

const actor = Actor.parse({ role: 'general-practitioner', organisation: gp.organisation });
const circumstances = { id: 'audit:1', at: Instant.parse(now), actor, source: 'regional-network' };

describe('the audit record of a decision', () => {
  it('says which event, when, about whom, by whom, and what was checked', () => {
    const record = toAuditRecord(
      decide(c1Request({ categories: ['help-request', 'diagnosis-detail'] }), contextWith([c1()])),
      {
        ...circumstances,
        subject: 'pseudonym-1',
      },
    );
    expect(record).toMatchObject({
      result: 'partial',
      reasons: ['explicit-consent', 'category-not-covered'],
      checks: 'TFTF',
      subject: 'pseudonym-1',
      user: { role: 'general-practitioner' },
      consents: [{ consent: consentId(1), version: 1 }],
      sensitivity: 'R',
      holder: gp.organisation,
      recipientOrganisation: welfare.organisation,
      purposes: ['social-support'],
      asked: ['help-request', 'diagnosis-detail'],
      permitted: ['help-request'],
    });
    expect(AuditRecord.safeParse(record).success).toBe(true);
  });

  it('names the evidence of a relation and the professional who reads', () => {
    const record = toAuditRecord(decide(ownFile(), contextWith([])), circumstances);
    expect(record).toMatchObject({
      checks: 'TTFF',
      relationEvidence: 'relation:1',
      recipientProfessional: practiceNurse,
      subject: person,
    });
  });

  it('records a request that could not be read, without repeating it', () => {
    const record = toAuditRecord(
      decide({ ...c1Request(), categories: ['mr-jansen-is-ill'], channel: 0 } as never, contextWith([])),
      circumstances,
    );
    expect(record).toMatchObject({
      result: 'deny',
      reasons: ['invalid-request'],
      subject: null,
      asked: [],
      holder: null,
    });
    expect(JSON.stringify(record)).not.toContain('jansen');
    expect(AuditRecord.safeParse(record).success).toBe(true);
  });
});
