/**
 * What a region may set, what it may only tighten, and what no region sets.
 */
import type { CaseFile, RuleCase } from './rule-case.js';

const reason = (...keys: readonly string[]) => ({
  deviations: keys.map((key) => ({
    key,
    since: '2026-01-01',
    agreedBy: 'the partners of Rivierenrand',
    reason: 'agreed in the regional plan',
  })),
});

/** May differ, with since when, by whom and why. */
const free: readonly (readonly [key: string, value: unknown, title: string, source: string])[] = [
  ['requesterRoles', ['general-practitioner', 'social-domain-professional'], 'who may ask', 'regional plan Flevoland'],
  ['conversationTiming', 'after-referral', 'a conversation after the referral', 'regions differ (Zuid-Limburg)'],
  ['entryMode', 'all', 'everyone instead of doubt only', 'regions differ (Amsterdam, Rotterdam)'],
  [
    'requiredSeats',
    [['mh-professional', 'social-domain-professional']],
    'who sits at the table',
    'regional plan Flevoland',
  ],
  ['experienceExpertSeat', 'required', 'a seat for an experience expert', 'Amstelland'],
  ['maxConversations', 1, 'one conversation', 'no public number'],
  ['plannedMinutes', 75, 'the length of a conversation', 'no public number'],
  ['adviceWorkingDays', 2, 'a shorter time for the advice', 'no public number'],
  ['adviceWorkingDays', 5, 'a longer time for the advice', 'no public number, so nothing national is loosened'],
  ['contactAttempts', 5, 'more attempts', 'no public number'],
  ['normTargetYear', 2027, 'another target year', 'regional plans'],
  ['lifeDomainSet', ['finances', 'housing'], 'another list of life domains', 'no list is fixed nationally'],
  [
    'caseConference',
    { enabled: false, rhythm: 'weekly', minutes: 30, maximumCases: 6, mode: 'anonymous' },
    'no case conference',
    'regions differ',
  ],
  ['transferTable', { rhythm: 'weekly', participants: [] }, 'a weekly transfer table', 'regions differ'],
  [
    'authority',
    { 'exploratory-conversation/pick-up': ['conversation-leader'] },
    'who picks up a request',
    'no public text settles it',
  ],
];

/** Has no default: every region fills it in, and nobody asks why. */
const filled: readonly (readonly [key: string, value: unknown, title: string])[] = [
  ['id', 'rivierenrand', 'its id'],
  ['displayName', 'Netwerk Rivierenrand', 'its name'],
  ['locations', ['Dijkstraat 1, Rivierenrand'], 'its locations'],
  ['networkHolder', '00000000-0000-4000-8000-000000000020', 'who holds the network'],
  ['conversationGuide', ['What do you need?'], 'its own guiding questions'],
];

/** A national ambition: a region may be stricter, never looser. */
const ambitions: readonly (readonly [key: string, national: number])[] = [
  ['targetDays', 7],
  ['outerBoundDays', 14],
  ['takeoverTargetDays', 28],
];

const national = ['functions', 'placementRules', 'escalationLadder', 'mediationDataSet', 'personPreference'];

/** Who gives a command: not every command, not against the person, and not under a name that does not exist. */
const authority: readonly (readonly [title: string, key: string, roles: readonly string[], code: string])[] = [
  [
    'that the conversation leader decides instead of the GP',
    'exploratory-conversation/record-gp-decision',
    ['conversation-leader'],
    'national-rule',
  ],
  [
    'that the coordinator answers for a receiver',
    'exploratory-conversation/record-receiver-answer',
    ['network-coordinator'],
    'national-rule',
  ],
  [
    'that only the GP stops a conversation',
    'exploratory-conversation/withdraw',
    ['general-practitioner'],
    'takes-from-person',
  ],
  [
    'that nobody represents the person who adds words',
    'exploratory-conversation/add-person-words',
    ['person'],
    'takes-from-person',
  ],
  [
    'that only some professionals signal danger',
    'exploratory-conversation/signal-acute',
    ['mh-professional', 'system'],
    'closes-acute-route',
  ],
  [
    'that the coordinator takes over for a receiver in a transfer',
    'transfer-case/confirm-responsibility',
    ['network-coordinator'],
    'national-rule',
  ],
  [
    'that the coordinator decides in a transfer instead of the person',
    'transfer-case/stay',
    ['network-coordinator'],
    'takes-from-person',
  ],
  ['a misspelt command', 'exploratory-conversation/pickup', ['conversation-leader'], 'unknown-command'],
  ['a misspelt process', 'conversation/pick-up', ['conversation-leader'], 'unknown-command'],
];

