/**
 * The reference of a process: states, commands, events, the matrix, refusals, authority and clocks.
 */
import { nationalDefaults, normOn, type Authority, type NormCode } from '@mgn/domain';
import { label, refusalLabels, type LabelList, type RefusalCode } from '@mgn/domain/labels';
import * as z from 'zod';
import { caseFiles } from '../../../../packages/domain/test/specification/case-files.js';
import type { RuleCase } from '../../../../packages/domain/test/specification/rule-case.js';
import type { GeneratedFile } from '../generator.js';
import type { DescribedProcess } from './described-process.js';
import { code, codes, page, table } from './markdown.js';
import { fieldsOf } from './payload.js';
import { diagramOf, fromEverywhere } from './process-diagram.js';

/** What the page of one process says besides what is read off its table. */
export interface ProcessPage {
  readonly process: DescribedProcess;
  /** The name in codes, files and folders. */
  readonly name:
    'case-conference-item' | 'exploratory-conversation' | 'network-concern' | 'transfer-case' | 'waitlist-entry';
  readonly title: string;
  readonly lead: string;
  /** What starts and stops each clock, in words. */
  readonly clocks: readonly (readonly [norm: NormCode, starts: string, stops: string])[];
  readonly afterClocks?: string;
}

interface Told {
  readonly type: string;
  readonly events: readonly string[];
  readonly reasons: readonly string[];
}

const Asked = z.object({ command: z.object({ type: z.string() }) });
const Answered = z.object({
  events: z.array(z.object({ type: z.string().optional() })).default([]),
  reasons: z.array(z.string()).default([]),
});

function toldBy({ given, expect }: RuleCase): Told {
  const { events, reasons } = Answered.parse(expect);
  return { type: Asked.parse(given).command.type, events: events.flatMap(({ type }) => type ?? []), reasons };
}

/** The cases of a process by command: what happened, and what was refused. The tests hold them against the code. */
function toldOf(name: string): readonly Told[] {
  return caseFiles.filter(({ subject }) => subject === `domain/${name}`).flatMap(({ cases }) => cases.map(toldBy));
}

/** The page. */
export function processReference(described: ProcessPage): GeneratedFile {
  const { process: process_, name, title, lead } = described;
  return {
    path: `docs/reference/${name}.md`,
    text: page(
      title,
      `the table in \`packages/domain/src/${name}\``,
      lead,
      '## States',
      states(described),
      '## Diagram',
      diagramOf(process_),
      everywhere(process_),
      '## State by command',
      'A state: the command leads there. A dash: not yet. A tick: passed. A cross: the process has ended. A ring: nothing was opened; a dot: opened already. Whether the command is accepted is then for its conditions and for who asks.',
      grid(process_),
      '## Commands',
      ...process_.commandTypes.map((type) => command(type, described)),
      '## Events',
      `Every event carries \`type\`, \`at\`, \`actor\`, \`region\`, \`ruleIds\` and \`data\`; below is \`data\`. JSON Schemas: \`@mgn/domain/schemas/${eventSchemaOf(name, '<event>')}.json\`.`,
      ...process_.Event.options.map((option) => event(option.shape.type.value, name)),
      '## Who may give which command',
      'A proposed default; a region may override the roles of each command in `authority` of its profile. The relation stays: a role counts only for those who have to do with the case.',
      authority(process_),
      '## Clocks',
      'A clock informs and never blocks. The day of start is day 0 and the last day is still in time. A case keeps the norms under which it was opened.',
      clocks(described),
      '## Refusals',
      refusals(process_),
    ),
  };
}

function states({ process: process_, name }: ProcessPage): string {
  const list: LabelList = `${name}-state`;
  const rows = process_.states.map((state) => [
    `${code(state)}${process_.isEnd(state) ? ' (end)' : ''}`,
    label(list, state as never, 'nl', 'professional'),
    label(list, state as never, 'en', 'professional'),
    label(list, state as never, 'nl', 'person'),
  ]);
  return table(['State', 'Dutch', 'English', 'What the person reads'], rows);
}

function everywhere(process_: DescribedProcess): string {
  return fromEverywhere(process_)
    .map((one) => `From every open state: ${code(one.command)} leads to ${code(one.to)}.`)
    .join(' ');
}

const signs: Readonly<Record<string, string>> = {
  'not-opened': '○',
  'already-opened': '·',
  'step-not-reached': '–',
  'step-already-taken': '✓',
  'process-ended': '✕',
};

