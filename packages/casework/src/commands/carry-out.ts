/**
 * Carries out a command: decides, passes the gate, and stores everything that it leads to.
 */
import { CaseId, type Actor, type Instant, type PersonId } from '@mgn/domain';
import { handled, repeated, staleAnswer, type NotNow } from './answer.js';
import { auditEntry } from '../store/audit.js';
import { readProcess } from './case-reading.js';
import type { CaseProcess, Folded, ProcessReading } from '../processes/case-process.js';
import type { CaseworkOptions } from '../options.js';
import type { CommandEnvelope } from './envelope.js';
import { keptEntryIssues } from './kept-entry.js';
import { follow, type Changed } from '../connections/follow.js';
import type { AppendBatch, AppendResult, AuditEntry, NewSummary, Receipt, StreamAppend } from '../store/event-log.js';
import { recipientKey } from '../notices/notice.js';
import { noLongerTold, noticesOf, type ChangedProcess } from '../notices/notices-of.js';
import { officesIn } from '../sharing/network-office.js';
import type { Outcome } from './outcome.js';
import { isCaseProcessKind } from '../process-kind.js';
import { rankedNow } from '../processes/transfer/ranked-now.js';
import { share } from '../sharing/share.js';
import { stampEvents } from '../store/stamp-events.js';
import { rulesOfCase } from './rules-of-case.js';
import { separateTexts } from './text-paths.js';

/** A command that came in, with what recognises it when it comes again. */
export interface Arrival {
  readonly options: CaseworkOptions;
  readonly envelope: CommandEnvelope;
  readonly digest: string;
  readonly process: CaseProcess;
  readonly notNow: NotNow;
}

/** How often a command is carried out again that lost in another process than its own to somebody who was there at the same moment. */
const mostTries = 4;

/**
 * Carries out a command on what was read; the answer says what happened, or why nothing did. Who gave it has seen their own process only: where
 * another one changed meanwhile, what follows there is decided again.
 */
export async function carryOut(arrival: Arrival, reading: ProcessReading | null): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await carriedOut(arrival, reading);
    if (outcome !== 'follows-again') return outcome;
    if (tries >= mostTries) return arrival.notNow(staleAnswer(arrival.envelope.expects, reading));
  }
}

async function carriedOut(arrival: Arrival, reading: ProcessReading | null): Promise<Outcome | 'follows-again'> {
  const { options, envelope, digest, process, notNow } = arrival;
  const { identifiers } = options;
  const { actor, stream, expects } = envelope;
  const at = options.clock();
  const region = rulesOfCase(options, reading?.events ?? [], at);
  const before = reading?.folded ?? process.none;
  const person = reading === null ? process.personNamedBy(envelope.command) : before.person;
  const given = await rankedNow(options, before, envelope.command, at);
  const { command, texts } = separateTexts(given, process.textPaths[envelope.command.type] ?? [], {
    person,
    identifiers,
  });
  // The texts themselves are looked at first: a rule may refuse what stands in them.
  const asked = texts.length === 0 ? null : before.decide(given, { at, actor, region });
  const decided = asked?.outcome === 'refused' ? asked : before.decide(command, { at, actor, region });
  const caseId = reading?.caseId ?? envelope.caseId ?? CaseId.parse(stream);
  const audited = (outcome: AuditEntry['outcome'], facts: AuditEntry['facts']) =>
    auditEntry(
      'command',
      outcome,
      { actor, at, identifiers },
      { person, caseId: isCaseProcessKind(process.kind) ? caseId : null, stream },
      { command: command.type, process: process.kind, ...facts },
    );
  const standing = { version: reading?.version ?? 0, state: before.state };

  if (decided.outcome === 'refused') {
    const refused = { actor, command: given, reasons: decided.reasons };
    const reasons = await process.reasonsFor(options, reading, refused);
    const line = audited('refused', { reasons: reasons.map(({ code }) => code) });
    return notNow({ outcome: 'refused', reasons, ...standing }, [line]);
  }

  const unkept = await keptEntryIssues(options, reading, command);
  if (unkept.length > 0) return notNow({ outcome: 'invalid', issues: unkept });

  const { reached } = decided;
  const shared = await share({ options, envelope, process, reached, events: decided.events, reading, at, caseId });
  if (shared.outcome === 'invalid') return notNow(shared);
  if (shared.outcome === 'stale') return notNow(staleAnswer(expects, reading));
  if (shared.outcome === 'not-permitted') {
    const { recipients, audit } = shared;
    const line = audited('refused', { reasons: ['not-permitted'] });
    return notNow({ outcome: 'not-permitted', recipients, ...standing }, [line, ...audit]);
  }

  const number = reading?.caseNumber ?? null;
  const was = reading?.folded ?? null;
  const first = { stream, number, folded: reached, before: expects, was, events: decided.events, caseId };
  const followed = await follow(options, first, at);
  const receipt = receiptOf(envelope, followed.changed[0] ?? first, followed.notFollowed);
  const batch: AppendBatch = {
    commandId: envelope.id,
    commandDigest: digest,
    streams: [...followed.changed.map((changed) => streamOf(options, changed)), ...shared.consents],
    persons: personsOf(envelope, person),
    texts,
    foreign: foreignOf(envelope, person),
    audit: [
      audited('permitted', { events: receipt.eventTypes }),
      ...shared.audit,
      ...followed.changed.slice(1).map((changed) => followedLine(options, changed, at)),
    ],
    summaries: followed.changed.map((changed) => summaryOf(options, changed)),
    ...(await toldAfter(options, followed.changed, { command: envelope.id, actor, at })),
    receipt,
  };
  const result = await options.log.append(batch);
  const [own, ...others] = followed.changed;
  const isElsewhere =
    result.outcome === 'version-conflict' && others.some((changed) => changed.stream === result.stream);
  return isElsewhere ? 'follows-again' : answer(arrival, result, { receipt, reached: own?.folded ?? reached });
}

