import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confirm,
  decide,
  isPermitted,
  parseDecisionContext,
  parseShareRequest,
  type Decision,
  type DecisionItem,
  type ShareRequestInput,
} from '../src/index.js';
import { explain } from '../src/explain/index.js';
import { surroundings } from './arbitrary-circumstances.js';
import { consents, objections, requests } from './arbitrary-consents.js';
import { consentId, contextWith, now, objection } from './sample-network.js';

const runs = { numRuns: 300 };
/** On a machine that does much else. */
const patience = 60_000;

const nameOf = ({ category, resource }: DecisionItem): string => `${category} ${resource ?? ''}`;

/** What may go out: the names of the permitted items. */
const permitted = (decision: Decision): ReadonlySet<string> =>
  new Set(decision.items.flatMap((item) => (item.outcome === 'permit' ? [nameOf(item)] : [])));
const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((one) => all.has(one));
const laterBy = (ms: number): string => new Date(Date.parse(now) + ms).toISOString();
const isOwnFile = ({ holder, recipient }: ShareRequestInput): boolean =>
  'organisation' in recipient && recipient.organisation === holder.organisation;

/** What the person's rules have no part in: an anonymous text, a right in law, somebody who reads along by their own right. */
const isAbove = ({ mode, ground, recipient }: ShareRequestInput): boolean =>
  mode === 'anonymous' || ground !== undefined || recipient.kind === 'representative';

