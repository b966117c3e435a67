/**
 * What a recipient is told when a permission ends on which it received data: to stop, for what, and what it may keep.
 */
import { parseWith, type DataCategory, type Instant, type Issue, type PersonId, type Purpose } from '@mgn/domain';
import { ConsentRecord, type ConsentId, type PermissionRecord, type PermissionSelector } from './consent-record.js';

/** A notice of revocation (*intrekking*) as data. It is for who received on the permission, and it says nothing of why. */
export interface RevocationNotice {
  readonly consent: ConsentId;
  readonly version: number;
  readonly person: PersonId;
  /** From this moment on; what was sent before stays written down as sent before. */
  readonly from: Instant;
  readonly recipients: readonly PermissionSelector[];
  readonly categories: readonly DataCategory[];
  /** Use for these purposes stops. */
  readonly stopUseFor: readonly Purpose[];
  /** What was received is not passed on any more. */
  readonly noOnwardSharing: true;
  /** What was received is deleted, unless a law obliges the recipient itself to keep it. */
  readonly deleteUnless: 'own-duty-in-law';
}

/** The notice, or why there is none: `not-a-permission`, `not-revoked`, or the issues of a record that cannot be read. */
export type RevocationNoticeResult =
  { readonly ok: true; readonly value: RevocationNotice } | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The notice of a permission that was withdrawn.
 *
 * To whom it goes is known to the records of release: whoever received on it. The recipients here are those whom the permission named.
 *
 * @source CONSENT-045: AVG articles 7(3), 17 and 19; which words go along is a proposed default.
 */
export function revocationNotice(record: PermissionRecord): RevocationNoticeResult {
  const parsed = parseWith(ConsentRecord, record);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.effect !== 'permit') return refused('not-a-permission', 'effect');
  if (value.status !== 'revoked') return refused('not-revoked', 'status');
  if (value.revokedAt === null) return refused('not-revoked', 'revokedAt');
  const { id, version, person, recipients, categories, purposes, revokedAt } = value;
  return {
    ok: true,
    value: {
      consent: id,
      version,
      person,
      from: revokedAt,
      recipients,
      categories,
      stopUseFor: purposes,
      noOnwardSharing: true,
      deleteUnless: 'own-duty-in-law',
    },
  };
}

function refused(code: string, field: string): RevocationNoticeResult {
  return { ok: false, issues: [{ code, path: [field] }] };
}
