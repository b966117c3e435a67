/**
 * The one way in: a command is read, recognised if it came before, decided, passed through the gate, and stored with
 * everything that it leads to, in one transaction or not at all.
 */
import {
  exploratoryConversation,
  parseWith,
  type Actor,
  type ExploratoryConversation,
  type ExploratoryConversationCommand,
  type OpenedConversation,
  type PersonId,
  CaseId,
} from '@mgn/domain';
import type { CaseworkOptions } from './casework.js';
import { auditEntry } from './audit.js';
import { canonicalJson } from './canonical-json.js';
import { readConversation, type ConversationReading } from './case-reading.js';
import { decideAll } from './decide-all.js';
import { doorIssues } from './door-issues.js';
import { CommandEnvelope } from './envelope.js';
import type { AppendBatch, AppendResult, AuditEntry, Receipt } from './event-log.js';
import { positionsOf } from './involvement.js';
import type { Handled, Outcome } from './outcome.js';
import { share } from './share.js';
import { stampEvents } from './stamp-events.js';
import { summaryOf } from './summary.js';
import { separateTexts } from './text-paths.js';

/**
 * Handles one command. Never throws on bad input; rejects only when the store does.
 *
 * A new practice of a known person is refused as `invalid` at `command.person`: it starts a new person record, until records are
 * joined on the person's word.
 */
export async function handle(options: CaseworkOptions, input: unknown): Promise<Outcome> {
  const parsed = parseWith(CommandEnvelope, input);
  if (!parsed.ok) return { outcome: 'invalid', issues: parsed.issues };
  const envelope = parsed.value;
  const issues = doorIssues(envelope, options.clock());
  if (issues.length > 0) return { outcome: 'invalid', issues };
  const arrival: Arrival = { options, envelope, digest: options.identifiers.digest(canonicalJson(envelope)) };

  const reading = await readConversation(options.log, envelope.stream);
  if (reading === null && !opens(envelope.command)) return unlessHandled(arrival, { outcome: 'unknown-case' });
  if (reading !== null && !mayKnow(options, reading, envelope.actor)) {
    return unlessHandled(arrival, { outcome: 'unknown-case' });
  }
  if ((reading?.version ?? 0) !== envelope.expects)
    return unlessHandled(arrival, staleAnswer(envelope.expects, reading));
  if (reading === null && !(await mayOpenFor(options, envelope))) return unlessHandled(arrival, personOfOthers);
  return decideAndStore(arrival, reading);
}

/** A command that came in, with what recognises it when it comes again. */
interface Arrival {
  readonly options: CaseworkOptions;
  readonly envelope: CommandEnvelope;
  readonly digest: string;
}

/**
 * The answer to a command that is not carried out now, with its lines for the audit log. If it was carried out before, then that is
 * the answer, and nothing is written.
 *
 * INVARIANT: this looks after the stream was read. Whoever carried out the command before that reading is found here, also
 * another process a moment ago; whoever does so later is found by the append.
 */
async function unlessHandled(
  { options, envelope, digest }: Arrival,
  outcome: Outcome,
  audit: readonly AuditEntry[] = [],
): Promise<Outcome> {
  const earlier = await options.log.findCommand(envelope.id);
  if (earlier !== null) {
    if (earlier.digest !== digest) return { outcome: 'command-id-reused' };
    return repeated(options, earlier.receipt, earlier.caseNumber);
  }
  if (audit.length > 0) await options.log.appendAudit(audit);
  return outcome;
}

