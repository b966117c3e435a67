/**
 * An event log in memory, with every promise of the port: for tests, for measuring, and for looking around without a
 * database. What is in it is gone when the process ends.
 *
 * The checks of the stores on PostgreSQL and PGlite run on it too.
 */
import {
  compareInstants,
  MgnError,
  type CommandId,
  type Instant,
  type Organisation,
  type PersonDetails,
  type PersonId,
  type Professional,
  type StreamId,
} from '@mgn/domain';
import { checkBatch } from './store/batch-check.js';
import { canonicalJson } from './store/canonical-json.js';
import type { Directory, EntryBatch, EntryResult } from './store/directory.js';
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
  StoredText,
  StreamAppend,
} from './store/event-log.js';
import type { AuditChain } from './store/audit-chain.js';
import { memoryChain, type MemoryChainPorts } from './store/memory-chain.js';
import { memoryOutbox } from './notices/memory-outbox.js';
import type { NoticeChoice, NoticeChoices, Outbox } from './notices/outbox.js';
import { recognisedBy, type KnownPeople, type KnownPerson } from './people/known-people.js';
import { datedEntries } from './store/memory-directory.js';
import { inCountingOrder, lastOf } from './store/memory-reports.js';
import type { KeptReport, ReportBatch, RecordResult, WaitReports } from './store/wait-reports.js';
import { belongsIn, byStream, byText, listOrder, type ListConditions } from './store/memory-lists.js';

export type { KnownPeople, KnownPerson, PersonMarks } from './people/known-people.js';
export type { MemoryChainPorts } from './store/memory-chain.js';

/** A stream as it is kept: its number stands apart, because it can come later. */
interface KeptStream extends Omit<StoredStream, 'caseNumber'> {
  readonly openedAt: Instant;
}

interface HandledCommand {
  readonly digest: string;
  readonly receipt: Receipt;
}

/**
 * An empty event log in memory, with an empty address book. With `ports` its audit log is a chain; without them reading the chain rejects
 * with `store-without-chain`.
 */
