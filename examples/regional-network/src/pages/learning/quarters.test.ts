import { PlainDate } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { quartersUntil } from './quarters.js';

const day = (text: string) => PlainDate.parse(text);
const told = (today: string, first: string | null) =>
  quartersUntil(day(today), first === null ? null : day(first)).map(({ code, period, isRunning }) => [
    code,
    period.from,
    period.until,
    isRunning,
  ]);

describe('the quarters that can be chosen', () => {
  it('go from today back to the first event, and do not overlap', () => {
    expect(told('2026-11-23', '2026-05-31')).toEqual([
      ['2026-4', '2026-10-01', '2026-11-24', true],
      ['2026-3', '2026-07-01', '2026-10-01', false],
      ['2026-2', '2026-04-01', '2026-07-01', false],
    ]);
  });

  it('pass the year', () => {
    expect(told('2027-01-01', '2026-12-31').map(([code]) => code)).toEqual(['2027-1', '2026-4']);
  });

  it('on the last day of a quarter are its whole', () => {
    expect(told('2026-12-31', null)).toEqual([['2026-4', '2026-10-01', '2027-01-01', true]]);
  });

  it('hold at least the one that runs', () => {
    expect(told('2026-11-23', '2027-03-01').map(([code]) => code)).toEqual(['2026-4']);
  });
});
