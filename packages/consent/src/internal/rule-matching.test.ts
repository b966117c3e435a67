import { describe, expect, it } from 'vitest';
import { ObjectionSelector } from '../consent-record.js';
import { Holder, Recipient } from '../party.js';
import {
  clinician,
  everyone,
  everyOf,
  municipality,
  only,
  person,
  practiceNurse,
  relative,
  team,
  toMunicipality,
  toTeam,
  toWelfare,
  welfare,
} from '../../test/sample-network.js';
import { matchParty } from './rule-matching.js';

const match = (selectors: readonly object[], party: object, reading: 'permission' | 'objection' = 'permission') =>
  matchParty(
    selectors.map((selector) => ObjectionSelector.parse(selector)),
    Recipient.parse(party),
    reading,
  );
const both = (selectors: readonly object[], party: object) => [
  match(selectors, party),
  match(selectors, party, 'objection'),
];

describe('how precisely a rule names a party', () => {
  it('is everyone, a category, an organisation or a professional there, and the most precise one counts', () => {
    const nurse = { ...toWelfare, professional: practiceNurse };
    expect(match([everyone], toWelfare)).toBe(0);
    expect(match([everyOf('welfare-organisation')], toWelfare)).toBe(1);
    expect(match([only(welfare)], toWelfare)).toBe(2);
    expect(match([only({ ...welfare, professional: practiceNurse })], nurse)).toBe(3);
    expect(match([everyOf('welfare-organisation'), only(welfare), everyone], nurse)).toBe(2);
    expect(match([only(municipality), everyOf('welfare-organisation')], toWelfare)).toBe(1);
    expect(match([only(municipality)], toWelfare)).toBeNull();
    expect(matchParty([ObjectionSelector.parse(only(welfare))], Holder.parse(welfare), 'permission')).toBe(2);
  });

  it('does not reach another professional, and without one named only an objection does', () => {
    const forNurse = [only({ ...welfare, professional: practiceNurse })];
    expect(both(forNurse, { ...toWelfare, professional: clinician })).toEqual([null, null]);
    expect(both(forNurse, toWelfare)).toEqual([null, 3]);
  });

  it('is bound to the public task; what is left open is reached by an objection only', () => {
    const { task: _task, ...anyTask } = toMunicipality;
    const forDebt = { ...municipality, task: 'debt' };
    expect(both([only(municipality)], toMunicipality)).toEqual([2, 2]);
    expect(both([only(forDebt)], toMunicipality)).toEqual(['task', 'task']);
    expect(both([only(forDebt)], anyTask)).toEqual(['task', 2]);
    const { task: _other, ...named } = municipality;
    expect(both([only(named)], toMunicipality)).toEqual(['task', 2]);
    expect(both([everyOf('municipality', 'debt')], toMunicipality)).toEqual(['task', 'task']);
    expect(both([everyOf('municipality')], toMunicipality)).toEqual(['task', 1]);
    expect(match([only(forDebt), everyOf('municipality', 'wmo')], toMunicipality)).toBe(1);
    expect(match([everyOf('municipality', 'wmo'), only(forDebt)], toMunicipality)).toBe(1);
  });

  it('knows legal domains; a team that does not say whose authority it has is in both social ones', () => {
    const { actsUnder: _actsUnder, ...open } = toTeam;
    const domains = (party: object) =>
      ['medical', 'youth', 'social-public', 'social-private', 'payer', 'oversight', 'informal'].filter(
        (domain) => match([everyOf(domain)], party, 'objection') === 1,
      );
    expect(domains(toTeam)).toEqual(['social-public']);
    expect(domains({ ...team, actsUnder: 'own' })).toEqual(['social-private']);
    expect(domains(open)).toEqual(['social-public', 'social-private']);
    expect(domains(toWelfare)).toEqual(['social-private']);
    expect(domains({ kind: 'close-one', individual: relative })).toEqual(['informal']);
    expect(domains({ kind: 'person', person })).toEqual([]);
  });

  it('names individuals by their id, and never the person by a category', () => {
    const closeOne = { kind: 'close-one', individual: relative };
    expect(match([{ by: 'individual', individual: relative }], closeOne)).toBe(2);
    expect(match([{ by: 'individual', individual: person }], closeOne)).toBeNull();
    expect(match([{ by: 'individual', individual: relative }], toWelfare)).toBeNull();
    expect(match([everyOf('close-one')], closeOne)).toBe(1);
    expect(match([only(welfare)], closeOne)).toBeNull();
    expect(match([everyone], { kind: 'person', person })).toBe(0);
  });
});
