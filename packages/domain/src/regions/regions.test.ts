import { describe, expect, it } from 'vitest';
import { nationalDefaults } from '../region/national-defaults.js';
import { parseRegionProfile } from '../region/parse-region-profile.js';
import { profileTopics, type SettingKey } from '../region/profile-topics.js';
import { sameValue } from '../region/setting-values.js';
import { isMgnError } from '../words/mgn-error.js';
import { findPreset, regionPresets, regionSources } from './index.js';
import { preset, setting } from './preset.js';

const keys = Object.keys(profileTopics) as SettingKey[];
const each = regionPresets.map((preset) => [preset.name, preset] as const);

describe('the presets', () => {
  it('are twelve regions, each under its own name', () => {
    expect(regionPresets).toHaveLength(12);
    expect(new Set(regionPresets.map(({ name }) => name)).size).toBe(12);
    for (const [name, preset] of each) expect(findPreset(name)).toBe(preset);
    expect(findPreset('toString')).toBeNull();
  });

  it.each(each)('%s passes the rules of every region profile', (name, { profile }) => {
    expect(parseRegionProfile(profile)).toEqual({ ok: true, value: profile });
    expect(profile.id).toBe(name);
  });

  it.each(each)('%s sets only what a public text says', (_name, { profile, facts }) => {
    const said = new Set(facts.filter(({ standing }) => standing === 'deviates').map(({ topic }) => topic));
    for (const key of keys.filter((one) => profileTopics[one].freedom !== 'fill')) {
      expect(!sameValue(key, profile[key], nationalDefaults[key]), key).toBe(said.has(key));
    }
  });

  it.each(each)('%s says of each deviation since when, who and why, and names its source', (_name, preset) => {
    const deviating = preset.facts.filter(({ standing }) => standing === 'deviates');
    expect(preset.profile.deviations.map(({ key }) => key)).toEqual(deviating.map(({ topic }) => topic));
    for (const [index, { since, agreedBy, reason }] of preset.profile.deviations.entries()) {
      const source = regionSources[deviating[index]?.source ?? 'elaa'];
      expect(since).toBe(source.publicSince);
      expect(agreedBy.length).toBeGreaterThan(10);
      expect(reason).toContain(source.title);
      expect(reason).toContain('niet openbaar');
    }
  });

  it('each have at least one fact, in both languages, and every source is used', () => {
    for (const { facts, name } of regionPresets) {
      expect(facts.length, name).toBeGreaterThan(0);
      for (const { says } of facts) expect(says.nl).not.toBe(says.en);
    }
    const used = new Set(regionPresets.flatMap(({ facts }) => facts.map(({ source }) => source)));
    expect([...used].sort()).toEqual(Object.keys(regionSources).sort());
  });

  it('cannot be made of a fact that no region may set', () => {
    const fact = { nl: 'Te laat.', en: 'Too late.', source: 'elaa', agreedBy: 'Niemand' } as const;
    try {
      preset('ergens', 'Ergens', [setting('targetDays', 8, fact)]);
      expect.unreachable();
    } catch (error) {
      expect(isMgnError(error) && error.code).toBe('invalid-preset');
      expect(String(error)).toContain('targetDays loosens-national-rule');
    }
  });

  it('without a fact are the defaults under another name', () => {
    expect(preset('ergens', 'Ergens', []).profile).toEqual({
      ...nationalDefaults,
      id: 'ergens',
      displayName: 'Mentaal gezondheidsnetwerk Ergens',
    });
  });

  it('are real variants: those that deviate do so each in their own way', () => {
    const deviating = regionPresets.filter(({ profile }) => profile.deviations.length > 0);
    expect(deviating.map(({ name }) => name)).toEqual([
      'amstelland',
      'flevoland',
      'gelderland',
      'midden-holland',
      'rotterdam-rijnmond',
      'zuid-holland-noord',
    ]);
  });
});
