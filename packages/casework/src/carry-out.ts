/**
 * Carries out a command: decides, passes the gate, and stores everything that it leads to.
 */
import { CaseId, type PersonId, type ProcessEvent } from '@mgn/domain';
import { handled, repeated, staleAnswer, type NotNow } from './answer.js';
import { auditEntry } from './audit.js';
import { readProcess, type ProcessReading } from './case-reading.js';
import type { CaseworkOptions } from './casework.js';
import type { CommandEnvelope } from './envelope.js';
import type { AppendBatch, AppendResult, AuditEntry, Receipt } from './event-log.js';
import type { Outcome } from './outcome.js';
import type { CaseProcess, Folded } from './processes/case-process.js';
import { share } from './share.js';
import { stampEvents } from './stamp-events.js';
import { separateTexts } from './text-paths.js';

/** A command that came in, with what recognises it when it comes again. */
export interface Arrival {
  readonly options: CaseworkOptions;
  readonly envelope: CommandEnvelope;
  readonly digest: string;
  readonly process: CaseProcess;
  readonly notNow: NotNow;
}

/** Carries out a command on what was read; the answer says what happened, or why nothing did. */
export async function carryOut(arrival: Arrival, reading: ProcessReading | null): Promise<Outcome> {
  const { options, envelope, digest, process, notNow } = arrival;
  const { identifiers, region } = options;
  const { actor, stream, expects } = envelope;
  const at = options.clock();
  const before = reading?.folded ?? process.none;
  const person = reading === null ? process.personNamedBy(envelope.command) : before.person;
  const { command, texts } = separateTexts(envelope.command, process.textPaths[envelope.command.type] ?? [], {
    person,
    identifiers,
  });
  const decided = before.decide(command, { at, actor, region });
  const caseId = reading?.caseId ?? envelope.caseId ?? CaseId.parse(stream);
  const audited = (outcome: AuditEntry['outcome'], facts: AuditEntry['facts']) =>
    auditEntry(
      'command',
      outcome,
      { actor, at, identifiers },
      { person, caseId, stream },
      { command: command.type, ...facts },
    );
  const standing = { version: reading?.version ?? 0, state: before.state };

  if (decided.outcome === 'refused') {
    const refused = { actor, command: envelope.command, reasons: decided.reasons };
    const reasons = await process.reasonsFor(options, reading, refused);
    const line = audited('refused', { reasons: reasons.map(({ code }) => code) });
    return notNow({ outcome: 'refused', reasons, ...standing }, [line]);
  }

  const { reached } = decided;
  const shared = await share({ options, envelope, process, reached, events: decided.events, reading, at, caseId });
  if (shared.outcome === 'invalid') return notNow(shared);
  if (shared.outcome === 'stale') return notNow(staleAnswer(expects, reading));
  if (shared.outcome === 'not-permitted') {
    const { recipients, audit } = shared;
    const line = audited('refused', { reasons: ['not-permitted'] });
    return notNow({ outcome: 'not-permitted', recipients, ...standing }, [line, ...audit]);
  }

  const version = expects + decided.events.length;
  const receipt = receiptOf(envelope, { caseId, version, reached, events: decided.events });
  const batch: AppendBatch = {
    commandId: envelope.id,
    commandDigest: digest,
    streams: [
      {
        stream,
        process: process.kind,
        caseId,
        person,
        expectedVersion: expects,
        events: stampEvents(decided.events, stream, expects, identifiers),
      },
      ...shared.consents,
    ],
    persons: personsOf(envelope, person),
    texts,
    foreign: foreignOf(envelope, person),
    audit: [audited('permitted', { events: receipt.eventTypes }), ...shared.audit],
    summaries: [reached.summary({ stream, caseId, version }, region)],
    receipt,
  };
  return answer(arrival, await options.log.append(batch), { receipt, reached });
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

function receiptOf(
  envelope: CommandEnvelope,
  carried: {
    readonly caseId: CaseId;
    readonly version: number;
    readonly reached: Folded;
    readonly events: readonly ProcessEvent[];
  },
): Receipt {
  return {
    stream: envelope.stream,
    caseId: carried.caseId,
    version: carried.version,
    state: carried.reached.state,
    eventTypes: carried.events.map(({ type }) => type),
    warnings: envelope.with?.warnings ?? [],
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
