import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsFactor, withMoreRuns } from './runs.js';

describe('the runs of a law while proving', () => {
  it('are ten times as many, or as many times as one says', () => {
    expect(runsFactor({})).toBe(10);
    expect(runsFactor({ FC_RUNS_FACTOR: '3' })).toBe(3);
    for (const wrong of ['0', '-1', '1.5', 'many']) {
      expect(() => runsFactor({ FC_RUNS_FACTOR: wrong })).toThrow(RangeError);
    }
  });

  it('are multiplied where a test writes them down, and nowhere else', () => {
    const source = '{ numRuns: 20_000 }, { numRuns: 60, seed: 11 }, const numRuns = 5, maxRuns: 7';
    expect(withMoreRuns(source, 10)).toBe(
      '{ numRuns: 200000 }, { numRuns: 600, seed: 11 }, const numRuns = 5, maxRuns: 7',
    );
  });

  it('reach the tests: this law is tried as often as the run says', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.boolean(), () => {
        tried += 1;
      }),
      { numRuns: 7 },
    );
    let triedByDefault = 0;
    fc.assert(
      fc.property(fc.boolean(), () => {
        triedByDefault += 1;
      }),
    );
    const factor = process.env['MGN_PROVING'] === undefined ? 1 : runsFactor(process.env);
    expect([tried, triedByDefault]).toEqual([7 * factor, 100 * factor]);
  });
});
