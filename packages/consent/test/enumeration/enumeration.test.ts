import { describe, expect, it } from 'vitest';
import { decidePrepared } from '../../src/internal/decide-prepared.js';
import { allRules, contextOf, coreAnswer, recordOf, request } from './core.js';
import { oracle, type CoreAnswer, type CoreRule } from './oracle.js';

const proves = process.env['MGN_PROVING'] !== undefined;

/** Each rule as a record with an id of its own per place and moment, made once. */
const records = new Map<string, ReturnType<typeof recordOf>>();
function recordFor(index: number, place: number, recorded: number, absolute = false) {
  const key = [index, place, recorded, absolute].join(' ');
  const known = records.get(key);
  if (known !== undefined) return known;
  const rule = { ...ruleAt(index), recorded, absolute };
  const made = recordOf(rule, 1000 + place);
  records.set(key, made);
  return made;
}

function ruleAt(index: number): (typeof allRules)[number] {
  const rule = allRules[index];
  if (rule === undefined) throw new Error('no such rule');
  return rule;
}

/** What the gate answers, in the words of the oracle. */
function answered(
  picked: readonly { readonly index: number; readonly recorded: number; readonly absolute?: boolean }[],
  laterDenies: boolean,
): { readonly gate: CoreAnswer; readonly expected: CoreAnswer } {
  const rules: readonly CoreRule[] = picked.map(({ index, recorded, absolute = false }) => ({
    ...ruleAt(index),
    recorded,
    absolute,
  }));
  const given = picked.map(({ index, recorded, absolute = false }, place) =>
    recordFor(index, place, recorded, absolute),
  );
  const { items } = decidePrepared(request, contextOf(given, laterDenies));
  const gate = coreAnswer(items[0]);
  return { gate, expected: oracle(rules, laterDenies) };
}

describe('the precedence of rules, over the whole of the finite core', () => {
  it('is the one of the text for every rule alone', () => {
    for (const laterDenies of [true, false]) {
      for (const [index] of allRules.entries()) {
        const { gate, expected } = answered([{ index, recorded: 0 }], laterDenies);
        if (gate !== expected) expect([index, gate]).toEqual([index, expected]);
      }
    }
    expect(allRules).toHaveLength(36 + 144);
  });

  it('is the one of the text for every two rules, whichever was recorded first', () => {
    let compared = 0;
    for (const laterDenies of [true, false]) {
      for (const [one] of allRules.entries()) {
        for (let other = one; other < allRules.length; other += 1) {
          for (const [first, second] of [
            [0, 1],
            [1, 0],
            [0, 0],
          ] as const) {
            const picked = [
              { index: one, recorded: first },
              { index: other, recorded: second },
            ];
            const { gate, expected } = answered(picked, laterDenies);
            compared += 1;
            if (gate !== expected) expect({ picked, gate }).toEqual({ picked, gate: expected });
          }
        }
      }
    }
    expect(compared).toBe(2 * 3 * ((180 * 181) / 2));
  });

  it(
    proves
      ? 'is the one of the text for every three rules'
      : 'is the one of the text for three rules, every 97th of them',
    () => {
      let compared = 0;
      let number = 0;
      const stride = proves ? 1 : 97;
      for (const [one] of allRules.entries()) {
        for (let other = one; other < allRules.length; other += 1) {
          for (let third = other; third < allRules.length; third += 1) {
            number += 1;
            if (number % stride !== 0) continue;
            // The moments differ from one triple to the next, so that every order is tried with many kinds of rules.
            const picked = [
              { index: one, recorded: number % 3 },
              { index: other, recorded: Math.floor(number / 3) % 3 },
              { index: third, recorded: Math.floor(number / 9) % 3 },
            ];
            const { gate, expected } = answered(picked, number % 2 === 0);
            compared += 1;
            if (gate !== expected) expect({ picked, gate }).toEqual({ picked, gate: expected });
          }
        }
      }
      expect(compared).toBe(Math.floor((180 * 181 * 182) / 6 / stride));
    },
    1_800_000,
  );

  it('is the one of the text for four rules, in samples, with absolute blocks among them', () => {
    let seed = 20261123;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const samples = proves ? 1_000_000 : 5_000;
    for (let sample = 0; sample < samples; sample += 1) {
      const picked = [0, 1, 2, 3].map(() => {
        const index = next(allRules.length);
        const absolute = ruleAt(index).effect === 'object' && next(8) === 0;
        return { index, recorded: next(4), absolute };
      });
      const { gate, expected } = answered(picked, next(2) === 0);
      if (gate !== expected) expect({ picked, gate }).toEqual({ picked, gate: expected });
    }
  }, 1_800_000);
});