const unreadable: readonly (readonly [
  title: string,
  overrides: unknown,
  path: readonly (string | number)[],
  code: string,
])[] = [
  ['no settings but a text', 'rivierenrand', [], 'invalid-type'],
  ['a setting that does not exist', { colour: 'blue' }, ['colour'], 'unknown-field'],
  ['a number as text', { ...reason('targetDays'), targetDays: '5' }, ['targetDays'], 'invalid-type'],
  [
    'a norm of ten years, in which a clock would run out of the calendar',
    { ...reason('adviceWorkingDays'), adviceWorkingDays: 3650 },
    ['adviceWorkingDays'],
    'too-big',
  ],
  ['half a day', { ...reason('targetDays'), targetDays: 5.5 }, ['targetDays'], 'invalid-type'],
  ['nobody who may ask', { ...reason('requesterRoles'), requesterRoles: [] }, ['requesterRoles'], 'too-small'],
  ['three conversations', { ...reason('maxConversations'), maxConversations: 3 }, ['maxConversations'], 'too-big'],
  ['an id with a space', { id: 'Rivieren rand' }, ['id'], 'invalid-format'],
  [
    'the person as requester',
    { ...reason('requesterRoles'), requesterRoles: ['person'] },
    ['requesterRoles', 0],
    'invalid-value',
  ],
];

/** The table. */
export const regionProfileCases: CaseFile = {
  name: 'region-profile',
  subject: 'domain/region-profile',
  source: 'regional variation: what may and may not differ; a profile may tighten but never loosen a national rule',
  cases: [
    valid('nothing', 'a region that sets nothing has the defaults', {}, 'what is not named keeps the default'),
    ...free.flatMap(([key, value, title, source], index) => [
      valid(
        `free.${String(index + 1)}`,
        `a region may choose ${title}, with its reason`,
        { [key]: value, ...reason(key) },
        source,
      ),
      refused(
        `free.${String(index + 1)}.unexplained`,
        `${title}: without since when, by whom and why it is refused`,
        { [key]: value },
        [{ code: 'deviation-unexplained', path: [key] }],
        'each deviation from the default has since, agreed by and reason',
      ),
    ]),
    ...filled.map(([key, value, title]) =>
      valid(
        `filled/${key}`,
        `a region fills in ${title}, without a reason`,
        { [key]: value },
        'has no national default',
      ),
    ),
    ...ambitions.flatMap(([key, value]) => [
      valid(
        `tighter/${key}`,
        `${key}: one less than the national ${String(value)} is stricter`,
        { [key]: value - 1, ...reason(key) },
        'a region may be stricter',
      ),
      refused(
        `looser/${key}`,
        `${key}: one more than the national ${String(value)} is looser, whatever the reason`,
        { [key]: value + 1, ...reason(key) },
        [{ code: 'loosens-national-rule', path: [key] }],
        'never looser than the national ambition',
      ),
    ]),
    refused(
      'bound-before-target',
      'an outer bound of five days before a target of seven',
      { outerBoundDays: 5, ...reason('outerBoundDays') },
      [{ code: 'outer-bound-before-target', path: ['outerBoundDays'] }],
      'the bound comes after the target',
    ),
    ...national.map((key) =>
      refused(
        `national/${key}`,
        `no region sets ${key}`,
        { [key]: [] },
        [{ code: 'national-rule', path: [key] }],
        'the same everywhere',
      ),
    ),
    ...authority.map(([title, key, roles, code], index) =>
      refused(
        `authority.${String(index + 1)}`,
        `no region sets ${title}`,
        { authority: { [key]: roles }, ...reason('authority') },
        [{ code, path: ['authority', key] }],
        'a region may say who gives a command, never against the person, the GP or the receiver',
      ),
    ),
    ...unreadable.map(([title, overrides, path, code], index) =>
      refused(
        `unreadable.${String(index + 1)}`,
        `${title} is refused with its place`,
        overrides,
        [{ code, path }],
        'parsing comes first',
      ),
    ),
    refused(
      'no-reason',
      'a deviation without its reason',
      { targetDays: 5, deviations: [{ key: 'targetDays', since: '2026-01-01', agreedBy: 'the partners' }] },
      [{ code: 'invalid-type', path: ['deviations', 0, 'reason'] }],
      'each deviation from the default has since, agreed by and reason',
    ),
  ],
};

function valid(id: string, title: string, overrides: object, why: string): RuleCase {
  const { deviations: _reasons, ...set } = overrides as Readonly<Record<string, unknown>>;
  return { id, title, given: { overrides }, expect: { valid: true, issues: [], profile: set }, why };
}

function refused(id: string, title: string, overrides: unknown, issues: readonly object[], why: string): RuleCase {
  return { id, title, given: { overrides }, expect: { valid: false, issues }, why };
}
