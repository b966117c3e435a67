import { describe, expect, it } from 'vitest';
import { authorityCases, conditionCases, stepCases } from '../../test/specification/network-concern/cases.js';
import type { StoryEvent } from '../../test/specification/story.js';
import { concernAfter } from '../../test/told-concern.js';
import { profileGiven } from '../../test/told-profile.js';
import { Instant } from '../calendar/instant.js';
import { Actor } from '../words/actor.js';
import { networkConcern } from './index.js';
import { networkConcernRefusals } from './refusal-codes.js';

interface Given {
  readonly events: readonly StoryEvent[];
  readonly command: unknown;
  readonly context: { readonly at: string; readonly actor: unknown; readonly region?: object };
}

function answer({ events, command, context }: Given) {
  const decision = networkConcern.decide(concernAfter(events), networkConcern.Command.parse(command), {
    at: Instant.parse(context.at),
    actor: Actor.parse(context.actor),
    region: profileGiven({ overrides: context.region ?? {} }),
  });
  const { record } = decision;
  return {
    outcome: decision.outcome,
    state: record.state,
    events: decision.outcome === 'accepted' ? decision.events : [],
    reasons: decision.outcome === 'refused' ? [...new Set(decision.reasons.map(({ code }) => code))] : [],
    next: networkConcern.next(record),
    responsible: record.state === 'none' ? null : networkConcern.responsibleParty(record),
  };
}

describe.each([stepCases, authorityCases, conditionCases])('$name', ({ cases }) => {
  it.each(cases.map((row) => [row.title, row] as const))('%s', (_title, { given, expect: expected }) => {
    expect(answer(given as Given)).toMatchObject(JSON.parse(JSON.stringify(expected)) as object);
  });

  it('says of every case what and why, under an id of its own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    for (const { title, why } of cases) expect(Math.min(title.length, why.length)).toBeGreaterThan(1);
  });
});

describe('the refusals', () => {
  it('each have a case on both sides of the line, or belong to the order or to the role', () => {
    const told = new Set(conditionCases.cases.map(({ id }) => id.split('.')[0]));
    const elsewhere = [
      'not-opened',
      'already-opened',
      'step-not-reached',
      'step-already-taken',
      'process-ended',
      'role-not-allowed',
    ];
    const codes = Object.keys(networkConcernRefusals).filter((code) => !elsewhere.includes(code));
    expect(codes.filter((code) => !told.has(code))).toEqual([]);
  });
});
