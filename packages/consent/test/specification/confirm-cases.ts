/**
 * Row T40 of the truth table, and what else can happen between a decision and the release.
 */
import {
  c1,
  c1By,
  c1Request,
  childBornOn,
  contextWith,
  incapable,
  mentor,
  mitz,
  mitzAnswer,
  objection,
  otherPerson,
  parent,
  readyRequest,
  representative,
} from '../sample-network.js';
import { deny, numbered, partial, permit, type RuleCase } from './rule-case.js';
import { noOnwardSharing, pseudonym, recheck, stripBsn } from './situations.js';

type Changes = Readonly<Record<string, unknown>>;

interface Between {
  readonly request?: object;
  readonly first?: readonly object[];
  readonly then?: readonly object[];
  readonly firstContext?: Changes;
  readonly thenContext?: Changes;
}

const soon = '2026-06-15T12:00:30+02:00';

function between(
  title: string,
  { request, first, then, firstContext, thenContext }: Between,
  expect: object,
  why: string,
): Omit<RuleCase, 'id'> {
  const before = first ?? [c1()];
  const given = {
    request: request ?? c1Request(),
    context: contextWith(before, firstContext),
    later: contextWith(then ?? before, { ...firstContext, now: soon, ...thenContext }),
  };
  return { title, given, expect, why };
}

const revoked = c1({ status: 'revoked', revokedAt: '2026-06-15T12:00:20+02:00' });
const pieces = c1Request({
  resources: [
    { id: 'note:1', category: 'help-request' },
    { id: 'note:2', category: 'help-request' },
  ],
});
const toOne = objection({
  instances: ['note:2'],
  ...{ grantedAt: '2026-06-15T12:00:10+02:00', recordedAt: '2026-06-15T12:00:10+02:00' },
});

const t40: RuleCase = {
  id: 'T40',
  ...between(
    'withdrawn between the decision and the release',
    { then: [revoked] },
    deny('revoked'),
    'nothing leaves after a withdrawal',
  ),
};

const cases: readonly Omit<RuleCase, 'id'>[] = [
  between('nothing changed', {}, permit('explicit-consent'), 'what was permitted and still is'),
  between(
    'an objection between the decision and the release',
    {
      then: [
        c1(),
        objection({
          grantedAt: '2026-06-15T12:00:10+02:00',
          recordedAt: '2026-06-15T12:00:10+02:00',
          validity: { from: '2026-06-15', until: null },
        }),
      ],
    },
    deny('later-general-objection'),
    'what is known at the release counts',
  ),
  between(
    'a permission between a refusal and the release',
    { first: [], then: [c1()] },
    deny('no-applicable-consent'),
    'confirming never widens',
  ),
  between(
    'a decision that is too old',
    { thenContext: { now: '2026-06-15T12:01:00+02:00' } },
    deny('expired'),
    'an old decision opens nothing',
  ),
  between(
    'a decision of the last millisecond',
    { thenContext: { now: '2026-06-15T12:00:59.999+02:00' } },
    permit('explicit-consent'),
    'a decision stands before its end',
  ),
  between(
    'a release before the decision',
    { thenContext: { now: '2026-06-15T11:59:59.999+02:00' } },
    deny('expired'),
    'a decision of later proves nothing',
  ),
  between(
    'facts about somebody else at the release',
    { thenContext: { facts: { person: otherPerson, birthDate: '1986-02-03' } } },
    deny('subject-mismatch'),
    'the facts must be about the same person',
  ),
  between(
    'a record that cannot be read came between',
    { then: [c1(), { effect: 'unreadable', id: null, version: null, person: null }] },
    deny('invalid-consent'),
    'it may be an objection',
  ),
  between(
    'an objection to one of two pieces came between',
    {
      request: pieces,
      then: [c1(), toOne],
      first: [c1()],
    },
    {
      ...permit('explicit-consent'),
      outcome: 'partial',
      reasons: ['explicit-consent', 'objection'],
      obligations: [{ kind: 'redact', instances: ['note:2'] }, stripBsn, pseudonym, noOnwardSharing, recheck],
    },
    'what may still go keeps its obligations',
  ),
  between(
    'the mandate of the mentor ended between',
    {
      first: [c1By('mentor', mentor)],
      firstContext: { facts: incapable([representative('mentor', mentor)]) },
      thenContext: { facts: incapable([representative('mentor', mentor, { until: '2026-06-15T12:00:10+02:00' })]) },
    },
    deny('reconfirm-required'),
    'who decides is asked again at the release',
  ),
  between(
    'the 12th birthday came between',
    {
      first: [c1By('parent-with-authority', parent)],
      firstContext: { facts: childBornOn('2014-06-16'), now: '2026-06-15T23:59:50+02:00' },
      thenContext: { now: '2026-06-16T00:00:10+02:00' },
    },
    deny('youth-consent-missing'),
    'who decides is asked again at the release',
  ),
  between(
    'the register says no at the release',
    {
      request: readyRequest(),
      first: [],
      firstContext: { mitz: mitz(mitzAnswer()) },
      thenContext: { mitz: mitz(mitzAnswer({ decision: 'Deny', answeredAt: soon })) },
    },
    deny('mitz-deny'),
    'what is known at the release counts',
  ),
  between(
    'the register cannot be asked at the release',
    {
      request: readyRequest(),
      first: [],
      firstContext: { mitz: mitz(mitzAnswer()) },
      thenContext: { mitz: { status: 'unavailable' } },
    },
    deny('consent-source-unavailable'),
    'an outage is never read as a yes',
  ),
  between(
    'one of two categories was permitted, and both are now',
    {
      request: c1Request({ categories: ['help-request', 'social-situation'] }),
      first: [c1({ categories: ['help-request'] })],
      then: [c1()],
    },
    partial('explicit-consent', 'category-not-covered'),
    'confirming never widens',
  ),
];

/** The second look. */
export const confirmCases: readonly RuleCase[] = [t40, ...numbered('G', 801, cases)];
