/**
 * A preset: the settings of one region as public texts describe them, and nothing more. Where no text says anything, our default stands,
 * and the preset does not claim it for the region.
 */
import { comparePlainDates, type PlainDate } from '../calendar/plain-date.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { parseRegionProfile } from '../region/parse-region-profile.js';
import type { SettingKey } from '../region/profile-topics.js';
import type { RegionDeviation, RegionProfile } from '../region/region-profile.js';
import { sameValue } from '../region/setting-values.js';
import { MgnError } from '../words/mgn-error.js';
import { regionSources, type Precision, type RegionSourceKey } from './sources.js';

/** What a fact does to the profile: it sets something else than the default, it confirms the default, or no setting carries it. */
export const factStandings = ['deviates', 'as-default', 'no-setting'] as const;
export type FactStanding = (typeof factStandings)[number];

/** One thing that a public text says about a region. */
export interface PublishedFact {
  /** The setting that it is about; null where no setting carries it. */
  readonly topic: SettingKey | null;
  readonly standing: FactStanding;
  readonly says: { readonly nl: string; readonly en: string };
  readonly source: RegionSourceKey;
}

/** A region as it is published. */
export interface RegionPreset {
  /** The id of the profile as well. */
  readonly name: string;
  /** What the region is called. The name that its network uses is often not public; `displayName` of the profile describes it. */
  readonly region: string;
  readonly facts: readonly PublishedFact[];
  /** The profile, which passes `parseRegionProfile`. It is dated by the newest of its texts. */
  readonly profile: RegionProfile;
}

/** What a fact needs to become part of a preset: with a value it sets a setting, without one it is told only. */
export type Fact<K extends SettingKey = SettingKey> = Omit<PublishedFact, 'standing' | 'topic'> &
  (
    | { readonly topic: K; readonly value: RegionProfile[K]; readonly agreedBy: string; readonly remark?: string }
    | { readonly topic: null }
  );

/** A fact that a setting carries. Who agreed is named as far as the text does. */
export function setting<K extends SettingKey>(
  topic: K,
  value: RegionProfile[K],
  fact: {
    readonly nl: string;
    readonly en: string;
    readonly source: RegionSourceKey;
    readonly agreedBy: string;
    readonly remark?: string;
  },
): Fact {
  const { nl, en, source, agreedBy, remark } = fact;
  return { topic, value, says: { nl, en }, source, agreedBy, ...(remark !== undefined && { remark }) };
}

/** A fact that no setting carries. */
export function told(source: RegionSourceKey, nl: string, en: string): Fact {
  return { topic: null, says: { nl, en }, source };
}

/** Makes a preset from its facts. Throws `invalid-preset` where the profile would not be allowed: a mistake of ours. */
export function preset(name: string, region: string, facts: readonly Fact[]): RegionPreset {
  const settings = Object.fromEntries(facts.flatMap((fact) => (fact.topic === null ? [] : [[fact.topic, fact.value]])));
  const parsed = parseRegionProfile({
    ...settings,
    id: name,
    displayName: `Mentaal gezondheidsnetwerk ${region}`,
    validFrom: newest(facts),
    deviations: facts.flatMap((fact) => (standingOf(fact) === 'deviates' ? [deviationOf(fact)] : [])),
  });
  if (!parsed.ok) {
    const codes = parsed.issues.map(({ code, path }) => `${path.join('.')} ${code}`);
    throw new MgnError('invalid-preset', `the preset ${name} is no profile of a region: ${codes.join(', ')}`);
  }
  return { name, region, facts: facts.map(published), profile: parsed.value };
}

function published(fact: Fact): PublishedFact {
  const { topic, says, source } = fact;
  return { topic, standing: standingOf(fact), says, source };
}

function standingOf(fact: Fact): FactStanding {
  if (fact.topic === null) return 'no-setting';
  return sameValue(fact.topic, fact.value, nationalDefaults[fact.topic]) ? 'as-default' : 'deviates';
}

function newest(facts: readonly Fact[]): PlainDate {
  const days = facts.map(({ source }) => regionSources[source].publicSince).toSorted(comparePlainDates);
  return days.at(-1) ?? nationalDefaults.validFrom;
}

/** What is known of the day: a text says when it appeared, and none says since when the region has worked so. */
const daySays: Readonly<Record<Precision, string>> = {
  month:
    'De dag is de laatste van de maand waarin de bron verscheen; sinds wanneer dit is afgesproken, is niet openbaar.',
  year: 'De dag is de laatste van het jaar van de bron; sinds wanneer dit is afgesproken, is niet openbaar.',
  undated: 'De bron heeft geen datum; op deze dag was zij gelezen. Sinds wanneer dit is afgesproken, is niet openbaar.',
};

function deviationOf(fact: Fact): RegionDeviation {
  if (fact.topic === null) throw new MgnError('invalid-preset', 'a fact without a setting deviates from nothing');
  const { title, publicSince, precision } = regionSources[fact.source];
  return {
    key: fact.topic,
    since: publicSince,
    agreedBy: fact.agreedBy,
    reason: [fact.says.nl, fact.remark, `Bron: ${title}.`, daySays[precision]].filter(Boolean).join(' '),
  };
}
