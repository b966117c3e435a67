import { Actor, Instant } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { confirm, decide, PermissionGiven, PermissionRecord, PermissionWithdrawn } from '../index.js';
import {
  c1,
  c1Request,
  consentId,
  contextWith,
  gp,
  now,
  otherPerson,
  ownFile,
  person,
  practiceNurse,
  welfare,
} from '../../test/sample-network.js';
import {
  auditEventFacts,
  Pseudonym,
  toAuditRecord,
  toLogAccessRecord,
  toRegistrationRecord,
  type AuditCircumstances,
  type AuditRecord,
} from './index.js';

const actor = Actor.parse({ role: 'general-practitioner', organisation: gp.organisation });
const self = Actor.parse({ role: 'person', person });
const subject = Pseudonym.parse('5a'.repeat(32));
const circumstances: AuditCircumstances = {
  id: '00000000-0000-4000-8000-0000000000e1',
  at: Instant.parse(now),
  actor,
  source: 'regional-network',
  subject,
};

function recordOf(result: ReturnType<typeof toAuditRecord>): AuditRecord {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  return result.value;
}

describe('the audit record of a decision', () => {
  it('says which event, when, about whom, by whom, and what was checked', () => {
    const decision = decide(c1Request({ categories: ['help-request', 'diagnosis-detail'] }), contextWith([c1()]));
    expect(recordOf(toAuditRecord(decision, circumstances))).toMatchObject({
      eventCode: 'authorisation-decision',
      eventType: 'permit',
      action: 'E',
      at: '2026-06-15T10:00:00.000Z',
      result: 'partial',
      reasons: ['explicit-consent', 'category-not-covered'],
      checks: 'TFTF',
      subjectIdType: 'person',
      subjectId: subject,
      userId: gp.organisation,
      userOrg: gp.organisation,
      role: 'general-practitioner',
      consentIds: [`${consentId(1)}/1`],
      consentSetDigest: decision.consentSetDigest,
      configDigest: decision.configDigest,
      policyVersion: decision.policyVersion,
      sensitivity: 'R',
      holderOrg: gp.organisation,
      recipientOrg: welfare.organisation,
      purposes: ['social-support'],
      asked: ['help-request', 'diagnosis-detail'],
      permitted: ['help-request'],
    });
  });

  it('names the evidence of a relation and the professional who reads', () => {
    const responsible = Actor.parse({ ...actor, professional: practiceNurse });
    const record = recordOf(
      toAuditRecord(decide(ownFile(), contextWith([])), { ...circumstances, responsible, accessPoint: 'desk-3' }),
    );
    expect(record).toMatchObject({
      checks: 'TTFF',
      relationEvidenceId: 'relation:1',
      recipientProfessional: practiceNurse,
      responsibleId: practiceNurse,
      responsibleRole: 'general-practitioner',
      accessPoint: 'desk-3',
    });
  });

  it('tells a refusal, and what was done with a decision', () => {
    const context = contextWith([c1()]);
    const request = c1Request({ categories: ['help-request'] });
    const decision = decide(request, context);
    expect(recordOf(toAuditRecord(decide(request, contextWith([])), circumstances)).eventType).toBe('deny');
    expect(recordOf(toAuditRecord(decision, circumstances)).eventType).toBe('permit');
    const confirmed = confirm(decision, context);
    expect(recordOf(toAuditRecord(confirmed, circumstances, 'confirm'))).toMatchObject({
      eventType: 'confirm',
      result: 'permit',
    });
    expect(recordOf(toAuditRecord(confirmed, circumstances, 'release'))).toMatchObject({
      eventType: 'release',
      eventCode: 'disclosure',
    });
    expect(recordOf(toAuditRecord(decision, { ...circumstances, actor: self }, 'explanation-shown'))).toMatchObject({
      eventType: 'explanation-shown',
      action: 'R',
      userId: subject,
      role: 'person',
    });
  });

  it('records a request that could not be read, without repeating it', () => {
    const decision = decide({ ...c1Request(), categories: ['mr-jansen-is-ill'], channel: 0 } as never, contextWith([]));
    const record = recordOf(toAuditRecord(decision, { ...circumstances, subject: null }));
    expect(record).toMatchObject({
      eventType: 'error',
      result: 'deny',
      reasons: ['invalid-request'],
      checks: 'FFFF',
      subjectIdType: 'unknown',
      subjectId: null,
      asked: [],
      holderOrg: null,
    });
    expect(JSON.stringify(record)).not.toContain('jansen');
    const confirmed = toAuditRecord(confirm(decision, contextWith([])), { ...circumstances, subject: null }, 'confirm');
    expect(recordOf(confirmed).eventType).toBe('error');
  });

  it('names a person by a pseudonym only, and refuses where there is none', () => {
    const decision = decide(c1Request(), contextWith([c1()]));
    const refused = { ok: false, issues: [{ code: 'pseudonym-missing', path: ['userPseudonym'] }] };
    const other = Actor.parse({ role: 'close-one', person: otherPerson });
    expect(toAuditRecord(decision, { ...circumstances, actor: other })).toEqual(refused);
    expect(toAuditRecord(decision, { ...circumstances, actor: self, subject: null })).toEqual(refused);
    const userPseudonym = Pseudonym.parse('6b'.repeat(32));
    const record = recordOf(toAuditRecord(decision, { ...circumstances, actor: other, userPseudonym }));
    expect(record).toMatchObject({ userId: userPseudonym, subjectId: subject, userOrg: null });
    expect(JSON.stringify([record, recordOf(toAuditRecord(decision, circumstances))])).not.toContain(`"${person}"`);
  });

  it('refuses a readable request without the pseudonym of its subject', () => {
    const decision = decide(c1Request(), contextWith([c1()]));
    expect(toAuditRecord(decision, { ...circumstances, subject: null })).toEqual({
      ok: false,
      issues: [{ code: 'subject-not-of-type', path: ['subjectId'] }],
    });
  });
});

