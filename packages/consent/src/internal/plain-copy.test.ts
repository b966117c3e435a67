import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, fingerprint } from './fingerprint.js';
import { copyPlain, frozenCopy } from './plain-copy.js';

const codeOf = (input: unknown) => {
  const copied = copyPlain(input);
  return copied.ok ? 'ok' : copied.issue.code;
};

describe('a plain copy', () => {
  it('of plain data is the same data without a prototype', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        fc.pre(!/"(__proto__|constructor|prototype)":/u.test(JSON.stringify(value)));
        const copied = copyPlain(value);
        expect(copied.ok && JSON.stringify(copied.value)).toBe(JSON.stringify(value));
      }),
    );
    const copied = copyPlain({ a: {} });
    expect(copied.ok && Object.getPrototypeOf(copied.value)).toBeNull();
  });

  it('refuses what is not plain, too deep, too long or too large, at its limits', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect([codeOf(nested(8)), codeOf(nested(9))]).toEqual(['ok', 'too-deep']);
    expect([codeOf('x'.repeat(4096)), codeOf('x'.repeat(4097)), codeOf({ ['k'.repeat(4097)]: 1 })]).toEqual([
      'ok',
      'too-long',
      'too-long',
    ]);
    expect(codeOf(Array.from({ length: 300 }, () => 'x'.repeat(4000)))).toBe('too-large');
    expect([NaN, Infinity, 1n, () => 1, Symbol('x'), new Map(), new Date(0)].map(codeOf)).toEqual(
      Array(7).fill('not-plain-data'),
    );
    expect([null, undefined, true, 0, 'x', [], {}, Object.create(null)].map(codeOf)).toEqual(Array(8).fill('ok'));
  });

  it('tells the place and never the value', () => {
    const copied = copyPlain({ a: [{ constructor: 'secret' }] });
    expect(copied).toEqual({ ok: false, issue: { code: 'forbidden-key', path: ['a', 0, 'constructor'] } });
  });

  it('is frozen through and through when it comes out', () => {
    const frozen = frozenCopy({ a: [{ b: 1 }], c: undefined });
    expect([Object.isFrozen(frozen), Object.isFrozen(frozen.a), Object.isFrozen(frozen.a[0]), 'c' in frozen]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('a fingerprint', () => {
  it('does not depend on the order of keys, and changes with the data', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        const turned = Object.fromEntries(Object.entries(data).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(data));
      }),
    );
    const names = Array.from({ length: 20_000 }, (_, index) => fingerprint(String(index)));
    expect(new Set(names).size).toBe(names.length);
  });
});
