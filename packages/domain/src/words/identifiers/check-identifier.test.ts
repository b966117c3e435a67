import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { checkIdentifier, IdentifierKind, identifierKinds } from './check-identifier.js';
import { identifierIssueCodes } from './digits.js';

const Table = z.strictObject({
  format: z.literal('mgn-cases/1'),
  subject: z.literal('domain/identifier'),
  source: z.string(),
  cases: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      given: z.strictObject({ kind: IdentifierKind, value: z.unknown() }),
      expect: z.strictObject({ valid: z.boolean(), code: z.string().nullable() }),
      why: z.string().optional(),
    }),
  ),
});

const file = fileURLToPath(new URL('../../../cases/identifiers.json', import.meta.url));
const { cases } = Table.parse(JSON.parse(readFileSync(file, 'utf8')));

describe('identifier cases', () => {
  it.each(cases.map((row) => [row.id, row.title, row] as const))('%s %s', (_id, _title, row) => {
    expect(checkIdentifier(row.given.kind, row.given.value)).toEqual(row.expect);
  });

  it('have ids of their own, and try every kind and every code', () => {
    expect(new Set(cases.map((row) => row.id)).size).toBe(cases.length);
    expect(new Set(cases.map((row) => row.given.kind))).toEqual(new Set(identifierKinds));
    expect(new Set(cases.map((row) => row.expect.code))).toEqual(new Set([...identifierIssueCodes, null]));
  });
});

describe('checkIdentifier', () => {
  it('law: whatever comes in, the answer is a code or none, and never an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...identifierKinds), fc.anything(), (kind, value) => {
        const { valid, code } = checkIdentifier(kind, value);
        expect(valid).toBe(code === null);
        if (typeof value !== 'string') expect(code).toBe('not-a-string');
      }),
    );
  });

  it('law: what is valid has no sign but digits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...identifierKinds), fc.string({ unit: 'binary', maxLength: 12 }), (kind, value) => {
        if (checkIdentifier(kind, value).valid) expect(value).toMatch(/^(GM)?[0-9]+$/);
      }),
    );
  });
});
