import { PlainDate } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { quartersForEverybody, quartersWithin, type Quarter } from './quarters.js';

const day = (text: string) => PlainDate.parse(text);
const told = (quarters: readonly Quarter[]) =>
  quarters.map(({ code, period, standing, publicFrom }) => [code, period.from, period.until, standing, publicFrom]);

describe('the quarters that can be chosen', () => {
  it('are for everybody those that ended 28 days ago, back to the first event', () => {
    expect(told(quartersForEverybody(day('2026-11-23'), day('2026-05-31')))).toEqual([
      ['2026-3', '2026-07-01', '2026-10-01', 'public', '2026-10-29'],
      ['2026-2', '2026-04-01', '2026-07-01', 'public', '2026-07-29'],
    ]);
    expect(quartersForEverybody(day('2026-11-23'), null)).toEqual([]);
  });

  it('are within the network also the one that runs, up to the first of the month, and not in its first month', () => {
    expect(told(quartersWithin(day('2026-11-23'), day('2026-05-31')))).toEqual([
      ['2026-4', '2026-10-01', '2026-11-01', 'running', '2027-01-29'],
    ]);
    expect(quartersWithin(day('2026-10-31'), day('2026-05-31')).map(({ standing }) => standing)).not.toContain(
      'running',
    );
  });

  it('are within the network also the one that is over and not public yet', () => {
    expect(
      told(quartersWithin(day('2027-01-10'), day('2026-05-31'))).map(([code, , , standing]) => [code, standing]),
    ).toEqual([['2026-4', 'settling']]);
    expect(told(quartersWithin(day('2027-02-10'), day('2027-01-03')))).toHaveLength(1);
    expect(told(quartersWithin(day('2027-02-10'), null))).toHaveLength(1);
  });
});
