/**
 * PGlite: PostgreSQL inside this process, in a folder or in memory.
 *
 * In a folder, an answered transaction survives the end of the process, also by `kill -9`: the write-ahead log has been handed
 * to the operating system by then. It does not survive a power cut, because PGlite never asks the disk to flush.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { columnParsers } from './column-parsers.js';
import { queriesOver, type Database, type Queries, type RunStatement, type Settled } from './database.js';
import { asDriverError } from './driver-error.js';
import { lockFolder } from './folder-lock.js';

const options = { rowMode: 'array' as const };

/** PGlite never makes a checkpoint by itself, so its log would grow for ever; one is made after so many transactions. */
const transactionsPerCheckpoint = 200;

/**
 * Opens PGlite in a folder, which is made if needed and is held until `close`; or in memory when `folder` is null.
 *
 * Throws `store-in-use` when another process, or this one, has the folder open.
 */
export async function openEmbeddedDatabase(folder: string | null): Promise<Database> {
  if (folder === null) return databaseOn(await started(undefined), () => undefined);

  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  try {
    return databaseOn(await startedIn(folder), lock.release);
  } catch (thrown) {
    lock.release();
    throw thrown;
  }
}

/** A process that dies while it makes a new database leaves a ruin, in which nothing was stored yet: it is made again. */
async function startedIn(folder: string): Promise<PGlite> {
  const data = join(folder, 'database');
  const unfinished = join(folder, 'unfinished');
  if (existsSync(unfinished)) rmSync(data, { recursive: true, force: true });
  if (existsSync(data)) return started(data);

  writeFileSync(unfinished, '');
  // PGlite makes its files for everyone to read: the folder around them is for the owner only.
  mkdirSync(data, { mode: 0o700 });
  const pglite = await started(data);
  rmSync(unfinished);
  return pglite;
}

async function started(dataDir: string | undefined): Promise<PGlite> {
  return PGlite.create({
    ...(dataDir === undefined ? {} : { dataDir }),
    parsers: { ...columnParsers },
    relaxedDurability: false,
  }).catch(asDriverError);
}

function databaseOn(pglite: PGlite, closed: () => void): Database {
  let sinceCheckpoint = 0;
  let closing: Promise<void> | null = null;

  return {
    queries: queriesOver(statementsOn(pglite)),
    async transaction(work) {
      const answer = await inTransaction(pglite, work);
      sinceCheckpoint += 1;
      if (sinceCheckpoint >= transactionsPerCheckpoint) {
        sinceCheckpoint = 0;
        await pglite.exec('checkpoint').catch(asDriverError);
      }
      return answer;
    },
    close: () => (closing ??= pglite.close().finally(closed)),
  };
}

async function inTransaction<Answer>(
  pglite: PGlite,
  work: (queries: Queries) => Promise<Settled<Answer>>,
): Promise<Answer> {
  // What `work` throws goes through as it is; what PGlite throws at begin or commit is reduced.
  let thrownByWork = false;
  return pglite
    .transaction(async (transaction) => {
      const { keep, answer } = await work(queriesOver(statementsOn(transaction))).catch((thrown: unknown) => {
        thrownByWork = true;
        throw thrown;
      });
      if (!keep) await transaction.rollback();
      return answer;
    })
    .catch((thrown: unknown) => {
      if (thrownByWork) throw thrown;
      return asDriverError(thrown);
    });
}

function statementsOn(connection: PGlite | Transaction): RunStatement {
  return async (statement, parameters) => {
    try {
      return (await connection.query<unknown[]>(statement, parameters, options)).rows;
    } catch (thrown) {
      return asDriverError(thrown);
    }
  };
}
