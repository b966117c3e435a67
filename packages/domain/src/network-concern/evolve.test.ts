import { describe, expect, it } from 'vitest';
import { stateNames } from '../../test/specification/network-concern/steps.js';
import { histories, untilReported, untilUnderWay } from '../../test/specification/network-concern/story.js';
import { concernAfter, concernIn, toldConcern } from '../../test/told-concern.js';
import { evolve } from './evolve.js';
import { networkConcernSteps, stepAfter } from './ladder.js';

const raised = untilUnderWay(1)[0];
const events = {
  'concern-raised': raised,
  'step-reported': untilReported(1)[1],
  'step-taken': untilUnderWay(2)[2],
  'organisation-handed-over': histories['handed-over'].at(-1),
  'concern-settled': histories.settled.at(-1),
  'time-norm-exceeded': {
    type: 'time-norm-exceeded',
    at: '2026-10-01T06:00:00+02:00',
    data: { norm: 'concern-report', level: 'target', due: '2026-09-29' },
  },
} as const;

/** After which states an event can follow. */
const follows: Readonly<Record<keyof typeof events, readonly string[]>> = {
  'concern-raised': ['none'],
  'step-reported': ['under-way'],
  'step-taken': ['reported'],
  'organisation-handed-over': ['reported'],
  'concern-settled': ['under-way', 'reported'],
  'time-norm-exceeded': ['under-way', 'reported'],
};

describe('an event of a concern', () => {
  const types = Object.keys(events) as (keyof typeof events)[];

  it.each(types.flatMap((type) => stateNames.map((state) => [type, state] as const)))('%s after %s', (type, state) => {
    const event = events[type];
    if (event === undefined) throw new Error(`the story has no ${type}`);
    const next = () => evolve(concernIn(state), toldConcern(event)).state;
    if (follows[type].includes(state)) expect(next()).not.toBe('none');
    else expect(next).toThrow(`does not follow on a concern in state ${state}`);
  });

  it('is about the step that the concern is at', () => {
    const [, report] = untilReported(1);
    if (report === undefined) throw new Error('the story reports on its first step');
    expect(() => evolve(concernAfter(untilUnderWay(2)), toldConcern(report))).toThrow('does not follow');
  });
});

describe('the seven steps', () => {
  it('follow on each other, and nothing follows on the last', () => {
    expect(networkConcernSteps.map(stepAfter)).toEqual([2, 3, 4, 5, 6, 7, null]);
  });
});