async function decideAndStore(arrival: Arrival, reading: ConversationReading | null): Promise<Outcome> {
  const { options, envelope, digest } = arrival;
  const { identifiers, region } = options;
  const at = options.clock();
  const { actor } = envelope;
  const person = personOf(reading, envelope.command);
  const { command, texts } = separateTexts(envelope.command, person, identifiers);
  const record: ExploratoryConversation = reading?.record ?? exploratoryConversation.none;
  const decided = decideAll(record, command, { at, actor, region });
  const caseId = reading?.caseId ?? envelope.caseId ?? CaseId.parse(envelope.stream);
  const subject = { person, caseId, stream: envelope.stream };
  const audited = (outcome: AuditEntry['outcome'], facts: AuditEntry['facts']) =>
    auditEntry('command', outcome, { actor, at, identifiers }, subject, { command: command.type, ...facts });
  const standing = { version: reading?.version ?? 0, state: record.state };

  if (decided.outcome === 'refused') {
    const { reasons } = decided;
    const line = audited('refused', { reasons: reasons.map(({ code }) => code) });
    return unlessHandled(arrival, { outcome: 'refused', reasons, ...standing }, [line]);
  }

  const shared = await share({ arrival, decided, reading, at, caseId });
  if (shared.outcome === 'invalid') return unlessHandled(arrival, shared);
  if (shared.outcome === 'not-permitted') {
    const { recipients, audit } = shared;
    const line = audited('refused', { reasons: ['not-permitted'] });
    return unlessHandled(arrival, { outcome: 'not-permitted', recipients, ...standing }, [line, ...audit]);
  }

  const version = envelope.expects + decided.events.length;
  const events = stampEvents(decided.events, envelope.stream, envelope.expects, identifiers);
  const receipt: Receipt = {
    stream: envelope.stream,
    caseId,
    version,
    state: decided.record.state,
    eventTypes: decided.events.map(({ type }) => type),
    warnings: envelope.with?.warnings ?? [],
  };
  const place = { stream: envelope.stream, caseId, version };
  const batch: AppendBatch = {
    commandId: envelope.id,
    commandDigest: digest,
    streams: [
      {
        stream: envelope.stream,
        process: 'exploratory-conversation',
        caseId,
        person,
        expectedVersion: envelope.expects,
        events,
      },
      ...shared.consents,
    ],
    persons: envelope.with?.person === undefined ? [] : [{ person, details: envelope.with.person }],
    texts,
    foreign: foreignOf(envelope, person),
    audit: [audited('permitted', { events: receipt.eventTypes }), ...shared.audit],
    summaries: [summaryOf(decided.record, place, region)],
    receipt,
  };
  return answer(arrival, await options.log.append(batch), receipt, decided.record);
}

async function answer(
  arrival: Arrival,
  result: AppendResult,
  receipt: Receipt,
  record: OpenedConversation,
): Promise<Outcome> {
  const { options, envelope } = arrival;
  switch (result.outcome) {
    case 'appended':
      return handled(receipt, result.caseNumber, record, false);
    case 'already-handled':
      return repeated(options, result.receipt, result.caseNumber);
    case 'command-id-reused':
      return { outcome: 'command-id-reused' };
    case 'version-conflict': {
      const reading = await readConversation(options.log, envelope.stream);
      return unlessHandled(arrival, staleAnswer(envelope.expects, reading));
    }
  }
}

/** The first answer again; responsible party and next step are those of now, because they are what matters. */
async function repeated(options: CaseworkOptions, receipt: Receipt, caseNumber: string | null): Promise<Outcome> {
  const reading = await readConversation(options.log, receipt.stream);
  return handled(receipt, caseNumber, reading?.record ?? null, true);
}

function handled(
  receipt: Receipt,
  caseNumber: string | null,
  record: OpenedConversation | null,
  again: boolean,
): Handled {
  return {
    outcome: 'handled',
    again,
    stream: receipt.stream,
    caseId: receipt.caseId ?? CaseId.parse(receipt.stream),
    caseNumber: caseNumber ?? '',
    version: receipt.version,
    state: receipt.state,
    eventTypes: receipt.eventTypes,
    warnings: receipt.warnings,
    responsible: record === null ? null : exploratoryConversation.responsibleParty(record),
    next: record === null ? null : exploratoryConversation.next(record),
  };
}

function staleAnswer(expected: number, reading: ConversationReading | null): Outcome {
  return { outcome: 'stale', expected, version: reading?.version ?? 0, state: reading?.record.state ?? 'none' };
}

function mayKnow(options: CaseworkOptions, reading: ConversationReading, actor: Actor): boolean {
  return actor.role === 'system' || positionsOf(reading.record, actor, options.region).length > 0;
}

/**
 * A person who is already known is named only by those with a place in one of that person's cases: anybody could guess an id. Who
 * moved to another practice is a new person record there, until the records are joined on the person's word.
 */
async function mayOpenFor({ log }: CaseworkOptions, { actor, command }: CommandEnvelope): Promise<boolean> {
  const person = personOf(null, command);
  if (!(await log.readPersons([person])).has(person)) return true;
  if (!('organisation' in actor)) return false;
  return (await log.listSummaries({ person, involved: actor.organisation, limit: 1 })).length > 0;
}

const personOfOthers: Outcome = {
  outcome: 'invalid',
  issues: [{ code: 'invalid-value', path: ['command', 'person'] }],
};

function opens(command: ExploratoryConversationCommand): boolean {
  return command.type === 'prepare' || command.type === 'submit';
}

function personOf(reading: ConversationReading | null, command: ExploratoryConversationCommand): PersonId {
  if (reading !== null) return reading.record.person;
  // INVARIANT: only commands that open a conversation come here, and they name the person.
  return (command as Extract<ExploratoryConversationCommand, { type: 'submit' }>).person;
}

function foreignOf(envelope: CommandEnvelope, person: PersonId): AppendBatch['foreign'] {
  const foreign = envelope.with?.foreign;
  if (foreign === undefined) return [];
  return [{ stream: envelope.stream, person, format: foreign.format, content: foreign.content }];
}
