/**
 * Which rules hold for a case that began under another version of the profile: those of its beginning, unless the person gains. Per topic
 * the direction that is better for the person, written down before the code.
 */
import type { CaseFile, RuleCase } from '../rule-case.js';

const roles = {
  'mh-professional': ['mh-professional'],
  'social-domain-professional': ['social-domain-professional'],
  'experience-expert': ['experience-expert'],
  'other-expertise': ['mh-professional'],
};
const conference = { enabled: true, rhythm: 'weekly', minutes: 30, maximumCases: 6, mode: 'anonymous' };
const expert = '00000000-0000-4000-8000-000000000050';
const office = '00000000-0000-4000-8000-000000000020';
const otherOffice = '00000000-0000-4000-8000-000000000021';
const ggz = ['mh-professional'];
const social = ['social-domain-professional'];
const either = ['mh-professional', 'social-domain-professional'];

/** Topic, the worse value, the better one, and the rule of the direction. */
const better: readonly (readonly [topic: string, worse: unknown, better: unknown, rule: string])[] = [
  ['targetDays', 7, 5, 'MGN-RP-009'],
  ['outerBoundDays', 14, 10, 'MGN-RP-009'],
  ['takeoverTargetDays', 28, 21, 'MGN-RP-009'],
  ['adviceWorkingDays', 4, 3, 'MGN-RP-009'],
  ['socialFirstContactWorkingDays', 6, 5, 'MGN-RP-009'],
  ['gpDecisionWorkingDays', 4, 2, 'MGN-RP-009'],
  ['handoverWorkingDays', 6, 5, 'MGN-RP-009'],
  ['draftDays', 8, 7, 'MGN-RP-009'],
  ['normTargetYear', 2030, 2028, 'MGN-RP-009'],
  ['maxConversations', 1, 2, 'MGN-RP-010'],
  ['plannedMinutes', 45, 60, 'MGN-RP-010'],
  ['maximumMinutes', 75, 90, 'MGN-RP-010'],
  ['contactAttempts', 3, 4, 'MGN-RP-010'],
  ['contactAttemptWorkingDays', 10, 15, 'MGN-RP-010'],
  ['requesterRoles', ['general-practitioner'], ['social-domain-professional', 'general-practitioner'], 'MGN-RP-011'],
  ['entryMode', 'doubt', 'all', 'MGN-RP-011'],
  ['requiredSeats', [ggz], [social, ggz], 'MGN-RP-011'],
  ['requiredSeats', [either], [ggz], 'MGN-RP-011'],
  ['requiredSeats', [either], [ggz, social], 'MGN-RP-011'],
  ['seatRoles', { ...roles, 'other-expertise': [] }, roles, 'MGN-RP-011'],
  ['experienceExpertSeat', 'none', 'offered', 'MGN-RP-011'],
  ['experienceExpertSeat', 'offered', 'required', 'MGN-RP-011'],
  ['caseConference', { ...conference, enabled: false }, conference, 'MGN-RP-011'],
  ['caseConference', { ...conference, rhythm: 'monthly' }, { ...conference, rhythm: 'fortnightly' }, 'MGN-RP-011'],
  ['caseConference', { ...conference, mode: 'identified' }, conference, 'MGN-RP-011'],
  ['transferTable', { rhythm: 'monthly', participants: [] }, { rhythm: 'fortnightly', participants: [] }, 'MGN-RP-011'],
  ['lifeDomainSet', ['finances'], ['housing', 'finances'], 'MGN-RP-011'],
];

/** Topic, one value and another one, of which nobody can say which is better: the case keeps what it began with. */
const neither: readonly (readonly [topic: string, one: unknown, other: unknown])[] = [
  ['conversationTiming', 'before-referral', 'after-referral'],
  ['conversationGuide', ['What do you need?'], ['What happened?']],
  ['seatRoles', roles, { ...roles, 'mh-professional': ['coordinating-clinician'] }],
  ['caseConference', { ...conference, minutes: 45 }, conference],
  ['caseConference', { ...conference, maximumCases: 4 }, conference],
];

