/**
 * Lists of the processes that are no conversation, for one viewer: codes, ids and dates, with the initials of people who permit that. The row
 * of somebody whom the viewer may not know leads to nobody.
 */
import { plainDateOf, startOfDay, type Actor, type PersonDetails } from '@mgn/domain';
import { readProcess } from '../commands/case-reading.js';
import type { Organisations, ProcessReading } from '../processes/case-process.js';
import type { ListQuery, ProcessList, ProcessRow } from '../casework.js';
import type { CaseworkOptions } from '../options.js';
import { openLedger, type ConsentLedger } from '../sharing/consent-ledger.js';
import type { ProcessSummary, SummaryQuery } from '../store/event-log.js';
import { mayReceive, type Reader } from '../sharing/gate.js';
import { gatedFields } from '../sharing/gated-fields.js';
import { initialsOf } from '../sharing/initials.js';
import { involvedSince } from '../sharing/involved-since.js';
import { scopeOf } from './list-scope.js';
import type { CaseProcessKind } from '../process-kind.js';
import { recordOf } from '../processes/types-of.js';
import { transferPositions } from '../processes/transfer/positions.js';
import { transferView } from '../processes/transfer/view.js';
import { mayKnowHelp } from '../processes/waiting-list/help-sight.js';
import { waitingPositions } from '../processes/waiting-list/positions.js';
import { waitingFields, waitingView } from '../processes/waiting-list/view.js';
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

const nobody = { person: null, caseId: null, requester: null, responsible: null, personLabel: null };
const nothingToDo = { next: null, turns: [], clocks: [], withheld: [] };

async function rowFor(options: CaseworkOptions, summary: ProcessSummary, viewer: Actor): Promise<ProcessRow> {
  const { involved: _involved, tickAt: _tick, holder: _holder, ...row } = summary;
  const reading = await readProcess(options.log, summary.stream);
  const outside = reading?.folded.isOutside(viewer, options.region) ?? false;
  const { openedAt: _opened, ...rest } = row;
  if (reading === null || !knowsWho(options, reading, viewer)) {
    // When it was opened, and since when its clocks run, could be matched with what else is known.
    const unknown = { ...rest, ...nobody, openedAt: row.changedAt, outside, hidden: false, withheld: [] };
    return outside ? { ...unknown, ...nothingToDo } : unknown;
  }
  const looking = await lookingAt(options, reading, viewer);
  if (!knowsHelp(options, looking, viewer)) {
    const day = startOfDay(plainDateOf(row.changedAt));
    return { ...rest, ...nobody, ...nothingToDo, openedAt: day, changedAt: day, outside, hidden: true };
  }
  const withheld = withheldFor(options, looking, viewer);
  return { ...row, outside, hidden: false, personLabel: labelFor(options, looking, viewer), withheld };
}

function knowsWho({ region }: CaseworkOptions, { folded }: ProcessReading, viewer: Actor): boolean {
  const transfer = recordOf('transfer-case', folded);
  return transfer === null || transferView.knowsWho(transfer, transferPositions(transfer, viewer, region));
}

/** A process, with what the gate is asked about it. */
interface Looking {
  readonly reading: ProcessReading;
  readonly reader: Reader | null;
  readonly organisations: Organisations;
  readonly details: PersonDetails | null;
  readonly ledger: ConsentLedger | null;
}

async function lookingAt(options: CaseworkOptions, reading: ProcessReading, viewer: Actor): Promise<Looking> {
  const { person } = reading.folded;
  const organisations = await options.organisations();
  const details = person === null ? null : ((await options.log.readPersons([person])).get(person) ?? null);
  const ledger = person === null ? null : await openLedger(options, person, details);
  return { reading, reader: readerOf(viewer, organisations), organisations, details, ledger };
}

/** Says whether the viewer may know which help it is about: by the same question as the view asks. */
function knowsHelp(options: CaseworkOptions, looking: Looking, viewer: Actor): boolean {
  const { reading, reader, organisations, details, ledger } = looking;
  const record = recordOf('waitlist-entry', reading.folded);
  if (record === null) return true;
  if (reader === null) return false;
  const positions = waitingPositions(record, viewer, options.region);
  const { stream, caseId, events } = reading;
  const consent = ledger?.context(options.clock()) ?? null;
  const about = { record, person: record.person, stream, caseId, events, details, organisations, consent };
  const material = { ...about, texts: new Map<string, string>(), purpose: waitingView.purpose };
  const { fields } = gatedFields(waitingFields, material, { positions, reader, requester: viewer }, ['direction']);
  return mayKnowHelp(positions, fields.direction);
}

/** What waits for the person of what this viewer could do. */
function withheldFor(options: CaseworkOptions, looking: Looking, actor: Actor): ProcessRow['withheld'] {
  const { reading, organisations, ledger } = looking;
  const { folded, stream, caseId, events: history } = reading;
  const { person } = folded;
  if (person === null || ledger === null) return [];
  const consent = ledger.context(options.clock());
  return folded.withheld({ person, stream, caseId, history, actor, organisations, consent }, options.region);
}

/** The initials, where the gate permits this viewer to have the name from whoever holds it. */
function labelFor(options: CaseworkOptions, looking: Looking, viewer: Actor): string | null {
  const { reading, reader, organisations, details, ledger } = looking;
  const { folded, stream, caseId, events } = reading;
  const { person } = folded;
  if (person === null || reader === null || details === null || ledger === null) return null;
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
