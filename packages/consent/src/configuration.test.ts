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
      minor12to15: 'both',
      ageBoundary: 'lapse-cross-domain',
      leapDayBirthday: 'mar-1',
      twoGuardians: 'one-and-no-objection',
      mandateEnded: 'keep-medical',
      objectionByIncapablePerson: 'deny',
      networkParticipationIsDirectInvolvement: false,
      pullOpenToSocialDomain: 'deny',
      objectionReachesOwnTeam: 'if-named',
      unreadableRecord: 'deny-all',
      maxCrossDomainDuration: 'P12M',
      maxDecisionAge: 60,
      maxFutureSkew: 300,
      anonymity: { k: 10, bandYears: 10, smallCount: 5 },
      breakGlassAgainstRefusal: 'deny',
      mitzNoVersusReferral: 'flag',
      unlabelled: { 'ggz-provider': ['R', 'PSY'], other: ['R'] },
      wams: false,
      representativeBsn: false,
      ehdsPrimaryUseFrom: 'off',
      nzaRegulationId: null,
      statutoryDuties: [],
      bsnMandates: [],
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
      minor12to15: 'youth-alone',
      ageBoundary: 'keep',
      objectionByIncapablePerson: 'representative-decides',
      networkParticipationIsDirectInvolvement: true,
      anonymity: { k: 9 },
      breakGlassAgainstRefusal: 'permit-with-review',
      unlabelled: { other: ['N'] },
      wams: true,
      representativeBsn: true,
      ehdsPrimaryUseFrom: '2029-03-25',
    };
    expect(issues(weaker).map(([code]) => code)).toEqual(Array(15).fill('risk-not-acknowledged'));
    for (const [key, value] of Object.entries(weaker)) {
      expect(issues({ [key]: value })).toEqual([['risk-not-acknowledged', key]]);
      expect(issues({ [key]: value, acknowledgeRisk: [key] })).toEqual([]);
    }
    const stricter = {
      twoGuardians: 'all',
      mandateEnded: 'lapse-all',
      ageBoundary: 'lapse-all',
      ehdsPrimaryUseFrom: '2029-03-26',
    };
    expect(issues({ ...stricter, unlabelled: { other: ['R', 'PSY', 'V'] }, anonymity: { k: 20 } })).toEqual([]);
    expect(issues({ maxCrossDomainDuration: 'P1Y', maxDecisionAge: 1, maxFutureSkew: 0 })).toEqual([]);
    expect(issues({ maxCrossDomainDuration: 'P366D' })).toEqual([]);
    expect(issues({ maxCrossDomainDuration: 'P12M1D' })).toEqual([['risk-not-acknowledged', 'maxCrossDomainDuration']]);
  });

  it('refuses what it does not know', () => {
    expect(issues({ ehdsPrimaryUse: '2029-03-26' })).toEqual([['unknown-field', 'ehdsPrimaryUse']]);
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
