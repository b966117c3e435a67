/**
 * The way in for a region profile: what a region sets is checked against what it may set.
 */
import { parseWith, type Issue, type Result } from '../words/result.js';
import type { ProfessionalSeat } from '../words/seat.js';
import { authorityIssues } from './authority-overrides.js';
import { nationalDefaults } from './national-defaults.js';
import { nationalTopics, profileTopics } from './profile-topics.js';
import { RegionProfile } from './region-profile.js';
import { sameValue } from './setting-values.js';

/**
 * Parses the settings of a region: what is not named keeps the default.
 *
 * Issues: `national-rule` (a topic that no region sets, also where a deviation names it), `loosens-national-rule` (a number above the
 * national one, or a table without anybody of the ggz or the social domain), `deviation-unexplained` (a setting differs from the default
 * and no deviation gives since, agreed by and reason), `outer-bound-before-target`, `too-big` (a planned conversation that is longer
 * than one may be), `too-small` (a required seat that nobody may fill), `unknown-command` and `takes-from-person` (in `authority`),
 * `unknown-field` (also a deviation from what is no setting), and those of the schema. `profileIssueRules` gives the rule behind each that a
 * rule refuses.
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
  const issues = checks.flatMap((check) => check(parsed.value));
  return issues.length > 0 ? { ok: false, issues } : parsed;
}

type Check = (profile: RegionProfile) => readonly Issue[];

const loosened: Check = (profile) =>
  settingKeys.flatMap((key) => {
    const value = profile[key];
    const national = nationalDefaults[key];
    const looser = profileTopics[key].freedom === 'stricter' && Number(value) > Number(national);
    return looser ? [{ code: 'loosens-national-rule', path: [key], expected: `at most ${Number(national)}` }] : [];
  });

const unexplained: Check = (profile) => {
  const explained = new Set(profile.deviations.map((deviation) => deviation.key));
  return settingKeys.flatMap((key) => {
    const differs = !sameValue(key, profile[key], nationalDefaults[key]);
    const mustExplain = profileTopics[key].freedom !== 'fill' && differs && !explained.has(key);
    return mustExplain ? [{ code: 'deviation-unexplained', path: [key], expected: 'since, agreedBy and reason' }] : [];
  });
};

/** A reason is given for a setting: nobody explains away what is national, and a misspelt name explains nothing. */
const explainedNothing: Check = ({ deviations }) =>
  deviations.flatMap(({ key }, index) => {
    const path = ['deviations', index, 'key'];
    if (Object.hasOwn(nationalTopics, key)) return [{ code: 'national-rule', path }];
    return Object.hasOwn(profileTopics, key) ? [] : [{ code: 'unknown-field', path, expected: 'a setting' }];
  });

const boundOrder: Check = (profile) =>
  profile.outerBoundDays < profile.targetDays
    ? [{ code: 'outer-bound-before-target', path: ['outerBoundDays'], expected: 'at least targetDays' }]
    : [];

const lengthOrder: Check = ({ plannedMinutes, maximumMinutes }) =>
  plannedMinutes > maximumMinutes
    ? [{ code: 'too-big', path: ['plannedMinutes'], expected: 'at most maximumMinutes' }]
    : [];

/**
 * Who sits at the table may differ in part: somebody of the ggz or of the social domain has a place everywhere.
 *
 * @source de Nederlandse ggz on the conversation; every published variant (Transmuralis, regional plan Flevoland) keeps one of the two.
 */
const emptyTable: Check = ({ requiredSeats }) => {
  const kept = requiredSeats.some((place) =>
    place.some((seat) => seat === 'mh-professional' || seat === 'social-domain-professional'),
  );
  const expected = 'a place for somebody of the ggz or the social domain';
  return kept ? [] : [{ code: 'loosens-national-rule', path: ['requiredSeats'], expected }];
};

/** A required seat that nobody may fill would keep every person waiting for ever. */
const seatForNobody: Check = ({ requiredSeats, experienceExpertSeat, seatRoles }) => {
  const expertRequired: readonly ProfessionalSeat[] = experienceExpertSeat === 'required' ? ['experience-expert'] : [];
  const places = [...requiredSeats, ...(expertRequired.length === 0 ? [] : [expertRequired])];
  const unfilled = places.filter((place) => place.every((seat) => seatRoles[seat].length === 0));
  const seats = [...new Set(unfilled.flat())];
  return seats.map((seat) => ({
    code: 'too-small',
    path: ['seatRoles', seat],
    expected: 'a role that fills the seat',
  }));
};

const checks: readonly Check[] = [
  loosened,
  unexplained,
  explainedNothing,
  boundOrder,
  lengthOrder,
  emptyTable,
  seatForNobody,
  authorityIssues,
];

const settingKeys = Object.keys(profileTopics) as readonly (keyof typeof profileTopics)[];
