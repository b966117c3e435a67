/**
 * The lines of the access log as a table: when, who, what. Codes become words; there is nothing else in a line.
 */
import type { AuditEntry } from '@mgn/casework';
import { plainDateOf, type OrganisationId } from '@mgn/domain';
import { label, type Audience, type Language } from '@mgn/domain/labels';
import { DataTable } from '../../components/data-table.js';
import { wantedTo } from '../../messages/access-log-steps.js';
import { accessLogTexts, followsLine, ownLines } from '../../messages/access-log.js';
import { dayText, timeText } from '../../messages/dates.js';
import { functionNames } from '../../messages/functions.js';
import type { People } from '../people.js';
import { functionOf, wordsOfStep } from './words-of-step.js';

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
        partOf(entry, props),
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

/** Which function it belongs to; empty where it belongs to none. */
function partOf(entry: AuditEntry, { language, audience }: LogTableProps): string {
  const kind = functionOf(entry);
  return kind === null ? '' : functionNames[language][audience][kind];
}

function whatOf(entry: AuditEntry, props: LogTableProps): string {
  const { outcome, caseId } = entry;
  const { language, audience } = props;
  const texts = accessLogTexts[language];
  const refused = outcome === 'refused' ? `, ${texts.refused}` : '';
  const elsewhere = audience === 'professional' && caseId === null ? `, ${texts.noCase}` : '';
  return `${didOf(entry, props)}${refused}${elsewhere}`;
}

function didOf(entry: AuditEntry, { people, language, audience }: LogTableProps): string {
  const { action, outcome, facts } = entry;
  const texts = accessLogTexts[language];
  const { command, categories, what, recipient } = facts;
  const words = wordsOfStep(entry, language);
  if (words !== undefined) return outcome === 'refused' ? wantedTo[language](words.wanted) : words.did;
  const own = ([...ownLines, followsLine] as const).find((line) => line === what || line === command);
  const some = Array.isArray(categories) ? categories : [];
  const named = some.map((code) => label('data-category', code as never, language, audience).toLowerCase());
  if (audience === 'person' && action === 'disclose' && typeof recipient === 'string' && named.length > 0) {
    const { sent, triedToSend } = texts;
    const data = new Intl.ListFormat(language).format(named);
    return (outcome === 'refused' ? triedToSend : sent)(data, people.organisation(recipient as OrganisationId));
  }
  return `${texts.actions[audience][own ?? action]}${named.length === 0 ? '' : ` (${named.join(', ')})`}`;
}
