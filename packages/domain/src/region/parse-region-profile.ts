/**
 * The way in for a region profile: what a region sets is checked against what it may set.
 */
import { parseWith, type Issue, type Result } from '../words/result.js';
import { authorityIssues } from './authority-overrides.js';
import { nationalDefaults } from './national-defaults.js';
import { nationalTopics, profileTopics } from './profile-topics.js';
import { RegionProfile } from './region-profile.js';

/**
 * Parses the settings of a region: what is not named keeps the default.
 *
 * Issues: `national-rule` (a topic that no region sets), `loosens-national-rule` (a number above the national one),
 * `deviation-unexplained` (a setting differs from the default and no deviation gives since, agreed by and reason),
 * `outer-bound-before-target`, `unknown-command` and `takes-from-person` (in `authority`), `unknown-field`, and those of the
 * schema.
 */
export function parseRegionProfile(input: unknown): Result<RegionProfile> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, issues: [{ code: 'invalid-type', path: [], expected: 'object' }] };
  }
  const national = Object.keys(input).filter((key) => Object.hasOwn(nationalTopics, key));
  if (national.length > 0)
    return { ok: false, issues: national.map((key) => ({ code: 'national-rule', path: [key] })) };

  const parsed = parseWith(RegionProfile, { ...nationalDefaults, ...input });
  if (!parsed.ok) return parsed;
  const issues = [
    ...loosened(parsed.value),
    ...unexplained(parsed.value),
    ...boundOrder(parsed.value),
    ...authorityIssues(parsed.value),
  ];
  return issues.length > 0 ? { ok: false, issues } : parsed;
}

function loosened(profile: RegionProfile): readonly Issue[] {
  return settingKeys.flatMap((key) => {
    const value = profile[key];
    const national = nationalDefaults[key];
    const looser = profileTopics[key].freedom === 'stricter' && Number(value) > Number(national);
    return looser ? [{ code: 'loosens-national-rule', path: [key], expected: `at most ${Number(national)}` }] : [];
  });
}

function unexplained(profile: RegionProfile): readonly Issue[] {
  const explained = new Set(profile.deviations.map((deviation) => deviation.key));
  return settingKeys.flatMap((key) => {
    const differs = JSON.stringify(profile[key]) !== JSON.stringify(nationalDefaults[key]);
    const mustExplain = profileTopics[key].freedom !== 'fill' && differs && !explained.has(key);
    return mustExplain ? [{ code: 'deviation-unexplained', path: [key], expected: 'since, agreedBy and reason' }] : [];
  });
}

function boundOrder(profile: RegionProfile): readonly Issue[] {
  return profile.outerBoundDays < profile.targetDays
    ? [{ code: 'outer-bound-before-target', path: ['outerBoundDays'], expected: 'at least targetDays' }]
    : [];
}

const settingKeys = Object.keys(profileTopics) as readonly (keyof typeof profileTopics)[];
