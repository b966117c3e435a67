import { describe, expect, it } from 'vitest';
import { PlainDate } from '../calendar/plain-date.js';
import { ageBandOn } from './age-band.js';

const today = PlainDate.parse('2026-11-23');

describe('the band of an age', () => {
  it.each([
    ['1985-03-02', '40-49'],
    ['1986-11-23', '40-49'],
    ['1986-11-24', '30-39'],
    ['2026-11-23', '0-9'],
    ['1936-11-23', '90-and-over'],
    ['1936-11-24', '80-89'],
    ['1986', '40-49'],
    ['1985', '40-49'],
    ['1986-11', '40-49'],
    ['1986-10', '40-49'],
    [null, null],
    ['2027-01-01', null],
    ['unknown', null],
  ])('of who was born on %s is %s', (birthDate, band) => {
    expect(ageBandOn(birthDate, today)).toBe(band);
  });
});
