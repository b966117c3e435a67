import { describe, expect, it } from 'vitest';
import { caseworkRules, ruleOfCaseworkCode } from './rules.js';

describe('the rules of casework', () => {
  it('are numbered in their order, each under its own id', () => {
    const ids = Object.keys(caseworkRules);
    expect(ids).toEqual(ids.map((_id, index) => `CASE-${String(index + 1).padStart(3, '0')}`));
    expect(Object.values(caseworkRules).map(({ id }) => id)).toEqual(ids);
  });

  it('say in two languages what is so, and where that is recorded', () => {
    for (const { says, source } of Object.values(caseworkRules)) {
      expect(says.nl).toMatch(/^\p{Lu}.*\.$/u);
      expect(says.en).toMatch(/^\p{Lu}.*\.$/u);
      expect(source).toMatch(/^no public text: docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/);
    }
  });

  it('are reported by codes that have a rule', () => {
    for (const [code, rule] of Object.entries(ruleOfCaseworkCode)) {
      expect(caseworkRules[rule].id, code).toBe(rule);
    }
  });
});
