/**
 * Row T66 of the truth table as a whole meeting, and what else a meeting with a name can be.
 */
import {
  c1,
  c1Request,
  clinician,
  contextWith,
  objection,
  otherWelfare,
  person,
  practiceNurse,
  gp,
  toMunicipality,
  toTeam,
  toWelfare,
} from '../sample-network.js';
import { numbered, type RuleCase } from './rule-case.js';
import { ofTable } from './situations.js';

const conference = { purpose: 'case-conference' } as const;
const four = [
  c1Request({ ...conference, recipient: toWelfare }),
  c1Request({ ...conference, recipient: toMunicipality }),
  c1Request({ ...conference, recipient: toTeam }),
  c1Request({ ...conference, recipient: { ...otherWelfare, basis: 'consent' } }),
];
const nurse = c1Request({
  recipient: { ...gp, professional: practiceNurse },
  ...conference,
  relationEvidence: {
    id: 'relation:1',
    kind: 'directly-involved',
    professional: practiceNurse,
    recordedAt: '2026-05-01T09:00:00+02:00',
  },
});
const sees = { attends: true, sees: ['help-request'] };
const seesNothing = { attends: false, sees: [] };

function meeting(
  title: string,
  requests: readonly object[],
  consents: readonly object[],
  expect: object,
  why: string,
  mode = 'identified',
): Omit<RuleCase, 'id'> {
  return { title, given: { mode, requests, context: contextWith(consents) }, expect, why };
}

const t66: RuleCase = {
  id: 'T66',
  ...meeting(
    'four participants, one without a key',
    four,
    [ofTable],
    {
      outcome: 'partial',
      seats: [sees, sees, sees, { ...seesNothing, decision: { reasons: ['recipient-mismatch'] } }],
    },
    'who has no key is not there for this part',
  ),
};

const cases: readonly Omit<RuleCase, 'id'>[] = [
  meeting(
    'everybody has a key',
    four.slice(0, 3),
    [ofTable],
    { outcome: 'permit', seats: [sees, sees, sees] },
    'every participant has an own answer',
  ),
  meeting(
    'nobody has a key',
    four,
    [],
    { outcome: 'deny', reasons: ['no-applicable-consent'] },
    'every participant has an own answer',
  ),
  meeting(
    'with a code in the place of a name',
    four,
    [],
    { outcome: 'deny' },
    'a code lowers a risk and is no key',
    'pseudonymous',
  ),
  meeting(
    'a professional of the practice and one other',
    [nurse, ...four.slice(3)],
    [],
    { outcome: 'partial', seats: [sees, seesNothing] },
    'whoever is involved needs no permission',
  ),
  meeting(
    'the person stopped everything',
    four,
    [ofTable, objection({ absolute: true })],
    { outcome: 'deny', reasons: ['absolute-block'] },
    'stop everything always wins',
  ),
  meeting('nobody takes part', [], [ofTable], { outcome: 'deny', seats: [] }, 'a meeting of nobody is none'),
  meeting(
    'a request about somebody else among them',
    [...four.slice(0, 1), c1Request({ ...conference, person: clinician })],
    [ofTable],
    { outcome: 'partial', seats: [sees, { ...seesNothing, decision: { reasons: ['subject-mismatch'] } }] },
    'every request is about the person of the context',
  ),
  meeting(
    'the person sits at the table',
    [c1Request({ ...conference, recipient: { kind: 'person', person } }), ...four.slice(3)],
    [c1()],
    { outcome: 'partial', seats: [sees, seesNothing] },
    'the person may read everything about themself',
  ),
];

/** Meetings. */
export const meetingCases: readonly RuleCase[] = [t66, ...numbered('G', 961, cases)];
