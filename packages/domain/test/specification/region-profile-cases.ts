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
  [
    'seatRoles',
    {
      'mh-professional': ['mh-professional', 'primary-care-mh-practitioner'],
      'social-domain-professional': ['social-domain-professional'],
      'experience-expert': ['experience-expert'],
      'other-expertise': [],
    },
    'who fills which seat',
    'Transmuralis on Zuid-Holland Noord',
  ],
  ['maximumMinutes', 120, 'how long a conversation may be', 'no public number'],
  ['socialFirstContactWorkingDays', 4, 'an earlier first contact of the social domain', 'regions differ (Rotterdam)'],
  ['gpDecisionWorkingDays', 5, 'a longer time for the GP', 'no public number'],
  ['handoverWorkingDays', 3, 'a shorter time for the hand-over', 'no public number'],
  ['draftDays', 5, 'a shorter time for a draft', 'no public number'],
  ['contactAttemptWorkingDays', 15, 'a longer time to reach somebody', 'no public number'],
];

/** Has no default: every region fills it in, and nobody asks why. */
const filled: readonly (readonly [key: string, value: unknown, title: string])[] = [
  ['id', 'rivierenrand', 'its id'],
  ['displayName', 'Netwerk Rivierenrand', 'its name'],
  ['locations', ['Dijkstraat 1, Rivierenrand'], 'its locations'],
  ['networkHolder', '00000000-0000-4000-8000-000000000020', 'who holds the network'],
  ['conversationGuide', ['What do you need?'], 'its own guiding questions'],
  ['version', 2, 'the number of its version'],
  ['validFrom', '2026-07-01', 'from when it holds'],
  ['contractHolder', '00000000-0000-4000-8000-000000000020', 'who holds the contract'],
  ['networkOffice', '00000000-0000-4000-8000-000000000020', 'the office that plans'],
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
  [
    'that only the coordinator signals danger in a transfer',
    'transfer-case/signal-acute',
    ['network-coordinator'],
    'closes-acute-route',
  ],
  [
    'that only the provider signals danger to somebody who waits',
    'waitlist-entry/signal-acute',
    ['mh-professional'],
    'closes-acute-route',
  ],
  [
    'that the coordinator takes over treatment for the provider of a list',
    'waitlist-entry/start-treatment',
    ['network-coordinator'],
    'national-rule',
  ],
  [
    'that the person cannot leave a waiting list',
    'waitlist-entry/end',
    ['mh-professional', 'system'],
    'takes-from-person',
  ],
  [
    'that the provider answers for the person about the insurer',
    'waitlist-entry/record-mediation-answer',
    ['mh-professional'],
    'takes-from-person',
  ],
  ['a misspelt command', 'exploratory-conversation/pickup', ['conversation-leader'], 'unknown-command'],
  ['a misspelt process', 'conversation/pick-up', ['conversation-leader'], 'unknown-command'],
  [
    'that only the coordinator raises a concern about the network',
    'network-concern/raise',
    ['network-coordinator'],
    'national-rule',
  ],
  ['who settles a concern about it', 'network-concern/settle', ['network-coordinator'], 'national-rule'],
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

const noRoles = {
  'mh-professional': [],
  'social-domain-professional': ['social-domain-professional'],
  'experience-expert': [],
  'other-expertise': [],
};

/** Settings that each pass by themselves and cannot stand together, or that leave nobody at the table. */
const together: readonly (readonly [
  id: string,
  title: string,
  overrides: object,
  issues: readonly object[],
  why: string,
])[] = [
  [
    'planned-longer-than-possible',
    'a planned conversation that is longer than one may be',
    { plannedMinutes: 100, ...reason('plannedMinutes') },
    [{ code: 'too-big', path: ['plannedMinutes'] }],
    'the form would offer what the process refuses',
  ],
  [
    'nobody-of-ggz-or-social',
    'a table at which nobody of the ggz or the social domain has to sit',
    { requiredSeats: [['experience-expert', 'other-expertise']], ...reason('requiredSeats') },
    [{ code: 'loosens-national-rule', path: ['requiredSeats'] }],
    'MGN-RP-001: required seats may differ in part; every published variant keeps one of the two',
  ],
  [
    'seat-for-nobody',
    'a required seat that nobody may fill',
    { seatRoles: noRoles, ...reason('seatRoles') },
    [{ code: 'too-small', path: ['seatRoles', 'mh-professional'] }],
    'nobody would ever get a date',
  ],
  [
    'expert-for-nobody',
    'a required expert by experience, and no role for the seat',
    {
      seatRoles: { ...noRoles, 'mh-professional': ['mh-professional'] },
      experienceExpertSeat: 'required',
      ...reason('seatRoles', 'experienceExpertSeat'),
    },
    [{ code: 'too-small', path: ['seatRoles', 'experience-expert'] }],
    'nobody would ever get a date',
  ],
];

/** Reasons that explain nothing. */
const emptyReasons: readonly (readonly [id: string, title: string, deviation: object, issue: object])[] = [
  [
    'no-reason-since',
    'a deviation without since when',
    { key: 'targetDays', agreedBy: 'the partners', reason: 'agreed' },
    { code: 'invalid-type', path: ['deviations', 0, 'since'] },
  ],
  [
    'no-reason-agreed-by',
    'a deviation without who agreed',
    { key: 'targetDays', since: '2026-01-01', reason: 'agreed' },
    { code: 'invalid-type', path: ['deviations', 0, 'agreedBy'] },
  ],
  [
    'blank-reason',
    'a deviation with a reason of blanks',
    { key: 'targetDays', since: '2026-01-01', agreedBy: 'the partners', reason: '   ' },
    { code: 'too-small', path: ['deviations', 0, 'reason'] },
  ],
  [
    'blank-agreed-by',
    'a deviation agreed by blanks',
    { key: 'targetDays', since: '2026-01-01', agreedBy: ' ', reason: 'agreed' },
    { code: 'too-small', path: ['deviations', 0, 'agreedBy'] },
  ],
  [
    'impossible-since',
    'a deviation since a day that does not exist',
    { key: 'targetDays', since: '2026-02-30', agreedBy: 'the partners', reason: 'agreed' },
    { code: 'no-such-date', path: ['deviations', 0, 'since'] },
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
    ...emptyReasons.map(([id, title, deviation, issue]) =>
      refused(
        id,
        title,
        { targetDays: 5, deviations: [deviation] },
        [issue],
        'MGN-RP-003: each deviation from the default has since, agreed by and reason',
      ),
    ),
    ...national.map((key) =>
      refused(
        `explained-away/${key}`,
        `a deviation that explains ${key} away, without setting it`,
        reason(key),
        [{ code: 'national-rule', path: ['deviations', 0, 'key'] }],
        'MGN-RP-002: the same everywhere, whatever the reason',
      ),
    ),
    refused(
      'misspelt-reason',
      'a reason for a setting that does not exist',
      reason('targetDay'),
      [{ code: 'unknown-field', path: ['deviations', 0, 'key'] }],
      'MGN-RP-003: a misspelt reason explains nothing',
    ),
    ...together.map(([id, title, overrides, issues, why]) => refused(id, title, overrides, issues, why)),
    valid(
      'same-set',
      'the same roles in another order are no deviation',
      { requesterRoles: ['primary-care-mh-practitioner', 'general-practitioner'] },
      'who may ask is a set',
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
