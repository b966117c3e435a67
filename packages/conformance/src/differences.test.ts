import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf } from './differences.js';

const matches = (expected: unknown, got: unknown) => differencesOf(expected, got).length === 0;

describe('an answer as expected', () => {
  it('may hold more than is expected', () => {
    expect(matches({ outcome: 'accepted' }, { outcome: 'accepted', state: 'draft' })).toBe(true);
    expect(matches({ a: { b: 1 } }, { a: { b: 1, c: 2 }, d: 3 })).toBe(true);
    expect(matches({}, { a: 1 })).toBe(true);
  });

  it('has arrays of the same length, whose elements may hold more', () => {
    expect(matches([{ type: 'x' }], [{ type: 'x', data: 1 }])).toBe(true);
    expect(matches([{ type: 'x' }], [{ type: 'x' }, { type: 'y' }])).toBe(false);
    expect(matches([], [1])).toBe(false);
    expect(matches([1, 2], [2, 1])).toBe(false);
    expect(matches([], {})).toBe(false);
  });

  it('has a number within the tolerance, the tolerance included', () => {
    expect(matches({ days: { $near: [38.5, 0.5] } }, { days: 39 })).toBe(true);
    expect(matches({ days: { $near: [38.5, 0.5] } }, { days: 39.01 })).toBe(false);
    expect(matches({ $near: [0, 1e-9] }, '0')).toBe(false);
    expect(matches({ $near: [0, 1e-9] }, null)).toBe(false);
  });

  it('lacks the key that must be absent; null is not absent', () => {
    expect(matches({ note: { $absent: true } }, {})).toBe(true);
    expect(matches({ note: { $absent: true } }, { note: 'x' })).toBe(false);
    expect(matches({ note: { $absent: true } }, { note: null })).toBe(false);
    expect(matches({ note: null }, {})).toBe(false);
    expect(matches({ note: null }, { note: null })).toBe(true);
  });

  it('is never confused by what every object inherits', () => {
    expect(matches({ constructor: { $absent: true } }, {})).toBe(true);
    expect(matches(JSON.parse('{"__proto__":{"a":1}}'), {})).toBe(false);
    expect(matches({ toString: 1 }, {})).toBe(false);
  });

  it('names every place that differs', () => {
    expect(differencesOf({ a: 1, b: [{ c: 2 }] }, { a: 2, b: [{}] })).toEqual([
      { path: ['a'], expected: 1, got: 2 },
      { path: ['b', 0, 'c'], expected: 2, got: undefined },
    ]);
  });

  it('law: every JSON value without matchers matches itself', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => JSON.stringify(value).includes('$') || matches(value, value)));
  });

  it('law: what is added to an object never spoils the match', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), fc.jsonValue(), (object, key, value) => {
        fc.pre(!JSON.stringify(object).includes('$') && !Object.hasOwn(object, key));
        return matches(object, { ...object, [key]: value });
      }),
    );
  });
});
