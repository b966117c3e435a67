/**
 * What an audit log writes down: every decision and what was done with it, what a person chose, what was explained, and who
 * looked in the log itself.
 */
import * as z from 'zod';

/** What kind of event it was (NEN 7513, *aard van de gebeurtenis*). */
export const auditEventTypes = [
  'permit',
  'deny',
  'error',
  'confirm',
  'release',
  'registration',
  'revocation',
  'explanation-shown',
  'log-access',
] as const;
export const AuditEventType = z.enum(auditEventTypes);
export type AuditEventType = z.infer<typeof AuditEventType>;

/** The event itself (NEN 7513, *gebeurteniscode*). */
export const auditEventCodes = [
  'authorisation-decision',
  'disclosure',
  'consent-record',
  'explanation',
  'audit-log-used',
] as const;
export const AuditEventCode = z.enum(auditEventCodes);
export type AuditEventCode = z.infer<typeof AuditEventCode>;

/** Create, read, update, delete, execute. */
export const auditActions = ['C', 'R', 'U', 'D', 'E'] as const;
export const AuditAction = z.enum(auditActions);
export type AuditAction = z.infer<typeof AuditAction>;

/** What belongs to a type of event: its code and its action. */
export interface AuditEventTypeFacts {
  readonly code: AuditEventCode;
  readonly action: AuditAction;
}

/**
 * Each type of event. `error` is a request that could not be read; a revocation updates a record and never deletes it.
 *
 * @source NEN 7513:2018 after public elaborations of it; the codes are our own, docs/decisions/0023-the-chain-of-the-audit-log.md.
 */
export const auditEventFacts: Readonly<Record<AuditEventType, AuditEventTypeFacts>> = {
  permit: { code: 'authorisation-decision', action: 'E' },
  deny: { code: 'authorisation-decision', action: 'E' },
  error: { code: 'authorisation-decision', action: 'E' },
  confirm: { code: 'authorisation-decision', action: 'E' },
  release: { code: 'disclosure', action: 'E' },
  registration: { code: 'consent-record', action: 'C' },
  revocation: { code: 'consent-record', action: 'U' },
  'explanation-shown': { code: 'explanation', action: 'R' },
  'log-access': { code: 'audit-log-used', action: 'R' },
};