describe('the laws of decide', () => {
  it(
    'the order of consents never matters',
    () => {
      const shuffled = consents.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
      );
      fc.assert(
        fc.property(requests, shuffled, surroundings, (request, [list, other], more) => {
          expect(decide(request, contextWith(other, more))).toEqual(decide(request, contextWith(list, more)));
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'the order of representatives and of what else is known never matters',
    () => {
      fc.assert(
        fc.property(requests, consents, surroundings, (request, list, more) => {
          const turned = Object.fromEntries(
            Object.entries(more.facts).map(([key, value]: [string, unknown]) => [
              key,
              Array.isArray(value) ? [...(value as unknown[])].reverse() : value,
            ]),
          );
          const one = permitted(decide(request, contextWith(list, more)));
          expect(permitted(decide(request, contextWith(list, { ...more, facts: turned })))).toEqual(one);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'adding an objection never widens, whoever makes it and whatever is claimed',
    () => {
      fc.assert(
        fc.property(requests, consents, objections, surroundings, (request, list, added, more) => {
          const before = permitted(decide(request, contextWith(list, more)));
          const after = permitted(decide(request, contextWith([...list, { ...added, id: consentId(99) }], more)));
          expect(isWithin(after, before)).toBe(true);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'withdrawing or leaving out a permission never widens',
    () => {
      fc.assert(
        fc.property(requests, consents, fc.nat(), surroundings, (request, list, which, more) => {
          const index = list.length === 0 ? 0 : which % list.length;
          fc.pre(list[index]?.effect === 'permit' && !isAhead(list));
          const before = permitted(decide(request, contextWith(list, more)));
          const withdrawn = list.map((one, at) => (at === index ? { ...one, status: 'revoked' } : one));
          expect(isWithin(permitted(decide(request, contextWith(withdrawn, more))), before)).toBe(true);
          const without = list.filter((_one, at) => at !== index);
          expect(isWithin(permitted(decide(request, contextWith(without, more))), before)).toBe(true);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'withdrawing an objection never revives a permission of before it',
    () => {
      const onRecord = (decision: Decision): ReadonlySet<string> =>
        new Set(
          decision.items.flatMap((item) =>
            item.decisive.length > 0 && item.outcome === 'permit' ? [nameOf(item)] : [],
          ),
        );
      fc.assert(
        fc.property(requests, consents, objections, surroundings, (request, list, added, more) => {
          const made = { ...added, id: consentId(99), status: 'active', grantedAt: now, recordedAt: now };
          const before = onRecord(decide(request, contextWith([...list, made], more)));
          const withdrawn = { ...made, status: 'revoked', revokedAt: now };
          const after = onRecord(decide(request, contextWith([...list, withdrawn], more)));
          expect(isWithin(after, before)).toBe(true);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'without consents nothing crosses the border of an organisation, but for what rests on something else',
    () => {
      fc.assert(
        fc.property(requests, surroundings, (request, more) => {
          fc.pre(!isOwnFile(request) && !isAbove(request));
          const { items } = decide(request, contextWith([], more));
          for (const { outcome, reason } of items) {
            if (outcome === 'permit')
              expect(['presumed-referral', 'mitz-permit', 'ehds-primary-use']).toContain(reason);
          }
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'a general objection of the person leaves nothing that is presumed or stands in the register',
    () => {
      fc.assert(
        fc.property(requests, surroundings, (request, more) => {
          fc.pre(!isOwnFile(request) && !isAbove(request) && !isDecidedByOthers(more));
          expect(decide(request, contextWith([objection()], more)).outcome).toBe('deny');
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'an absolute block leaves nothing outside the own organisation',
    () => {
      fc.assert(
        fc.property(requests, consents, surroundings, (request, list, more) => {
          fc.pre(!isOwnFile(request) && !isAbove(request) && !isDecidedByOthers(more));
          const block = objection({ id: consentId(99), absolute: true });
          expect(decide(request, contextWith([...list, block], more)).outcome).toBe('deny');
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'a record that cannot be read leaves nothing, unless it is certainly a permission or nothing could have stopped it',
    () => {
      const unstoppable = new Set([
        'statutory-right',
        'conflict-of-duties',
        'statutory-duty',
        'emergency',
        'anonymous',
      ]);
      fc.assert(
        fc.property(requests, consents, surroundings, (request, list, more) => {
          const before = decide(request, contextWith(list, more));
          const damaged = { ...objection(), validity: 'always' };
          for (const { outcome, reason } of decide(request, contextWith([...list, damaged], more)).items) {
            if (outcome === 'permit') expect(unstoppable).toContain(reason);
          }
          const permission = { ...damaged, effect: 'permit' };
          expect(permitted(decide(request, contextWith([...list, permission], more)))).toEqual(permitted(before));
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'the decisive rules alone, with the same facts, give the same answer',
    () => {
      fc.assert(
        fc.property(requests, consents, surroundings, (request, list, more) => {
          for (const item of decide(request, contextWith(list, more)).items) {
            if (item.decisive.length === 0) continue;
            const decisive = list.filter(({ id }) => item.decisive.some(({ consent }) => consent === id));
            const alone = decide(request, contextWith(decisive, more)).items.find(
              ({ category, resource }) => category === item.category && resource === item.resource,
            );
            expect(alone?.outcome).toBe(item.outcome);
          }
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'what is permitted rests on a record or on evidence',
    () => {
      fc.assert(
        fc.property(requests, consents, surroundings, (request, list, more) => {
          for (const item of decide(request, contextWith(list, more)).items) {
            if (item.outcome === 'permit') expect(item.decisive.length > 0 || item.evidence !== null).toBe(true);
          }
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'a rule never competes with one of another level',
    () => {
      const above = new Set([
        'self',
        'statutory-duty',
        'statutory-right',
        'conflict-of-duties',
        'emergency',
        'anonymous',
      ]);
      const below = new Set(['directly-involved', 'deputy', 'presumed-referral', 'mitz-permit', 'ehds-primary-use']);
      fc.assert(
        fc.property(requests, consents, surroundings, (request, list, more) => {
          for (const item of decide(request, contextWith(list, more)).items) {
            if (above.has(item.reason)) expect([item.decisive, item.overridden]).toEqual([[], []]);
            // What is presumed is asked only where no rule of the person decided.
            if (below.has(item.reason)) expect([item.decisive, item.overridden]).toEqual([[], []]);
            for (const { by } of item.overridden) expect(list.some(({ id }) => id === by.consent)).toBe(true);
          }
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'until validUntil the answer stays the same',
    () => {
      fc.assert(
        fc.property(requests, consents, surroundings, fc.nat({ max: 60_000 }), (request, list, more, ms) => {
          const decision = decide(request, contextWith(list, more));
          fc.pre(Date.parse(now) + ms < Date.parse(decision.validUntil ?? now));
          const last = Date.parse(decision.validUntil ?? now) - Date.parse(now) - 1;
          for (const after of [ms, last]) {
            const later = decide(request, contextWith(list, { ...more, now: laterBy(after) }));
            expect([later.items, later.flags]).toEqual([decision.items, decision.flags]);
          }
        }),
        { numRuns: 800 },
      );
    },
    patience,
  );

  it(
    'confirming never widens, and confirms what did not change',
    () => {
      fc.assert(
        fc.property(requests, consents, consents, surroundings, surroundings, (request, list, other, more, else_) => {
          const decision = decide(request, contextWith(list, more));
          const changed = permitted(confirm(decision, contextWith(other, else_)));
          expect(isWithin(changed, permitted(decision))).toBe(true);
          expect(isWithin(changed, permitted(decide(request, contextWith(other, else_))))).toBe(true);
          if (decision.request !== null) expect(confirm(decision, contextWith(list, more))).toEqual(decision);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'parsing once or each time gives the same answer',
    () => {
      fc.assert(
        fc.property(requests, consents, surroundings, (request, list, more) => {
          const context = parseDecisionContext(contextWith(list, more));
          const asked = parseShareRequest(request);
          if (!context.ok || !asked.ok) throw new Error('the samples parse');
          const decision = decide(asked.value, context.value);
          expect(decision).toEqual(decide(request, contextWith(list, more)));
          expect(decide(asked.value, { ...context.value, now: laterBy(1) }).items.length).toBe(decision.items.length);
        }),
      );
    },
    patience,
  );

  it(
    'the answer to a requester does not tell why',
    () => {
      fc.assert(
        fc.property(requests, consents, consents, surroundings, surroundings, (request, list, other, more, else_) => {
          const [one, two] = [decide(request, contextWith(list, more)), decide(request, contextWith(other, else_))];
          fc.pre(one.outcome === 'deny' && two.outcome === 'deny');
          const told = JSON.stringify(explain(one, 'requester', 'nl'));
          expect(JSON.stringify(explain(two, 'requester', 'nl'))).toBe(told);
          expect(told).not.toMatch(/CONSENT-|consent"|objection/u);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'no input is changed',
    () => {
      fc.assert(
        fc.property(requests, consents, surroundings, (request, list, more) => {
          const context = contextWith(list, more);
          const before = JSON.stringify([request, context]);
          decide(request, context);
          expect(JSON.stringify([request, context])).toBe(before);
        }),
      );
    },
    patience,
  );

  it(
    'whatever comes in, the answer is a refusal and never an exception',
    () => {
      fc.assert(
        fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), fc.anything(), (request, context) => {
          const decision = decide(request as never, context as never);
          expect(decision.outcome).toBe('deny');
          expect(decision.reasons).toEqual(['invalid-request']);
          expect(isPermitted(decision, 'help-request')).toBe(false);
        }),
      );
    },
    patience,
  );
});

/** A record bears a date ahead of the clock: leaving it out mends the clock, which is no permission. */
function isAhead(list: readonly { readonly recordedAt: string }[]): boolean {
  return list.some(({ recordedAt }) => Date.parse(recordedAt) > Date.parse(now) + 300_000);
}

/** The network chose that a representative goes before the no of somebody who cannot decide. */
function isDecidedByOthers({ configuration }: { readonly configuration: object }): boolean {
  return 'objectionByIncapablePerson' in configuration;
}
