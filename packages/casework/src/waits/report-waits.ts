/**
 * The one way in for what providers report about their waits: read, recognised if it came before, decided, and kept with a line in the audit log.
 */
import {
  Actor,
  availabilityReporting,
  CommandId,
  parseWith,
  StreamId,
  type AvailabilityCommand,
  type AvailabilityRefusalCode,
  type AvailabilityReport,
  type Refusal,
} from '@mgn/domain';
import * as z from 'zod';
import type { Invalid, Reused } from '../commands/outcome.js';
import type { CaseworkOptions } from '../options.js';
import { auditEntry } from '../store/audit.js';
import { canonicalJson } from '../store/canonical-json.js';
import type { AuditEntry, EventLog, Receipt } from '../store/event-log.js';
import { unlessHandled } from '../store/unless-handled.js';
import type { WaitReports } from '../store/wait-reports.js';

/** A command on its way in: which one, and by whom. */
export const ReportEnvelope = z.strictObject({
  /** The same id gives the first answer again. */
  id: CommandId,
  actor: Actor,
  command: availabilityReporting.Command,
});
export type ReportEnvelope = Readonly<z.infer<typeof ReportEnvelope>>;

/** What reporting needs from outside. */
export interface ReportingOptions extends Pick<CaseworkOptions, 'region' | 'clock' | 'identifiers' | 'organisations'> {
  readonly store: WaitReports & Pick<EventLog, 'findCommand' | 'appendAudit'>;
}

/** It was recorded, now or before. */
export interface Reported {
  readonly outcome: 'handled';
  /** The same command was handled before; this is the first answer again. */
  readonly again: boolean;
  readonly did: AvailabilityCommand['type'];
}

/** A rule said no; nothing changed. */
export interface ReportRefused {
  readonly outcome: 'refused';
  readonly reasons: readonly Refusal<AvailabilityRefusalCode>[];
}

/** Every answer, told apart by `outcome`. */
export type ReportingOutcome = Reported | ReportRefused | Invalid | Reused;

/**
 * Handles one command of whoever reports for a provider. Never throws on bad input; rejects only when the store does.
 *
 * Two reports at the same moment are both kept; which of them counts says {@link WaitReports}. A provider that is not in the address book is
 * `invalid` with `unknown-organisation`.
 */
export async function reportWaits(options: ReportingOptions, input: unknown): Promise<ReportingOutcome> {
  const parsed = parseWith(ReportEnvelope, input);
  if (!parsed.ok) return { outcome: 'invalid', issues: parsed.issues };
  const { id, actor, command } = parsed.value;
  const { store, region, identifiers } = options;
  const digest = identifiers.digest(canonicalJson(parsed.value));
  const at = options.clock();
  const { provider, direction } = command;
  const [last = null] = await store.readLastReports({ at, provider, direction });
  const audited = (outcome: AuditEntry['outcome'], facts: AuditEntry['facts'] = {}): AuditEntry =>
    auditEntry(
      'command',
      outcome,
      { actor, at, identifiers },
      {},
      { command: `${command.type}-waits`, provider, direction, ...facts },
    );
  const notNow = (now: ReportingOutcome, audit: readonly AuditEntry[]): Promise<ReportingOutcome> =>
    unlessHandled<ReportingOutcome>(store, { id, digest }, { now, audit, again: ({ receipt }) => again(receipt) });

  const organisation = (await options.organisations()).get(provider);
  if (organisation === undefined) {
    return notNow(
      { outcome: 'invalid', issues: [{ code: 'unknown-organisation', path: ['command', 'provider'] }] },
      [],
    );
  }
  const decided = availabilityReporting.decide(last, command, { at, actor, region, kind: organisation.kind });
  if (decided.outcome === 'refused') {
    const { reasons } = decided;
    return notNow({ outcome: 'refused', reasons }, [audited('refused', { reasons: reasons.map(({ code }) => code) })]);
  }
  const kept = { id: identifiers.newId(), recordedAt: at, report: decided.report };
  const result = await store.recordReport({
    commandId: id,
    commandDigest: digest,
    kept,
    audit: [audited('permitted')],
    receipt: receiptOf(kept.id, command, decided.report),
  });
  switch (result.outcome) {
    case 'recorded':
      return { outcome: 'handled', again: false, did: command.type };
    case 'already-handled':
      return again(result.receipt);
    case 'command-id-reused':
      return { outcome: 'command-id-reused' };
  }
}

function receiptOf(id: string, { type }: AvailabilityCommand, { withdrawnAt }: AvailabilityReport): Receipt {
  return {
    stream: StreamId.parse(id),
    caseId: null,
    version: 1,
    state: type,
    eventTypes: [withdrawnAt === null ? 'availability-reported' : 'availability-withdrawn'],
    warnings: [],
  };
}

function again({ state }: Receipt): Promise<Reported> {
  // INVARIANT: the receipt of a command with this digest was written above, with the type of the command as its state.
  return Promise.resolve({ outcome: 'handled', again: true, did: state as AvailabilityCommand['type'] });
}
