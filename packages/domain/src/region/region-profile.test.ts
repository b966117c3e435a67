import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionProfileCases } from '../../test/specification/region-profile-cases.js';
import { nationalDefaults } from './national-defaults.js';
import { parseRegionProfile } from './parse-region-profile.js';
import { nationalTopics, profileTopics } from './profile-topics.js';
import { RegionProfile } from './region-profile.js';

const issues = (input: unknown) => {
  const parsed = parseRegionProfile(input);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => ({ code, path }));
};

describe('the settings of a region', () => {
  it('are the defaults where a region sets nothing, and the defaults pass their own rules', () => {
    expect(parseRegionProfile({})).toEqual({ ok: true, value: nationalDefaults });
    expect(parseRegionProfile(nationalDefaults)).toEqual({ ok: true, value: nationalDefaults });
  });

  it('each have a row that says how far they may differ, and from where', () => {
    expect(Object.keys(profileTopics).sort()).toEqual(
      Object.keys(RegionProfile.shape)
        .filter((key) => key !== 'deviations')
        .sort(),
    );
    for (const { source } of Object.values(profileTopics)) expect(source.length).toBeGreaterThan(5);
  });

  it('are national ambitions exactly where lower is stricter', () => {
    const stricter = Object.entries(profileTopics)
      .filter(([, { freedom }]) => freedom === 'stricter')
      .map(([key]) => key);
    expect(stricter).toEqual(['targetDays', 'outerBoundDays', 'takeoverTargetDays']);
    for (const key of stricter) expect(profileTopics[key as keyof typeof profileTopics].tag).toBe('fixed-nationally');
  });

  it.each(regionProfileCases.cases.map((row) => [row.title, row] as const))(
    '%s',
    (_title, { given, expect: expected }) => {
      const { overrides } = given as { readonly overrides: unknown };
      const { valid, issues: wanted } = expected as { readonly valid: boolean; readonly issues: readonly object[] };
      expect(issues(overrides)).toEqual(wanted);
      expect(parseRegionProfile(overrides).ok).toBe(valid);
    },
  );

  it('that are free or filled in have each a case', () => {
    const told = JSON.stringify(regionProfileCases.cases);
    for (const key of Object.keys(profileTopics)) expect(told, key).toContain(`"${key}"`);
    const ids = regionProfileCases.cases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are told apart from what every object inherits', () => {
    expect(issues(JSON.parse('{"__proto__": {"targetDays": 1}}'))).toEqual([
      { code: 'unknown-field', path: ['__proto__'] },
    ]);
    expect(issues({ constructor: 1 })).toEqual([{ code: 'unknown-field', path: ['constructor'] }]);
    expect(issues([])).toEqual([{ code: 'invalid-type', path: [] }]);
    expect(issues(null)).toEqual([{ code: 'invalid-type', path: [] }]);
  });

  it('law: no accepted profile is looser than a national ambition, whatever the reasons', () => {
    const days = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(days, days, days, (targetDays, outerBoundDays, takeoverTargetDays) => {
        const deviations = ['targetDays', 'outerBoundDays', 'takeoverTargetDays'].map((key) => ({
          key,
          since: '2026-01-01',
          agreedBy: 'the partners',
          reason: 'agreed',
        }));
        const { ok } = parseRegionProfile({ targetDays, outerBoundDays, takeoverTargetDays, deviations });
        const national = targetDays <= 7 && outerBoundDays <= 14 && takeoverTargetDays <= 28;
        expect(ok).toBe(national && targetDays > 0 && takeoverTargetDays > 0 && outerBoundDays >= targetDays);
      }),
    );
  });

  it('law: whatever is given, the answer is a profile or a list of issues with a place', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const parsed = parseRegionProfile(input);
        if (parsed.ok) expect(RegionProfile.safeParse(parsed.value).success).toBe(true);
        else expect(parsed.issues.length).toBeGreaterThan(0);
      }),
    );
  });

  it('name the topics that are the same everywhere', () => {
    expect(Object.keys(nationalTopics)).toEqual([
      'functions',
      'placementRules',
      'escalationLadder',
      'mediationDataSet',
      'personPreference',
    ]);
  });
});
