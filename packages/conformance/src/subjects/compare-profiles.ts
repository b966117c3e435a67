/**
 * `domain/compare-profiles`: on what do two regions differ, what do they share, and what is national?
 */
import { compareProfiles, type TopicStanding } from '@mgn/domain';
import { isObject } from '../case-table.js';
import { profileGiven } from '../profile-given.js';
import { refused, type Subject } from '../subject.js';

/** Two profiles side by side. */
export const compareProfilesSubject: Subject = {
  name: 'domain/compare-profiles',
  says: '{ a: { preset } or { overrides }, b } → { differs, same, national: [topic], topics: { [topic]: { standing, freedom, tag, source, a, b, parts } } }',
  answer: (given) => {
    if (!isObject(given)) return refused('invalid-given');
    const a = profileGiven(given['a'], ['a']);
    if (!a.ok) return refused('invalid-region', a.issues);
    const b = profileGiven(given['b'], ['b']);
    if (!b.ok) return refused('invalid-region', b.issues);
    const rows = compareProfiles(a.value, b.value);
    const named = (standing: TopicStanding) =>
      rows.filter((row) => row.standing === standing).map(({ topic }) => topic);
    return {
      differs: named('differs'),
      same: named('same'),
      national: named('national'),
      topics: Object.fromEntries(rows.map((row) => [row.topic, row])),
    };
  },
};
