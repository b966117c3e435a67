/**
 * An event log in memory, with every promise of the port: for tests, for measuring, and for looking around without a
 * database. What is in it is gone when the process ends.
 */
import {
  compareInstants,
  type CaseId,
  type CommandId,
  type PersonDetails,
  type PersonId,
  type StreamId,
} from '@mgn/domain';
import type {
  AppendBatch,
  AppendResult,
  AuditEntry,
  EventLog,
  ForeignContent,
  NewSummary,
  ProcessSummary,
  Receipt,
  StoredStream,
  SummaryQuery,
} from './event-log.js';

interface HandledCommand {
  readonly digest: string;
  readonly receipt: Receipt;
  readonly caseNumber: string | null;
}

/** An empty event log in memory. */
export function memoryEventLog(): EventLog {
  const streams = new Map<StreamId, StoredStream>();
  const commands = new Map<CommandId, HandledCommand>();
  const texts = new Map<string, { readonly person: PersonId; readonly text: string }>();
  const persons = new Map<PersonId, PersonDetails>();
  const foreign: ForeignContent[] = [];
  const audit: AuditEntry[] = [];
  const summaries = new Map<StreamId, ProcessSummary>();
  const lastNumbers = new Map<string, number>();

  const numbered = (prefix: string): string => {
    const next = (lastNumbers.get(prefix) ?? 0) + 1;
    lastNumbers.set(prefix, next);
    return `${prefix}-${String(next).padStart(4, '0')}`;
  };

  const putSummary = (summary: NewSummary): string => {
    const known = summaries.get(summary.stream);
    const { numberPrefix, ...facts } = summary;
    const caseNumber = known?.caseNumber ?? numbered(numberPrefix);
    if (known === undefined || known.version < summary.version) summaries.set(summary.stream, { ...facts, caseNumber });
    return caseNumber;
  };

  const append = (batch: AppendBatch): AppendResult => {
    const before = commands.get(batch.commandId);
    if (before !== undefined) {
      return before.digest === batch.commandDigest
        ? { outcome: 'already-handled', receipt: before.receipt, caseNumber: before.caseNumber }
        : { outcome: 'command-id-reused' };
    }
    for (const { stream, expectedVersion } of batch.streams) {
      const actualVersion = streams.get(stream)?.events.length ?? 0;
      if (actualVersion !== expectedVersion) return { outcome: 'version-conflict', stream, actualVersion };
    }
    const numbers = batch.summaries.map(putSummary);
    const caseNumber = numbers[0] ?? null;
    for (const { stream, process, caseId, person, events } of batch.streams) {
      const known = streams.get(stream);
      const number = summaries.get(stream)?.caseNumber ?? null;
      streams.set(stream, {
        stream,
        process,
        caseId: known?.caseId ?? caseId,
        person: known?.person ?? person,
        caseNumber: number,
        events: [...(known?.events ?? []), ...events],
      });
    }
    for (const { person, details } of batch.persons) persons.set(person, details);
    for (const { id, person, text } of batch.texts) texts.set(id, { person, text });
    foreign.push(...batch.foreign);
    audit.push(...batch.audit);
    commands.set(batch.commandId, { digest: batch.commandDigest, receipt: batch.receipt, caseNumber });
    return { outcome: 'appended', caseNumber };
  };

  const matching = (query: Omit<SummaryQuery, 'limit'>) => [...summaries.values()].filter((row) => matches(row, query));
  const pick = <K, V>(map: ReadonlyMap<K, V>, keys: readonly K[]): ReadonlyMap<K, V> =>
    new Map(keys.flatMap((key) => (map.has(key) ? [[key, map.get(key) as V]] : [])));

  return {
    append: (batch) => Promise.resolve(append(batch)),
    readStream: (stream) => Promise.resolve(streams.get(stream) ?? null),
    readCase: (caseId: CaseId) => Promise.resolve([...streams.values()].filter((stream) => stream.caseId === caseId)),
    readPersonStreams: (person, process) =>
      Promise.resolve([...streams.values()].filter((stream) => stream.person === person && stream.process === process)),
    findCommand: (commandId) => Promise.resolve(commands.get(commandId) ?? null),
    readTexts: (ids) => Promise.resolve(new Map([...pick(texts, ids)].map(([id, { text }]) => [id, text]))),
    readPersons: (ids) => Promise.resolve(pick(persons, ids)),
    writePerson: (person, details, entry) => {
      persons.set(person, details);
      audit.push(entry);
      return Promise.resolve();
    },
    erasePerson: (person, entry) => {
      persons.delete(person);
      for (const [id, text] of texts) if (text.person === person) texts.delete(id);
      const kept = foreign.filter((content) => content.person !== person);
      foreign.splice(0, foreign.length, ...kept);
      audit.push(entry);
      return Promise.resolve();
    },
    readForeign: (stream) => Promise.resolve(foreign.filter((content) => content.stream === stream)),
    listSummaries: (query) => {
      const offset = query.offset ?? 0;
      return Promise.resolve(
        matching(query)
          .sort(orderOf(query))
          .slice(offset, offset + query.limit),
      );
    },
    countSummaries: (query) => Promise.resolve(matching(query).length),
    appendAudit: (entries) => {
      audit.push(...entries);
      return Promise.resolve();
    },
    readAudit: ({ person, caseId, limit }) =>
      Promise.resolve(
        audit
          .filter(
            (entry) =>
              (person === undefined || entry.person === person) && (caseId === undefined || entry.caseId === caseId),
          )
          .reverse()
          .slice(0, limit),
      ),
    readAllStreams: ({ after, limit }) =>
      Promise.resolve(
        [...streams.values()]
          .sort((one, other) => (one.stream < other.stream ? -1 : 1))
          .filter(({ stream }) => after === null || stream > after)
          .slice(0, limit),
      ),
    replaceSummaries: (fresh) => {
      for (const { numberPrefix, ...facts } of fresh) {
        const known = summaries.get(facts.stream);
        const caseNumber = known?.caseNumber ?? numbered(numberPrefix);
        if (known === undefined || known.version <= facts.version)
          summaries.set(facts.stream, { ...facts, caseNumber });
      }
      return Promise.resolve();
    },
  };
}

function matches(row: ProcessSummary, query: Omit<SummaryQuery, 'limit'>): boolean {
  const { involved, person, ended, nextRole, nextOrganisation, states, caseNumber, tickAtOrBefore } = query;
  return (
    (involved === undefined || row.involved.includes(involved)) &&
    (person === undefined || row.person === person) &&
    (ended === undefined || row.ended === ended) &&
    (nextRole === undefined || row.next?.role === nextRole) &&
    (nextOrganisation === undefined || row.next?.organisation === nextOrganisation) &&
    (states === undefined || states.includes(row.state)) &&
    (caseNumber === undefined || row.caseNumber === caseNumber) &&
    (tickAtOrBefore === undefined || (row.tickAt !== null && compareInstants(row.tickAt, tickAtOrBefore) <= 0))
  );
}

function orderOf({ order = 'next-due' }: Pick<SummaryQuery, 'order'>) {
  return (one: ProcessSummary, other: ProcessSummary): number => {
    if (order === 'changed') return compareInstants(other.changedAt, one.changedAt) || byStream(one, other);
    const due = (row: ProcessSummary): string => row.next?.by ?? '9999-12-31';
    if (due(one) !== due(other)) return due(one) < due(other) ? -1 : 1;
    return byStream(one, other);
  };
}

function byStream(one: { readonly stream: string }, other: { readonly stream: string }): number {
  return one.stream < other.stream ? -1 : 1;
}
