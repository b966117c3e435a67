import { describe, expect, it } from 'vitest';
import { configurationDigest, defaultConfiguration, parseConfiguration } from './configuration.js';

const issues = (input: unknown) => {
  const parsed = parseConfiguration(input);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, ...path]);
};

describe('a configuration', () => {
  it('has careful defaults', () => {
    expect(defaultConfiguration).toEqual({
      precedenceProfile: 'mgn',
      laterGeneralObjection: 'deny',
      objectionReachesOwnTeam: 'if-named',
      unreadableRecord: 'deny-all',
      maxCrossDomainDuration: 'P12M',
      maxDecisionAge: 60,
      maxFutureSkew: 300,
      acknowledgeRisk: [],
    });
  });

  it('weakens a default only by name', () => {
    const weaker = {
      laterGeneralObjection: 'specific-wins',
      unreadableRecord: 'ignore',
      maxCrossDomainDuration: 'P13M',
      maxDecisionAge: 61,
      maxFutureSkew: 301,
    };
    expect(issues(weaker).map(([code]) => code)).toEqual(Array(5).fill('risk-not-acknowledged'));
    for (const [key, value] of Object.entries(weaker)) {
      expect(issues({ [key]: value })).toEqual([['risk-not-acknowledged', key]]);
      expect(issues({ [key]: value, acknowledgeRisk: [key] })).toEqual([]);
    }
    expect(issues({ maxCrossDomainDuration: 'P1Y', maxDecisionAge: 1, maxFutureSkew: 0 })).toEqual([]);
    expect(issues({ maxCrossDomainDuration: 'P366D' })).toEqual([]);
    expect(issues({ maxCrossDomainDuration: 'P12M1D' })).toEqual([['risk-not-acknowledged', 'maxCrossDomainDuration']]);
  });

  it('refuses what it does not know', () => {
    expect(issues({ ehdsPrimaryUseFrom: '2029-03-26' })).toEqual([['unknown-field', 'ehdsPrimaryUseFrom']]);
    expect(issues({ maxCrossDomainDuration: 'P' }).length).toBe(1);
    expect(issues({ maxDecisionAge: 0.5 }).length).toBe(1);
  });

  it('shows in its digest what is weaker', () => {
    const parsed = parseConfiguration({
      unreadableRecord: 'ignore',
      maxFutureSkew: 400,
      acknowledgeRisk: ['maxFutureSkew', 'unreadableRecord'],
    });
    expect(parsed.ok && configurationDigest(parsed.value)).toMatch(
      /^[0-9a-f]{16};weakened=unreadableRecord,maxFutureSkew$/u,
    );
    expect(configurationDigest(defaultConfiguration)).toMatch(/^[0-9a-f]{16}$/u);
  });
});
