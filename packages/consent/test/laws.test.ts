import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confirm,
  decide,
  isPermitted,
  parseDecisionContext,
  parseShareRequest,
  permittedCategories,
  type Decision,
} from '../src/index.js';
import { explain } from '../src/explain/index.js';
import { consents, objections, personFacts, requests } from './arbitrary-consents.js';
import { consentId, contextWith, now, objection } from './sample-network.js';

const permitted = (decision: Decision): ReadonlySet<string> => new Set(permittedCategories(decision));
const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((one) => all.has(one));
const laterBy = (ms: number): string => new Date(Date.parse(now) + ms).toISOString();
const isOwnFile = ({ holder, recipient }: { holder: { organisation: string }; recipient: object }): boolean =>
  'organisation' in recipient && recipient.organisation === holder.organisation;

describe('the laws of decide', () => {
  it('the order of consents never matters', () => {
    const shuffled = consents.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(requests, shuffled, personFacts, (request, [list, other], facts) => {
        expect(decide(request, contextWith(other, { facts }))).toEqual(decide(request, contextWith(list, { facts })));
      }),
    );
  });

  it('adding an objection never widens', () => {
    fc.assert(
      fc.property(requests, consents, objections, personFacts, (request, list, added, facts) => {
        const before = permitted(decide(request, contextWith(list, { facts })));
        const after = permitted(decide(request, contextWith([...list, { ...added, id: consentId(99) }], { facts })));
        expect(isWithin(after, before)).toBe(true);
      }),
    );
  });

  it('withdrawing or leaving out a permission never widens', () => {
    fc.assert(
      fc.property(requests, consents, fc.nat(), (request, list, which) => {
        const index = list.length === 0 ? 0 : which % list.length;
        fc.pre(list[index]?.effect === 'permit');
        const before = permitted(decide(request, contextWith(list)));
        const withdrawn = list.map((one, at) => (at === index ? { ...one, status: 'revoked' } : one));
        expect(isWithin(permitted(decide(request, contextWith(withdrawn))), before)).toBe(true);
        const without = list.filter((_one, at) => at !== index);
        expect(isWithin(permitted(decide(request, contextWith(without))), before)).toBe(true);
      }),
    );
  });

  it('without consents nothing crosses the border of an organisation, but for a referral that the person knows of', () => {
    fc.assert(
      fc.property(requests, personFacts, (request, facts) => {
        fc.pre(!isOwnFile(request));
        const { outcome, reasons } = decide(request, contextWith([], { facts }));
        if (outcome !== 'deny') expect(reasons).toContain('presumed-referral');
        expect(reasons).not.toContain('explicit-consent');
      }),
    );
  });

  it('a general objection leaves nothing that is presumed', () => {
    fc.assert(
      fc.property(requests, (request) => {
        fc.pre(!isOwnFile(request));
        expect(decide(request, contextWith([objection()])).outcome).toBe('deny');
      }),
    );
  });

  it('an absolute block leaves nothing outside the own organisation', () => {
    fc.assert(
      fc.property(requests, consents, (request, list) => {
        fc.pre(!isOwnFile(request));
        const block = objection({ id: consentId(99), absolute: true });
        expect(decide(request, contextWith([...list, block])).outcome).toBe('deny');
      }),
    );
  });

  it('a record that cannot be read leaves nothing, unless it is certainly a permission', () => {
    fc.assert(
      fc.property(requests, consents, (request, list) => {
        const before = decide(request, contextWith(list));
        const damaged = { ...objection(), validity: 'always' };
        expect(decide(request, contextWith([...list, damaged])).outcome).toBe('deny');
        const permission = { ...damaged, effect: 'permit' };
        expect(permitted(decide(request, contextWith([...list, permission])))).toEqual(permitted(before));
      }),
    );
  });

  it('the decisive rules alone give the same answer', () => {
    fc.assert(
      fc.property(requests, consents, (request, list) => {
        for (const item of decide(request, contextWith(list)).items) {
          if (item.decisive.length === 0) continue;
          const decisive = list.filter(({ id }) => item.decisive.some(({ consent }) => consent === id));
          const alone = decide({ ...request, categories: [item.category] as never }, contextWith(decisive));
          expect(alone.outcome).toBe(item.outcome);
        }
      }),
    );
  });

  it('what is permitted rests on a record or on evidence', () => {
    fc.assert(
      fc.property(requests, consents, (request, list) => {
        for (const item of decide(request, contextWith(list)).items) {
          if (item.outcome === 'permit') expect(item.decisive.length > 0 || item.evidence !== null).toBe(true);
        }
      }),
    );
  });

  it('until validUntil the answer stays the same', () => {
    fc.assert(
      fc.property(requests, consents, personFacts, fc.nat({ max: 60_000 }), (request, list, facts, ms) => {
        const decision = decide(request, contextWith(list, { facts }));
        fc.pre(Date.parse(now) + ms < Date.parse(decision.validUntil ?? now));
        const later = decide(request, contextWith(list, { facts, now: laterBy(ms) }));
        expect(later.items).toEqual(decision.items);
      }),
    );
  });

  it('confirming never widens, and confirms what did not change', () => {
    fc.assert(
      fc.property(requests, consents, consents, (request, list, other) => {
        const decision = decide(request, contextWith(list));
        const changed = permitted(confirm(decision, contextWith(other)));
        expect(isWithin(changed, permitted(decision))).toBe(true);
        expect(isWithin(changed, permitted(decide(request, contextWith(other))))).toBe(true);
        expect(confirm(decision, contextWith(list))).toEqual(decision);
      }),
    );
  });

  it('parsing once or each time gives the same answer', () => {
    fc.assert(
      fc.property(requests, consents, personFacts, (request, list, facts) => {
        const context = parseDecisionContext(contextWith(list, { facts }));
        const asked = parseShareRequest(request);
        if (!context.ok || !asked.ok) throw new Error('the samples parse');
        const decision = decide(asked.value, context.value);
        expect(decision).toEqual(decide(request, contextWith(list, { facts })));
        expect(decide(asked.value, { ...context.value, now: laterBy(1) }).items.length).toBe(decision.items.length);
      }),
    );
  });

  it('the answer to a requester does not tell why', () => {
    fc.assert(
      fc.property(requests, consents, consents, (request, list, other) => {
        const [one, two] = [decide(request, contextWith(list)), decide(request, contextWith(other))];
        fc.pre(one.outcome === 'deny' && two.outcome === 'deny');
        const told = JSON.stringify(explain(one, 'requester', 'nl'));
        expect(JSON.stringify(explain(two, 'requester', 'nl'))).toBe(told);
        expect(told).not.toMatch(/CONSENT-|consent"|objection/u);
      }),
    );
  });

  it('no input is changed', () => {
    fc.assert(
      fc.property(requests, consents, (request, list) => {
        const context = contextWith(list);
        const before = JSON.stringify([request, context]);
        decide(request, context);
        expect(JSON.stringify([request, context])).toBe(before);
      }),
    );
  });

  it('whatever comes in, the answer is a refusal and never an exception', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), fc.anything(), (request, context) => {
        const decision = decide(request as never, context as never);
        expect(decision.outcome).toBe('deny');
        expect(decision.reasons).toEqual(['invalid-request']);
        expect(isPermitted(decision, 'help-request')).toBe(false);
      }),
    );
  });
});
