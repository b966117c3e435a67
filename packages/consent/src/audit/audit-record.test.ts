import { describe, expect, it } from 'vitest';
import {
  auditEventFacts,
  auditEventTypes,
  auditFields,
  auditMembersBeside,
  AuditRecord,
  parseAuditRecord,
  type AuditEventType,
  type AuditField,
} from './index.js';

const id = (last: string): string => `00000000-0000-4000-8000-${last.padStart(12, '0')}`;

/** A record of a type in which everything stands that any type needs. */
const record = (eventType: AuditEventType, changes: Readonly<Record<string, unknown>> = {}) => ({
  id: id('1'),
  fieldSet: 'nen7513-2018',
  eventCode: auditEventFacts[eventType].code,
  eventType,
  action: auditEventFacts[eventType].action,
  at: '2026-11-23T08:30:00.000Z',
  result: 'permit',
  reasons: ['explicit-consent'],
  checks: 'TFTF',
  userId: id('a1'),
  role: 'general-practitioner',
  userOrg: id('a1'),
  requestor: null,
  responsibleId: null,
  responsibleRole: null,
  accessPoint: null,
  subjectIdType: 'person',
  subjectId: '5a'.repeat(32),
  policyVersion: 'mgn-consent/1',
  configDigest: '0123456789abcdef',
  relationEvidenceId: null,
  consentIds: [`${id('f1')}/1`],
  consentSetDigest: '0123456789abcdef',
  sensitivity: 'R',
  sourceId: 'regional-network',
  holderOrg: id('a1'),
  recipientOrg: id('d1'),
  recipientKind: 'welfare-organisation',
  recipientProfessional: null,
  purposes: ['social-support'],
  asked: ['help-request'],
  permitted: ['help-request'],
  ...changes,
});

const codesOf = (input: unknown): readonly string[] => {
  const parsed = parseAuditRecord(input);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => [...path, code].join(' '));
};

const fields: readonly AuditField[] = auditFields;
const membersOf = (requirement: AuditField['requirement']): readonly string[] =>
  fields.filter((field) => field.requirement === requirement).flatMap(({ members }) => members);

describe('the fields of an audit record', () => {
  it('are those of the table and those beside it, each once', () => {
    const told = [...fields.flatMap(({ members }) => members), ...auditMembersBeside];
    expect([...told].sort()).toEqual(Object.keys(AuditRecord.shape).sort());
    expect(new Set(told).size).toBe(told.length);
  });

  it('that are always required cannot be empty', () => {
    // A user without an organisation is the person, or the system; a request that could not be read has no subject.
    const mayBeNull = new Set(['userOrg', 'subjectId']);
    const required = membersOf('yes').filter((member) => !mayBeNull.has(member));
    expect(required).toHaveLength(8);
    for (const member of required) {
      expect(codesOf(record('permit', { [member]: null })).map((code) => code.split(' ')[0])).toContain(member);
    }
    expect(codesOf(record('permit', { subjectId: null }))).toEqual(['subjectId subject-not-of-type']);
  });

  it('are never left out, whatever is required', () => {
    for (const member of Object.keys(AuditRecord.shape)) {
      const { [member]: _, ...rest } = record('permit') as Record<string, unknown>;
      expect(codesOf(rest).length, member).toBeGreaterThan(0);
    }
  });

  it('that are conditional say when, and only those', () => {
    for (const { requirement, when } of fields) expect(when !== undefined).toBe(requirement === 'conditional');
  });

  it.each(auditEventTypes)('that a record of the type %s has to fill are required, and no others', (type) => {
    expect(codesOf(record(type))).toEqual([]);
    for (const { when, members } of fields) {
      if (typeof when !== 'object') continue;
      for (const member of members) {
        const empty = member === 'consentIds' ? [] : null;
        expect(codesOf(record(type, { [member]: empty })), member).toEqual(
          when.includes(type) ? [`${member} required`] : [],
        );
      }
    }
  });

  it('that are optional or ours may be empty', () => {
    const empty = Object.fromEntries(
      [...membersOf('optional'), ...membersOf('none')]
        .filter((member) => member !== 'eventType')
        .map((member) => [member, ['reasons', 'purposes'].includes(member) ? [] : null]),
    );
    expect(codesOf(record('permit', empty))).toEqual([]);
  });
});

