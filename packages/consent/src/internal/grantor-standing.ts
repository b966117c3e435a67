/**
 * Whether somebody may give this permission, and whose objection counts.
 *
 * Permissions are weighed for the person alone, from 16 years on. Permissions of representatives, and of the young together
 * with a parent, are refused until their own rules are built; an objection counts whoever made it, except a parent's
 * for somebody of 16 or older.
 */
import type { GrantorCapacity, ObjectionRecord, PermissionRecord } from '../consent-record.js';
import { hasReached } from '../age.js';
import type { PreparedContext } from '../decision-context.js';
import type { DenyReason } from '../reasons.js';

const parental: ReadonlySet<GrantorCapacity> = new Set<GrantorCapacity>([
  'parent-with-authority',
  'guardian',
  'parent',
]);

/**
 * Why a permission does not count because of who gave it; `null` when it counts.
 *
 * @source Jeugdwet 7.3.4 and 7.3.11 and the WGBO for the ages; that both must permit between 12 and 15, and that a parent's
 * permission lapses at 16, are proposed defaults.
 */
export function permissionStanding(
  { grantor }: PermissionRecord,
  grantedMs: number,
  { nowMs, birthdays }: PreparedContext,
): DenyReason | null {
  if (birthdays === null) return 'grantor-not-entitled';
  const decidesAlone = hasReached(16, nowMs, birthdays);
  if (grantor.capacity === 'person') return decidesAlone ? null : 'guardian-consent-missing';
  if (!parental.has(grantor.capacity)) return 'grantor-not-entitled';
  if (decidesAlone) return hasReached(16, grantedMs, birthdays) ? 'grantor-not-entitled' : 'reconfirm-required';
  return hasReached(12, nowMs, birthdays) ? 'youth-consent-missing' : 'grantor-not-entitled';
}

/** Says whether an objection counts in view of who made it. */
export function objectionCounts({ grantor }: ObjectionRecord, { nowMs, birthdays }: PreparedContext): boolean {
  return !(parental.has(grantor.capacity) && hasReached(16, nowMs, birthdays));
}
