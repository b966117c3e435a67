import { describe, expect, it } from 'vitest';
import {
  authorityCases,
  clockCases,
  conditionCases,
  stepCases,
  textCases,
} from '../../test/specification/conference/cases.js';
import type { StoryEvent } from '../../test/specification/story.js';
import { caseAfter } from '../../test/told-conference.js';
import { Instant } from '../calendar/instant.js';
import { parseRegionProfile } from '../region/parse-region-profile.js';
import { Actor } from '../words/actor.js';
import { caseConferenceItem } from './index.js';
import { conferenceRefusals } from './refusal-codes.js';

interface Given {
  readonly events: readonly StoryEvent[];
  readonly command: unknown;
  readonly context: { readonly at: string; readonly actor: unknown; readonly region?: object };
}

function regionOf(overrides: object = {}) {
  const deviations = Object.keys(overrides).map((key) => ({
    key,
    since: '2022-09-16',
    agreedBy: 'a rule case',
    reason: 'a rule case',
  }));
  const region = parseRegionProfile({ deviations, ...overrides });
  if (!region.ok) throw new Error('the regions of the cases pass');
  return region.value;
}

function answer({ events, command, context }: Given) {
  const decision = caseConferenceItem.decide(caseAfter(events), caseConferenceItem.Command.parse(command), {
    at: Instant.parse(context.at),
    actor: Actor.parse(context.actor),
    region: regionOf(context.region),
  });
  const { record } = decision;
  const refusals = decision.outcome === 'refused' ? decision.reasons : [];
  return {
    outcome: decision.outcome,
    state: record.state,
    events: decision.outcome === 'accepted' ? decision.events : [],
    reasons: [...new Set(refusals.map(({ code }) => code))],
    refusals,
    next: caseConferenceItem.next(record),
    responsible: record.state === 'none' ? null : caseConferenceItem.responsibleParty(record),
  };
}

describe.each([stepCases, authorityCases, conditionCases, clockCases, textCases])('$name', ({ cases }) => {
  it.each(cases.map((row) => [row.title, row] as const))('%s', (_title, { given, expect: expected }) => {
    expect(answer(JSON.parse(JSON.stringify(given)) as Given)).toMatchObject(
      JSON.parse(JSON.stringify(expected)) as object,
    );
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
      'not-the-submitter',
      'not-the-action-owner',
      'not-this-person',
    ];
    const codes = Object.keys(conferenceRefusals).filter((code) => !elsewhere.includes(code));
    expect(codes.filter((code) => !told.has(code))).toEqual([]);
  });
});
