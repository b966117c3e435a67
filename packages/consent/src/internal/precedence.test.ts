import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConsentId } from '../consent-record.js';
import { supersedes, weigh, type ApplicableObjection, type ApplicableRule } from './precedence.js';

interface Sample extends ApplicableObjection {
  readonly permits: boolean;
}

const level = (max: number) => fc.integer({ min: 0, max });
const sample = fc.record({
  permits: fc.boolean(),
  absolute: level(9).map((chance) => chance === 0),
  recordedMs: level(4),
  specificity: fc.record({
    holder: level(2),
    recipient: level(3),
    context: level(2),
    resource: level(3),
    time: level(1),
  }),
});
const samples = fc.array(sample, { maxLength: 6 }).map((list): readonly Sample[] =>
  list.map((one, index) => ({
    ...one,
    voice: 'person',
    absolute: one.absolute && !one.permits,
    ref: {
      consent: ConsentId.parse(`00000000-0000-4000-8000-00000000000${String(index)}`),
      version: 1,
    },
  })),
);

/**
 * The same question, answered slowly and straight from the text: an absolute block wins; rules superseded by another are taken
 * away; a prohibition that remains denies; else a permission that remains permits. A general objection that is not older than
 * every more specific permission against it still denies.
 */
function fromTheText(rules: readonly Sample[], laterWins: boolean): string {
  if (rules.some((rule) => rule.absolute)) return 'absolute-block';
  const remaining = rules.filter((rule) => !rules.some((other) => isAbove(other, rule)));
  if (remaining.some((rule) => !rule.permits)) return 'objection';
  if (remaining.length === 0) return 'none';
  const isAnswered = (objection: Sample): boolean =>
    rules.some((rule) => rule.permits && isAbove(rule, objection) && rule.recordedMs > objection.recordedMs);
  return laterWins && rules.some((rule) => !rule.permits && !isAnswered(rule)) ? 'later-general-objection' : 'permit';
}

function isAbove(one: ApplicableRule, other: ApplicableRule): boolean {
  const dimensions = ['holder', 'recipient', 'context', 'resource', 'time'] as const;
  const differences = dimensions.map((dimension) => one.specificity[dimension] - other.specificity[dimension]);
  return Math.min(...differences) >= 0 && Math.max(...differences) > 0;
}

const weighed = (rules: readonly Sample[], laterWins: boolean) =>
  weigh(
    rules.filter(({ permits }) => permits),
    rules.filter(({ permits }) => !permits),
    laterWins,
  );

describe('the precedence of the person’s own rules', () => {
  it('is what the text says, for any rules together', () => {
    fc.assert(
      fc.property(samples, fc.boolean(), (rules, laterWins) => {
        const { outcome, reason } = weighed(rules, laterWins);
        expect(reason ?? outcome).toBe(fromTheText(rules, laterWins));
      }),
      { numRuns: 20_000 },
    );
  });

  it('says of every rule that lost which one it lost to', () => {
    fc.assert(
      fc.property(samples, fc.boolean(), (rules, laterWins) => {
        const { outcome, decisive, overridden } = weighed(rules, laterWins);
        const spoken = new Set([...decisive, ...overridden.map(({ rule }) => rule)].map(({ consent }) => consent));
        const lost = rules.filter(({ permits }) => (outcome === 'permit' ? true : permits));
        expect(lost.every(({ ref }) => spoken.has(ref.consent))).toBe(true);
        for (const { rule, by, why } of overridden) {
          const [loser, winner] = [rule, by].map((ref) => rules.find((one) => one.ref === ref));
          expect(loser !== undefined && winner !== undefined).toBe(true);
          if (why === 'more-specific' && loser && winner) expect(isAbove(winner, loser)).toBe(true);
        }
      }),
    );
  });

  it('compares dimension by dimension: more specific in one and less in another is neither', () => {
    const [one, other] = [
      { holder: 2, recipient: 0, context: 1, resource: 1, time: 0 },
      { holder: 0, recipient: 2, context: 1, resource: 1, time: 0 },
    ].map((specificity) => ({ specificity, voice: 'person', recordedMs: 0, ref: { consent: null, version: null } }));
    if (one === undefined || other === undefined) throw new Error('two rules');
    expect([supersedes(one, other), supersedes(other, one), supersedes(one, one)]).toEqual([false, false, false]);
  });
});
