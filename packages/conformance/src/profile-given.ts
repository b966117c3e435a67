/**
 * Reads the profile that a case gives: a preset by its name, or overrides on the defaults.
 */
import type { Issue, RegionProfile, Result } from '@mgn/domain';
import { findPreset } from '@mgn/domain/regions';
import { isObject } from './case-table.js';
import { regionGiven } from './process-given.js';

/** The profile of `{ "preset": "amstelland" }` or `{ "overrides": { … } }`. A case owes no reason for what it sets. */
export function profileGiven(given: unknown, path: Issue['path']): Result<RegionProfile> {
  if (!isObject(given)) return { ok: false, issues: [{ code: 'invalid-type', path, expected: 'object' }] };
  const { preset } = given;
  if (typeof preset !== 'string') return regionGiven(given['overrides'], [...path, 'overrides']);
  const found = findPreset(preset);
  return found === null
    ? { ok: false, issues: [{ code: 'invalid-value', path: [...path, 'preset'], expected: 'the name of a preset' }] }
    : { ok: true, value: found.profile };
}
