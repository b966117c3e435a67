/**
 * Invented ids, events and batches for the checks of a store.
 */
import { randomUUID } from 'node:crypto';
import type { AppendBatch, AuditEntry, NewSummary, RecordedEvent, StreamAppend } from '@mgn/casework';
import {
  CaseId,
  CommandId,
  EventId,
  Instant,
  OrganisationId,
  PersonDetails,
  PersonId,
  PlainDate,
  StreamId,
  type Actor,
} from '@mgn/domain';

export const newStream = () => StreamId.parse(randomUUID());
export const newCase = () => CaseId.parse(randomUUID());
export const newPerson = () => PersonId.parse(randomUUID());
export const newCommand = () => CommandId.parse(randomUUID());
export const newOrganisation = () => OrganisationId.parse(randomUUID());
export const newText = () => randomUUID();

export const morning = Instant.parse('2026-11-23T09:30:00+01:00');
export const noon = Instant.parse('2026-11-23T12:00:00+01:00');
export const evening = Instant.parse('2026-11-23T18:00:00.250Z');
export const monday = PlainDate.parse('2026-11-23');
export const tuesday = PlainDate.parse('2026-11-24');

export const coordinator: Actor = { role: 'network-coordinator', organisation: newOrganisation() };

/** What the network is to do with a request. */
const triage = { what: 'triage', role: 'network-coordinator', organisation: null, by: tuesday, norm: null } as const;

/** Someone who does not exist. */
export const someone: PersonDetails = PersonDetails.parse({
  name: { text: 'Noor Verzonnen', given: ['Noor'], family: 'Verzonnen' },
  birthDate: '1990-05',
  gender: 'female',
  phones: ['06 00000000'],
  emails: [],
  municipality: null,
  bsn: null,
  languages: ['nl'],
  interpreterNeeded: false,
});

/** An event of a stream. */
export function event(stream: StreamId, version: number, more: Partial<RecordedEvent> = {}): RecordedEvent {
  return {
    id: EventId.parse(randomUUID()),
    stream,
    version,
    type: 'request-submitted',
    schema: 1,
    at: morning,
    actor: coordinator,
    region: { id: 'rivierenrand', version: 3 },
    ruleIds: ['MGN-VG-001'],
    data: { reason: `text:${randomUUID()}` },
    ...more,
  };
}

/** An append of `count` events to a stream. */
export function streamAppend(
  stream: StreamId,
  expectedVersion: number,
  { count = 1, ...more }: Partial<StreamAppend> & { readonly count?: number } = {},
): StreamAppend {
  return {
    stream,
    process: 'exploratory-conversation',
    caseId: CaseId.parse(stream),
    person: null,
    expectedVersion,
    events: Array.from({ length: count }, (_, index) => event(stream, expectedVersion + index + 1)),
    ...more,
  };
}

/** What one command leads to: one event for a stream, and what is given besides. */
export function batch(stream: StreamId, expectedVersion: number, more: Partial<AppendBatch> = {}): AppendBatch {
  return {
    commandId: newCommand(),
    commandDigest: 'digest-1',
    streams: [streamAppend(stream, expectedVersion)],
    persons: [],
    texts: [],
    foreign: [],
    audit: [],
    summaries: [],
    receipt: {
      stream,
      caseId: CaseId.parse(stream),
      version: expectedVersion + 1,
      state: 'requested',
      eventTypes: ['request-submitted'],
      warnings: [],
    },
    ...more,
  };
}

/** The summary of a stream at a version. */
export function summary(stream: StreamId, version: number, more: Partial<NewSummary> = {}): NewSummary {
  return {
    numberPrefix: 'VG',
    stream,
    caseId: CaseId.parse(stream),
    process: 'exploratory-conversation',
    version,
    state: 'requested',
    ended: false,
    sent: true,
    person: newPerson(),
    responsible: newOrganisation(),
    requester: newOrganisation(),
    holder: newOrganisation(),
    involved: [newOrganisation()],
    next: triage,
    turns: [triage],
    clocks: [{ code: 'triage', from: monday, target: tuesday, outer: null, unit: 'working-days' }],
    tickAt: null,
    openedAt: morning,
    changedAt: morning,
    ...more,
  };
}

/** A line of the audit log. */
export function auditLine(more: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: randomUUID(),
    at: morning,
    actor: coordinator,
    action: 'command',
    outcome: 'permitted',
    person: null,
    caseId: null,
    stream: null,
    facts: { command: 'submit', events: ['request-submitted'] },
    ...more,
  };
}
