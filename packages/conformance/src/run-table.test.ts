import { describe, expect, it } from 'vitest';
import type { CaseTable } from './case-table.js';
import { reportOf, runTable } from './run-table.js';

const table: CaseTable = {
  subject: 'test/double',
  source: '',
  cases: [
    { id: 'D1', title: 'doubles', given: { value: 2 }, expect: { double: 4 }, why: null },
    { id: 'D2', title: 'is expected wrongly', given: { value: 2 }, expect: { double: 5 }, why: 'to fail' },
    { id: 'D3', title: 'throws', given: null, expect: { double: 0 }, why: null },
  ],
};

const double = (_subject: string, given: unknown) => {
  const { value } = given as { value: number };
  return Promise.resolve({ double: value * 2, left: undefined });
};

describe('a run', () => {
  it('judges every case, and says what came where it failed', async () => {
    const report = reportOf(await runTable('double.json', table, double));
    expect(report).toEqual({
      passed: 1,
      failed: 2,
      results: [
        { id: 'D1', file: 'double.json', subject: 'test/double', passed: true },
        { id: 'D2', file: 'double.json', subject: 'test/double', passed: false, got: { double: 4 } },
        { id: 'D3', file: 'double.json', subject: 'test/double', passed: false, got: { thrown: 'TypeError' } },
      ],
    });
  });

  it('tells where the answer differs', async () => {
    const judged = await runTable('double.json', table, double);
    expect(judged[1]?.differences).toEqual([{ path: ['double'], expected: 5, got: 4 }]);
  });

  it('takes no answer for a failure, and null for one', async () => {
    const nothing: CaseTable = { ...table, cases: [{ id: 'N', title: '', given: {}, expect: null, why: null }] };
    expect(reportOf(await runTable('n.json', nothing, () => undefined)).results).toEqual([
      { id: 'N', file: 'n.json', subject: 'test/double', passed: false, got: null },
    ]);
    expect(reportOf(await runTable('n.json', nothing, () => null)).passed).toBe(1);
  });

  it('of nothing passes nothing and fails nothing', () => {
    expect(reportOf([])).toEqual({ passed: 0, failed: 0, results: [] });
  });
});
