import { describe, expect, it } from 'vitest';
import { authorityCases, conditionCases, stepCases } from '../../test/specification/transfer/cases.js';
import type { StoryEvent } from '../../test/specification/story.js';
import { transferAfter } from '../../test/told-transfer.js';
import { parseRegionProfile } from '../region/parse-region-profile.js';
import { Actor } from '../words/actor.js';
import { Instant } from '../calendar/instant.js';
import { transferCase } from './index.js';
import { transferRefusals } from './refusal-codes.js';

interface Given {
  readonly events: readonly StoryEvent[];
  readonly command: unknown;
  readonly context: { readonly at: string; readonly actor: unknown };
}

const region = parseRegionProfile({});

function answer({ events, command, context }: Given) {
  if (!region.ok) throw new Error('the defaults pass');
  const decision = transferCase.decide(transferAfter(events), transferCase.Command.parse(command), {
    at: Instant.parse(context.at),
    actor: Actor.parse(context.actor),
    region: region.value,
  });
  const { record } = decision;
  return {
    outcome: decision.outcome,
    state: record.state,
    events: decision.outcome === 'accepted' ? decision.events : [],
    reasons: decision.outcome === 'refused' ? decision.reasons.map(({ code }) => code) : [],
    next: transferCase.next(record),
    responsible: record.state === 'none' ? null : transferCase.responsibleParty(record),
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
  it('each have a case on both sides of the line, or belong to the order or to who asks', () => {
    const told = new Set(conditionCases.cases.map(({ id }) => id.split('.')[0]));
    const elsewhere = [
      'not-opened',
      'already-opened',
      'step-not-reached',
      'step-already-taken',
      'process-ended',
      'role-not-allowed',
      'not-the-network-office',
      'not-the-gp-practice',
      'not-the-candidate',
      'not-this-person',
    ];
    const codes = Object.keys(transferRefusals).filter((code) => !elsewhere.includes(code));
    expect(codes.filter((code) => !told.has(code))).toEqual([]);
  });
});
