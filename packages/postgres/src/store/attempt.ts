/**
 * Runs work on the database: tries again what lost against another transaction, and says what failed without saying any value.
 */
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { MgnError } from '@mgn/domain';
import { findDriverError, type DriverError } from '../driver/driver-error.js';

/** Serialization failure and deadlock: the database undid the transaction, and says that it can be tried again. */
const lostToAnother: ReadonlySet<string> = new Set(['40001', '40P01']);

/** How often work is tried, and the longest pause before the second time in milliseconds; it doubles every time. */
const tries = 6;
const firstPauseMs = 10;

/**
 * What the database is not there for: no connection (class 08), no access (28), no such database (3D), too many connections
 * or out of memory and disk (53), stopping or starting (57P01 to 57P03), a transaction that it waited for too long (25P03).
 */
const outOfReach = /^(08...|28...|3D...|53...|57P0[123]|25P03)$/;

/**
 * The answer of `work`, which is run again when it lost against another transaction.
 *
 * Throws an `MgnError`: `store-unavailable` when the database is out of reach, `store-failed` when it refused. Neither carries
 * a value, a statement or an address. Errors of our own go through as they are.
 */
export async function attempt<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  for (let number = 1; ; number += 1) {
    try {
      return await work();
    } catch (thrown) {
      const failure = findDriverError(thrown);
      if (failure === null) throw thrown;
      if (number >= tries || !lostToAnother.has(failure.sqlState ?? '')) throw storeError(failure);
      await pause(randomInt(1, firstPauseMs * 2 ** (number - 1) + 1));
    }
  }
}

function storeError({ sqlState, constraint }: DriverError): MgnError {
  if (sqlState === null)
    return new MgnError('store-unavailable', 'the store is out of reach: the database did not answer');
  const detail = `SQLSTATE ${sqlState}${constraint === null ? '' : `, constraint ${constraint}`}`;
  return outOfReach.test(sqlState)
    ? new MgnError('store-unavailable', `the store is out of reach: ${detail}`)
    : new MgnError('store-failed', `the database refused: ${detail}`);
}
