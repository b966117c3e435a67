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
  type ExplorationRefusalCode,
  type PersonId,
  type Refusal,
  CaseId,
} from '@mgn/domain';
import type { CaseworkOptions } from './casework.js';
import { auditEntry } from './audit.js';
import { canonicalJson } from './canonical-json.js';
import { ownSight, seenStep } from './chosen-help.js';
import { readConversation, type ConversationReading } from './case-reading.js';
import { decideAll } from './decide-all.js';
import { doorIssues } from './door-issues.js';
import { CommandEnvelope } from './envelope.js';
import type { AppendBatch, AppendResult, AuditEntry, Receipt } from './event-log.js';
import { helpSight } from './help-sight.js';
import { onlyDeclined, positionsOf } from './involvement.js';
import type { Handled, Outcome } from './outcome.js';
import { directionsIn, seenReasons } from './seen-reasons.js';
import { share } from './share.js';
import { stampEvents } from './stamp-events.js';
import { summaryOf } from './summary.js';
import { separateTexts } from './text-paths.js';
import { unlessHandled } from './unless-handled.js';

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
  if (reading === null && !opens(envelope.command)) return notNow(arrival, { outcome: 'unknown-case' });
  if (reading !== null && !mayKnow(options, reading, envelope.actor)) {
    return notNow(arrival, { outcome: 'unknown-case' });
  }
  if ((reading?.version ?? 0) !== envelope.expects) return notNow(arrival, staleAnswer(envelope.expects, reading));
  if (reading === null && !(await mayOpenFor(options, envelope))) return notNow(arrival, personOfOthers);
  return decideAndStore(arrival, reading);
}

/** A command that came in, with what recognises it when it comes again. */
interface Arrival {
  readonly options: CaseworkOptions;
  readonly envelope: CommandEnvelope;
  readonly digest: string;
}

/** The answer to a command that is not carried out now, with its lines for the audit log; or the first answer again. */
function notNow(
  { options, envelope, digest }: Arrival,
  now: Outcome,
  audit: readonly AuditEntry[] = [],
): Promise<Outcome> {
  return unlessHandled<Outcome>(
    options.log,
    { id: envelope.id, digest },
    { now, audit, again: ({ receipt, caseNumber }) => repeated(options, receipt, caseNumber, envelope.actor) },
  );
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
    const reasons = await reasonsFor(options, reading, envelope, decided.reasons);
    const line = audited('refused', { reasons: reasons.map(({ code }) => code) });
    return notNow(arrival, { outcome: 'refused', reasons, ...standing }, [line]);
  }

  const shared = await share({ arrival, decided, reading, at, caseId });
  if (shared.outcome === 'invalid') return notNow(arrival, shared);
  if (shared.outcome === 'stale') return notNow(arrival, staleAnswer(envelope.expects, reading));
  if (shared.outcome === 'not-permitted') {
    const { recipients, audit } = shared;
    const line = audited('refused', { reasons: ['not-permitted'] });
    return notNow(arrival, { outcome: 'not-permitted', recipients, ...standing }, [line, ...audit]);
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

/** The reasons as the actor may read them: they name no direction to whoever may not see which help was chosen. */
async function reasonsFor(
  options: CaseworkOptions,
  reading: ConversationReading | null,
  { actor, command }: CommandEnvelope,
  reasons: readonly Refusal<ExplorationRefusalCode>[],
): Promise<readonly Refusal<ExplorationRefusalCode>[]> {
  if (reading === null || !reasons.some(({ details }) => details?.['direction'] !== undefined)) return reasons;
  const { person } = reading.record;
  const details = (await options.log.readPersons([person])).get(person) ?? null;
  return seenReasons(reasons, directionsIn(command), await helpSight(options, reading, actor, details));
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
      return handled(options, receipt, result.caseNumber, record, { again: false, actor: envelope.actor });
    case 'already-handled':
      return repeated(options, result.receipt, result.caseNumber, envelope.actor);
    case 'command-id-reused':
      return { outcome: 'command-id-reused' };
    case 'version-conflict': {
      const reading = await readConversation(options.log, envelope.stream);
      return notNow(arrival, staleAnswer(envelope.expects, reading));
    }
  }
}

/** The first answer again; responsible party and next step are those of now, because they are what matters. */
async function repeated(
  options: CaseworkOptions,
  receipt: Receipt,
  caseNumber: string | null,
  actor: Actor,
): Promise<Outcome> {
  const reading = await readConversation(options.log, receipt.stream);
  return handled(options, receipt, caseNumber, reading?.record ?? null, { again: true, actor });
}

function handled(
  { region }: CaseworkOptions,
  receipt: Receipt,
  caseNumber: string | null,
  record: OpenedConversation | null,
  { again, actor }: { readonly again: boolean; readonly actor: Actor },
): Handled {
  const outside = record !== null && onlyDeclined(positionsOf(record, actor, region));
  const next = record === null || outside ? null : exploratoryConversation.next(record);
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
    responsible: record === null || outside ? null : exploratoryConversation.responsibleParty(record),
    next: next === null ? null : seenStep(next, ownSight(actor)),
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
