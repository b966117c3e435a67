import { describe, expect, it } from 'vitest';
import { decide, maxConsentCount, maxResourceCount } from '../src/index.js';
import {
  c1,
  c1Request,
  clinician,
  contextWith,
  facts,
  incapacity,
  mentor,
  mitz,
  mitzAnswer,
  objection,
  parent,
  relative,
  representative,
  childBornOn,
} from './sample-network.js';
import { emergency } from './specification/situations.js';

const many = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);
const nested = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`) as unknown;
const polluted = (value: object): unknown =>
  JSON.parse(JSON.stringify(value).replace(/\}$/u, ',"__proto__":{"outcome":"permit"}}'));
const piece = (index: number): object => ({ id: `note:${String(index)}`, category: 'help-request' });
const inFacts = (more: object): object => contextWith([c1()], { facts: { ...facts, ...more } });
const here = contextWith([c1()]);

const attacks: Readonly<Record<string, readonly [request: unknown, context: unknown]>> = {
  'a request that is nested deeply': [{ ...c1Request(), origin: nested(1000) }, here],
  'facts that are nested deeply': [c1Request(), inFacts({ representatives: nested(1000) })],
  'a register that is nested deeply': [c1Request(), contextWith([c1()], { mitz: nested(1000) })],
  'a very long text': [{ ...c1Request(), purpose: 'x'.repeat(1_000_000) }, here],
  'a very long id of evidence': [emergency({}, { evidence: 'e'.repeat(100_000) }), here],
  'a million categories': [{ ...c1Request(), categories: many(1_000_000, 'help-request') }, here],
  'more rules than are weighed': [c1Request(), contextWith(many(maxConsentCount + 1, c1()))],
  'more pieces of data than are weighed': [
    c1Request({ resources: Array.from({ length: maxResourceCount + 1 }, (_none, index) => piece(index)) }),
    here,
  ],
  'one piece of data twice': [c1Request({ resources: [piece(1), piece(1)] }), here],
  'more representatives than anybody has': [
    c1Request(),
    inFacts({ representatives: many(21, representative('mentor', mentor)) }),
  ],
  'a hundred thousand representatives': [
    c1Request(),
    inFacts({ representatives: many(100_000, representative('mentor', mentor)) }),
  ],
  'more records of incapacity than are weighed': [c1Request(), inFacts({ incapacities: many(21, incapacity()) })],
  'more answers of the register than are weighed': [
    c1Request(),
    contextWith([c1()], { mitz: mitz(...many(101, mitzAnswer())) }),
  ],
  'representatives in a circle of two': [
    c1Request(),
    inFacts({
      representatives: [
        representative('mentor', mentor, { mandatedBy: relative }),
        representative('mentor', relative, { mandatedBy: mentor }),
      ],
    }),
  ],
  'a representative in the place of themself': [
    c1Request(),
    inFacts({ representatives: [representative('mentor', mentor, { mandatedBy: mentor })] }),
  ],
  'a circle that is reached by one of two mandates': [
    c1Request(),
    inFacts({
      representatives: [
        representative('mentor', mentor, { mandatedBy: parent }),
        representative('curator', mentor, { mandatedBy: relative }),
        representative('curator', relative, { mandatedBy: mentor }),
      ],
    }),
  ],
  'a person who represents themself': [
    c1Request(),
    inFacts({ representatives: [representative('mentor', facts.person)] }),
  ],
  'a mandate that ends on a day that does not exist': [
    c1Request(),
    inFacts({ representatives: [representative('mentor', mentor, { until: '2026-02-30' })] }),
  ],
  'a key that no facts have': [c1Request(), inFacts({ consentNotNeeded: true })],
  'a key that no representative has': [
    c1Request(),
    inFacts({ representatives: [representative('mentor', mentor, { trusted: true })] }),
  ],
  'a key that no ground has': [emergency({}, { reallyUrgent: true }), here],
  'a ground that nobody knows': [emergency({}, { kind: 'because' }), here],
  '__proto__ in the request': [polluted(c1Request()), here],
  '__proto__ in a ground': [{ ...c1Request(), ground: polluted({ kind: 'emergency' }) }, here],
  '__proto__ in the facts': [c1Request(), contextWith([c1()], { facts: polluted(childBornOn('2010-01-01')) })],
  '__proto__ in the register': [c1Request(), contextWith([c1()], { mitz: polluted(mitz(mitzAnswer())) })],
  '__proto__ in a record': [c1Request(), contextWith([polluted(objection())])],
  'constructor in a piece of data': [c1Request({ resources: [{ ...piece(1), constructor: {} }] }), here],
  'an id with a digit of another script': [c1Request({ person: facts.person.replace('1', '１') }), here],
  'an id with a letter of another script': [
    c1Request({ recipient: { ...c1Request().recipient, organisation: '00000000-0000-4000-8000-0000000000ԁ1' } }),
    here,
  ],
  'an id of a representative with a space': [
    c1Request(),
    inFacts({ representatives: [representative('mentor', `${mentor} `)] }),
  ],
  'an id of evidence with a sign of another script': [emergency({}, { evidence: 'glаss:1' }), here],
  'a professional with a digit of another script': [emergency({}, { professional: clinician.replace('1', '١') }), here],
};

describe('hostile input', () => {
  it.each(Object.entries(attacks))('%s is refused, and nothing is permitted', (_what, [request, context]) => {
    const decision = decide(request as never, context as never);
    expect(decision.outcome).toBe('deny');
    expect(decision.reasons).toEqual(['invalid-request']);
    expect(decision.items.every(({ outcome }) => outcome === 'deny')).toBe(true);
    expect(decision.obligations).toEqual([]);
  });

  it('is refused at once', () => {
    const slow = Object.entries(attacks).flatMap(([what, [request, context]]) => {
      const took = Math.min(...[1, 2, 3, 4, 5].map(() => timed(() => decide(request as never, context as never))));
      return took < allowedMs * margin ? [] : [`${what}: ${took.toFixed(0)} ms`];
    });
    expect(slow).toEqual([]);
  });
});

/** What the specification allows, and how much slower a busy machine may be than a quiet one. */
const allowedMs = 50;
const margin = 5;

function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
