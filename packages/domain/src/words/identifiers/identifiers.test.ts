import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { AgbCode, parseAgbCode } from './agb-code.js';
import { BigNumber, parseBigNumber } from './big-number.js';
import { KvkEstablishmentNumber, parseKvkEstablishmentNumber } from './kvk-establishment-number.js';
import { KvkNumber, parseKvkNumber } from './kvk-number.js';
import { MunicipalityCode, parseMunicipalityCode } from './municipality-code.js';
import * as objectIds from './object-ids.js';
import { parseUraNumber, UraNumber } from './ura-number.js';
import { parseUziNumber, UziNumber } from './uzi-number.js';
import { parseUzoviCode, UzoviCode } from './uzovi-code.js';

const numbers = [
  { name: 'AgbCode', schema: AgbCode, parse: parseAgbCode, length: 8 },
  { name: 'UraNumber', schema: UraNumber, parse: parseUraNumber, length: 8 },
  { name: 'KvkNumber', schema: KvkNumber, parse: parseKvkNumber, length: 8 },
  { name: 'KvkEstablishmentNumber', schema: KvkEstablishmentNumber, parse: parseKvkEstablishmentNumber, length: 12 },
  { name: 'UziNumber', schema: UziNumber, parse: parseUziNumber, length: 9 },
  { name: 'BigNumber', schema: BigNumber, parse: parseBigNumber, length: 11 },
  { name: 'UzoviCode', schema: UzoviCode, parse: parseUzoviCode, length: 4 },
  { name: 'MunicipalityCode', schema: MunicipalityCode, parse: parseMunicipalityCode, length: 4 },
] as const;

describe.each(numbers)('$name', ({ schema, parse, length }) => {
  const digits = '0123456789012'.slice(0, length);

  it(`is ${String(length)} digits, leading zeros kept`, () => {
    expect(parse(digits)).toEqual({ ok: true, value: digits });
    expect(schema.parse(digits)).toBe(digits);
  });

  it('refuses another length, other signs and zeros alone, each with its code', () => {
    const codeOf = (input: unknown) => {
      const result = parse(input);
      return result.ok ? null : result.issues.map((issue) => issue.code);
    };
    expect(codeOf(digits.slice(1))).toEqual(['wrong-length']);
    expect(codeOf(`${digits}0`)).toEqual(['wrong-length']);
    expect(codeOf(`${digits.slice(1)} `)).toEqual(['not-digits']);
    expect(codeOf(digits.replace('1', '\u0661'))).toEqual(['not-digits']);
    expect(codeOf('0'.repeat(length))).toEqual(['all-zeros']);
    expect(codeOf(Number(digits))).toEqual(['invalid-type']);
  });

  it('is described for readers of the JSON Schema', () => {
    const { pattern } = z.toJSONSchema(schema);
    expect(new RegExp(pattern ?? 'no pattern').test(digits)).toBe(true);
    expect(new RegExp(pattern ?? 'no pattern').test(digits.slice(1))).toBe(false);
  });

  it('law: every text of so many digits that is not zero alone is taken as it stands', () => {
    const text = fc.string({
      unit: fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
      minLength: length,
      maxLength: length,
    });
    fc.assert(
      fc.property(text, (value) => {
        fc.pre(/[1-9]/.test(value));
        expect(parse(value)).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('MunicipalityCode', () => {
  it('keeps one spelling of the two that exist', () => {
    expect(parseMunicipalityCode('GM0344')).toEqual({ ok: true, value: '0344' });
    expect(MunicipalityCode.parse(MunicipalityCode.parse('GM0344'))).toBe('0344');
    expect(parseMunicipalityCode('GMGM0344').ok).toBe(false);
    expect(parseMunicipalityCode('GM0344  ').ok).toBe(false);
  });
});

describe('our own ids', () => {
  const parsers = [
    objectIds.parsePersonId,
    objectIds.parseOrganisationId,
    objectIds.parseProfessionalId,
    objectIds.parseCaseId,
    objectIds.parseStreamId,
    objectIds.parseCommandId,
    objectIds.parseEventId,
    objectIds.parseTransferReference,
  ];

  it('are UUIDs in lower case, of any version', () => {
    for (const parse of parsers) {
      expect(parse('0193a5c0-7b1e-7c3a-9f00-000000000001').ok).toBe(true);
      expect(parse('5f0c6f0a-3a55-4c5b-8a5e-1d2c3b4a5f60').ok).toBe(true);
    }
  });

  it.each([
    '0193A5C0-7B1E-7C3A-9F00-000000000001',
    '{0193a5c0-7b1e-7c3a-9f00-000000000001}',
    '0193a5c07b1e7c3a9f00000000000001',
    'urn:uuid:0193a5c0-7b1e-7c3a-9f00-000000000001',
    '0193a5c0-7b1e-7c3a-9f00-000000000001\n',
    '__proto__',
    '',
  ])('are not %j', (text) => {
    for (const parse of parsers) {
      expect(parse(text)).toEqual({ ok: false, issues: [{ code: 'invalid-format', path: [] }] });
    }
  });

  it('law: every UUID in lower case is taken as it stands', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(objectIds.parseCaseId(uuid)).toEqual({ ok: true, value: uuid });
      }),
    );
  });
});