describe('an audit record', () => {
  it.each([
    ['another code', { eventCode: 'disclosure' }, ['eventCode not-of-this-type']],
    ['another action', { action: 'D' }, ['action not-of-this-type']],
    ['half a responsible user', { responsibleRole: 'coordinating-clinician' }, ['responsibleId incomplete']],
    ['the other half', { responsibleId: id('a2') }, ['responsibleRole incomplete']],
    ['an offset', { at: '2026-11-23T09:30:00+01:00' }, ['at not-utc']],
    ['a person by their id', { subjectId: id('1') }, ['subjectId subject-not-of-type']],
    [
      'the log as subject of a decision',
      { subjectIdType: 'log', subjectId: 'regional-network' },
      ['subjectId subject-not-of-type'],
    ],
    [
      'nobody as subject of a decision',
      { subjectIdType: 'unknown', subjectId: null },
      ['subjectId subject-not-of-type'],
    ],
    ['an unknown field', { note: 'somber' }, ['note unknown-field']],
    ['clinical content', { diagnosis: 'F32' }, ['diagnosis unknown-field']],
    ['the text of a statement', { statement: 'Ik geef toestemming' }, ['statement unknown-field']],
    ['a sentence as access point', { accessPoint: 'at the desk of somebody' }, ['accessPoint invalid-format']],
    ['a BSN as subject', { subjectId: '999990007' }, ['subjectId invalid-format', 'subjectId subject-not-of-type']],
    ['a BSN in evidence', { relationEvidenceId: 'referral:999990007' }, ['relationEvidenceId identifies-a-person']],
    ['a BSN with dots', { accessPoint: '9999.90.007' }, ['accessPoint identifies-a-person']],
    ['a BSN in the name of a system', { sourceId: 'log-999990007' }, ['sourceId identifies-a-person']],
    ['a BSN as a digest', { consentSetDigest: '999990007' }, ['consentSetDigest invalid-format']],
    ['a BSN as a version', { policyVersion: '999990007' }, ['policyVersion identifies-a-person']],
    ['an address for mail', { accessPoint: 'p.voorbeeld@voorbeeld.nl' }, ['accessPoint identifies-a-person']],
    ['a user by a name', { userId: 'jansen' }, ['userId invalid-union']],
    ['a user by a BSN', { userId: '999990007' }, ['userId invalid-union']],
  ])('refuses %s', (_, change, codes) => {
    expect(codesOf(record('permit', change))).toEqual(codes);
  });

  it('never has a place for a BSN: not one member that is text takes it', () => {
    for (const [member, value] of Object.entries(record('permit'))) {
      const wrong = Array.isArray(value) ? ['999990007'] : '999990007';
      expect(codesOf(record('permit', { [member]: wrong })).length, member).toBeGreaterThan(0);
    }
  });

  it('refuses without repeating what was refused', () => {
    const parsed = parseAuditRecord(record('permit', { accessPoint: '999990007', userId: 'jansen' }));
    expect(JSON.stringify(parsed)).not.toMatch(/999990007|jansen/u);
  });

  it('is about nobody only where a request could not be read, and about the log only where somebody looked in it', () => {
    expect(codesOf(record('error', { subjectIdType: 'unknown', subjectId: null }))).toEqual([]);
    const ofLog = { subjectIdType: 'log', subjectId: 'regional-network' };
    expect(codesOf(record('log-access', ofLog))).toEqual([]);
    expect(codesOf(record('log-access', { ...ofLog, subjectId: 'another-log' }))).toEqual([
      'subjectId subject-not-of-type',
    ]);
  });
});
