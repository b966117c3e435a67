import { describe, expect, it } from 'vitest';
import { directRouteAdvice, meetsTargetGroup } from './entry-assessment.js';
import { exclusionGrounds } from './reasons.js';

const booleans = [true, false];
const every = booleans.flatMap((hasPsychologicalComplaints) =>
  booleans.flatMap((hasOtherDomainProblems) =>
    booleans.map((singleDomainSufficient) => ({
      hasPsychologicalComplaints,
      hasOtherDomainProblems,
      singleDomainSufficient,
    })),
  ),
);

describe('the target group', () => {
  it('is one answer of eight where only people in doubt are invited', () => {
    expect(every.filter((entry) => meetsTargetGroup(entry, { entryMode: 'doubt' }))).toEqual([
      { hasPsychologicalComplaints: true, hasOtherDomainProblems: true, singleDomainSufficient: false },
    ]);
  });

  it('is everyone with psychological complaints where everyone is invited', () => {
    expect(every.filter((entry) => meetsTargetGroup(entry, { entryMode: 'all' }))).toEqual(
      every.filter((entry) => entry.hasPsychologicalComplaints),
    );
  });
});

describe('the direct route', () => {
  it.each(exclusionGrounds)('on the ground %s is advice, unless it is acute', (exclusionGround) => {
    const advice = directRouteAdvice({ ...every[0]!, exclusionGround });
    expect(advice).toBe(exclusionGround === 'acute-or-subacute' ? null : exclusionGround);
  });

  it('is not advised without a ground', () => {
    expect(directRouteAdvice(every[0]!)).toBeNull();
    expect(directRouteAdvice({ ...every[0]!, exclusionGround: null })).toBeNull();
  });
});
