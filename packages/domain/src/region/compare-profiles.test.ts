import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProfile } from '../../test/arbitrary-profile.js';
import { comparisonCases } from '../../test/specification/region/comparison-cases.js';
import { profileGiven } from '../../test/told-profile.js';
import { compareProfiles, isSetting, profileTopicKeys, type TopicComparison } from './compare-profiles.js';
import { nationalDefaults } from './national-defaults.js';
import { nationalTopics, nationalTopicSources, profileTopics } from './profile-topics.js';

const named = (rows: readonly TopicComparison[], standing: TopicComparison['standing']) =>
  rows.filter((row) => row.standing === standing).map(({ topic }) => topic);

describe('two profiles side by side', () => {
  it.each(comparisonCases.cases.map((row) => [row.title, row] as const))(
    '%s',
    (_title, { given, expect: expected }) => {
      const { a, b } = given as { readonly a: object; readonly b: object };
      const rows = compareProfiles(profileGiven(a), profileGiven(b));
      expect({
        differs: named(rows, 'differs'),
        same: named(rows, 'same'),
        national: named(rows, 'national'),
        topics: Object.fromEntries(rows.map((row) => [row.topic, row])),
      }).toMatchObject(JSON.parse(JSON.stringify(expected)) as object);
    },
  );

  it('law: every topic stands in it once, with its tag and its source', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryProfile, (a, b) => {
        const rows = compareProfiles(a, b);
        expect(rows.map(({ topic }) => topic).sort()).toEqual([...profileTopicKeys].sort());
        for (const { topic, tag, source, standing } of rows) {
          expect(source.length).toBeGreaterThan(5);
          if (isSetting(topic)) expect([tag, source]).toEqual([profileTopics[topic].tag, profileTopics[topic].source]);
          else expect([standing, tag, source]).toEqual(['national', 'fixed-nationally', nationalTopicSources[topic]]);
        }
      }),
    );
  });

  it('law: what differs comes first, then what is the same, then what is national, each in the order of the table', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryProfile, (a, b) => {
        const rows = compareProfiles(a, b);
        const rank = (row: TopicComparison) =>
          ['differs', 'same', 'national'].indexOf(row.standing) * 1000 + profileTopicKeys.indexOf(row.topic);
        expect(rows.map(rank)).toEqual(rows.map(rank).toSorted((one, other) => one - other));
      }),
    );
  });

  it('law: turned round, the sides change places and nothing else', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryProfile, (a, b) => {
        const turned = compareProfiles(b, a).map((row) => ({
          ...row,
          a: row.b,
          b: row.a,
          parts: [...row.parts].sort(),
        }));
        expect(compareProfiles(a, b).map((row) => ({ ...row, parts: [...row.parts].sort() }))).toEqual(turned);
      }),
    );
  });

  it('law: a profile differs from itself in nothing', () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        expect(named(compareProfiles(profile, profile), 'differs')).toEqual([]);
      }),
    );
  });

  it('names the national topics and their sources, one for one', () => {
    expect(Object.keys(nationalTopicSources)).toEqual(Object.keys(nationalTopics));
    expect(named(compareProfiles(nationalDefaults, nationalDefaults), 'national')).toEqual(Object.keys(nationalTopics));
  });
});
