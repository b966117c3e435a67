/**
 * The reference of the exploratory conversation: states, commands, events, the matrix, refusals, authority and clocks.
 */
import {
  clockNormsOf,
  exploratoryConversation,
  nationalDefaults,
  normOn,
  type Authority,
  type NormCode,
} from '@mgn/domain';
import { label, refusalLabels } from '@mgn/domain/labels';
import * as z from 'zod';
import { caseFiles } from '../../../../packages/domain/test/specification/case-files.js';
import type { RuleCase } from '../../../../packages/domain/test/specification/rule-case.js';
import type { GeneratedFile } from '../generator.js';
import { conversationDiagram, fromEverywhere } from './conversation-diagram.js';
import { code, codes, page, table } from './markdown.js';
import { fieldsOf } from './payload.js';

const process_ = exploratoryConversation;
const { commandTypes, stateNames, matrix } = process_;
type Command = (typeof commandTypes)[number];

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

/** The cases of the process by command: what happened, and what was refused. The tests hold them against the code. */
const told: readonly Told[] = caseFiles
  .filter(({ subject }) => subject === 'domain/exploratory-conversation')
  .flatMap(({ cases }) => cases.map(toldBy));

/** What starts and stops each clock, in words. */
const clockWords: readonly (readonly [norm: NormCode, starts: string, stops: string])[] = [
  ['draft-submit', 'the draft is made', 'the first submission'],
  ['conversation-target', 'the first submission; never again', 'the first conversation is held'],
  ['conversation-outer-bound', 'the first submission; never again', 'the first conversation is held'],
  ['advice-to-gp', 'the last conversation is held', 'the advice is with the GP'],
  ['gp-decision', 'the advice is with the GP', 'the GP decided'],
  ['ggz-takeover', 'the advice is with the GP, when a ggz direction stands in it', 'the last ggz receiver confirmed'],
  ['social-first-contact', 'the GP decided, when the social domain is a direction', 'its receiver confirmed'],
  [
    'handover-arranged',
    'the GP decided, or the last receiver answered, and no other clock is left',
    'the conversation is completed',
  ],
];

/** The page. */
export function conversationReference(): GeneratedFile {
  return {
    path: 'docs/reference/exploratory-conversation.md',
    text: page(
      'The exploratory conversation',
      'the table in `packages/domain/src/exploratory-conversation`',
      'Function 1 of the network, *verkennend gesprek*. The story behind it: [concepts](../concepts/exploratory-conversation.md). Every rule with its source: [rules](../rules.md). Rule cases: `packages/domain/cases/`.',
      '## States',
      states(),
      '## Diagram',
      conversationDiagram(),
      everywhere(),
      '## State by command',
      'A state: the command leads there. A dash: not yet. A tick: passed. A cross: the process has ended. A ring: nothing was opened; a dot: opened already. Whether the command is accepted is then for its conditions and for who asks.',
      grid(),
      '## Commands',
      ...commandTypes.map(command),
      '## Events',
      'Every event carries `type`, `at`, `actor`, `region`, `ruleIds` and `data`; below is `data`. JSON Schemas: `@mgn/domain/schemas/<event>.json`.',
      ...process_.Event.options.map((option) => event(option.shape.type.value)),
      '## Who may give which command',
      'A proposed default; a region may override the roles of each command in `authority` of its profile. The relation stays: a role counts only for those who have to do with the case.',
      authority(),
      '## Clocks',
      'A clock informs and never blocks. The day of start is day 0 and the last day is still in time. A case keeps the norms under which it was opened.',
      clocks(),
      '## Refusals',
      refusals(),
    ),
  };
}

function states(): string {
  const rows = process_.states.map((state) => [
    `${code(state)}${process_.isEnd(state) ? ' (end)' : ''}`,
    label('exploratory-conversation-state', state, 'nl', 'professional'),
    label('exploratory-conversation-state', state, 'en', 'professional'),
    label('exploratory-conversation-state', state, 'nl', 'person'),
  ]);
  return table(['State', 'Dutch', 'English', 'What the person reads'], rows);
}

