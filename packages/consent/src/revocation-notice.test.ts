import { describe, expect, it } from 'vitest';
import { PermissionRecord, revocationNotice } from './index.js';
import { c1, consentId, now, objection, only, person, welfare } from '../test/sample-network.js';

const withdrawn = PermissionRecord.parse(c1({ status: 'revoked', revokedAt: now }));
const codes = (record: object): readonly string[] => {
  const notice = revocationNotice(record as PermissionRecord);
  return notice.ok ? [] : notice.issues.map(({ code }) => code);
};

describe('a notice of revocation', () => {
  it('tells from when, for what, and what is done with what was received', () => {
    expect(revocationNotice(withdrawn)).toEqual({
      ok: true,
      value: {
        consent: consentId(1),
        version: 1,
        person,
        from: now,
        recipients: [only(welfare)],
        categories: ['help-request', 'social-situation'],
        stopUseFor: ['social-support'],
        noOnwardSharing: true,
        deleteUnless: 'own-duty-in-law',
      },
    });
  });

  it('is for a permission that was withdrawn, and for nothing else', () => {
    expect(codes(c1())).toEqual(['not-revoked']);
    expect(codes(c1({ status: 'revoked' }))).toEqual(['not-revoked']);
    expect(codes(objection({ status: 'revoked', revokedAt: now }))).toEqual(['not-a-permission']);
    expect(codes({ ...c1(), purposes: [] })).toEqual(['too-small']);
  });
});
