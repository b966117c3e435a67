import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Of } from './bytes.js';
import { canonicalJson, maxJsonDepth } from './canonical-json.js';

const textOf = (value: unknown): string => {
  const result = canonicalJson(value);
  return result.ok ? result.value : `refused: ${result.issues.map(({ code }) => code).join()}`;
};

const numberOf = (bits: string): number => {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
};

describe('canonical JSON', () => {
  // RFC 8785, appendix B.
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['7fffffffffffffff', 'refused: not-finite'],
    ['7ff0000000000000', 'refused: not-finite'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number with bits %s as %s', (bits, text) => {
    expect(textOf(numberOf(bits))).toBe(text);
  });

  it('writes the example of the RFC (section 3.2.2)', () => {
    const input = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(textOf(JSON.parse(input))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('writes the example of the RFC in UTF-8 (section 3.2.4)', () => {
    expect([...utf8Of(textOf({ string: '€$\u000f' }))].slice(10)).toEqual([
      0x22, 0xe2, 0x82, 0xac, 0x24, 0x5c, 0x75, 0x30, 0x30, 0x30, 0x66, 0x22, 0x7d,
    ]);
  });

  it('orders keys by UTF-16 code units, as in the example of the RFC (section 3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const order = Object.values(JSON.parse(textOf([value])) as object[]).flatMap((object) => Object.values(object));
    // A key that looks like an index comes first in an object of ECMAScript, so the text is looked at.
    expect(order).toHaveLength(7);
    const places = [
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ].map((name) => textOf(value).indexOf(name));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it.each([
    ['half a pair', '\ud800', 'not-unicode'],
    ['the other half', 'a\udc00b', 'not-unicode'],
    ['a pair the wrong way round', '\ude00\ud83d', 'not-unicode'],
    ['half a pair in a key', { ['\ud800']: 1 }, 'not-unicode'],
    ['undefined', { a: undefined }, 'not-json'],
    ['a hole', [1, , 2], 'not-json'], // eslint-disable-line no-sparse-arrays
    ['a date', new Date(0), 'not-json'],
    ['a map', new Map(), 'not-json'],
    ['a big integer', 1n, 'not-json'],
    ['a function', () => 1, 'not-json'],
    ['not a number', Number.NaN, 'not-finite'],
    ['a prototype', JSON.parse('{"__proto__":{"admin":true}}'), 'forbidden-key'],
    ['a constructor, deep down', JSON.parse('{"a":[{"constructor":1}]}'), 'forbidden-key'],
  ])('refuses %s', (_, value, code) => {
    expect(textOf(value)).toBe(`refused: ${code}`);
  });

  it('takes as much depth as allowed, and not one more', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect(textOf(nested(maxJsonDepth))).toBe('[[[[[[[[1]]]]]]]]');
    expect(textOf(nested(maxJsonDepth + 1))).toBe('refused: too-deep');
  });

  it('law: the text reads back as the same value, and the text of that is the same text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = canonicalJson(value);
        fc.pre(text.ok);
        expect(textOf(JSON.parse(text.value))).toBe(text.value);
        expect(JSON.parse(text.value)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('law: UTF-8 is what the platform makes of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Buffer.from(utf8Of(text)).toString('hex')).toBe(Buffer.from(text, 'utf8').toString('hex'));
      }),
    );
  });
});