/** Topic, one value and another one, of which each is better in another way: the case keeps what it began with. */
const mixed: readonly (readonly [topic: string, one: unknown, other: unknown])[] = [
  ['requesterRoles', ['general-practitioner'], ['social-domain-professional']],
  ['requiredSeats', [ggz], [social]],
  ['requiredSeats', [either, either], [ggz]],
  ['lifeDomainSet', ['finances', 'housing'], ['finances', 'justice']],
];

/** Topic, one value and another one: about who and where, so that a case follows what is there now. */
const present: readonly (readonly [topic: string, one: unknown, other: unknown])[] = [
  ['version', 1, 2],
  ['validFrom', '2025-01-01', '2026-01-01'],
  ['displayName', 'Netwerk Rivierenrand', 'Netwerk Rivierenland'],
  ['locations', ['Dijkstraat 1'], ['Dijkstraat 2']],
  ['networkHolder', office, otherOffice],
  ['contractHolder', office, null],
  ['networkOffice', office, otherOffice],
  ['authority', { 'exploratory-conversation/pick-up': ['conversation-leader'] }, {}],
  ['transferTable', { rhythm: 'monthly', participants: [expert] }, { rhythm: 'monthly', participants: [office] }],
];

const set = (topic: string, value: unknown) => ({ overrides: { [topic]: value } });

function row(
  id: string,
  title: string,
  topic: string,
  [start, now]: readonly [unknown, unknown],
  expected: { readonly holds: unknown; readonly from: string; readonly effectOfNow: string; readonly rule: string },
): RuleCase {
  const { holds, from, effectOfNow, rule } = expected;
  return {
    id,
    title,
    given: { start: set(topic, start), now: set(topic, now) },
    expect: {
      outcome: 'found',
      profile: { [topic]: holds },
      topics: { [topic]: { from, effectOfNow, ruleId: rule, tag: 'proposed-default' } },
    },
    why: `${rule}: docs/decisions/0014-rules-of-a-running-case.md`,
  };
}

const keeps = { from: 'start', rule: 'MGN-RP-005' };

const perTopic: readonly RuleCase[] = [
  ...better.flatMap(([topic, worse, good, rule], index) => [
    row(`gain.${String(index + 1)}`, `${topic}: better now, so it holds for the case as well`, topic, [worse, good], {
      holds: good,
      from: 'now',
      effectOfNow: 'gain',
      rule,
    }),
    row(
      `loss.${String(index + 1)}`,
      `${topic}: worse now, so the case keeps what it began with`,
      topic,
      [good, worse],
      {
        ...keeps,
        holds: good,
        effectOfNow: 'loss',
      },
    ),
  ]),
  ...neither.flatMap(([topic, one, other], index) =>
    [[one, other] as const, [other, one] as const].map((pair, turn) =>
      row(
        `neither.${String(index + 1)}.${String(turn + 1)}`,
        `${topic}: nobody can say what is better, so the case keeps what it began with`,
        topic,
        pair,
        { ...keeps, holds: pair[0], effectOfNow: 'neither' },
      ),
    ),
  ),
  ...mixed.flatMap(([topic, one, other], index) =>
    [[one, other] as const, [other, one] as const].map((pair, turn) =>
      row(
        `mixed.${String(index + 1)}.${String(turn + 1)}`,
        `${topic}: each is better in another way, so the case keeps what it began with`,
        topic,
        pair,
        { ...keeps, holds: pair[0], effectOfNow: 'mixed' },
      ),
    ),
  ),
  ...present.map(([topic, one, other], index) =>
    row(`present.${String(index + 1)}`, `${topic}: the case follows what is there now`, topic, [one, other], {
      holds: other,
      from: 'now',
      effectOfNow: 'neither',
      rule: topic === 'transferTable' ? 'MGN-RP-011' : 'MGN-RP-008',
    }),
  ),
];

const version = (number: number, validFrom: string, overrides: object = {}, until: string | null = null) => ({
  overrides: { id: 'rivierenrand', version: number, validFrom, ...overrides },
  until,
});

const three = [
  version(1, '2025-01-01'),
  version(2, '2026-01-01', { targetDays: 5, plannedMinutes: 45 }),
  version(3, '2026-07-01', { targetDays: 6, networkOffice: office }),
];

type Dated = readonly [
  id: string,
  title: string,
  versions: readonly object[],
  startedOn: string,
  date: string,
  expected: object,
];

const refused = (...reasons: readonly string[]) => ({ outcome: 'refused', reasons });

