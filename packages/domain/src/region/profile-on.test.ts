import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionCases } from '../../test/specification/region/version-cases.js';
import { profileGiven } from '../../test/told-profile.js';
import { addDays, comparePlainDates, PlainDate } from '../calendar/plain-date.js';
import { profileOn, type ProfileVersion } from './profile-on.js';
import { regionRefusals } from './refusal-codes.js';

interface Given {
  readonly versions: readonly { readonly overrides: object; readonly until: string | null }[];
  readonly date: string;
}

const versionsOf = ({ versions }: Pick<Given, 'versions'>): readonly ProfileVersion[] =>
  versions.map(({ overrides, until }) => ({
    profile: profileGiven({ overrides }),
    until: until === null ? null : PlainDate.parse(until),
  }));

const start = PlainDate.parse('2026-01-01');

/** Versions one after another, each so many days, without an explicit end. */
const following = (lengths: readonly number[]): readonly ProfileVersion[] =>
  lengths.map((_length, index) => ({
    profile: profileGiven({
      overrides: {
        version: index + 1,
        validFrom: addDays(
          start,
          lengths.slice(0, index).reduce((sum, length) => sum + length, 0),
        ),
      },
    }),
    until: null,
  }));

describe('the version that holds on a day', () => {
  it.each(versionCases.cases.map((row) => [row.title, row] as const))('%s', (_title, { given, expect: expected }) => {
    const told = given as Given;
    const answer = profileOn(versionsOf(told), PlainDate.parse(told.date));
    expect(
      answer.outcome === 'found'
        ? { outcome: 'found', version: answer.profile.version }
        : {
            outcome: 'refused',
            reasons: answer.reasons.map(({ code }) => code),
            rules: answer.reasons.map(({ ruleId }) => ruleId),
          },
    ).toMatchObject(expected);
  });

  it('has a case for every refusal of its rule', () => {
    const told = JSON.stringify(versionCases.cases);
    const codes = Object.entries(regionRefusals).filter(([, rule]) => rule === 'MGN-RP-004');
    for (const [code] of codes) expect(told).toContain(`"${code}"`);
  });

  const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 });

  it('law: where each version ends when the next begins, every day from the first has exactly one', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 3000 }), (each, after) => {
        const date = addDays(start, after);
        const answer = profileOn(following(each), date);
        expect(answer.outcome).toBe('found');
        if (answer.outcome === 'found')
          expect(comparePlainDates(answer.profile.validFrom, date)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('law: a day before the first has none', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 3000 }), (each, before) => {
        expect(profileOn(following(each), addDays(start, -before))).toMatchObject({
          outcome: 'refused',
          reasons: [{ code: 'before-first-version' }],
        });
      }),
    );
  });

  it('law: the order of the versions does not matter', () => {
    const shuffled = lengths.chain((each) => {
      const versions = following(each);
      return fc.tuple(
        fc.constant(versions),
        fc.shuffledSubarray([...versions], { minLength: versions.length, maxLength: versions.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, fc.integer({ min: -10, max: 2000 }), ([versions, mixed], after) => {
        const date = addDays(start, after);
        expect(profileOn(mixed, date)).toEqual(profileOn(versions, date));
      }),
    );
  });
});