function everywhere(): string {
  return fromEverywhere.map((one) => `From every open state: ${code(one.command)} leads to ${code(one.to)}.`).join(' ');
}

const signs: Readonly<Record<string, string>> = {
  'not-opened': '○',
  'already-opened': '·',
  'step-not-reached': '–',
  'step-already-taken': '✓',
  'process-ended': '✕',
};

function grid(): string {
  const rows = commandTypes.map((type) => [
    code(type),
    ...stateNames.map((state) => {
      const cell = matrix[state][type];
      return cell.allowed ? code(cell.to) : (signs[cell.code] ?? cell.code);
    }),
  ]);
  return table(['', ...stateNames], rows);
}

function command(type: Command): string {
  const { transition, moves, guards, rules } = process_.table[type];
  const lead = Object.entries(moves).map(([from, to]) => (from === to ? code(from) : `${code(from)} → ${code(to)}`));
  return [
    `### ${code(type)}`,
    `*${label('exploratory-conversation-command', type, 'nl', 'professional')}* · ${label('exploratory-conversation-command', type, 'en', 'professional')}${transition === null ? '' : ` · ${transition}`}`,
    [
      `- Leads: ${lead.join(', ')}`,
      `- Event: ${codes(eventsOf(type))}`,
      `- By: ${process_.authority[type].map(askers).join('; ')}`,
      `- Conditions: ${guards.length === 0 ? 'none' : guards.map(({ name }) => name).join('; ')}`,
      `- Refused with, besides what the state and the asker forbid: ${codes(conditionsOf(type))}`,
      `- Rules: ${rules.map((id) => `[${id}](../rules.md#${id.toLowerCase()})`).join(', ')}`,
    ].join('\n'),
    fieldsOf(`exploratory-conversation/${type}`) ?? 'No fields.',
  ].join('\n\n');
}

function eventsOf(type: Command): readonly string[] {
  return [...new Set(told.filter((row) => row.type === type).flatMap(({ events }) => events))];
}

function conditionsOf(type: Command): readonly string[] {
  const general: readonly string[] = ['MGN-VG-001', 'MGN-VG-002'];
  const found = new Set(told.filter((row) => row.type === type).flatMap(({ reasons }) => reasons));
  return Object.entries(process_.refusals).flatMap(([refusal, rule]) =>
    found.has(refusal) && !general.includes(rule) ? [refusal] : [],
  );
}

function event(type: string): string {
  return [`### ${code(type)}`, fieldsOf(type, 'data') ?? 'No data.'].join('\n\n');
}

function askers({ roles, relation }: Authority): string {
  const who = typeof roles === 'string' ? roles.replaceAll('-', ' ') : roles.join(', ');
  return `${who} (${relation.replaceAll('-', ' ')})`;
}

function authority(): string {
  const rows = commandTypes.flatMap((type) =>
    process_.authority[type].map(({ roles, relation }, index) => [
      index === 0 ? code(type) : '',
      typeof roles === 'string' ? roles.replaceAll('-', ' ') : codes(roles),
      relation.replaceAll('-', ' '),
    ]),
  );
  return table(['Command', 'Roles', 'Relation to the case'], rows);
}

function clocks(): string {
  const norms = clockNormsOf(nationalDefaults);
  const rows = clockWords.map(([norm, starts, stops]) => {
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
  return [
    table(['Clock', 'Starts', 'Stops', 'Limit', 'How binding', 'Source'], rows),
    `A request can be given back after ${String(norms.contactAttempts)} failed attempts to reach the person, which are made within ${String(norms.contactAttemptWorkingDays)} working days. The system gives nobody back by itself.`,
  ].join('\n\n');
}

function refusals(): string {
  const rows = Object.entries(process_.refusals).map(([refusal, rule]) => {
    const texts = refusalLabels.professional[refusal as keyof typeof process_.refusals].en;
    return [code(refusal), `[${rule}](../rules.md#${rule.toLowerCase()})`, `${texts.cannot} ${texts.why}`, texts.now];
  });
  return table(['Code', 'Rule', 'What it means', 'What to do'], rows);
}
