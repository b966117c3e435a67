import { describe, expect, it } from 'vitest';
import { explorationRefusals } from './refusal-codes.js';
import { explorationRules } from './rules.js';
import { explorationTable } from './table.js';

const rules = Object.entries(explorationRules);

describe('the rules of the exploratory conversation', () => {
  it('have the id under which they stand, without a gap', () => {
    expect(rules.map(([key, { id }]) => [key, id])).toEqual(rules.map(([key]) => [key, key]));
    expect(rules.map(([key]) => Number(key.slice(-3)))).toEqual(rules.map((_, index) => index + 1));
  });

  it('say where they come from and what they say, in both languages, as one sentence', () => {
    for (const [, { source, says }] of rules) {
      expect(source.length).toBeGreaterThan(10);
      for (const text of [says.nl, says.en]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('call nothing national that comes from ourselves', () => {
    const own = rules.filter(([, { source }]) => /no public|docs\/decisions|leading principle/u.test(source));
    expect(own.filter(([, { tag }]) => tag === 'fixed-nationally')).toEqual([]);
  });

  it('stand behind every refusal, and behind every command', () => {
    for (const id of Object.values(explorationRefusals)) expect(explorationRules[id]).toBeDefined();
    for (const { rules: ids } of Object.values(explorationTable)) {
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) expect(Object.keys(explorationRules)).toContain(id);
    }
  });
});
