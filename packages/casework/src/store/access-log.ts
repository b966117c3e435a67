/**
 * Who looked at what: for the person about themself, and for the privacy officer about one case. A privacy officer who looks
 * leaves a line, too.
 */
import type { Actor, PersonId } from '@mgn/domain';
import { auditEntry, type AuditSubject } from './audit.js';
import type { CaseworkOptions } from '../options.js';
import type { AuditEntry } from './event-log.js';

/** How many lines are given at once, the newest first. */
const logLength = 500;

/** The lines about a person; null for anybody but that person and the privacy officer. */
export async function accessLogOf(
  options: CaseworkOptions,
  person: PersonId,
  viewer: Actor,
): Promise<readonly AuditEntry[] | null> {
  const self = viewer.role === 'person' && viewer.person === person;
  if (!self && viewer.role !== 'privacy-officer') return null;
  if (!self) await noteLook(options, viewer, { person });
  return options.log.readAudit({ person, limit: logLength });
}

/**
 * The lines about the case with this number, and those about its person that belong to no case; null for anybody but the privacy
 * officer, and where there is no such case.
 */
export async function caseLogOf(
  options: CaseworkOptions,
  caseNumber: string,
  viewer: Actor,
): Promise<readonly AuditEntry[] | null> {
  if (viewer.role !== 'privacy-officer') return null;
  const [summary] = await options.log.listSummaries({ caseNumber, limit: 1 });
  if (summary === undefined) return null;
  const { person, caseId, stream } = summary;
  if (person === null) return null;
  await noteLook(options, viewer, { person, caseId, stream });
  const lines = await options.log.readAudit({ person, limit: logLength });
  return lines.filter((line) => line.caseId === caseId || line.caseId === null);
}

async function noteLook(options: CaseworkOptions, actor: Actor, about: AuditSubject): Promise<void> {
  const who = { actor, at: options.clock(), identifiers: options.identifiers };
  await options.log.appendAudit([auditEntry('view', 'permitted', who, about, { what: 'access-log' })]);
}
