/**
 * Lists of the processes that are no conversation, for one viewer: codes, ids and dates, with the initials of people who permit that. The row
 * of somebody whom the viewer may not know leads to nobody.
 */
import type { Actor, PersonDetails } from '@mgn/domain';
import { readProcess } from '../commands/case-reading.js';
import type { ProcessReading } from '../processes/case-process.js';
import type { ListQuery, ProcessList, ProcessRow } from '../casework.js';
import type { CaseworkOptions } from '../options.js';
import { openLedger } from '../sharing/consent-ledger.js';
import type { ProcessSummary, SummaryQuery } from '../store/event-log.js';
import { mayReceive } from '../sharing/gate.js';
import { initialsOf } from '../sharing/initials.js';
import { involvedSince } from '../sharing/involved-since.js';
import { scopeOf } from './list-scope.js';
import type { CaseProcessKind } from '../process-kind.js';
import { recordOf } from '../processes/types-of.js';
import { transferPositions } from '../processes/transfer/positions.js';
import { transferView } from '../processes/transfer/view.js';
import { readerOf } from '../sharing/reader.js';

/** The rows of one kind of process in which the viewer has a part. */
export async function listProcesses(
  options: CaseworkOptions,
  process: CaseProcessKind,
  query: ListQuery,
  viewer: Actor,
): Promise<ProcessList> {
  const scope = scopeOf(options, viewer);
  if (scope === null) return { rows: [], total: 0 };
  const { nextRole: _role, nextOrganisation: _office, tickAtOrBefore: _tick, ...conditions }: SummaryQuery = query;
  const asked: SummaryQuery = { ...conditions, ...scope, processes: [process] };
  const [rows, total] = await Promise.all([options.log.listSummaries(asked), options.log.countSummaries(asked)]);
  return { rows: await Promise.all(rows.map((row) => rowFor(options, row, viewer))), total };
}

async function rowFor(options: CaseworkOptions, summary: ProcessSummary, viewer: Actor): Promise<ProcessRow> {
  const { involved: _involved, tickAt: _tick, holder: _holder, ...row } = summary;
  const reading = await readProcess(options.log, summary.stream);
  const outside = reading?.folded.isOutside(viewer, options.region) ?? false;
  if (reading === null || !knowsWho(options, reading, viewer)) {
    const nobody = { person: null, caseId: null, requester: null, responsible: null, personLabel: null };
    const { openedAt: _opened, ...rest } = row;
    // When it was opened, and since when its clocks run, could be matched with what else is known.
    return outside
      ? { ...rest, ...nobody, openedAt: row.changedAt, outside, next: null, turns: [], clocks: [] }
      : { ...rest, ...nobody, openedAt: row.changedAt, outside };
  }
  return { ...row, outside, personLabel: await labelFor(options, reading, viewer) };
}

function knowsWho({ region }: CaseworkOptions, { folded }: ProcessReading, viewer: Actor): boolean {
  const transfer = recordOf('transfer-case', folded);
  return transfer === null || transferView.knowsWho(transfer, transferPositions(transfer, viewer, region));
}

/** The initials, where the gate permits this viewer to have the name from whoever holds it. */
async function labelFor(options: CaseworkOptions, reading: ProcessReading, viewer: Actor): Promise<string | null> {
  const { folded, stream, caseId, events } = reading;
  const { person } = folded;
  const organisations = await options.organisations();
  const reader = readerOf(viewer, organisations);
  if (person === null || reader === null) return null;
  const details = await detailsOf(options, person);
  if (details === null) return null;
  const ledger = await openLedger(options, person, details);
  const { permitted } = mayReceive(
    reader,
    folded.holders().slice(0, 1),
    ['identification'],
    {
      person,
      stream,
      caseId,
      purpose: folded.kind === 'case-conference-item' ? 'case-conference' : 'transfer',
      channel: 'pull-targeted',
      requester: viewer,
      involvedSince: reader.kind === 'person' ? null : involvedSince(events, reader.organisation.id),
      organisations,
    },
    ledger.context(options.clock()),
  );
  return permitted.has('identification') ? initialsOf(details.name) : null;
}

async function detailsOf(
  { log }: CaseworkOptions,
  person: NonNullable<ProcessReading['folded']['person']>,
): Promise<PersonDetails | null> {
  return (await log.readPersons([person])).get(person) ?? null;
}
