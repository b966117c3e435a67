/**
 * Lists for one viewer: codes, ids and dates, with initials or names only of people who permit that.
 */
import type { DecisionContext } from '@mgn/consent';
import { exploratoryConversation, type Actor, type CommandType, type PersonId } from '@mgn/domain';
import { auditEntry } from '../store/audit.js';
import { readConversation } from '../processes/conversation/read-conversation.js';
import type { CaseList, ListedCase, ListQuery, Reveal, SeenRow } from '../casework.js';
import type { CaseworkOptions } from '../options.js';
import { openLedger } from '../sharing/consent-ledger.js';
import type { SummaryQuery } from '../store/event-log.js';
import { mayReceive, type Reader } from '../sharing/gate.js';
import { initialsOf } from '../sharing/initials.js';
import { scopeOf } from './list-scope.js';
import { readerOf } from '../sharing/reader.js';
import { isOfPerson, seenRows } from '../processes/conversation/seen-rows.js';
import { mayBeWithheld, withheldCommands } from '../processes/conversation/withheld.js';

/** The list; empty for whoever has no organisation and is not a person. Codes, ids and dates only. */
export async function listCases(options: CaseworkOptions, query: ListQuery, viewer: Actor): Promise<CaseList> {
  const scope = scopeOf(options, viewer);
  if (scope === null) return { rows: [], total: 0 };
  // Nobody asks past their own scope, or for what their rows may not show.
  const { nextRole: _role, nextOrganisation: _office, tickAtOrBefore: _tick, ...conditions }: SummaryQuery = query;
  const asked: SummaryQuery = { ...conditions, ...scope, processes: ['exploratory-conversation'] };
  const [rows, total] = await Promise.all([options.log.listSummaries(asked), options.log.countSummaries(asked)]);
  return { rows: await seenRows(options, rows.filter(isOfPerson), viewer), total };
}

/** The rows with the initials or names of people, each as far as that person permits. */
export async function labelCases(
  options: CaseworkOptions,
  rows: readonly SeenRow[],
  reveal: Reveal,
  viewer: Actor,
): Promise<readonly ListedCase[]> {
  const reader = readerOf(viewer, await options.organisations());
  if (reader === null) return rows.map((row) => ({ ...row, personLabel: null, withheld: [] }));
  const persons = await options.log.readPersons([...new Set(rows.map(({ person }) => person))]);
  const labelled = await Promise.all(
    rows.map(async (row): Promise<ListedCase> => {
      if (row.outside) return { ...row, personLabel: null, withheld: [] };
      const details = persons.get(row.person) ?? null;
      const ledger = await openLedger(options, row.person, details);
      const consent = ledger.context(options.clock());
      const shown = details !== null && (await mayNameTo(options, reader, row, consent, viewer));
      const personLabel = !shown ? null : reveal === 'names' ? details.name.text : initialsOf(details.name);
      return { ...row, personLabel, withheld: await withheldIn(options, row, consent, viewer) };
    }),
  );
  const revealed = labelled.filter(({ personLabel }) => reveal === 'names' && personLabel !== null);
  await logRevealed(options, viewer, [...new Set(revealed.map(({ person }) => person))]);
  return labelled;
}

async function mayNameTo(
  options: CaseworkOptions,
  reader: Reader,
  summary: SeenRow,
  consent: DecisionContext,
  viewer: Actor,
): Promise<boolean> {
  const { permitted } = mayReceive(
    reader,
    [summary.requester],
    ['identification'],
    {
      person: summary.person,
      stream: summary.stream,
      caseId: summary.caseId,
      purpose: 'exploratory-conversation',
      channel: 'pull-targeted',
      requester: viewer,
      involvedSince: summary.openedAt,
      organisations: await options.organisations(),
    },
    consent,
  );
  return permitted.has('identification');
}

/** What waits for the person's permission of what this viewer could do; only rows with a turn that hands something out are read for it. */
async function withheldIn(
  options: CaseworkOptions,
  { turns, stream }: SeenRow,
  consent: DecisionContext,
  actor: Actor,
): Promise<readonly CommandType[]> {
  if (!turns.some(({ what }) => mayBeWithheld(what))) return [];
  const reading = await readConversation(options.log, stream);
  if (reading === null) return [];
  const { caseId, record, events: history } = reading;
  const allowed = exploratoryConversation.allowedCommands(record, { at: consent.now, actor, region: options.region });
  const organisations = await options.organisations();
  const about = { stream, caseId, record, history, actor, organisations, consent };
  return withheldCommands(about, allowed, options.region).map(({ command }) => command);
}

async function logRevealed(options: CaseworkOptions, actor: Actor, revealed: readonly PersonId[]): Promise<void> {
  if (revealed.length === 0) return;
  const who = { actor, at: options.clock(), identifiers: options.identifiers };
  await options.log.appendAudit(revealed.map((person) => auditEntry('reveal-names', 'permitted', who, { person }, {})));
}
