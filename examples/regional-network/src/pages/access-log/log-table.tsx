/**
 * The lines of the access log as a table: when, who, what. Codes become words; there is nothing else in a line.
 */
import type { AuditEntry } from '@mgn/casework';
import { plainDateOf } from '@mgn/domain';
import { label, labels, type Audience, type Language } from '@mgn/domain/labels';
import { DataTable } from '../../components/data-table.js';
import { accessLogTexts } from '../../messages/access-log.js';
import { dayText, timeText } from '../../messages/dates.js';
import type { People } from '../people.js';

interface LogTableProps {
  readonly caption: string;
  readonly entries: readonly AuditEntry[];
  readonly people: People;
  readonly language: Language;
  readonly audience: Audience;
}

export const LogTable = (props: LogTableProps) => {
  const { caption, entries, language } = props;
  return (
    <DataTable
      caption={caption}
      heads={accessLogTexts[language].heads}
      rows={entries.map((entry) => [
        `${dayText(plainDateOf(entry.at), language)}, ${timeText(entry.at, language)}`,
        whoOf(entry, props),
        whatOf(entry, props),
      ])}
    />
  );
};

function whoOf({ actor }: AuditEntry, { people, language, audience }: LogTableProps): string {
  const texts = accessLogTexts[language];
  if (actor.role === 'system') return texts.system;
  if (!('organisation' in actor)) return texts.person[audience];
  const name = people.professional(actor.professional);
  return [name, people.organisation(actor.organisation)].filter((part) => part !== null).join(', ');
}

function whatOf({ action, outcome, caseId, facts }: AuditEntry, { language, audience }: LogTableProps): string {
  const texts = accessLogTexts[language];
  const { command, categories, what } = facts;
  const did = texts.actions[audience][what === 'access-log' ? 'access-log' : action];
  const step =
    typeof command === 'string' && isCommand(command)
      ? `: ${label('exploratory-conversation-command', command, language, 'professional').toLowerCase()}`
      : '';
  const seen =
    Array.isArray(categories) && categories.length > 0
      ? ` (${categories.map((code) => label('data-category', code as never, language, audience).toLowerCase()).join(', ')})`
      : '';
  const refused = outcome === 'refused' ? `, ${texts.refused}` : '';
  const elsewhere = audience === 'professional' && caseId === null ? `, ${texts.noCase}` : '';
  return `${did}${step}${seen}${refused}${elsewhere}`;
}

const commands: ReadonlySet<string> = new Set(Object.keys(labels['exploratory-conversation-command']));

function isCommand(code: string): code is Parameters<typeof label<'exploratory-conversation-command'>>[1] {
  return commands.has(code);
}
