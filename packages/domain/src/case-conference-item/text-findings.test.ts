import { describe, expect, it } from 'vitest';
import { AgeBand, isSmallNumber } from './background.js';
import { textFindingsIn } from './text-findings.js';
import { MunicipalityCode } from '../words/identifiers/municipality-code.js';

describe('what texts hold', () => {
  it('comes back with its place and how heavy it is, and never with the text', () => {
    const found = textFindingsIn(
      [
        [['question'], 'Bel 06-12345678, mevrouw Voorbeeld.'],
        [['actions', 1, 'what'], 'BSN 999990007'],
        [['note'], null],
      ],
      'anonymous',
    );
    expect(found).toEqual([
      { kind: 'phone', path: ['question'], severity: 'refusal', ruleId: 'MGN-CO-007' },
      { kind: 'name-cue', path: ['question'], severity: 'warning', ruleId: 'MGN-CO-007' },
      { kind: 'bsn', path: ['actions', 1, 'what'], severity: 'refusal', ruleId: 'MGN-CO-006' },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Voorbeeld|999990007|12345678/u);
  });

  it('is only a citizen service number where the person agreed to be named', () => {
    const texts = [[['question'], 'Mevrouw Voorbeeld, 999990007, 4001 AB, 06-12345678.']] as const;
    expect(textFindingsIn(texts, 'identified').map(({ kind }) => kind)).toEqual(['bsn']);
  });
});

describe('small numbers', () => {
  const facts = { ageBand: AgeBand.parse('30-39'), municipality: MunicipalityCode.parse('0599'), rareFeature: true };

  it.each([
    ['nobody counted', {}, true],
    ['nine people share it', { matching: 9 }, true],
    ['ten people share it', { matching: 10 }, false],
    ['ten, where the region asks for twenty', { matching: 10, threshold: 20 }, true],
  ])('all three together: %s', (_when, known, expected) => {
    expect(isSmallNumber(facts, known)).toBe(expected);
  });

  it.each([{ ageBand: null }, { municipality: null }, { rareFeature: false }])('not with %j', (left) => {
    expect(isSmallNumber({ ...facts, ...left })).toBe(false);
  });
});
