/**
 * The answers to a command, whether it was carried out, now or before, or came too late.
 */
import { CaseId, type Actor } from '@mgn/domain';
import { readProcess } from './case-reading.js';
import type { Folded, ProcessReading } from '../processes/case-process.js';
import type { CaseworkOptions } from '../options.js';
import type { AuditEntry, Receipt } from '../store/event-log.js';
import type { Handled, Outcome } from './outcome.js';

/** The first answer again; responsible party and next step are those of now, because they are what matters. */
export async function repeated(
  options: CaseworkOptions,
  receipt: Receipt,
  caseNumber: string | null,
  actor: Actor,
): Promise<Handled> {
  const reading = await readProcess(options.log, receipt.stream);
  return handled(options, { receipt, caseNumber, actor, again: true }, reading?.folded ?? null);
}

/** What was carried out, and whom it is told. */
interface Told {
  readonly receipt: Receipt;
  readonly caseNumber: string | null;
  readonly actor: Actor;
  readonly again: boolean;
}

/** The answer, with how the process stands; whoever only declined is not told that. */
export function handled(
  { region }: CaseworkOptions,
  { receipt, caseNumber, actor, again }: Told,
  folded: Folded | null,
): Handled {
  const told = folded === null || folded.isOutside(actor, region) ? null : folded;
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
    responsible: told?.responsible() ?? null,
    next: told?.next(actor) ?? null,
  };
}

/** The answer to a command that is not carried out now, with its lines for the audit log; or the first answer again. */
export type NotNow = (now: Outcome, audit?: readonly AuditEntry[]) => Promise<Outcome>;

/** Somebody else was first. */
export function staleAnswer(expected: number, reading: ProcessReading | null): Outcome {
  return { outcome: 'stale', expected, version: reading?.version ?? 0, state: reading?.folded.state ?? 'none' };
}