export function memoryEventLog(
  ports?: MemoryChainPorts,
): EventLog & AuditChain & Directory & KnownPeople & WaitReports & Outbox & NoticeChoices {
  const streams = new Map<StreamId, KeptStream>();
  const commands = new Map<CommandId, HandledCommand>();
  const texts = new Map<string, StoredText>();
  const persons = new Map<PersonId, PersonDetails>();
  let foreign: readonly ForeignContent[] = [];
  const audit = new Map<string, AuditEntry>();
  const chain = memoryChain(ports);
  const summaries = new Map<StreamId, ProcessSummary>();
  const numbers = new Map<StreamId, string>();
  const lastNumbers = new Map<string, number>();
  const eventIds = new Set<string>();
  const reports = new Map<string, KeptReport>();
  const organisations = datedEntries<Organisation>();
  const professionals = datedEntries<Professional>();
  const outbox = memoryOutbox();
  const choices = new Map<PersonId, NoticeChoice>();

  const stored = ({ openedAt: _, ...stream }: KeptStream): StoredStream => ({
    ...stream,
    caseNumber: numbers.get(stream.stream) ?? null,
  });
  const inOrder = (wanted: (stream: KeptStream) => boolean): readonly StoredStream[] =>
    [...streams.values()].filter(wanted).sort(byAge).map(stored);

  const listed = (conditions: ListConditions): ProcessSummary[] =>
    [...summaries.values()].filter((row) => belongsIn(row, conditions));

  const known = (commandId: CommandId) => {
    const found = commands.get(commandId);
    return found === undefined ? null : { ...found, caseNumber: numbers.get(found.receipt.stream) ?? null };
  };

  const nextNumber = (prefix: string): string => {
    const next = (lastNumbers.get(prefix) ?? 0) + 1;
    lastNumbers.set(prefix, next);
    return `${prefix}-${String(next).padStart(4, '0')}`;
  };

  /** Gives every stream of these summaries a number that has none yet: first those that were opened now. */
  const giveNumbers = (given: readonly NewSummary[], opened: ReadonlySet<StreamId>): void => {
    const first = given.filter(({ stream }) => opened.has(stream));
    const later = given.filter(({ stream }) => !opened.has(stream)).sort(byStream);
    for (const { stream, numberPrefix, caseNumber } of [...first.sort(byPrefix), ...later.sort(byPrefix)]) {
      if (!numbers.has(stream)) numbers.set(stream, caseNumber ?? nextNumber(numberPrefix));
    }
  };

  const putSummary = ({ numberPrefix: _, ...facts }: NewSummary, replaces: (version: number) => boolean): void => {
    const there = summaries.get(facts.stream);
    if (there !== undefined && !replaces(there.version)) return;
    summaries.set(facts.stream, { ...facts, caseNumber: numbers.get(facts.stream) ?? '' });
  };

  const putAudit = (lines: readonly AuditEntry[]): void => {
    refuseTwice(
      lines.map(({ id }) => id),
      audit,
    );
    for (const line of lines) audit.set(line.id, line);
    if (lines.length > 0) chain.put(lines);
  };

  const append = (batch: AppendBatch): AppendResult => {
    checkBatch(batch);
    const before = known(batch.commandId);
    if (before !== null) {
      if (before.digest !== batch.commandDigest) return { outcome: 'command-id-reused' };
      return { outcome: 'already-handled', receipt: before.receipt, caseNumber: before.caseNumber };
    }
    const changed = new Map<StreamId, KeptStream>();
    for (const part of batch.streams) {
      const there = changed.get(part.stream) ?? streams.get(part.stream);
      const actualVersion = there?.events.length ?? 0;
      if (actualVersion !== part.expectedVersion)
        return { outcome: 'version-conflict', stream: part.stream, actualVersion };
      changed.set(part.stream, extended(there, part));
    }
    const ids = batch.streams.flatMap(({ events }) => events.map(({ id }) => id));
    refuseTwice(ids, eventIds);
    refuseTwice(
      batch.texts.map(({ id }) => id),
      texts,
    );
    const notices = batch.notices ?? [];
    refuseTwice(
      notices.map(({ id }) => id),
      outbox,
    );
    refuseStrangers(batch.summaries, (stream) => streams.has(stream) || changed.has(stream));
    const brought = batch.summaries.flatMap(({ stream, caseNumber }) =>
      numbers.has(stream) ? [] : (caseNumber ?? []),
    );
    refuseTwice(brought, new Set(numbers.values()));

    // Nothing is refused from here on but a line of the audit log, which is therefore written first.
    putAudit(batch.audit);
    const opened = new Set([...changed.keys()].filter((stream) => !streams.has(stream)));
    for (const [stream, next] of changed) streams.set(stream, next);
    for (const id of ids) eventIds.add(id);
    giveNumbers([...batch.summaries], opened);
    for (const summary of batch.summaries) putSummary(summary, (version) => version < summary.version);
    for (const { person, details } of batch.persons) persons.set(person, details);
    for (const text of batch.texts) texts.set(text.id, text);
    foreign = [...foreign, ...batch.foreign];
    const now = batch.streams[0]?.events.at(-1)?.at;
    if (now !== undefined) outbox.suppress(batch.noLongerTold ?? [], now);
    outbox.add(notices);
    commands.set(batch.commandId, { digest: batch.commandDigest, receipt: batch.receipt });
    return { outcome: 'appended', caseNumber: numbers.get(batch.receipt.stream) ?? null };
  };

  const recordReport = ({ commandId, commandDigest, kept, audit: lines, receipt }: ReportBatch): RecordResult => {
    const before = known(commandId);
    if (before !== null) {
      if (before.digest !== commandDigest) return { outcome: 'command-id-reused' };
      return { outcome: 'already-handled', receipt: before.receipt };
    }
    refuseTwice([kept.id], reports);
    putAudit(lines);
    reports.set(kept.id, kept);
    commands.set(commandId, { digest: commandDigest, receipt });
    return { outcome: 'recorded' };
  };

  const recordOrganisation = (batch: EntryBatch): EntryResult => {
    const { commandId, commandDigest, organisation, at, seen, audit: lines, receipt } = batch;
    const before = known(commandId);
    if (before !== null) {
      if (before.digest !== commandDigest) return { outcome: 'command-id-reused' };
      return { outcome: 'already-handled', receipt: before.receipt };
    }
    if (canonicalJson(organisations.read()) !== canonicalJson(seen)) return { outcome: 'book-changed' };
    putAudit(lines);
    organisations.save([organisation], at);
    commands.set(commandId, { digest: commandDigest, receipt });
    return { outcome: 'recorded' };
  };

  return {
    readOrganisations: (at) => atOnce(() => organisations.read(at)),
    readProfessionals: (at) => atOnce(() => professionals.read(at)),
    saveOrganisations: (entries, at) => atOnce(() => organisations.save(entries, at)),
    saveProfessionals: (entries, at) => atOnce(() => professionals.save(entries, at)),
    recordOrganisation: (batch) => atOnce(() => recordOrganisation(copied(batch))),
    recordReport: (batch) => atOnce(() => recordReport(copied(batch))),
    readLastReports: (query) => atOnce(() => lastOf(reports.values(), query)),
    readReports: () => atOnce(() => inCountingOrder(reports.values()).map(({ report }) => report)),
    append: (batch) => atOnce(() => append(copied(batch))),
    takeNumber: (prefix) => atOnce(() => nextNumber(prefix)),
    readStream: (stream) =>
      atOnce(() => {
        const there = streams.get(stream);
        return there === undefined ? null : stored(there);
      }),
    readCase: (caseId) => atOnce(() => inOrder((each) => each.caseId === caseId)),
    readPersonStreams: (person, process) =>
      atOnce(() => inOrder((each) => each.person === person && each.process === process)),
    findCommand: (commandId) => atOnce(() => known(commandId)),
    readTexts: (ids) => atOnce(() => new Map([...found(texts, ids)].map(([id, { text }]) => [id, text]))),
    readPersons: (ids) => atOnce(() => found(persons, ids)),
    findPersons: (marks) =>
      atOnce(() =>
        [...persons]
          .flatMap(([person, details]): readonly KnownPerson[] => {
            const by = recognisedBy(marks, details);
            return by === null ? [] : [{ person, by }];
          })
          .sort((one, other) => byText(one.person, other.person)),
      ),
    writePerson: (person, details, line) =>
      atOnce(() => {
        putAudit([copied(line)]);
        persons.set(person, copied(details));
      }),
    erasePerson: (person, line) =>
      atOnce(() => {
        putAudit([copied(line)]);
        persons.delete(person);
        for (const [id, text] of texts) if (text.person === person) texts.delete(id);
        foreign = foreign.filter((content) => content.person !== person);
        outbox.erase(person);
        choices.delete(person);
        chain.forget(person);
      }),
    readForeign: (stream) => atOnce(() => foreign.filter((content) => content.stream === stream)),
    listSummaries: ({ limit, offset = 0, order = 'next-due', ...conditions }) =>
      atOnce(() =>
        listed(conditions)
          .sort(listOrder({ order }))
          .slice(offset, offset + limit),
      ),
    countSummaries: (conditions) => atOnce(() => listed(conditions).length),
    appendAudit: (lines) => atOnce(() => putAudit(copied(lines))),
    readAudit: ({ person, caseId, limit }) =>
      atOnce(() =>
        [...audit.values()]
          .filter((line) => (person ?? line.person) === line.person && (caseId ?? line.caseId) === line.caseId)
          .sort((one, other) => compareInstants(other.at, one.at) || byText(other.id, one.id))
          .slice(0, limit),
      ),
    readAuditHead: () => chain.readAuditHead(),
    readAuditLines: (page) => chain.readAuditLines(page),
    readAllStreams: ({ after, limit }) =>
      atOnce(() => {
        const last = after === null ? null : streams.get(after);
        if (last === undefined) return [];
        return inOrder((stream) => last === null || byAge(last, stream) < 0).slice(0, limit);
      }),
    replaceSummaries: (given) =>
      atOnce(() => {
        const fresh = copied(given);
        refuseStrangers(fresh, (stream) => streams.has(stream));
        giveNumbers([...fresh], new Set());
        for (const summary of fresh) putSummary(summary, (version) => version <= summary.version);
      }),
    claimNotices: (options) => atOnce(() => outbox.claim(options)),
    settleNotice: (taken, result) => atOnce(() => outbox.settle(taken, result)),
    listNotices: (query) => atOnce(() => outbox.list(query)),
    tallyNotices: (since) => atOnce(() => outbox.tally(since)),
    forgetNotices: (before) => atOnce(() => outbox.forget(before)),
    readNoticeChoice: (person) => atOnce(() => choices.get(person) ?? null),
    writeNoticeChoice: (choice, line) =>
      atOnce(() => {
        putAudit([copied(line)]);
        choices.set(choice.person, copied(choice));
      }),
  };
}

