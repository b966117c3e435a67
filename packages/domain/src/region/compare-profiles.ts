/**
 * Two region profiles side by side: per topic what differs, what is the same, and what is national and differs nowhere.
 */
import type { RuleId, RuleTag } from '../words/rule.js';
import { nationalDefaults } from './national-defaults.js';
import {
  nationalTopics,
  nationalTopicSources,
  profileTopics,
  type Freedom,
  type NationalTopic,
  type SettingKey,
} from './profile-topics.js';
import type { RegionDeviation, RegionProfile } from './region-profile.js';
import { differingParts, sameValue } from './setting-values.js';

/** Everything that a comparison is about: every setting, and everything that no region sets. */
export type ProfileTopicKey = SettingKey | NationalTopic;

/** How two profiles stand on a topic: `differs`, `same`, or `national` where nothing may differ. */
export const topicStandings = ['differs', 'same', 'national'] as const;
export type TopicStanding = (typeof topicStandings)[number];

/** What one profile says on a topic. */
export interface TopicSide {
  readonly value: RegionProfile[SettingKey];
  /** It is the value of the defaults; a region that agreed on nothing has it as well. */
  readonly isDefault: boolean;
  /** Since when, by whom and why, where the profile says so. */
  readonly deviation: RegionDeviation | null;
}

/** One topic of a comparison. Of a national topic there are no two sides. */
export interface TopicComparison {
  readonly topic: ProfileTopicKey;
  readonly standing: TopicStanding;
  /** How far a region may differ; `none` for a national topic. */
  readonly freedom: Freedom | 'none';
  readonly tag: RuleTag;
  readonly source: string;
  readonly ruleId: RuleId;
  readonly a: TopicSide | null;
  readonly b: TopicSide | null;
  /** The parts that differ, for a setting that has parts. */
  readonly parts: readonly string[];
}

/** Every topic, in the order of the table: first what a region sets, then what it does not. */
export const profileTopicKeys = [
  ...(Object.keys(profileTopics) as SettingKey[]),
  ...(Object.keys(nationalTopics) as NationalTopic[]),
] as const;

/**
 * Compares two profiles on every topic: first what differs, then what is the same, then what is national; within each in the order of
 * the table. Total: every topic stands in it once. The order in which a set was written down is no difference.
 *
 * @example compareProfiles(amstelland.profile, nationalDefaults).filter(({ standing }) => standing === 'differs')
 */
export function compareProfiles(a: RegionProfile, b: RegionProfile): readonly TopicComparison[] {
  const all = profileTopicKeys.map((topic) => (isSetting(topic) ? ofSetting(topic, a, b) : ofNation(topic)));
  return topicStandings.flatMap((standing) => all.filter((each) => each.standing === standing));
}

/** Says whether a topic is one that a region sets. */
export function isSetting(topic: ProfileTopicKey): topic is SettingKey {
  return Object.hasOwn(profileTopics, topic);
}

function ofSetting(topic: SettingKey, a: RegionProfile, b: RegionProfile): TopicComparison {
  const { freedom, tag, source } = profileTopics[topic];
  return {
    topic,
    standing: sameValue(topic, a[topic], b[topic]) ? 'same' : 'differs',
    freedom,
    tag,
    source,
    ruleId: freedom === 'stricter' ? 'MGN-RP-001' : 'MGN-RP-003',
    a: sideOf(topic, a),
    b: sideOf(topic, b),
    parts: differingParts(topic, a[topic], b[topic]),
  };
}

function ofNation(topic: NationalTopic): TopicComparison {
  return {
    topic,
    standing: 'national',
    freedom: 'none',
    tag: 'fixed-nationally',
    source: nationalTopicSources[topic],
    ruleId: 'MGN-RP-002',
    a: null,
    b: null,
    parts: [],
  };
}

function sideOf(topic: SettingKey, profile: RegionProfile): TopicSide {
  return {
    value: profile[topic],
    isDefault: sameValue(topic, profile[topic], nationalDefaults[topic]),
    deviation: profile.deviations.findLast(({ key }) => key === topic) ?? null,
  };
}
