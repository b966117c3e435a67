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
  type Instant,
  type OpenedConversation,
  type PersonId,
  CaseId,
} from '@mgn/domain';
import type { CaseworkOptions } from './casework.js';
import { auditEntry } from './audit.js';
import { canonicalJson } from './canonical-json.js';
import { readConversation, type ConversationReading } from './case-reading.js';
import { openLedger, type ConsentLedger } from './consent-ledger.js';
import { decideAll, type Decided } from './decide-all.js';
import { disclosuresOf } from './disclosures.js';
import { CommandEnvelope } from './envelope.js';
import type { AppendBatch, AppendResult, AuditEntry, Receipt } from './event-log.js';
import { mayReceive, permittedCodes } from './gate.js';
import { positionsOf } from './involvement.js';
import { involvedSince } from './involved-since.js';
import type { Handled, Outcome } from './outcome.js';
import { stampEvents } from './stamp-events.js';
import { summaryOf } from './summary.js';
import { separateTexts } from './text-paths.js';

/** Handles one command. Never throws on bad input; rejects only when the store does. */
export async function handle(options: CaseworkOptions, input: unknown): Promise<Outcome> {
  const parsed = parseWith(CommandEnvelope, input);
  if (!parsed.ok) return { outcome: 'invalid', issues: parsed.issues };
  const envelope = parsed.value;
  const digest = options.identifiers.digest(canonicalJson(envelope));

  const earlier = await options.log.findCommand(envelope.id);
  if (earlier !== null) {
    if (earlier.digest !== digest) return { outcome: 'command-id-reused' };
    return repeated(options, earlier.receipt, earlier.caseNumber);
  }

  const reading = await readConversation(options.log, envelope.stream);
  const opening = reading === null && opens(envelope.command);
  if (reading === null && !opening) return { outcome: 'unknown-case' };
  if (reading !== null && !mayKnow(options, reading, envelope.actor)) return { outcome: 'unknown-case' };
  if ((reading?.version ?? 0) !== envelope.expects) return staleAnswer(envelope.expects, reading);
  if (reading === null && !(await mayOpenFor(options, envelope))) return personOfOthers;
  return decideAndStore(options, envelope, digest, reading);
}

async function decideAndStore(
  options: CaseworkOptions,
  envelope: CommandEnvelope,
  digest: string,
  reading: ConversationReading | null,
): Promise<Outcome> {
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

  if (decided.outcome === 'refused') {
    await options.log.appendAudit([audited('refused', { reasons: decided.reasons.map(({ code }) => code) })]);
    return { outcome: 'refused', reasons: decided.reasons, version: reading?.version ?? 0, state: record.state };
  }

  const details = envelope.with?.person ?? (await options.log.readPersons([person])).get(person) ?? null;
  const ledger = await openLedger(options, person, details);
  const granted = ledger.grant(envelope.with?.grants ?? [], {
    actor,
    at,
    organisations: await options.organisations(),
  });
  if (granted.outcome === 'refused') return { outcome: 'invalid', issues: granted.issues };

  const gate = await passGate(options, { envelope, decided, reading, ledger, at, caseId });
  if (gate.refused.length > 0) {
    await options.log.appendAudit([audited('refused', { reasons: ['not-permitted'] }), ...gate.audit]);
    return { outcome: 'not-permitted', recipients: gate.refused, version: reading?.version ?? 0, state: record.state };
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
      ...ledger.pending(),
    ],
    persons: envelope.with?.person === undefined ? [] : [{ person, details: envelope.with.person }],
    texts,
    foreign: foreignOf(envelope, person),
    audit: [audited('permitted', { events: receipt.eventTypes }), ...gate.audit],
    summaries: [summaryOf(decided.record, place, region)],
    receipt,
  };
  return answer(options, await options.log.append(batch), receipt, decided.record, envelope);
}

async function answer(
  options: CaseworkOptions,
  result: AppendResult,
  receipt: Receipt,
  record: OpenedConversation,
  envelope: CommandEnvelope,
): Promise<Outcome> {
  switch (result.outcome) {
    case 'appended':
      return handled(receipt, result.caseNumber, record, false);
    case 'already-handled':
      return repeated(options, result.receipt, result.caseNumber);
    case 'command-id-reused':
      return { outcome: 'command-id-reused' };
    case 'version-conflict':
      return staleAnswer(envelope.expects, await readConversation(options.log, envelope.stream));
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

interface GateMaterial {
  readonly envelope: CommandEnvelope;
  readonly decided: Extract<Decided, { outcome: 'accepted' }>;
  readonly reading: ConversationReading | null;
  readonly ledger: ConsentLedger;
  readonly at: Instant;
  readonly caseId: CaseId;
}

/** Asks the gate about everything that the events would hand out. */
async function passGate(options: CaseworkOptions, material: GateMaterial) {
  const { envelope, decided, reading, ledger, at, caseId } = material;
  const organisations = await options.organisations();
  const context = ledger.context(at);
  const refused = new Set<(typeof decided.record)['gpPractice']>();
  const audit: AuditEntry[] = [];
  for (const event of decided.events) {
    for (const { recipient, holders, categories, purpose } of disclosuresOf(event, decided.record)) {
      const organisation = organisations.get(recipient);
      const reader = organisation === undefined ? null : { kind: 'organisation' as const, organisation };
      // An organisation keeps what it holds itself: nothing leaves it.
      const others = holders.filter((holder) => holder !== recipient);
      if (others.length === 0) continue;
      const answered =
        reader === null
          ? nothingPermitted
          : mayReceive(
              reader,
              others,
              categories,
              {
                person: decided.record.person,
                stream: envelope.stream,
                caseId,
                purpose,
                channel: 'push',
                requester: envelope.actor,
                involvedSince: reading === null ? null : involvedSince(reading.events, recipient),
                organisations,
              },
              context,
            );
      const all = categories.every((category) => answered.permitted.has(category));
      if (!all) refused.add(recipient);
      audit.push(
        auditEntry(
          'disclose',
          all ? 'permitted' : 'refused',
          { actor: envelope.actor, at, identifiers: options.identifiers },
          { person: decided.record.person, caseId, stream: envelope.stream },
          { recipient, purpose, categories, permitted: permittedCodes(answered.decisions) },
        ),
      );
    }
  }
  // A refused command hands out nothing: then every line says so.
  const lines = refused.size === 0 ? audit : audit.map((entry) => ({ ...entry, outcome: 'refused' as const }));
  return { refused: [...refused], audit: lines };
}

function staleAnswer(expected: number, reading: ConversationReading | null): Outcome {
  return { outcome: 'stale', expected, version: reading?.version ?? 0, state: reading?.record.state ?? 'none' };
}

function mayKnow(options: CaseworkOptions, reading: ConversationReading, actor: Actor): boolean {
  return actor.role === 'system' || positionsOf(reading.record, actor, options.region).length > 0;
}

/** A person who is already known is named only by those with a place in one of that person's cases: anybody could guess an id. */
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

const nothingPermitted: ReturnType<typeof mayReceive> = { permitted: new Set(), decisions: [] };