function grid({ commandTypes, stateNames, matrix }: DescribedProcess): string {
  const rows = commandTypes.map((type) => [
    code(type),
    ...stateNames.map((state) => {
      const cell = matrix[state]?.[type];
      if (cell === undefined) return '';
      return cell.allowed ? code(cell.to) : (signs[cell.code] ?? cell.code);
    }),
  ]);
  return table(['', ...stateNames], rows);
}

function command(type: string, { process: process_, name }: ProcessPage): string {
  const row = process_.table[type];
  if (row === undefined) throw new Error(`no row for ${type}`);
  const { transition, moves, guards, rules } = row;
  const list: LabelList = `${name}-command`;
  const lead = Object.entries(moves).map(([from, to = from]) =>
    from === to ? code(from) : `${code(from)} → ${code(to)}`,
  );
  return [
    `### ${code(type)}`,
    `*${label(list, type as never, 'nl', 'professional')}* · ${label(list, type as never, 'en', 'professional')}${transition === null ? '' : ` · ${transition}`}`,
    [
      `- Leads: ${lead.join(', ')}`,
      `- Event: ${codes(eventsOf(type, name))}`,
      `- By: ${(process_.authority[type] ?? []).map(askers).join('; ')}`,
      `- Conditions: ${guards.length === 0 ? 'none' : guards.map(({ name }) => name).join('; ')}`,
      `- Refused with, besides what the state and the asker forbid: ${codes(conditionsOf(type, process_, name))}`,
      `- Rules: ${rules.map((id) => `[${id}](../rules.md#${id.toLowerCase()})`).join(', ')}`,
    ].join('\n'),
    fieldsOf(`${name}/${type}`) ?? 'No fields.',
  ].join('\n\n');
}

function eventsOf(type: string, name: string): readonly string[] {
  return [
    ...new Set(
      toldOf(name)
        .filter((row) => row.type === type)
        .flatMap(({ events }) => events),
    ),
  ];
}

function conditionsOf(type: string, process_: DescribedProcess, name: string): readonly string[] {
  const general = /-00[12]$/u;
  const found = new Set(
    toldOf(name)
      .filter((row) => row.type === type)
      .flatMap(({ reasons }) => reasons),
  );
  return Object.entries(process_.refusals).flatMap(([refusal, rule]) =>
    found.has(refusal) && !general.test(rule) ? [refusal] : [],
  );
}

function event(type: string, name: string): string {
  return [`### ${code(type)}`, fieldsOf(eventSchemaOf(name, type), 'data') ?? 'No data.'].join('\n\n');
}

function askers({ roles, relation }: Authority): string {
  const who = typeof roles === 'string' ? roles.replaceAll('-', ' ') : roles.join(', ');
  return `${who} (${relation.replaceAll('-', ' ')})`;
}

function authority(process_: DescribedProcess): string {
  const rows = process_.commandTypes.flatMap((type) =>
    (process_.authority[type] ?? []).map(({ roles, relation }, index) => [
      index === 0 ? code(type) : '',
      typeof roles === 'string' ? roles.replaceAll('-', ' ') : codes(roles),
      relation.replaceAll('-', ' '),
    ]),
  );
  return table(['Command', 'Roles', 'Relation to the case'], rows);
}

function clocks({ clocks: words, afterClocks }: ProcessPage): string {
  const rows = words.map(([norm, starts, stops]) => {
    const row = normOn(norm, nationalDefaults.validFrom);
    const limit = row?.limit ?? null;
    return [
      code(norm),
      starts,
      stops,
      limit === null ? '–' : `${String(limit.value)} ${label('norm-unit', limit.unit, 'en', 'professional')}`,
      row?.tag.replaceAll('-', ' ') ?? '–',
      row?.source ?? '–',
    ];
  });
  const grid_ = table(['Clock', 'Starts', 'Stops', 'Limit', 'How binding', 'Source'], rows);
  return afterClocks === undefined ? grid_ : [grid_, afterClocks].join('\n\n');
}

function refusals(process_: DescribedProcess): string {
  const rows = Object.entries(process_.refusals).map(([refusal, rule]) => {
    const texts = refusalLabels.professional[refusal as RefusalCode].en;
    return [code(refusal), `[${rule}](../rules.md#${rule.toLowerCase()})`, `${texts.cannot} ${texts.why}`, texts.now];
  });
  return table(['Code', 'Rule', 'What it means', 'What to do'], rows);
}

/** Where the schema of an event stands: those of the first process at the root, later ones below their process. */
function eventSchemaOf(name: string, type: string): string {
  return name === 'exploratory-conversation' ? type : `${name}/events/${type}`;
}
