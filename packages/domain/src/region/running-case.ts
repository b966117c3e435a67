/**
 * Which rules hold for a case that began under another version of the profile: those of its beginning, unless the person gains.
 */
import { comparePlainDates, type PlainDate } from '../calendar/plain-date.js';
import type { Refusal } from '../words/decision.js';
import type { RuleTag } from '../words/rule.js';
import { effectOf, gainTopics, whoGains, type GainDirection, type PersonEffect } from './gains.js';
import { profileOn, versionsBetween, type ProfileVersion } from './profile-on.js';
import { profileTopics, type SettingKey } from './profile-topics.js';
import { refusal, type RegionRefusalCode } from './refusal-codes.js';
import type { RegionProfile } from './region-profile.js';
import type { RegionRuleId } from './rules.js';
import { hasParts, sameValue } from './setting-values.js';

/** Where the value of a topic comes from: the beginning of the case, now, or parts of both or of a version in between. */
export const runningOrigins = ['start', 'now', 'composed'] as const;
export type RunningOrigin = (typeof runningOrigins)[number];

/** One topic of a running case. */
export interface RunningTopic {
  readonly topic: SettingKey;
  readonly from: RunningOrigin;
  /** What the profile of now would do for the person against that of the beginning. */
  readonly effectOfNow: PersonEffect;
  /** What the person has won with the value that holds: `same`, `gain`, or `neither` for what follows now. */
  readonly effect: PersonEffect;
  readonly atStart: RegionProfile[SettingKey];
  readonly now: RegionProfile[SettingKey];
  readonly holds: RegionProfile[SettingKey];
  readonly ruleId: RegionRuleId;
  readonly tag: RuleTag;
}

/** The rules of a running case, or why there are none. */
export type RunningRules =
  | { readonly outcome: 'found'; readonly profile: RegionProfile; readonly topics: readonly RunningTopic[] }
  | { readonly outcome: 'refused'; readonly reasons: readonly Refusal<RegionRefusalCode>[] };

/**
 * The rules that hold for a case that began under one version of a profile and runs under another: per topic those of the beginning, unless
 * the person gains by those of now. Who does the work follows now. The result is a profile that `parseRegionProfile` accepts, with the reasons of
 * the version that each value comes from.
 *
 * Laws: never worse for the person; twice is once; the same profile gives the same. Refuses with `versions-of-several-regions`.
 *
 * @source docs/decisions/0014-rules-of-a-running-case.md: a proposed default.
 */
export function rulesForRunningCase(profileAtStart: RegionProfile, profileNow: RegionProfile): RunningRules {
  if (profileAtStart.id !== profileNow.id) {
    return { outcome: 'refused', reasons: [refusal('versions-of-several-regions')] };
  }
  return answerOf(profileAtStart, profileNow, composed(profileAtStart, profileNow));
}

/**
 * The rules that hold on a day for a case that began on an earlier one, with every version in between: what the person gained by one of them is
 * not taken back by a later one.
 *
 * Refuses with the codes of {@link profileOn} for either day, and with `case-not-begun` where the day lies before the beginning.
 */
export function rulesForRunningCaseOn(
  versions: readonly ProfileVersion[],
  startedOn: PlainDate,
  date: PlainDate,
): RunningRules {
  if (comparePlainDates(date, startedOn) < 0)
    return { outcome: 'refused', reasons: [refusal('case-not-begun', ['date'])] };
  const start = profileOn(versions, startedOn);
  if (start.outcome === 'refused') return { ...start, reasons: start.reasons.map(aboutTheStart) };
  const now = profileOn(versions, date);
  if (now.outcome === 'refused') return now;
  const passed = [...versionsBetween(versions, startedOn, date).map(({ profile }) => profile), now.profile];
  return answerOf(start.profile, now.profile, passed.reduce(composed, start.profile));
}

/** The same refusal, at the day on which the case began. */
function aboutTheStart(reason: Refusal<RegionRefusalCode>): Refusal<RegionRefusalCode> {
  return reason.path?.[0] === 'date' ? { ...reason, path: ['startedOn'] } : reason;
}

const settingKeys = Object.keys(profileTopics) as readonly SettingKey[];

/** The settings of the beginning with the gains of a later version, and the reasons that belong to what was taken from which. */
function composed(start: RegionProfile, now: RegionProfile): RegionProfile {
  const taken = settingKeys.map((key) => {
    const value = chosen(gainTopics[key].direction, start[key], now[key], key);
    return { key, value, ofStart: sameValue(key, value, start[key]), ofNow: sameValue(key, value, now[key]) };
  });
  const sides = new Map<string, 'start' | 'now' | 'both'>(
    taken.map(({ key, ofStart, ofNow }) => [key, ofStart ? 'start' : ofNow ? 'now' : 'both']),
  );
  const reasonsOf = ({ deviations }: RegionProfile, side: 'start' | 'now') =>
    deviations.filter(({ key }) => [side, 'both'].includes(sides.get(key) ?? 'start'));
  const values = Object.fromEntries(taken.map(({ key, value }) => [key, value]));
  // INVARIANT: every value is that of one of the two profiles, or is put together of parts of them; so each fits its setting.
  return { ...values, deviations: [...reasonsOf(start, 'start'), ...reasonsOf(now, 'now')] } as RegionProfile;
}

/** The value that holds: that of now where the person gains or where it is about who does the work, otherwise that of the beginning. */
function chosen(direction: GainDirection, start: unknown, now: unknown, key: SettingKey): unknown {
  if (sameValue(key, start, now)) return start;
  if (direction.kind === 'present') return now;
  if (direction.kind !== 'parts' || !hasParts(start) || !hasParts(now)) {
    return effectOf(direction, start, now) === 'gain' ? now : start;
  }
  return Object.fromEntries(
    Object.entries(direction.parts).map(([part, each]) => [part, chosen(each, start[part], now[part], key)]),
  );
}

function answerOf(start: RegionProfile, now: RegionProfile, profile: RegionProfile): RunningRules {
  return {
    outcome: 'found',
    profile,
    topics: settingKeys.map((topic) => ({
      topic,
      from: originOf(topic, start, now, profile),
      effectOfNow: whoGains(topic, start[topic], now[topic]).effect,
      effect: whoGains(topic, start[topic], profile[topic]).effect,
      atStart: start[topic],
      now: now[topic],
      holds: profile[topic],
      ...ruleFor(topic, start, profile),
    })),
  };
}

function originOf(topic: SettingKey, start: RegionProfile, now: RegionProfile, profile: RegionProfile): RunningOrigin {
  if (sameValue(topic, profile[topic], start[topic])) return 'start';
  return sameValue(topic, profile[topic], now[topic]) ? 'now' : 'composed';
}

/** The rule behind a topic: that a case keeps its rules, or the one that says why this case does not. */
function ruleFor(
  topic: SettingKey,
  start: RegionProfile,
  profile: RegionProfile,
): Pick<RunningTopic, 'ruleId' | 'tag'> {
  if (sameValue(topic, start[topic], profile[topic])) return { ruleId: 'MGN-RP-005', tag: 'proposed-default' };
  const { ruleId, tag } = gainTopics[topic];
  return { ruleId, tag };
}
