/**
 * The lines of the access log as a table: when, who, what. Codes become words; there is nothing else in a line.
 */
import type { AuditEntry } from '@mgn/casework';
import { plainDateOf, type CommandType, type OrganisationId } from '@mgn/domain';
import { label, labels, type Audience, type Language } from '@mgn/domain/labels';
import { DataTable } from '../../components/data-table.js';
import {
  ownStepWords,
  ownTransferStepWords,
  stepWords,
  transferStepWords,
  wantedTo,
} from '../../messages/access-log-steps.js';
import { ownWaitingStepWords, waitingStepWords } from '../../messages/access-log-waiting.js';
import { accessLogTexts, ownLines } from '../../messages/access-log.js';
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

function whatOf(entry: AuditEntry, props: LogTableProps): string {
  const { outcome, caseId } = entry;
  const { language, audience } = props;
  const texts = accessLogTexts[language];
  const refused = outcome === 'refused' ? `, ${texts.refused}` : '';
  const elsewhere = audience === 'professional' && caseId === null ? `, ${texts.noCase}` : '';
  return `${didOf(entry, props)}${refused}${elsewhere}`;
}

function didOf({ actor, action, outcome, facts }: AuditEntry, { people, language, audience }: LogTableProps): string {
  const texts = accessLogTexts[language];
  const { command, categories, what, recipient } = facts;
  if (typeof command === 'string' && isCommand(command)) {
    const own = actor.role === 'person' ? ownStepWords[language][command] : undefined;
    const { did, wanted } = own ?? stepWords[language][command];
    return outcome === 'refused' ? wantedTo[language](wanted) : did;
  }
  const tables = [
    ...(actor.role === 'person' ? [ownTransferStepWords, ownWaitingStepWords] : []),
    transferStepWords,
    waitingStepWords,
  ];
  const beside =
    typeof command === 'string' ? tables.map((table) => table[language].get(command)).find(isThere) : undefined;
  if (beside !== undefined) return outcome === 'refused' ? wantedTo[language](beside.wanted) : beside.did;
  const own = ownLines.find((line) => line === what || line === command);
  const some = Array.isArray(categories) ? categories : [];
  const named = some.map((code) => label('data-category', code as never, language, audience).toLowerCase());
  if (audience === 'person' && action === 'disclose' && typeof recipient === 'string' && named.length > 0) {
    const { sent, triedToSend } = texts;
    const data = new Intl.ListFormat(language).format(named);
    return (outcome === 'refused' ? triedToSend : sent)(data, people.organisation(recipient as OrganisationId));
  }
  return `${texts.actions[audience][own ?? action]}${named.length === 0 ? '' : ` (${named.join(', ')})`}`;
}

const commands: ReadonlySet<string> = new Set(Object.keys(labels['exploratory-conversation-command']));

const isThere = <T,>(found: T | undefined): found is T => found !== undefined;

const isCommand = (code: string): code is CommandType => commands.has(code);
