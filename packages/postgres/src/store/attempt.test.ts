import { describe, expect, it } from 'vitest';
import { MgnError } from '@mgn/domain';
import { asDriverError, DriverError } from '../driver/driver-error.js';
import { attempt } from './attempt.js';

/** Work that fails with these states, one after the other, and then succeeds. */
function failing(...states: readonly (string | null)[]) {
  let tries = 0;
  return {
    tries: () => tries,
    work: () => {
      const state = states[tries];
      tries += 1;
      return state === undefined ? Promise.resolve('done') : Promise.reject(new DriverError(state, null));
    },
  };
}

describe('work on the database', () => {
  it.each([['40001'], ['40P01'], ['40001', '40P01', '40001']])(
    'that lost to another (%s) is tried again',
    async (...states) => {
      const { work, tries } = failing(...states);
      expect(await attempt(work)).toBe('done');
      expect(tries()).toBe(states.length + 1);
    },
  );

  it('that keeps losing fails in the end', async () => {
    const { work, tries } = failing(...Array.from({ length: 50 }, () => '40001'));
    await expect(attempt(work)).rejects.toMatchObject({ name: 'MgnError', code: 'store-failed' });
    expect(tries()).toBe(6);
  });

  it.each([
    [null, 'store-unavailable'],
    ['08006', 'store-unavailable'],
    ['28P01', 'store-unavailable'],
    ['3D000', 'store-unavailable'],
    ['53300', 'store-unavailable'],
    ['57P01', 'store-unavailable'],
    ['57014', 'store-failed'],
    ['23505', 'store-failed'],
    ['22P02', 'store-failed'],
    ['42501', 'store-failed'],
  ])('that fails with SQLSTATE %s is not tried again and has code `%s`', async (state, code) => {
    const { work, tries } = failing(state);
    await expect(attempt(work)).rejects.toMatchObject({ name: 'MgnError', code });
    expect(tries()).toBe(1);
  });

  it('finds what the driver said inside what the query builder threw, and leaves the parameters behind', async () => {
    const wrapped = Object.assign(
      new Error('Failed query: … params: Noor Verzonnen', { cause: new DriverError('23505', 'texts_pkey') }),
      {
        params: ['Noor Verzonnen'],
      },
    );
    const thrown: unknown = await attempt(() => Promise.reject(wrapped)).catch((error: unknown) => error);
    expect(thrown).toMatchObject({
      code: 'store-failed',
      message: 'the database refused: SQLSTATE 23505, constraint texts_pkey',
    });
    expect(Object.keys(thrown as object)).not.toContain('params');
    expect((thrown as Error).cause).toBeUndefined();
    expect((thrown as Error).stack).not.toContain('Noor');
  });

  it('lets errors of our own through as they are', async () => {
    const own = new MgnError('store-batch-invalid', 'nothing was written');
    await expect(attempt(() => Promise.reject(own))).rejects.toBe(own);
  });
});

describe('a failure of a driver', () => {
  it.each([
    [
      Object.assign(new Error('Key (id)=(Noor) exists'), { code: '23505', constraint: 'texts_pkey' }),
      '23505',
      'texts_pkey',
    ],
    [Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' }), null, null],
    [new Error('Connection terminated unexpectedly'), null, null],
    ['a string', null, null],
    [undefined, null, null],
  ])('keeps the state and the constraint and nothing else', (thrown, sqlState, constraint) => {
    expect(() => asDriverError(thrown)).toThrow(expect.objectContaining({ sqlState, constraint }));
    expect(() => asDriverError(thrown)).not.toThrow(/Noor|10\.0\.0\.1|terminated/);
  });
});
