import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProfile } from '../../test/arbitrary-profile.js';
import { runningCases } from '../../test/specification/region/running-cases.js';
import { profileGiven } from '../../test/told-profile.js';
import { addDays, PlainDate } from '../calendar/plain-date.js';
import { nationalTopics, profileTopics, type SettingKey } from './profile-topics.js';
import { effectOf, gainTopics, whoGains } from './gains.js';
import { nationalDefaults } from './national-defaults.js';
import { parseRegionProfile } from './parse-region-profile.js';
import { profileOn, type ProfileVersion } from './profile-on.js';
import { regionRefusals } from './refusal-codes.js';
import type { RegionProfile } from './region-profile.js';
import { regionRules } from './rules.js';
import { rulesForRunningCase, rulesForRunningCaseOn, type RunningRules } from './running-case.js';

const keys = Object.keys(profileTopics) as SettingKey[];
const day = (text: string) => PlainDate.parse(text);

interface Given {
  readonly start?: object;
  readonly now?: object;
  readonly versions?: readonly { readonly overrides: object; readonly until: string | null }[];
  readonly startedOn?: string;
  readonly date?: string;
}

function answer({ start, now, versions, startedOn, date }: Given): RunningRules {
  if (start !== undefined && now !== undefined) return rulesForRunningCase(profileGiven(start), profileGiven(now));
  const told = (versions ?? []).map(({ overrides, until }) => ({
    profile: profileGiven({ overrides }),
    until: until === null ? null : day(until),
  }));
  return rulesForRunningCaseOn(told, day(startedOn ?? ''), day(date ?? ''));
}

const plain = (rules: RunningRules): object =>
  rules.outcome === 'refused'
    ? { outcome: 'refused', reasons: rules.reasons.map(({ code }) => code) }
    : {
        outcome: 'found',
        profile: rules.profile,
        topics: Object.fromEntries(rules.topics.map((row) => [row.topic, row])),
      };

const found = (rules: RunningRules) => {
  if (rules.outcome === 'refused') throw new Error(rules.reasons.map(({ code }) => code).join());
  return rules;
};

const holding = (start: RegionProfile, now: RegionProfile) => found(rulesForRunningCase(start, now)).profile;

describe('the rules of a running case', () => {
  it.each(runningCases.cases.map((row) => [`${row.id}: ${row.title}`, row] as const))(
    '%s',
    (_title, { given, expect: expected }) => {
      expect(plain(answer(given as Given))).toMatchObject(JSON.parse(JSON.stringify(expected)) as object);
    },
  );

  it('has a case for every setting, every rule of a direction and every refusal', () => {
    const told = JSON.stringify(runningCases.cases);
    for (const key of keys.filter((one) => one !== 'id')) expect(told, key).toContain(`"${key}"`);
    for (const { ruleId } of Object.values(gainTopics)) {
      expect(regionRules).toHaveProperty([ruleId]);
      if (ruleId !== 'MGN-RP-012') expect(told).toContain(`"${ruleId}"`);
    }
    for (const [code, rule] of Object.entries(regionRefusals)) {
      if (rule === 'MGN-RP-005') expect(told).toContain(`"${code}"`);
    }
  });

  it('says of every setting which direction is better, and why, in both languages', () => {
    expect(Object.keys(gainTopics).sort()).toEqual([...keys].sort());
    for (const { why, tag } of Object.values(gainTopics)) {
      expect(tag).toBe('proposed-default');
      expect(why.nl).not.toBe(why.en);
    }
  });
});

describe('the story of the page on regions', () => {
  const version = (number: number, validFrom: string, overrides: object): ProfileVersion => ({
    profile: profileGiven({ overrides: { id: 'rivierenrand', version: number, validFrom, ...overrides } }),
    until: null,
  });
  const offices = ['00000000-0000-4000-8000-000000000020', '00000000-0000-4000-8000-000000000021'] as const;
  const versions = [
    version(1, '2026-01-01', { networkOffice: offices[0] }),
    version(2, '2026-07-01', { networkOffice: offices[1], targetDays: 5, plannedMinutes: 45 }),
    version(3, '2026-10-01', { networkOffice: offices[1], targetDays: 6, plannedMinutes: 45 }),
  ];

  it.each([
    ['2026-06-10', '2026-06-30', 7, 60, offices[0]],
    ['2026-06-10', '2026-07-01', 5, 60, offices[1]],
    ['2026-06-10', '2026-10-01', 5, 60, offices[1]],
    ['2026-10-02', '2026-10-02', 6, 45, offices[1]],
  ] as const)('begun on %s, on %s: %i days and %i minutes', (startedOn, date, targetDays, plannedMinutes, office) => {
    const { profile } = found(rulesForRunningCaseOn(versions, day(startedOn), day(date)));
    expect([profile.targetDays, profile.plannedMinutes, profile.networkOffice]).toEqual([
      targetDays,
      plannedMinutes,
      office,
    ]);
  });
});

describe('a refusal', () => {
  it('says which of the two days it is about', () => {
    const versions = [{ profile: profileGiven({ overrides: { validFrom: '2026-01-01' } }), until: day('2026-06-30') }];
    const paths = (startedOn: string, date: string) => {
      const rules = rulesForRunningCaseOn(versions, day(startedOn), day(date));
      return rules.outcome === 'refused' ? rules.reasons.map(({ code, path }) => [code, path]) : [];
    };
    expect(paths('2025-12-31', '2026-02-01')).toEqual([['before-first-version', ['startedOn']]]);
    expect(paths('2026-01-01', '2026-07-01')).toEqual([['no-version-on-this-day', ['date']]]);
    expect(paths('2026-02-01', '2026-01-31')).toEqual([['case-not-begun', ['date']]]);
  });
});

