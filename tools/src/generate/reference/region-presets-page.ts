/**
 * The reference of the region presets: what each sets otherwise than the defaults, what public texts say of it, and where they stand.
 */
import { compareProfiles, isSetting, nationalDefaults, type SettingKey, type TopicComparison } from '@mgn/domain';
import { label, settingText } from '@mgn/domain/labels';
import { regionPresets, regionSources, type PublishedFact, type RegionPreset } from '@mgn/domain/regions';
import type { GeneratedFile } from '../generator.js';
import { code, page, table } from './markdown.js';

/** What sets one region apart in any case: it is no difference in how it works. */
const naming: ReadonlySet<string> = new Set(['id', 'version', 'validFrom', 'displayName']);

const standings = {
  deviates: 'sets it otherwise',
  'as-default': 'as the default',
  'no-setting': 'told only: no setting carries it',
} as const;

/** The page. */
export function regionPresetsReference(): GeneratedFile {
  return {
    path: 'docs/reference/region-presets.md',
    text: page(
      'Regions as they are published',
      '`packages/domain/src/regions`',
      'How some regions work, as far as public texts say so: `@mgn/domain/regions`. A preset sets what a text says of that region, and nothing more. Everywhere else the default of this project stands; it is not the policy of that region. A day is the last one of the period in which the text appeared, or the day on which an undated text had been read: since when a region has worked so is not public. How two profiles are compared: `compareProfiles`; why presets are made so: [decision 0013](../decisions/0013-region-presets-and-their-sources.md).',
      '## Against the defaults',
      overview(),
      '## The same everywhere',
      national(),
      ...regionPresets.flatMap(presetText),
    ),
  };
}

function overview(): string {
  const rows = regionPresets.map((preset) => {
    const differing = differences(preset);
    return [
      `[${preset.region}](#${anchor(preset)})`,
      code(preset.name),
      differing.length === 0 ? 'nothing that is public' : differing.map(({ topic }) => code(topic)).join(', '),
      String(preset.facts.length),
    ];
  });
  return table(['Region', 'Preset', 'Sets otherwise', 'Public facts'], rows);
}

function national(): string {
  const rows = compareProfiles(nationalDefaults, nationalDefaults)
    .filter(({ standing }) => standing === 'national')
    .map(({ topic, tag, source }) => [
      code(topic),
      label('profile-topic', topic, 'en', 'professional'),
      label('profile-topic', topic, 'nl', 'professional'),
      label('rule-tag', tag, 'en', 'professional'),
      source,
    ]);
  return table(['Topic', 'What', 'Dutch', 'How binding', 'Source'], rows);
}

function presetText(preset: RegionPreset): readonly string[] {
  const differing = differences(preset);
  return [
    `## ${preset.region}`,
    ...(differing.length === 0
      ? ['Nothing that a setting carries is known to differ from the defaults.']
      : [
          table(
            ['Setting', 'What', 'Here', 'Default', 'Since, at the latest', 'Agreed by'],
            differing.flatMap((row) => (isSetting(row.topic) ? [differenceRow(preset, row.topic, row)] : [])),
          ),
        ]),
    table(['What the text says', 'In the profile', 'Source'], preset.facts.map(factRow)),
  ];
}

function differences({ profile }: RegionPreset): readonly TopicComparison[] {
  return compareProfiles(profile, nationalDefaults).filter(
    ({ standing, topic }) => standing === 'differs' && !naming.has(topic),
  );
}

function differenceRow({ profile }: RegionPreset, topic: SettingKey, { a }: TopicComparison): readonly string[] {
  return [
    code(topic),
    label('profile-topic', topic, 'en', 'professional'),
    settingText(topic, profile[topic], 'en', 'professional'),
    settingText(topic, nationalDefaults[topic], 'en', 'professional'),
    a?.deviation?.since ?? '–',
    a?.deviation?.agreedBy ?? '–',
  ];
}

function factRow({ says, standing, topic, source }: PublishedFact): readonly string[] {
  const { title, url } = regionSources[source];
  return [
    `${says.en} *${says.nl}*`,
    topic === null ? standings[standing] : `${code(topic)}: ${standings[standing]}`,
    `[${title}](${url})`,
  ];
}

function anchor({ region }: RegionPreset): string {
  return region
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/gu, '')
    .replaceAll(' ', '-');
}
