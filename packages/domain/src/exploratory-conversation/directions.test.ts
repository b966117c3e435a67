import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destinationOf, destinations, directions, isGgz, reportCategories, reportCategoryOf } from './directions.js';

const some = fc.uniqueArray(fc.constantFrom(...directions), { minLength: 1 });

describe('the category of an outcome', () => {
  it.each([
    [['none-needed'], 'outside-ggz'],
    [['own-network', 'support-point', 'social-domain', 'primary-care'], 'outside-ggz'],
    [['ggz-basic'], 'ggz-only'],
    [['ggz-specialised', 'ggz-basic'], 'ggz-only'],
    [['ggz-basic', 'own-network'], 'combined'],
    [['ggz-basic', 'case-conference'], 'combined'],
    [['social-domain', 'acute-route'], 'outside-ggz'],
    [['case-conference'], null],
    [['follow-up-conversation', 'acute-route'], null],
    [[], null],
  ] as const)('of %j is %s', (chosen, category) => {
    expect(reportCategoryOf(chosen)).toBe(category);
  });

  it('law: exactly one category, or none as long as nothing is final; order does not matter', () => {
    fc.assert(
      fc.property(some, (chosen) => {
        const category = reportCategoryOf(chosen);
        expect([...reportCategories, null]).toContain(category);
        expect(reportCategoryOf([...chosen].reverse())).toBe(category);
        if (chosen.some(isGgz)) expect(category).not.toBe('outside-ggz');
      }),
    );
  });
});

describe('the destination of a person', () => {
  it.each([
    [['ggz-basic', 'ggz-specialised', 'primary-care'], 'ggz-specialised'],
    [['ggz-basic', 'social-domain'], 'ggz-basic'],
    [['primary-care', 'support-point'], 'outside'],
    [['primary-care'], 'gp'],
    [['none-needed'], 'outside'],
    [['case-conference'], null],
    [[], null],
  ] as const)('of %j is %s', (chosen, destination) => {
    expect(destinationOf(chosen)).toBe(destination);
  });

  it('law: one destination, whatever the order', () => {
    fc.assert(
      fc.property(some, (chosen) => {
        expect([...destinations, null]).toContain(destinationOf(chosen));
        expect(destinationOf([...chosen].reverse())).toBe(destinationOf(chosen));
      }),
    );
  });
});

describe('mental health care', () => {
  it('is basic and specialised ggz, and nothing else', () => {
    expect(directions.filter(isGgz)).toEqual(['ggz-basic', 'ggz-specialised']);
  });
});
