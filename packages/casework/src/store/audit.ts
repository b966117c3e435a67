/**
 * The lines of the audit log that casework writes: who did what about whom, as codes.
 */
import type { Actor, CaseId, Instant, PersonId, StreamId } from '@mgn/domain';
import type { AuditEntry } from './event-log.js';
import type { Identifiers } from './identifiers.js';

/** What a line is about; what does not apply is left out. */
export interface AuditSubject {
  readonly person?: PersonId | null;
  readonly caseId?: CaseId | null;
  readonly stream?: StreamId | null;
}

/** A line of the audit log. */
export function auditEntry(
  action: AuditEntry['action'],
  outcome: AuditEntry['outcome'],
  who: { readonly actor: Actor; readonly at: Instant; readonly identifiers: Pick<Identifiers, 'newId'> },
  subject: AuditSubject,
  facts: AuditEntry['facts'],
): AuditEntry {
  return {
    id: who.identifiers.newId(),
    at: who.at,
    actor: who.actor,
    action,
    outcome,
    person: subject.person ?? null,
    caseId: subject.caseId ?? null,
    stream: subject.stream ?? null,
    facts,
  };
}
