/**
 * Every rule of every package: what it says, how binding it is, where it comes from, where it is applied and which cases try it.
 */
import { caseworkRules, ruleOfCaseworkCode } from '@mgn/casework';
import { consentRules, ruleOfReason } from '@mgn/consent/rules';
import { ruleOfFinding } from '@mgn/consent/anonymity';
import {
  addressBook,
  availabilityReporting,
  caseConferenceItem,
  exploratoryConversation,
  mediationRefusals,
  mediationRules,
  networkConcern,
  regionRefusals,
  regionRules,
  type Rule,
  transferCase,
  waitlistEntry,
} from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { fhirRules, issueFacts } from '@mgn/fhir/answers';
import { learningRules } from '@mgn/learning';
import type { GeneratedFile } from '../generator.js';
import { codes, page, table } from './markdown.js';
import { casesTrying, filesNaming } from './rule-usage.js';

interface RuleTable {
  readonly room: string;
  readonly title: string;
  readonly rules: readonly Rule[];
  /** Code → rule, for the codes that report a rule. */
  readonly codes: Readonly<Record<string, string>>;
}

const tables: readonly RuleTable[] = [
  {
    room: 'domain',
    title: 'The exploratory conversation',
    rules: Object.values(exploratoryConversation.rules),
    codes: exploratoryConversation.refusals,
  },
  {
    room: 'domain',
    title: 'The transfer case',
    rules: Object.values(transferCase.rules),
    codes: transferCase.refusals,
  },
  {
    room: 'domain',
    title: 'The waiting list',
    rules: Object.values(waitlistEntry.rules),
    codes: waitlistEntry.refusals,
  },
  { room: 'domain', title: 'Mediation by the insurer', rules: Object.values(mediationRules), codes: mediationRefusals },
  {
    room: 'domain',
    title: 'Reports of providers',
    rules: Object.values(availabilityReporting.rules),
    codes: availabilityReporting.refusals,
  },
  {
    room: 'domain',
    title: 'The address book',
    rules: Object.values(addressBook.rules),
    codes: addressBook.refusals,
  },
  {
    room: 'domain',
    title: 'The case conference',
    rules: Object.values(caseConferenceItem.rules),
    codes: caseConferenceItem.refusals,
  },
  {
    room: 'domain',
    title: 'A concern about a network',
    rules: Object.values(networkConcern.rules),
    codes: networkConcern.refusals,
  },
  { room: 'domain', title: 'The region profile', rules: Object.values(regionRules), codes: regionRefusals },
  { room: 'consent', title: 'Sharing', rules: consentRules, codes: { ...ruleOfReason, ...ruleOfFinding } },
  { room: 'casework', title: 'Casework', rules: Object.values(caseworkRules), codes: ruleOfCaseworkCode },
  { room: 'learning', title: 'Learning', rules: Object.values(learningRules), codes: {} },
  {
    room: 'fhir',
    title: 'FHIR',
    rules: Object.values(fhirRules),
    codes: Object.fromEntries(Object.entries(issueFacts).map(([name, { rule }]) => [name, rule])),
  },
];

/** The page. */
export function rulesPage(): GeneratedFile {
  return {
    path: 'docs/rules.md',
    text: page(
      'Rules',
      'the tables of rules of the packages',
      'Three kinds, never mixed: **fixed nationally** (a law, an agreement or an official national text), **regional choice** (regions differ, or the national text leaves it open) and **proposed default** (no public source gives it: it is ours, a region may settle it otherwise, and it is never presented as policy).',
      counts(),
      ...tables.flatMap((each) => [
        `## ${each.title} (\`@mgn/${each.room}\`)`,
        ...each.rules.map((rule) => ruleText(rule, each)),
      ]),
    ),
  };
}

function counts(): string {
  const tags = ['fixed-nationally', 'regional-choice', 'proposed-default'] as const;
  const rows = tables.map(({ room, title, rules }) => [
    `${title} (\`@mgn/${room}\`)`,
    ...tags.map((tag) => String(rules.filter((rule) => rule.tag === tag).length)),
  ]);
  return table(['Rules of', ...tags.map((tag) => label('rule-tag', tag, 'en', 'professional'))], rows);
}

function ruleText({ id, tag, source, says }: Rule, { room, codes: byCode }: RuleTable): string {
  const own = Object.entries(byCode).flatMap(([name, rule]) => (rule === id ? [name] : []));
  const files = filesNaming(room, id, own).map((path) => `[${path.split('/').slice(3).join('/')}](../${path})`);
  const tried = casesTrying(room, id, own).map(
    ({ file, count }) => `[${file.split('/').at(-1) ?? file}](../${file}) (${String(count)})`,
  );
  return [
    `### ${id}`,
    `${says.en} *${says.nl}*`,
    [
      `- ${label('rule-tag', tag, 'en', 'professional')}; source: ${linked(source)}`,
      ...(own.length === 0 ? [] : [`- Reported as: ${codes(own)}`]),
      `- In the code: ${files.length === 0 ? '–' : files.join(', ')}`,
      `- Cases: ${tried.length === 0 ? '–' : tried.join(', ')}`,
    ].join('\n'),
  ].join('\n\n');
}

/** A source that is a decision record of ours leads there. */
function linked(source: string): string {
  return source.replace(/docs\/(decisions\/(\d{4})-[a-z0-9-]+\.md)/g, '[decision $2]($1)');
}
