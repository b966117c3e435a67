import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFhirJson } from './parse-fhir-json.js';

const codesOf = (text: string) => parseFhirJson(text).issues.map(({ code }) => code);
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const padding = JSON.stringify('x'.repeat(2 ** 20));

describe('the door for text', () => {
  it('gives the value of a small message', () => {
    expect(parseFhirJson('{"resourceType":"Bundle"}')).toEqual({
      ok: true,
      value: { resourceType: 'Bundle' },
      issues: [],
    });
  });

  it.each(['', '{', '{"a":}', 'undefined', '<Bundle/>', "{'a':1}", '{"a":1}x'])(
    'refuses what is no JSON: %s',
    (text) => {
      expect(codesOf(text)).toEqual(['malformed-json']);
    },
  );

  it('refuses more than 10 MB, counted in bytes', () => {
    const limit = 10 * 1024 * 1024;
    expect(codesOf(JSON.stringify('x'.repeat(limit - 2)))).toEqual([]);
    expect(codesOf(JSON.stringify('x'.repeat(limit - 1)))).toEqual(['limit']);
    expect(codesOf(JSON.stringify('é'.repeat(limit / 2)))).toEqual(['limit']);
    expect(codesOf(JSON.stringify('é'.repeat(limit / 2 - 1)))).toEqual([]);
    expect(codesOf(JSON.stringify('😀'.repeat(limit / 4)))).toEqual(['limit']);
    expect(codesOf(JSON.stringify('😀'.repeat(limit / 4 - 1)))).toEqual([]);
  });

  it('refuses a large text that nests too deep, before it is built', () => {
    expect(codesOf(`[${padding},${nested(63)}]`)).toEqual([]);
    expect(codesOf(`[${padding},${nested(64)}]`)).toEqual(['limit']);
    expect(codesOf('['.repeat(5_000_000))).toEqual(['limit']);
  });

  it('does not count brackets inside strings, also with escapes', () => {
    const tricky = JSON.stringify(`${'['.repeat(100)}"\\${'{'.repeat(100)}`);
    expect(codesOf(`[${padding},${tricky},"\\\\",${tricky}]`)).toEqual([]);
    expect(codesOf(`[${padding},"no end ${'['.repeat(100)}`)).toEqual(['malformed-json']);
  });

  it('refuses a key that reaches into the language, and lets the word be in a text', () => {
    expect(codesOf('{"text": "about __proto__"}')).toEqual([]);
    expect(parseFhirJson('{"resourceType":"Bundle","entry":[{},{"x":{"__proto__": {"admin": true}}}]}')).toEqual({
      ok: false,
      issues: [{ severity: 'error', code: 'forbidden-key', path: 'Bundle.entry[1].x.__proto__' }],
    });
    expect(parseFhirJson(`${'{"x":'.repeat(80)}{"__proto__":1}${'}'.repeat(80)}`).issues).toEqual([
      { severity: 'error', code: 'forbidden-key', path: '' },
    ]);
    expect(codesOf('{"__proto__": ')).toEqual(['malformed-json']);
  });

  it('law: any text gives a result', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const result = parseFhirJson(text);
        if (result.ok) expect(result.value).toEqual(JSON.parse(text));
        else expect(result.issues).not.toEqual([]);
      }),
    );
  });
});