const dated: readonly Dated[] = [
  [
    'on.same-version',
    'within one version its rules hold',
    three,
    '2025-03-01',
    '2025-12-31',
    { outcome: 'found', profile: { version: 1, targetDays: 7, plannedMinutes: 60 } },
  ],
  [
    'on.first-day',
    'a case of today has the rules of today',
    three,
    '2026-07-01',
    '2026-07-01',
    { outcome: 'found', profile: { version: 3, targetDays: 6, plannedMinutes: 60 } },
  ],
  [
    'on.next',
    'a case of last year gains the shorter target, and keeps the longer conversation',
    three,
    '2025-12-31',
    '2026-01-01',
    {
      outcome: 'found',
      profile: { version: 2, targetDays: 5, plannedMinutes: 60 },
      topics: {
        targetDays: { from: 'now', effect: 'gain' },
        plannedMinutes: { from: 'start', effectOfNow: 'loss', effect: 'same' },
      },
    },
  ],
  [
    'on.kept-gain',
    'what was gained by a version in between is not taken back, and the office is that of now',
    three,
    '2025-12-31',
    '2026-07-01',
    {
      outcome: 'found',
      profile: { version: 3, targetDays: 5, plannedMinutes: 60, networkOffice: office },
      topics: {
        targetDays: { from: 'composed', effect: 'gain', effectOfNow: 'gain', ruleId: 'MGN-RP-009' },
        networkOffice: { from: 'now', effect: 'neither', ruleId: 'MGN-RP-008' },
      },
    },
  ],
  [
    'on.no-gain-from-before',
    'a case that began later has not the target of a version before it',
    three,
    '2026-08-01',
    '2026-09-01',
    { outcome: 'found', profile: { version: 3, targetDays: 6 } },
  ],
  ['on.not-begun', 'a day before the case began', three, '2026-02-01', '2026-01-31', refused('case-not-begun')],
  [
    'on.before-first',
    'a case that began before the first version',
    three,
    '2024-12-31',
    '2026-01-01',
    refused('before-first-version'),
  ],
  [
    'on.gap',
    'a day on which no version holds',
    [version(1, '2025-01-01', {}, '2025-06-30'), version(2, '2026-01-01')],
    '2025-02-01',
    '2025-09-01',
    refused('no-version-on-this-day'),
  ],
  [
    'on.overlap',
    'a day on which two versions hold',
    [version(1, '2025-01-01', {}, '2026-02-28'), version(2, '2026-01-01')],
    '2025-02-01',
    '2026-02-28',
    refused('versions-overlap'),
  ],
  ['on.none', 'no versions at all', [], '2026-01-01', '2026-01-01', refused('no-version')],
];

/** The table. */
export const runningCases: CaseFile = {
  name: 'rules-for-running-case',
  subject: 'domain/rules-for-running-case',
  source: 'docs/decisions/0014-rules-of-a-running-case.md: a proposed default',
  cases: [
    ...perTopic,
    {
      id: 'parts',
      title: 'caseConference: the case takes each part that is better, and keeps each that is not',
      given: {
        start: set('caseConference', { ...conference, rhythm: 'monthly', maximumCases: 4 }),
        now: set('caseConference', { ...conference, rhythm: 'weekly', mode: 'identified' }),
      },
      expect: {
        outcome: 'found',
        profile: { caseConference: { ...conference, rhythm: 'weekly', maximumCases: 4 } },
        topics: { caseConference: { from: 'composed', effectOfNow: 'mixed', effect: 'gain' } },
      },
      why: 'MGN-RP-006: the person gains by the rhythm, and loses by the name',
    },
    {
      id: 'regions',
      title: 'the profiles of two regions have no case together',
      given: { start: { preset: 'amstelland' }, now: { preset: 'amsterdam' } },
      expect: { outcome: 'refused', reasons: ['versions-of-several-regions'] },
      why: 'MGN-RP-004: a case belongs to one region',
    },
    ...dated.map(([id, title, versions, startedOn, date, expected]): RuleCase => ({
      id,
      title,
      given: { versions, startedOn, date },
      expect: expected,
      why: 'MGN-RP-007: what was gained is not taken back; MGN-RP-005: the rules of the beginning',
    })),
  ],
};
