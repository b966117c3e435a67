import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bsn, bsnIssue, isTestBsn, parseBsn } from './bsn.js';

// Only the range that is never given to a person; for 999 and five more digits there is at most one last digit.
const testBsn = fc
  .integer({ min: 0, max: 99_999 })
  .map((number) => `999${String(number).padStart(5, '0')}`)
  .chain((start) => {
    const last = '0123456789'.split('').filter((digit) => bsnIssue(start + digit) === null);
    return last.length === 0 ? fc.constant(null) : fc.constantFrom(...last.map((digit) => start + digit));
  })
  .filter((bsn) => bsn !== null);

describe('Bsn', () => {
  it('is nine digits that pass the 11-test', () => {
    expect(Bsn.parse('999990019')).toBe('999990019');
    expect(bsnIssue('999990018')).toBe('check-digit');
  });

  it('knows the range for tests', () => {
    expect(isTestBsn(Bsn.parse('999990019'))).toBe(true);
    // Far below every number that was ever given out.
    expect(isTestBsn(Bsn.parse('000000012'))).toBe(false);
  });

  it('never quotes the value in an issue or in the error of parse', () => {
    expect(parseBsn('999990018')).toEqual({ ok: false, issues: [{ code: 'check-digit', path: [] }] });
    expect(() => Bsn.parse('999990018')).toThrow(/^(?![\s\S]*99999)/);
    const raw = Bsn.safeParse('999990018');
    expect(JSON.stringify(raw.error?.issues)).not.toContain('99999');
  });

  it('law: one wrong digit is always found', () => {
    fc.assert(
      fc.property(testBsn, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (bsn, place, step) => {
        const digit = (Number(bsn[place]) + step) % 10;
        expect(bsnIssue(bsn.slice(0, place) + String(digit) + bsn.slice(place + 1))).not.toBeNull();
      }),
    );
  });

  it('law: two neighbours that change places are always found', () => {
    fc.assert(
      fc.property(testBsn, fc.integer({ min: 0, max: 7 }), (bsn, place) => {
        const [one, other] = [bsn[place], bsn[place + 1]];
        fc.pre(one !== other);
        expect(bsnIssue(`${bsn.slice(0, place)}${other ?? ''}${one ?? ''}${bsn.slice(place + 2)}`)).not.toBeNull();
      }),
    );
  });

  it('law: a BSN that is parsed stays what it was', () => {
    fc.assert(
      fc.property(testBsn, (bsn) => {
        expect(parseBsn(bsn)).toEqual({ ok: true, value: bsn });
      }),
    );
  });
});