/** The answer of work that is done in one go, so that nobody sees half of it; rejects where it throws. */
function atOnce<Answer>(work: () => Answer): Promise<Answer> {
  return new Promise((resolve) => resolve(work()));
}

/** What a database would keep: the JSON of a value, out of reach of whoever gave it. */
function copied<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function extended(there: KeptStream | undefined, { expectedVersion: _, ...part }: StreamAppend): KeptStream {
  if (there !== undefined) return { ...there, events: [...there.events, ...part.events] };
  const [first] = part.events;
  // INVARIANT: the batch was checked, so there is a first event.
  if (first === undefined) throw new MgnError('impossible', 'a stream without events');
  return { ...part, openedAt: first.at };
}

function refuseTwice(ids: readonly string[], there: { has(id: string): boolean }): void {
  if (new Set(ids).size === ids.length && !ids.some((id) => there.has(id))) return;
  throw new MgnError('store-failed', 'the store refused: an id is there already');
}

function refuseStrangers(summaries: readonly NewSummary[], exists: (stream: StreamId) => boolean): void {
  if (summaries.every(({ stream }) => exists(stream))) return;
  throw new MgnError('store-batch-invalid', 'nothing was written: a summary belongs to a stream that exists');
}

function found<Key, Value>(rows: ReadonlyMap<Key, Value>, keys: readonly Key[]): ReadonlyMap<Key, Value> {
  return new Map(keys.flatMap((key) => entryOf(rows, key)));
}

function entryOf<Key, Value>(rows: ReadonlyMap<Key, Value>, key: Key): readonly (readonly [Key, Value])[] {
  const value = rows.get(key);
  return value === undefined ? [] : [[key, value]];
}

function byAge(one: KeptStream, other: KeptStream): number {
  return compareInstants(one.openedAt, other.openedAt) || byStream(one, other);
}

function byPrefix(one: NewSummary, other: NewSummary): number {
  return byText(one.numberPrefix, other.numberPrefix);
}
