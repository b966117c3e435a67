/**
 * Row T73 of the truth table where a choice is recorded, and everything else that makes a registration invalid.
 */
import {
  bornOn,
  c1,
  childBornOn,
  consentId,
  everyOf,
  everyone,
  facts,
  ggz,
  incapable,
  incapacity,
  mentor,
  municipality,
  now,
  objection,
  only,
  otherParent,
  otherPerson,
  parent,
  person,
  relative,
  representative,
} from '../sample-network.js';
import { numbered, type RuleCase } from './rule-case.js';
import { freely } from './situations.js';

type Changes = Readonly<Record<string, unknown>>;

const byPerson = { role: 'person', person } as const;
const byRepresentative = { role: 'representative', person } as const;
const byProfessional = { role: 'mh-professional', organisation: ggz.organisation } as const;

const captured = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).filter(([key]) => !['status', 'version', 'recordedBy', 'recordedAt'].includes(key)),
  );
const give = (changes: Changes = {}): object => ({
  type: 'give-permission',
  permission: { ...captured(c1()), helpDependsOnIt: false, ...changes },
});
const objecting = (changes: Changes = {}, more: Changes = {}): object => ({
  type: 'make-objection',
  objection: { ...captured(objection()), ...changes },
  ...more,
});
const grantor = (capacity: string, individual: string): Changes => ({
  grantor: { capacity, individual },
  grantedAt: '2026-06-15T11:00:00+02:00',
});

interface Step {
  readonly before?: readonly object[];
  readonly command: object;
  readonly actor?: object;
  readonly facts?: object;
  readonly at?: string;
}

function step(
  title: string,
  { before = [], command, actor = byPerson, facts: known, at = now }: Step,
  expect: object,
  why: string,
): Omit<RuleCase, 'id'> {
  const context = { at, actor, ...(known !== undefined && { facts: known }) };
  const earlier = before.map((one) => ({
    command: one,
    context: { at: '2026-06-15T11:30:00+02:00', actor: byPerson },
  }));
  return { title, given: { person, before: earlier, command, context }, expect, why };
}

const accepted = { outcome: 'accepted' } as const;
const refused = (...codes: readonly string[]): object => ({
  outcome: 'refused',
  reasons: codes.map((code) => ({ code })),
});
const notEntitled = refused('grantor-not-entitled');
const age14 = childBornOn('2012-01-10');

const t73: readonly RuleCase[] = [
  {
    id: 'T73',
    ...step(
      'a permission for every category',
      { command: give({ categories: 'any' }) },
      refused('wildcard-not-allowed'),
      'a wildcard is no permission',
    ),
  },
  {
    id: 'T73b',
    ...step(
      'a permission without recipients',
      { command: give({ recipients: [] }) },
      refused('recipient-missing'),
      'an empty list is not everyone',
    ),
  },
];

const capture: readonly Omit<RuleCase, 'id'>[] = [
  step(
    'a permission with everything that it needs',
    { command: give() },
    { outcome: 'accepted', events: [{ type: 'permission-given' }] },
    'holder, recipient, category, purpose and channel, each by name',
  ),
  step(
    'a permission without a purpose',
    { command: give({ purposes: [] }) },
    refused('purpose-missing'),
    'a missing purpose never matches anything',
  ),
  step(
    'a permission for every purpose',
    { command: give({ purposes: 'any' }) },
    refused('wildcard-not-allowed'),
    'a wildcard is no permission',
  ),
  step(
    'a permission to everybody',
    { command: give({ recipients: [everyone] }) },
    refused('wildcard-not-allowed'),
    'a wildcard is no permission',
  ),
  step(
    'a permission to a whole domain',
    { command: give({ recipients: [everyOf('social-private')] }) },
    refused('wildcard-not-allowed'),
    'a whole domain can be refused, never permitted',
  ),
  step(
    'a permission without which there is no help',
    { command: give({ helpDependsOnIt: true }) },
    refused('help-depends-on-it'),
    'refusing to share never means refusing help',
  ),
  step(
    'a basis for a public body without evidence that it was free',
    { command: give({ function: 'processing-basis', recipients: [only(municipality)] }) },
    refused('free-consent-evidence-missing'),
    'consent to a public body is seldom free',
  ),
  step(
    'a basis for a public body with one part of the evidence false',
    {
      command: give({
        function: 'processing-basis',
        recipients: [only(municipality)],
        freeConsentEvidence: { ...freely, refusalHasNoConsequence: false },
      }),
    },
    refused('free-consent-evidence-missing'),
    'all four, or it is no basis',
  ),
  step(
    'a basis for a public body, freely given',
    { command: give({ function: 'processing-basis', recipients: [only(municipality)], freeConsentEvidence: freely }) },
    accepted,
    'all four, or it is no basis',
  ),
  step(
    'a permission that ends before it starts',
    { command: give({ validity: { from: '2026-12-31', until: '2026-01-01' } }) },
    refused('validity-reversed'),
    'a period runs forward',
  ),
  step(
    'given exactly five minutes ahead',
    { command: give({ grantedAt: '2026-06-15T12:05:00+02:00' }) },
    accepted,
    'two clocks may differ that much',
  ),
  step(
    'given a millisecond further ahead',
    { command: give({ grantedAt: '2026-06-15T12:05:00.001+02:00' }) },
    refused('granted-in-future'),
    'nobody permitted anything later',
  ),
  step(
    'a permission for what is never shared',
    { command: give({ categories: ['working-notes'] }) },
    refused('category-never-shareable'),
    'no consent opens them',
  ),
  step(
    'a permission without a statement',
    { command: give({ statement: undefined }) },
    { outcome: 'refused' },
    'the person was shown a text',
  ),
  step(
    'a permission about somebody else',
    { command: give({ person: otherPerson }) },
    refused('subject-mismatch'),
    'a file is of one person',
  ),
];

