import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProfile } from '../../test/arbitrary-profile.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { profileTopics, type SettingKey } from '../region/profile-topics.js';
import { audiences, languages } from './label.js';
import { settingPartLabels } from './profile-topics.js';
import { settingText } from './profile-values.js';

const keys = Object.keys(profileTopics) as SettingKey[];

describe('the value of a setting in words', () => {
  it.each([
    ['targetDays', '7 dagen', '7 days'],
    ['adviceWorkingDays', '3 werkdagen', '3 working days'],
    ['contactAttempts', '3 keer', '3 times'],
    ['entryMode', 'bij twijfel', 'in case of doubt'],
    ['requiredSeats', 'ggz-professional, professional sociaal domein', null],
    ['locations', 'geen', 'none'],
    ['networkHolder', 'niet ingevuld', 'not filled in'],
    ['normTargetYear', '2028', '2028'],
    ['authority', 'zoals de standaard', 'as the default'],
    [
      'caseConference',
      'is er: ja; ritme: wekelijks; minuten: 30; hoogste aantal casussen: 6; anoniem of op naam: anoniem',
      null,
    ],
  ] as const)('%s: %s', (key, nl, en) => {
    expect(settingText(key, nationalDefaults[key], 'nl', 'professional')).toBe(nl);
    if (en !== null) expect(settingText(key, nationalDefaults[key], 'en', 'professional')).toBe(en);
  });

  it('counts one as one', () => {
    expect(settingText('targetDays', 1, 'nl', 'person')).toBe('1 dag');
    expect(settingText('adviceWorkingDays', 1, 'en', 'person')).toBe('1 working day');
    expect(settingText('contactAttempts', 1, 'en', 'person')).toBe('once');
  });

  it('law: every setting of every profile has words, for everyone and in both languages', () => {
    fc.assert(
      fc.property(arbitraryProfile, fc.constantFrom(...languages), fc.constantFrom(...audiences), (profile, ...how) => {
        for (const key of keys) {
          const text = settingText(key, profile[key], ...how);
          expect(text.trim(), key).toBe(text);
          expect(text, key).not.toBe('');
          expect(text, key).not.toMatch(/undefined|\[object/);
        }
      }),
    );
  });

  it('names the parts of the settings that have parts', () => {
    const { caseConference, transferTable } = nationalDefaults;
    const found = new Set([...Object.keys(caseConference), ...Object.keys(transferTable)]);
    expect(Object.keys(settingPartLabels).sort()).toEqual([...found].sort());
  });
});
