/**
 * PGlite: PostgreSQL inside this process, in a folder or in memory.
 *
 * In a folder, an answered transaction survives the end of the process, also by `kill -9`: the write-ahead log has been handed
 * to the operating system by then. It does not survive a power cut, because PGlite never asks the disk to flush.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { queriesOver, type Database, type Queries, type RunStatement, type Settled } from './database.js';
import { asDriverError, DriverError } from './driver-error.js';
import { lockFolder } from './folder-lock.js';
import { preparedStatementsOn } from './prepared-statements.js';

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
    relaxedDurability: false,
  }).catch(asDriverError);
}

function databaseOn(pglite: PGlite, closed: () => void): Database {
  const inTurn = takingTurns();
  const { run, command } = preparedStatementsOn(pglite);
  // What runs inside a transaction has its turn already.
  const within = queriesOver(reduced(run));
  let sinceCheckpoint = 0;
  let closing: Promise<void> | null = null;
  const turn = <Answer>(work: () => Promise<Answer>): Promise<Answer> =>
    closing === null ? inTurn(work) : Promise.reject(new DriverError(null, null));

  const transaction = async <Answer>(work: (queries: Queries) => Promise<Settled<Answer>>): Promise<Answer> => {
    await command('begin').catch(asDriverError);
    try {
      const { keep, answer } = await work(within);
      const done = await command(keep ? 'commit' : 'rollback').catch(asDriverError);
      // A `commit` of a transaction in which a statement failed is answered with ROLLBACK.
      if (keep && done !== 'COMMIT') throw new DriverError('25P02', null);
      return answer;
    } catch (thrown) {
      await command('rollback').catch(() => undefined);
      throw thrown;
    }
  };

  return {
    queries: queriesOver(reduced((statement, parameters) => turn(() => run(statement, parameters)))),
    transaction: (work) =>
      turn(async () => {
        const answer = await transaction(work);
        sinceCheckpoint += 1;
        if (sinceCheckpoint >= transactionsPerCheckpoint) {
          sinceCheckpoint = 0;
          await command('checkpoint').catch(asDriverError);
        }
        return answer;
      }),
    close: () => (closing ??= inTurn(() => pglite.close()).finally(closed)),
  };
}

/** Runs one piece of work after the other, in the order in which they are given. */
function takingTurns(): <Answer>(work: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** The same, with failures that tell nothing of the values. */
function reduced(run: RunStatement): RunStatement {
  return async (statement, parameters) => run(statement, parameters).catch(asDriverError);
}