describe('the audit record of a choice', () => {
  const envelope = {
    at: circumstances.at,
    actor: self,
    region: { id: 'rivierenrand', version: 1 },
    ruleIds: [],
  };

  it('names what was registered and what was withdrawn, and nothing of the text', () => {
    const record = PermissionRecord.parse(c1());
    const given = PermissionGiven.parse({ ...envelope, type: 'permission-given', data: { record } });
    const withdrawn = PermissionWithdrawn.parse({
      ...envelope,
      type: 'permission-withdrawn',
      data: { consent: record.id },
    });
    const registration = recordOf(toRegistrationRecord(given, { ...circumstances, actor: self }));
    expect(registration).toMatchObject({
      eventType: 'registration',
      eventCode: 'consent-record',
      action: 'C',
      consentIds: [`${record.id}/1`],
      checks: null,
      userId: subject,
    });
    expect(JSON.stringify(registration)).not.toContain(record.statement.id);
    expect(recordOf(toRegistrationRecord(withdrawn, { ...circumstances, actor: self }))).toMatchObject({
      eventType: 'revocation',
      action: 'U',
      consentIds: [`${record.id}/unknown`],
    });
  });
});

describe('the audit record of a look in the log', () => {
  const officer = Actor.parse({ role: 'privacy-officer', organisation: gp.organisation });

  it('is about the person whose lines were read, or about the log as a whole', () => {
    expect(recordOf(toLogAccessRecord({ ...circumstances, actor: officer }))).toMatchObject({
      eventType: 'log-access',
      eventCode: 'audit-log-used',
      action: 'R',
      subjectIdType: 'person',
    });
    expect(recordOf(toLogAccessRecord({ ...circumstances, actor: officer, subject: null }))).toMatchObject({
      subjectIdType: 'log',
      subjectId: 'regional-network',
    });
  });

  it('is what its type says, as every record', () => {
    const record = recordOf(toLogAccessRecord({ ...circumstances, actor: officer }));
    expect({ code: record.eventCode, action: record.action }).toEqual(auditEventFacts[record.eventType]);
  });
});
