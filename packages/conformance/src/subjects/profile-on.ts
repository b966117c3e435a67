/**
 * `domain/profile-on`: which version of a region's profile holds on a day?
 */
import { parsePlainDate, profileOn } from '@mgn/domain';
import { isObject } from '../case-table.js';
import { refused, type Subject } from '../subject.js';
import { versionsGiven } from '../versions-given.js';

/** The version on a day. */
export const profileOnSubject: Subject = {
  name: 'domain/profile-on',
  says: '{ versions: [{ preset or overrides, until }], date } → { outcome: found, version, profile } or { outcome: refused, reasons, rules }',
  answer: (given) => {
    if (!isObject(given)) return refused('invalid-given');
    const date = parsePlainDate(given['date']);
    if (!date.ok) return refused('invalid-given', date.issues);
    const versions = versionsGiven(given['versions']);
    if (!versions.ok) return refused('invalid-region', versions.issues);
    const answer = profileOn(versions.value, date.value);
    return answer.outcome === 'found'
      ? { outcome: 'found', version: answer.profile.version, profile: answer.profile }
      : {
          outcome: 'refused',
          reasons: answer.reasons.map(({ code }) => code),
          rules: [...new Set(answer.reasons.map(({ ruleId }) => ruleId))],
        };
  },
};