const byOthers: readonly Omit<RuleCase, 'id'>[] = [
  step(
    'a parent permits, and nothing is known of the person',
    { command: give(grantor('parent-with-authority', parent)), actor: byRepresentative },
    notEntitled,
    'without facts only the person permits',
  ),
  step(
    'a parent of a child of 9 permits',
    {
      command: give(grantor('parent-with-authority', parent)),
      actor: byRepresentative,
      facts: childBornOn('2017-01-10'),
    },
    accepted,
    'entitled at that moment',
  ),
  step(
    'a professional writes down that a parent of a child of 9 permits',
    {
      command: give(grantor('parent-with-authority', parent)),
      actor: byProfessional,
      facts: childBornOn('2017-01-10'),
    },
    accepted,
    'entitled at that moment',
  ),
  step(
    'a parent without evidence of authority permits',
    { command: give(grantor('parent-with-authority', parent)), actor: byRepresentative, facts: bornOn('2017-01-10') },
    notEntitled,
    'authority has to be evidenced',
  ),
  step(
    'a parent of somebody of 14 permits',
    { command: give(grantor('parent-with-authority', parent)), actor: byRepresentative, facts: age14 },
    accepted,
    'one half of a yes; the gate asks for the other',
  ),
  step(
    'a parent of somebody of 16 permits',
    {
      command: give(grantor('parent-with-authority', parent)),
      actor: byRepresentative,
      facts: childBornOn('2010-01-10'),
    },
    notEntitled,
    'from 16 on the young person decides alone',
  ),
  step(
    'a parent permitted yesterday, and today is the 16th birthday',
    {
      command: give({ ...grantor('parent-with-authority', parent), grantedAt: '2026-06-14T12:00:00+02:00' }),
      actor: byRepresentative,
      facts: childBornOn('2010-06-15'),
    },
    notEntitled,
    'entitled when it was given and when it is recorded',
  ),
  step(
    'somebody of 14 permits',
    { command: give({ grantedAt: '2026-06-15T11:00:00+02:00' }), facts: age14 },
    accepted,
    'one half of a yes; the gate asks for the other',
  ),
  step(
    'a child of 9 permits',
    { command: give({ grantedAt: '2026-06-15T11:00:00+02:00' }), facts: childBornOn('2017-01-10') },
    notEntitled,
    'below 12 the parents decide',
  ),
  step(
    'the mentor of an adult who cannot decide permits',
    {
      command: give(grantor('mentor', mentor)),
      actor: byRepresentative,
      facts: incapable([representative('mentor', mentor)]),
    },
    accepted,
    'whoever is first in line decides',
  ),
  step(
    'the partner permits while there is a mentor',
    {
      command: give(grantor('partner', relative)),
      actor: byRepresentative,
      facts: incapable([representative('mentor', mentor), representative('partner', relative)]),
    },
    notEntitled,
    'a lower rank does not decide while a higher one is there',
  ),
  step(
    'the mentor of somebody who can decide permits',
    {
      command: give(grantor('mentor', mentor)),
      actor: byRepresentative,
      facts: { ...facts, representatives: [representative('mentor', mentor)] },
    },
    notEntitled,
    'a mandate alone makes nobody incapable',
  ),
  step(
    'a mentor permits for two purposes, of which the person can decide about one',
    {
      command: give({ ...grantor('mentor', mentor), purposes: ['social-support', 'research'] }),
      actor: byRepresentative,
      facts: incapable([representative('mentor', mentor)], { incapacities: [incapacity({ purposes: ['research'] })] }),
    },
    notEntitled,
    'incapacity is about one decision',
  ),
  step(
    'somebody permits who cannot decide about it',
    { command: give({ grantedAt: '2026-06-15T11:00:00+02:00' }), facts: incapable([]) },
    notEntitled,
    'who cannot decide about it gives no permission',
  ),
  step(
    'an administrator permits telling about money',
    {
      command: give({ ...grantor('administrator', relative), categories: ['finance-debts'] }),
      actor: byRepresentative,
      facts: { ...facts, representatives: [representative('administrator', relative)] },
    },
    accepted,
    'an administrator decides about money alone',
  ),
  step(
    'an administrator permits telling the question',
    {
      command: give(grantor('administrator', relative)),
      actor: byRepresentative,
      facts: { ...facts, representatives: [representative('administrator', relative)] },
    },
    notEntitled,
    'an administrator decides about money alone',
  ),
  step(
    'the person writes down that a mentor permits',
    { command: give(grantor('mentor', mentor)), facts: incapable([representative('mentor', mentor)]) },
    notEntitled,
    'a yes is written down by who gives it, or by a professional',
  ),
  step(
    'a representative writes down that the person permits',
    { command: give(), actor: byRepresentative, facts },
    notEntitled,
    'a yes of the person is not written down by somebody beside them',
  ),
  step(
    'facts about somebody else',
    { command: give(), facts: { person: otherPerson, birthDate: '1986-02-03' } },
    refused('subject-mismatch'),
    'the facts must be about the same person',
  ),
  step(
    'nobody knows how old the person is',
    { command: give(), facts: { person, birthDate: null } },
    notEntitled,
    'unknown never permits',
  ),
  step(
    'a parent of somebody of 14 objects',
    { command: objecting(grantor('parent-with-authority', parent)), actor: byRepresentative, facts: age14 },
    accepted,
    'either objection denies',
  ),
  step(
    'a parent of somebody of 16 objects',
    {
      command: objecting(grantor('parent-with-authority', parent)),
      actor: byRepresentative,
      facts: childBornOn('2010-01-10'),
    },
    notEntitled,
    'from 16 on the young person decides alone',
  ),
  step(
    'a brother of somebody who can decide objects',
    {
      command: objecting(grantor('sibling', relative)),
      actor: byRepresentative,
      facts: { ...facts, representatives: [representative('sibling', relative)] },
    },
    notEntitled,
    'who does not decide has no say in it',
  ),
  step(
    'the mentor of an adult who cannot decide objects',
    {
      command: objecting(grantor('mentor', mentor)),
      actor: byRepresentative,
      facts: incapable([representative('mentor', mentor)]),
    },
    accepted,
    'whoever is first in line decides',
  ),
  step(
    'a parent objects, and nothing is known of the person',
    { command: objecting(grantor('parent-with-authority', otherParent)), actor: byRepresentative },
    accepted,
    'a no is taken where nothing is known',
  ),
  step(
    'a child of 9 objects',
    { command: objecting({ grantedAt: '2026-06-15T11:00:00+02:00' }), facts: childBornOn('2017-01-10') },
    accepted,
    'the child is heard',
  ),
];