async function answer(
  { options, envelope, notNow }: Arrival,
  result: AppendResult,
  { receipt, reached }: { readonly receipt: Receipt; readonly reached: Folded },
): Promise<Outcome> {
  const { actor } = envelope;
  switch (result.outcome) {
    case 'appended':
      return handled(options, { receipt, caseNumber: result.caseNumber, actor, again: false }, reached);
    case 'already-handled':
      return repeated(options, result.receipt, result.caseNumber, actor);
    case 'command-id-reused':
      return { outcome: 'command-id-reused' };
    case 'version-conflict':
      return notNow(staleAnswer(envelope.expects, await readProcess(options.log, envelope.stream)));
  }
}

function streamOf({ identifiers }: CaseworkOptions, { stream, folded, caseId, before, events }: Changed): StreamAppend {
  return {
    stream,
    process: folded.kind,
    caseId: isCaseProcessKind(folded.kind) ? caseId : null,
    person: folded.person,
    expectedVersion: before,
    events: stampEvents(events, stream, before, identifiers),
  };
}

function summaryOf(
  { region }: CaseworkOptions,
  { stream, number, folded, caseId, before, events }: Changed,
): NewSummary {
  const place = { stream, caseId, version: before + events.length };
  return folded.summary({ ...place, ...(number !== null && { caseNumber: number }) }, region);
}

/** Who is told of what changed, and who is not written to any more. The ids follow from the command: what comes twice is told once. */
async function toldAfter(
  options: CaseworkOptions,
  changed: readonly Changed[],
  { command, actor, at }: { readonly command: CommandEnvelope['id']; readonly actor: Actor; readonly at: Instant },
): Promise<Pick<AppendBatch, 'notices' | 'noLongerTold'>> {
  const { region, identifiers } = options;
  const rows = changed.map((each) => changedProcess(options, each));
  const offices = officesIn(region, await options.organisations());
  const notices = noticesOf(rows, { actor, offices }).map((notice) => ({
    ...notice,
    id: identifiers.deriveId(`notice ${command} ${recipientKey(notice.recipient)} ${notice.path}`),
    at,
  }));
  return { notices, noLongerTold: noLongerTold(rows) };
}

function changedProcess(options: CaseworkOptions, changed: Changed): ChangedProcess {
  const { stream, caseId, before: version, was, folded, events } = changed;
  return {
    process: folded.kind,
    before: was === null || version === 0 ? null : was.summary({ stream, caseId, version }, options.region),
    after: summaryOf(options, changed),
    events,
  };
}

/** The line of what the system did in another process: visible to the person like any other. */
function followedLine(
  { identifiers }: CaseworkOptions,
  { stream, folded, caseId, events }: Changed,
  at: Instant,
): AuditEntry {
  return auditEntry(
    'command',
    'permitted',
    { actor: { role: 'system' }, at, identifiers },
    { person: folded.person, caseId, stream },
    { command: 'follows', process: folded.kind, events: events.map(({ type }) => type) },
  );
}

/** The receipt; `not-followed` and a rule is a warning that something that should have followed was refused. */
function receiptOf(
  envelope: CommandEnvelope,
  { stream, caseId, before, events, folded }: Changed,
  notFollowed: readonly string[],
): Receipt {
  return {
    stream,
    caseId,
    version: before + events.length,
    state: folded.state,
    eventTypes: events.map(({ type }) => type),
    warnings: [...(envelope.with?.warnings ?? []), ...notFollowed.map((rule) => `not-followed:${rule}`)],
  };
}

function personsOf(envelope: CommandEnvelope, person: PersonId | null): AppendBatch['persons'] {
  const details = envelope.with?.person;
  return details === undefined || person === null ? [] : [{ person, details }];
}

function foreignOf(envelope: CommandEnvelope, person: PersonId | null): AppendBatch['foreign'] {
  const foreign = envelope.with?.foreign;
  if (foreign === undefined || person === null) return [];
  return [{ stream: envelope.stream, person, format: foreign.format, content: foreign.content }];
}
