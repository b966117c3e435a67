/**
 * Which commands were handled, with their first answer: what makes handling one twice harmless.
 */
import type { AppendBatch, AppendResult, Receipt } from '@mgn/casework';
import type { CommandId } from '@mgn/domain';
import { and, eq, sql } from 'drizzle-orm';
import { builtOnce } from '../driver/database.js';
import { DriverError } from '../driver/driver-error.js';
import { commands, streams } from '../tables/event-tables.js';
import { fromJson, toJson } from '../tables/json-text.js';
import type { Scope } from './scope.js';

/** A command that was handled, with its first answer and the number for people of its process. */
export interface HandledCommand {
  readonly digest: string;
  readonly receipt: Receipt;
  readonly caseNumber: string | null;
}

/** The command with this id, or null. */
export async function findCommand({ queries, region }: Scope, commandId: CommandId): Promise<HandledCommand | null> {
  const [found] = await selectCommand(queries).execute({ region, commandId });
  return found === undefined ? null : { ...found, receipt: fromJson(found.receipt) };
}

const selectCommand = builtOnce((queries) =>
  queries
    .select({ digest: commands.digest, receipt: commands.receipt, caseNumber: streams.caseNumber })
    .from(commands)
    .leftJoin(streams, and(eq(streams.regionId, commands.regionId), eq(streams.stream, commands.stream)))
    .where(and(eq(commands.regionId, sql.placeholder('region')), eq(commands.commandId, sql.placeholder('commandId'))))
    .prepare('command'),
);

/** What is answered to a command that was handled before. */
export type Claimed = Extract<AppendResult, { outcome: 'already-handled' | 'command-id-reused' }>;

/**
 * Claims the id of a command for this transaction; null when it is ours, and otherwise what to answer.
 *
 * Waits for another transaction that is handling the same command: if that one fails, the id is ours.
 */
export async function claimCommand(
  scope: Scope,
  batch: Pick<AppendBatch, 'commandId' | 'commandDigest' | 'receipt'>,
): Promise<Claimed | null> {
  const { queries, region } = scope;
  const { commandId, commandDigest: digest, receipt } = batch;
  const claimed = await insertCommand(queries).execute({
    region,
    commandId,
    digest,
    stream: receipt.stream,
    receipt: toJson(receipt),
  });
  if (claimed.length > 0) return null;

  const earlier = await findCommand(scope, commandId);
  // Commands are never removed. A database that cannot show what it just found can be asked again.
  if (earlier === null) throw new DriverError('40001', null);
  if (earlier.digest !== digest) return { outcome: 'command-id-reused' };
  return { outcome: 'already-handled', receipt: earlier.receipt, caseNumber: earlier.caseNumber };
}

const insertCommand = builtOnce((queries) =>
  queries
    .insert(commands)
    .values({
      regionId: sql.placeholder('region'),
      commandId: sql.placeholder('commandId'),
      digest: sql.placeholder('digest'),
      stream: sql.placeholder('stream'),
      receipt: sql.placeholder('receipt'),
    })
    .onConflictDoNothing()
    .returning({ commandId: commands.commandId })
    .prepare('claim'),
);