const ended: readonly Omit<RuleCase, 'id'>[] = [
  step(
    'a general objection that also ends a narrower permission',
    { before: [give()], command: objecting({}, { alsoEnds: [consentId(1)] }) },
    {
      outcome: 'accepted',
      events: [{ type: 'objection-made' }, { type: 'permission-withdrawn', data: { consent: consentId(1) } }],
    },
    'both in one step, as the person was asked',
  ),
  step(
    'a general objection that also ends what is not there',
    { before: [give()], command: objecting({}, { alsoEnds: [consentId(1), consentId(9)] }) },
    { outcome: 'refused', reasons: [{ code: 'consent-unknown', path: ['alsoEnds', 1] }] },
    'nothing is half done',
  ),
  step(
    'everything withdrawn, with a stop to everything',
    { before: [give()], command: { type: 'withdraw-all', block: { ...captured(objection({ absolute: true })) } } },
    { outcome: 'accepted', events: [{ type: 'permission-withdrawn' }, { type: 'objection-made' }] },
    'both in one step',
  ),
  step(
    'everything withdrawn, with an objection that is no stop',
    { before: [give()], command: { type: 'withdraw-all', block: { ...captured(objection()) } } },
    { outcome: 'refused', reasons: [{ code: 'not-absolute', path: ['block', 'absolute'] }] },
    'with everything comes a stop to everything, or nothing',
  ),
  step(
    'everything withdrawn, with a stop under an id that is taken',
    {
      before: [give()],
      command: { type: 'withdraw-all', block: { ...captured(objection({ absolute: true, id: consentId(1) })) } },
    },
    { outcome: 'refused', reasons: [{ code: 'consent-exists', path: ['block', 'id'] }] },
    'nothing is half done',
  ),
];

/** Registration. */
export const registerCases: readonly RuleCase[] = [
  ...t73,
  ...numbered('G', 901, capture),
  ...numbered('G', 921, byOthers),
  ...numbered('G', 951, ended),
];
