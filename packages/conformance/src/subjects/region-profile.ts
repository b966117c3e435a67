/**
 * `domain/region-profile`: may a region set this?
 */
import { parseRegionProfile } from '@mgn/domain';
import { isObject } from '../case-table.js';
import { refused, type Subject } from '../subject.js';

/** The settings of a region against the national rules. */
export const regionProfileSubject: Subject = {
  name: 'domain/region-profile',
  says: '{ overrides } → { valid, issues: [{ code, path }], profile }',
  answer: (given) => {
    if (!isObject(given) || !Object.hasOwn(given, 'overrides')) return refused('invalid-given', ['overrides']);
    const parsed = parseRegionProfile(given['overrides']);
    return parsed.ok ? { valid: true, issues: [], profile: parsed.value } : { valid: false, issues: parsed.issues };
  },
};
