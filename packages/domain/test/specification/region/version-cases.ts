/**
 * Which version of a region's profile holds on a day: exactly one, or a refusal that says why.
 */
import type { CaseFile, RuleCase } from '../rule-case.js';

const version = (number: number, validFrom: string, until: string | null = null, id = 'rivierenrand') => ({
  overrides: { id, version: number, validFrom },
  until,
});

const first = version(1, '2025-01-01');
const second = version(2, '2026-01-01');
const third = version(3, '2026-07-01', '2026-12-31');
const row = [first, second, third];

type Told = readonly [id: string, title: string, versions: readonly object[], date: string, answer: number | string];

const told: readonly Told[] = [
  ['first-day', 'a version holds from its first day', row, '2026-01-01', 2],
  ['day-before', 'the day before, the version before it still holds', row, '2025-12-31', 1],
  ['first', 'the very first day of the first version', row, '2025-01-01', 1],
  ['between', 'a day in the middle of a version', row, '2026-03-29', 2],
  ['last-day', 'the last day of a version that ends', row, '2026-12-31', 3],
  ['leap', 'the 29th of February', row, '2028-02-29', 'no-version-on-this-day'],
  ['before-first', 'a day before the first version', row, '2024-12-31', 'before-first-version'],
  ['after-end', 'a day after the end of the last version', row, '2027-01-01', 'no-version-on-this-day'],
  ['order', 'the order of the list does not matter', [third, first, second], '2026-01-01', 2],
  ['open-end', 'the last version without an end holds for ever', [first], '2049-12-31', 1],
  [
    'gap',
    'a version ended, and the next has not begun',
    [version(1, '2025-01-01', '2025-06-30'), second],
    '2025-07-01',
    'no-version-on-this-day',
  ],
  ['gap.last-day', 'the day before the gap', [version(1, '2025-01-01', '2025-06-30'), second], '2025-06-30', 1],
  ['gap.over', 'the day after the gap', [version(1, '2025-01-01', '2025-06-30'), second], '2026-01-01', 2],
  [
    'overlap',
    'a version goes on while the next has begun',
    [version(1, '2025-01-01', '2026-01-31'), second],
    '2026-01-31',
    'versions-overlap',
  ],
  [
    'overlap.before',
    'before the overlap one version holds',
    [version(1, '2025-01-01', '2026-01-31'), second],
    '2025-12-31',
    1,
  ],
  [
    'overlap.after',
    'after the overlap one version holds',
    [version(1, '2025-01-01', '2026-01-31'), second],
    '2026-02-01',
    2,
  ],
  ['same-day', 'two versions begin on one day', [first, version(2, '2025-01-01')], '2025-03-01', 'versions-overlap'],
  [
    'never',
    'a version that ends before it begins never holds',
    [version(1, '2026-01-01', '2025-12-31')],
    '2026-01-01',
    'no-version-on-this-day',
  ],
  ['none', 'no version at all', [], '2026-01-01', 'no-version'],
  [
    'regions',
    'versions of two regions',
    [first, version(2, '2026-01-01', null, 'hoogland')],
    '2026-01-01',
    'versions-of-several-regions',
  ],
  ['number', 'two versions with one number', [first, version(1, '2026-01-01')], '2026-03-01', 'version-number-twice'],
];

/** The table. */
export const versionCases: CaseFile = {
  name: 'profile-on',
  subject: 'domain/profile-on',
  source: 'docs/decisions/0014-rules-of-a-running-case.md: a proposed default',
  cases: told.map(([id, title, versions, date, answer]): RuleCase => ({
    id,
    title: typeof answer === 'number' ? `${title}: version ${String(answer)}` : `${title} is refused: ${answer}`,
    given: { versions, date },
    expect:
      typeof answer === 'number'
        ? { outcome: 'found', version: answer }
        : { outcome: 'refused', reasons: [answer], rules: ['MGN-RP-004'] },
    why: 'MGN-RP-004: on every day exactly one version holds',
  })),
};
