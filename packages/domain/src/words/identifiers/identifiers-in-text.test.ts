import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bsnIssue } from './bsn.js';
import { identifiersInText, textIdentifierKinds } from './identifiers-in-text.js';

describe('identifiers in a text', () => {
  it.each([
    ['Het nummer is 999990007.', ['bsn']],
    ['999 990 007', ['bsn']],
    ['bsn is 12345678', ['bsn']],
    ['+31 6 12 34 56 78', ['phone']],
    ['0344-123456', ['phone']],
    ['t.voorbeeld@voorbeeld.nl', ['email']],
    ['4001 AB', ['postcode']],
    ['NL91ABNA0417164300', ['bank-account']],
    ['3 april 1984', ['full-date']],
    ['1984-04-03', ['full-date']],
    ['VG-0412', ['case-number']],
    ['dossier 2026123', ['case-number']],
    ['Dhr. J. de Voorbeeld', ['name-cue']],
    ['mevrouw Van den Berg', ['name-cue']],
    ['een 34-jarige', ['exact-age']],
    ['is 34 jaar', ['exact-age']],
    ['Voorbeeldstraat 12', ['street']],
    ['Mevrouw Voorbeeld, BSN 999990007, 06 12345678', ['bsn', 'phone', 'name-cue']],
  ])('%s', (text, kinds) => {
    expect(identifiersInText(text)).toEqual(kinds);
  });

  it.each([
    '',
    'Hoe gaan we verder?',
    'Al 14 weken, 3 keer per week, 12 gesprekken.',
    '123456789 is geen geldig nummer.',
    'De Wmo 2015, artikel 2.3.2.',
    'Een schuld van 12.500 euro.',
    'Postcode 4001 is groot genoeg.',
    'heet water',
    'in maart 2025',
    'text:00000000-0000-4000-8000-000999990007',
  ])('nothing in: %s', (text) => {
    expect(identifiersInText(text)).toEqual([]);
  });

  it('finds what is hidden between characters that show nothing, and in full-width digits', () => {
    expect(identifiersInText('9\u200B9\u200B9990007')).toEqual(['bsn']);
    expect(identifiersInText('９９９９９０００７')).toEqual(['bsn']);
    expect(identifiersInText('999\u2011990\u2011007')).toEqual(['bsn']);
  });

  it('law: every number that passes the 11-test is found, with or without separators, anywhere in a text', () => {
    const digits = fc.integer({ min: 10_000_000, max: 999_999_999 }).map((number) => String(number).padStart(9, '0'));
    const valid = digits.filter((text) => bsnIssue(text) === null);
    const around = fc.constantFrom('', 'x ', 'Nummer: ', '(', '\n');
    fc.assert(
      fc.property(valid, fc.constantFrom('', ' ', '.', '-'), around, around, (number, between, before, after) => {
        const written = [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(between);
        expect(identifiersInText(`${before}${written}${after}`)).toContain('bsn');
      }),
    );
  });

  it('law: each kind comes once and in order, whatever is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = identifiersInText(text);
        expect(found).toEqual(textIdentifierKinds.filter((kind) => found.includes(kind)));
      }),
    );
  });
});
