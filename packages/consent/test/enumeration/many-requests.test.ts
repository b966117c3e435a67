import { describe, expect, it } from 'vitest';
import type { ConsentRecord } from '../../src/consent-record.js';
import { decidePrepared } from '../../src/internal/decide-prepared.js';
import type { PreparedRequest } from '../../src/internal/prepared-request.js';
import { contextOf, coreAnswer, recordOf, requestOf, type Variant } from './core.js';
import { oracle, reaches, type CoreRule } from './oracle.js';

const proves = process.env['MGN_PROVING'] !== undefined;
/** How many requests are compared: ten million while proving. */
const wanted = proves ? 10_000_000 : 40_000;
/** How many requests are asked of each set of rules. */
const perContext = 64;

const bit = [0, 1] as const;

/** Every request that can be made of two organisations, professionals, purposes, cases, categories, labels and pieces. */
const everyRequest: readonly { readonly variant: Variant; readonly prepared: PreparedRequest }[] = bit.flatMap(
  (holder) =>
    bit.flatMap((recipient) =>
      bit.flatMap((professional) =>
        bit.flatMap((purpose) =>
          bit.flatMap((episode) =>
            bit.flatMap((category) =>
              bit.flatMap((label) =>
                bit.map((piece) => {
                  const variant = { holder, recipient, professional, purpose, episode, category, label, piece };
                  return { variant, prepared: requestOf(variant) };
                }),
              ),
            ),
          ),
        ),
      ),
    ),
);

/** Numbers from a seed: the same run each time. */
function numbersFrom(start: number): (below: number) => number {
  let seed = start;
  return (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
}

describe('random requests against random rules', () => {
  it(`are answered as the text says, ${String(wanted)} times`, () => {
    const next = numbersFrom(20261124);
    const one = <T>(values: readonly T[]): T => values[next(values.length)] as T;
    const counted = { permit: 0, 'absolute-block': 0, objection: 0, 'later-general-objection': 0, none: 0 };
    for (let compared = 0; compared < wanted; compared += perContext) {
      const rules = Array.from({ length: next(8) }, (): CoreRule & { readonly variant: Variant } => {
        const permits = next(5) < 3;
        const from = permits ? 1 : 0;
        const level = (most: number): number => from + next(most + 1 - from);
        return {
          effect: permits ? 'permit' : 'object',
          holder: level(2) as CoreRule['holder'],
          recipient: level(3) as CoreRule['recipient'],
          context: level(2) as CoreRule['context'],
          resource: level(3) as CoreRule['resource'],
          absolute: !permits && next(20) === 0,
          recorded: next(5),
          variant: one(everyRequest).variant,
        };
      });
      const laterDenies = next(2) === 0;
      const records = rules.map((rule, place): ConsentRecord => recordOf(rule, 1000 + place, rule.variant));
      const context = contextOf(records, laterDenies);
      for (let asked = 0; asked < perContext; asked += 1) {
        const { variant, prepared } = one(everyRequest);
        const applying = rules.filter((rule) => reaches(rule, rule.variant, variant));
        const expected = oracle(applying, laterDenies);
        const gate = coreAnswer(decidePrepared(prepared, context).items[0]);
        counted[expected] += 1;
        if (gate !== expected) expect({ rules, variant, gate }).toEqual({ rules, variant, gate: expected });
      }
    }
    // A comparison that never meets an answer would say nothing of it.
    for (const [answer, count] of Object.entries(counted))
      expect([answer, count > wanted / 2000]).toEqual([answer, true]);
  }, 1_800_000);
});
