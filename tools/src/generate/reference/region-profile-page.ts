/**
 * The reference of the region profile: every setting with its default, how far it may differ, and the source.
 */
import {
  type GainDirection,
  gainTopics,
  nationalDefaults,
  nationalTopics,
  nationalTopicSources,
  profileTopics,
} from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { GeneratedFile } from '../generator.js';
import { code, page, table } from './markdown.js';

const freedoms = {
  free: 'may differ, with since when, agreed by whom and why',
  stricter: 'a lower number only: never looser than the national value',
  fill: 'every region fills it in; no reason is asked',
} as const;

const uses = {
  process: 'the process decides by it',
  forms: 'an app offers or shows it; nothing is refused because of it',
  'nothing-yet': 'nothing yet: kept for a part that is still to come',
} as const;

/** The page. */
export function regionProfileReference(): GeneratedFile {
  const rows = Object.entries(profileTopics).map(([key, { freedom, use, tag, source }]) => [
    code(key),
    code(short(JSON.stringify(nationalDefaults[key as keyof typeof profileTopics]))),
    freedoms[freedom],
    uses[use],
    label('rule-tag', tag, 'en', 'professional'),
    source,
  ]);
  return {
    path: 'docs/reference/region-profile.md',
    text: page(
      'The region profile',
      '`packages/domain/src/region`',
      'What a region sets, and how far it may go. A value that is a proposed default is ours: it is never presented as policy. `parseRegionProfile` refuses what is not allowed; the cases stand in `packages/domain/cases/region-profile.json`.',
      '## Settings',
      table(['Setting', 'Default', 'May it differ?', 'What it does', 'How binding', 'Source'], rows),
      '## What no region sets',
      table(
        ['Topic', 'Why', 'Source'],
        (Object.keys(nationalTopics) as (keyof typeof nationalTopics)[]).map((key) => [
          code(key),
          nationalTopics[key],
          nationalTopicSources[key],
        ]),
      ),
      '## What a running case takes over',
      'A running case keeps the rules under which it began, unless the person gains by those of now: [decision 0014](../decisions/0014-rules-of-a-running-case.md). The directions are a proposed default, all of them.',
      table(
        ['Setting', 'What it is called', 'Better for the person', 'Why', 'Rule'],
        (Object.keys(gainTopics) as (keyof typeof gainTopics)[]).map((key) => {
          const { direction, why, ruleId } = gainTopics[key];
          return [
            code(key),
            label('profile-topic', key, 'en', 'professional'),
            inWords(direction),
            why.en,
            `[${ruleId}](../rules.md#${ruleId.toLowerCase()})`,
          ];
        }),
      ),
    ),
  };
}

const directions = {
  fewer: 'a lower number',
  more: 'a higher number',
  wider: 'everything of before, and more',
  seats: 'every required seat of before, and more',
  filled: 'somebody instead of nobody',
  neither: 'nobody can say: it stays as it was',
  present: 'it follows what is there now',
} as const;

function inWords(direction: GainDirection): string {
  if (direction.kind === 'scale') return direction.order.map(String).join(' → ');
  if (direction.kind !== 'parts') return directions[direction.kind];
  return Object.entries(direction.parts)
    .map(([part, each]) => `${part}: ${inWords(each)}`)
    .join('; ');
}

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 87)}…` : text;
}
