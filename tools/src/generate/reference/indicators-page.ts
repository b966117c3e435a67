/**
 * The reference of the indicators: what each asks, counts and measures, per function of the network.
 */
import { indicatorTable, type IndicatorRow, learningFunctions, smallestShown } from '@mgn/learning';
import {
  type Bilingual,
  comparabilityLabels,
  functionLabels,
  measureLabels,
  standingLabels,
} from '@mgn/learning/labels';
import type { GeneratedFile } from '../generator.js';
import { code, page, table } from './markdown.js';

/** The page. */
export function indicatorsReference(): GeneratedFile {
  return {
    path: 'docs/reference/indicators.md',
    text: page(
      'The indicators',
      '`packages/learning/src`',
      'No national set of indicators of a mental health network is public. **Every one of these is a proposed default**: ours, for a region to take, change or leave, and never to be presented as national policy. Why each is counted as it is: [decision 0016](../decisions/0016-what-a-network-learns.md). The cases stand in `packages/learning/cases`.',
      `Every share has its interval of Wilson and every mean that of Student, both of 95%. Outside the region no count from 1 to ${String(smallestShown - 1)} is shown, and none that would give one away.`,
      ...learningFunctions.flatMap((name) => [
        `## ${functionLabels[name].en}`,
        ...indicatorTable.filter((row) => row.function === name).map(section),
      ]),
      '## In the place of a number',
      words(standingLabels),
      '## What to know when two periods are compared',
      words(comparabilityLabels),
    ),
  };
}

function section({ code: indicator, question, counts, measures, source, rules, onLastDay }: IndicatorRow): string {
  const names: Readonly<Record<string, Bilingual>> = measureLabels[indicator];
  return [
    `### ${indicator}: ${question.en}`,
    `*${question.nl}*`,
    [
      `- ${counts.en} *${counts.nl}*`,
      ...(onLastDay ? ['- Of the last day of the period, and no sum over it.'] : []),
      `- Source: ${source}`,
      `- Rules: ${rules.map((rule) => `[${rule}](../rules.md#${rule.toLowerCase()})`).join(', ')}`,
    ].join('\n'),
    table(
      ['Measure', 'English', 'Dutch'],
      measures.map((measure) => [code(measure), names[measure]?.en ?? '', names[measure]?.nl ?? '']),
    ),
  ].join('\n\n');
}

function words(labels: Readonly<Record<string, Bilingual>>): string {
  return table(
    ['Code', 'English', 'Dutch'],
    Object.entries(labels).map(([name, { en, nl }]) => [code(name), en, nl]),
  );
}
