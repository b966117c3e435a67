/**
 * Reads the versions of a region's profile that a case gives.
 */
import { parsePlainDate, type Issue, type PlainDate, type ProfileVersion, type Result } from '@mgn/domain';
import { isObject } from './case-table.js';
import { under } from './process-given.js';
import { profileGiven } from './profile-given.js';

/** Versions as `[{ preset or overrides, until }]`; a missing `until` is null. */
export function versionsGiven(given: unknown): Result<readonly ProfileVersion[]> {
  if (!Array.isArray(given)) {
    return { ok: false, issues: [{ code: 'invalid-type', path: ['versions'], expected: 'array' }] };
  }
  const versions: ProfileVersion[] = [];
  const issues: Issue[] = [];
  for (const [index, each] of (given as readonly unknown[]).entries()) {
    const path = ['versions', index];
    const profile = profileGiven(each, path);
    const until = untilGiven(isObject(each) ? each['until'] : undefined, [...path, 'until']);
    if (!profile.ok) issues.push(...profile.issues);
    else if (!until.ok) issues.push(...until.issues);
    else versions.push({ profile: profile.value, until: until.value });
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: versions };
}

function untilGiven(until: unknown, path: Issue['path']): Result<PlainDate | null> {
  return until === undefined || until === null ? { ok: true, value: null } : under(path, parsePlainDate(until));
}
