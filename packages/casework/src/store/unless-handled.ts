/**
 * Nothing is done twice: what is sent again is recognised by its id, and answered as it was the first time.
 */
import type { CommandId } from '@mgn/domain';
import type { AuditEntry, EventLog, Receipt } from './event-log.js';
import type { Reused } from '../commands/outcome.js';

/** What recognises something that is sent, when it comes again. */
export interface Sent {
  readonly id: CommandId;
  /** Of everything that was sent: other content with the same id is `command-id-reused`. */
  readonly digest: string;
}

/** What the store kept of something that was carried out. */
interface CarriedOut {
  readonly receipt: Receipt;
  readonly caseNumber: string | null;
}

/** Both answers to something that is sent. */
interface Answers<Answer> {
  /** To what is not carried out now. */
  readonly now: Answer;
  /** The lines for the audit log that go with the answer of now. */
  readonly audit: readonly AuditEntry[];
  /** The first answer again. */
  readonly again: (earlier: CarriedOut) => Promise<Answer>;
}

/**
 * The answer to what is not carried out now, with its lines for the audit log. If it was carried out before, then the first answer is
 * given again, or `command-id-reused` where something else was sent with that id, and nothing is written.
 *
 * INVARIANT: this looks after everything was read that the answer of now rests on. Whoever carried it out before that reading is found
 * here, also another process a moment ago; whoever does so later is found by the append.
 */
export async function unlessHandled<Answer>(
  log: Pick<EventLog, 'findCommand' | 'appendAudit'>,
  { id, digest }: Sent,
  { now, audit, again }: Answers<Answer>,
): Promise<Answer | Reused> {
  const earlier = await log.findCommand(id);
  if (earlier !== null) return earlier.digest === digest ? again(earlier) : { outcome: 'command-id-reused' };
  if (audit.length > 0) await log.appendAudit(audit);
  return now;
}