describe('laws of a running case', () => {
  it('never worse for the person, on any topic', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryProfile, (start, now) => {
        const { topics } = found(rulesForRunningCase(start, now));
        expect(topics.map(({ topic }) => topic).sort()).toEqual([...keys].sort());
        for (const { topic, effect, holds } of topics) {
          expect(['same', 'gain', 'neither'], topic).toContain(effect);
          expect(effect, topic).toBe(whoGains(topic, start[topic], holds).effect);
        }
      }),
    );
  });

  it('what is only better is taken over', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryProfile, (start, now) => {
        for (const { topic, effectOfNow, holds } of found(rulesForRunningCase(start, now)).topics) {
          if (effectOfNow !== 'gain') continue;
          expect(['same', 'neither'], topic).toContain(whoGains(topic, holds, now[topic]).effect);
        }
      }),
    );
  });

  it('twice is once', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryProfile, (start, now) => {
        const once = holding(start, now);
        expect(holding(once, now)).toEqual(once);
      }),
    );
  });

  it('the same profile gives the same', () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        const { profile: same, topics } = found(rulesForRunningCase(profile, profile));
        expect(same).toEqual(profile);
        for (const { from, effect, effectOfNow } of topics)
          expect([from, effect, effectOfNow]).toEqual(['start', 'same', 'same']);
      }),
    );
  });

  it('the result is a profile that a region may have, with a reason for whatever deviates', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryProfile, (start, now) => {
        const profile = holding(start, now);
        expect(parseRegionProfile(profile)).toEqual({ ok: true, value: profile });
      }),
    );
  });

  it('what follows now is that of now', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryProfile, (start, now) => {
        const profile = holding(start, now);
        for (const key of keys.filter((one) => gainTopics[one].direction.kind === 'present')) {
          expect(profile[key], key).toEqual(now[key]);
        }
      }),
    );
  });

  it('a later day is never worse than an earlier one', () => {
    const versions = fc
      .array(arbitraryProfile, { minLength: 1, maxLength: 5 })
      .map((profiles): readonly ProfileVersion[] =>
        profiles.map((profile, index) => ({
          profile: { ...profile, version: index + 1, validFrom: addDays(day('2026-01-01'), index * 100) },
          until: null,
        })),
      );
    const after = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(versions, after, after, after, (all, start, one, other) => {
        const startedOn = addDays(day('2026-01-01'), start);
        const [early, late] = [Math.min(one, other), Math.max(one, other)].map((days) => addDays(startedOn, days));
        if (early === undefined || late === undefined) return;
        const before = found(rulesForRunningCaseOn(all, startedOn, early)).profile;
        const later = found(rulesForRunningCaseOn(all, startedOn, late)).profile;
        for (const key of keys) {
          expect(['same', 'gain', 'neither'], key).toContain(whoGains(key, before[key], later[key]).effect);
        }
        const onDay = profileOn(all, startedOn);
        if (onDay.outcome === 'found') {
          expect(found(rulesForRunningCaseOn(all, startedOn, startedOn)).profile).toEqual(onDay.profile);
        }
      }),
    );
  });
});

describe('who gains', () => {
  it('is answered for every topic, whatever is given', () => {
    const topics = [...keys, ...(Object.keys(nationalTopics) as (keyof typeof nationalTopics)[])];
    fc.assert(
      fc.property(fc.constantFrom(...topics), fc.jsonValue(), fc.jsonValue(), (topic, before, after) => {
        const { effect, ruleId } = whoGains(topic, before, after);
        expect(['same', 'gain', 'loss', 'mixed', 'neither']).toContain(effect);
        expect(regionRules[ruleId].id).toBe(ruleId);
      }),
    );
  });

  it('never changes on a national topic', () => {
    expect(whoGains('personPreference', 'the person', 'somebody else')).toEqual({
      effect: 'same',
      ruleId: 'MGN-RP-002',
      tag: 'fixed-nationally',
    });
  });

  it('law: turned round, a gain is a loss and the other way round', () => {
    const turned = { gain: 'loss', loss: 'gain', same: 'same', mixed: 'mixed', neither: 'neither' } as const;
    fc.assert(
      fc.property(fc.constantFrom(...keys), arbitraryProfile, arbitraryProfile, (key, a, b) => {
        expect(whoGains(key, a[key], b[key]).effect).toBe(turned[whoGains(key, b[key], a[key]).effect]);
      }),
    );
  });

  it('law: two gains after each other are one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), arbitraryProfile, arbitraryProfile, arbitraryProfile, (key, a, b, c) => {
        const first = whoGains(key, a[key], b[key]).effect;
        const second = whoGains(key, b[key], c[key]).effect;
        const { kind } = gainTopics[key].direction;
        if (kind !== 'parts' && first === 'gain' && second === 'gain') {
          expect(whoGains(key, a[key], c[key]).effect).toBe('gain');
        }
      }),
    );
  });

  it('says `neither` of what is no value of the topic', () => {
    expect(effectOf({ kind: 'fewer' }, 'seven', 5)).toBe('neither');
    expect(effectOf({ kind: 'scale', order: ['doubt', 'all'] }, 'doubt', 'some')).toBe('neither');
    expect(effectOf(gainTopics.caseConference.direction, null, nationalDefaults.caseConference)).toBe('neither');
    expect(effectOf({ kind: 'more' }, 3, 3)).toBe('same');
  });
});
