import { describe, expect, it } from 'vitest';
import { countReport, countSuite } from './count.js';

const vitest = {
  numTotalTests: 3,
  testResults: [
    {
      name: 'a.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'a one' },
        { status: 'failed', fullName: 'a two' },
        { status: 'pending', fullName: 'a three' },
      ],
    },
    { name: 'b.test.ts', status: 'failed', assertionResults: [] },
  ],
};

describe('counting a run', () => {
  it('reads what vitest leaves: tests, and files that could not be loaded', () => {
    expect(countReport(vitest)).toEqual({
      passed: 1,
      failed: 2,
      skipped: 1,
      names: ['a two', 'a three (skipped)', 'b.test.ts'],
    });
  });

  it('reads what the cases and the checks leave', () => {
    const report = {
      passed: 2,
      failed: 1,
      results: [
        { id: 'C01', passed: true },
        { id: 'C02', passed: false },
      ],
    };
    expect(countReport(report)).toEqual({ passed: 2, failed: 1, skipped: 0, names: ['C02'] });
  });

  it('counts a skipped test as failed where nothing may be missing', () => {
    expect(countSuite({ status: 1, reports: [vitest], strict: false }).failed).toBe(2);
    expect(countSuite({ status: 1, reports: [vitest], strict: true }).failed).toBe(3);
  });

  it('counts a suite as one failure when it left no report, or ended badly, or ran nothing', () => {
    const fine = { passed: 3, failed: 0 };
    expect(countSuite({ status: 0, reports: [fine], strict: true })).toMatchObject({ passed: 3, failed: 0 });
    expect(countSuite({ status: 0, reports: [new Error('no such file')], strict: true }).failed).toBe(1);
    expect(countSuite({ status: 0, reports: [{ strange: true }], strict: true }).failed).toBe(1);
    expect(countSuite({ status: 1, reports: [fine], strict: true })).toMatchObject({ passed: 3, failed: 1 });
    expect(countSuite({ status: 0, reports: [{ passed: 0, failed: 0 }], strict: true }).failed).toBe(1);
    expect(countSuite({ status: 1, reports: [], strict: true }).failed).toBe(1);
  });
});
