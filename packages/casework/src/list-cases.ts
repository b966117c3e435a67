/**
 * Lists for one viewer: codes, ids and dates, with initials or names only of people who permit that.
 */
import { initialsOf } from './initials.js';
import type { Actor, PersonDetails, PersonId } from '@mgn/domain';
import { auditEntry } from './audit.js';
import type { CaseList, CaseworkOptions, ListedCase, ListQuery } from './casework.js';
import { openLedger } from './consent-ledger.js';
import type { ProcessSummary, SummaryQuery } from './event-log.js';
import { mayReceive, type Reader } from './gate.js';
import { readerOf } from './read-view.js';

/** The list; empty for whoever has no organisation and is not a person. */
export async function listCases(options: CaseworkOptions, query: ListQuery, viewer: Actor): Promise<CaseList> {
  const { reveal = 'initials', ...conditions } = query;
  const scope = scopeOf(options, viewer);
  const organisations = await options.organisations();
  const reader = readerOf(viewer, organisations);
  if (scope === null || reader === null) return { rows: [], total: 0 };

  const asked = { ...conditions, ...scope };
  const [summaries, total] = await Promise.all([options.log.listSummaries(asked), options.log.countSummaries(asked)]);
  const persons = await options.log.readPersons([...new Set(summaries.map(({ person }) => person))]);
  const rows: ListedCase[] = [];
  const revealed: PersonId[] = [];
  for (const summary of summaries) {
    const details = persons.get(summary.person) ?? null;
    const shown = details !== null && (await mayNameTo(options, reader, summary, details, viewer));
    if (shown && reveal === 'names') revealed.push(summary.person);
    const personLabel = !shown ? null : reveal === 'names' ? details.name.text : initialsOf(details.name);
    rows.push({ ...summary, personLabel });
  }
  await logList(options, viewer, rows.length, revealed);
  return { rows, total };
}

/** A coordinator sees the whole region; every other professional what their organisation has a part in; a person their own. */
function scopeOf(
  options: CaseworkOptions,
  viewer: Actor,
): Pick<SummaryQuery, 'involved'> | Pick<SummaryQuery, 'person'> | null {
  if (viewer.role === 'person') return { person: viewer.person };
  if (!('organisation' in viewer)) return null;
  const office = options.region.networkOffice;
  const ofNetwork = viewer.role === 'network-coordinator' && (office === null || office === viewer.organisation);
  return ofNetwork ? {} : { involved: viewer.organisation };
}

async function mayNameTo(
  options: CaseworkOptions,
  reader: Reader,
  summary: ProcessSummary,
  details: PersonDetails,
  viewer: Actor,
): Promise<boolean> {
  const ledger = await openLedger(options, summary.person, details);
  const { permitted } = mayReceive(
    reader,
    [summary.holder],
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
    ledger.context(options.clock()),
  );
  return permitted.has('identification');
}

async function logList(
  options: CaseworkOptions,
  actor: Actor,
  rows: number,
  revealed: readonly PersonId[],
): Promise<void> {
  if (revealed.length === 0) return;
  const who = { actor, at: options.clock(), identifiers: options.identifiers };
  await options.log.appendAudit(
    revealed.map((person) => auditEntry('reveal-names', 'permitted', who, { person }, { rows })),
  );
}
