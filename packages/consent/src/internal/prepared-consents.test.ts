import { describe, expect, it } from 'vitest';
import { decide } from '../decide.js';
import {
  bornOn,
  c1,
  c1Request,
  consentId,
  contextWith,
  objection,
  only,
  parent,
  person,
  relative,
  welfare,
} from '../../test/sample-network.js';

const reasons = (consents: readonly unknown[], changes: Readonly<Record<string, unknown>> = {}) =>
  decide(c1Request(), contextWith(consents, changes)).reasons;
const recorded = (at: string) => ({ grantedAt: at, recordedAt: at });
const narrow = objection({ recipients: [only(welfare)], categories: ['help-request'], purposes: ['social-support'] });

describe('a record that takes the place of another', () => {
  it('does so from the moment it is recorded, and for an objection from the moment it starts', () => {
    const newer = c1({
      id: consentId(5),
      replaces: consentId(1),
      categories: ['social-situation'],
      ...recorded('2026-06-15T12:00:00+02:00'),
    });
    expect(reasons([c1(), newer])).toEqual(['category-not-covered']);
    expect(reasons([c1(), newer], { now: '2026-06-15T11:59:59.999+02:00' })).toEqual(['explicit-consent']);

    const yes = c1({
      id: consentId(5),
      replaces: consentId(2),
      validity: { from: '2026-06-15T12:00:00+02:00', until: null },
    });
    const strict = { ...narrow, holders: c1().holders };
    expect(reasons([strict, yes])).toEqual(['explicit-consent']);
    expect(reasons([strict, yes, c1({ id: consentId(6) })], { now: '2026-06-15T11:59:59.999+02:00' })).toEqual([
      'objection',
    ]);
  });

  it('is newer, and not a draft or a mistake', () => {
    const older = c1({ id: consentId(5), replaces: consentId(1), categories: ['social-situation'] });
    const later = recorded('2026-05-01T10:00:00+02:00');
    expect(reasons([c1(), older])).toEqual(['explicit-consent']);
    expect(reasons([c1(), { ...older, ...later, status: 'draft' }])).toEqual(['explicit-consent']);
    expect(reasons([c1(), { ...older, ...later, status: 'entered-in-error' }])).toEqual(['explicit-consent']);
    expect(reasons([c1(), { ...older, ...later }])).toEqual(['category-not-covered']);
    expect(reasons([c1(), { ...older, ...later, replaces: consentId(5) }])).toEqual(['explicit-consent']);
  });

  it('is not revived when what replaced it is withdrawn', () => {
    const later = recorded('2026-05-01T10:00:00+02:00');
    expect(reasons([c1(), c1({ id: consentId(5), replaces: consentId(1), status: 'revoked', ...later })])).toEqual([
      'revoked',
    ]);
  });

  it('of somebody else leaves an objection standing', () => {
    const later = recorded('2026-05-01T10:00:00+02:00');
    const strict = { ...narrow, holders: c1().holders };
    const by = (capacity: string, individual: string) => ({ grantor: { capacity, individual } });
    const own = c1({ id: consentId(6) });
    expect(
      reasons([strict, own, c1({ id: consentId(5), replaces: consentId(2), ...later, ...by('child', relative) })]),
    ).toEqual(['objection']);
    const young = { facts: bornOn('2012-01-10') };
    const ofParent = { ...strict, ...by('guardian', parent) };
    const replacing = c1({ id: consentId(5), replaces: consentId(2), ...later, ...by('guardian', relative) });
    expect(reasons([ofParent, replacing], young)).toEqual(['objection']);
    expect(reasons([ofParent, { ...replacing, ...by('guardian', parent) }], young)).toEqual(['grantor-not-entitled']);
  });
});

describe('the versions of a record', () => {
  it('count by the highest that is not a draft, whatever their order', () => {
    const second = c1({ version: 2, status: 'revoked' });
    expect(reasons([second, c1()])).toEqual(['revoked']);
    expect(reasons([c1({ version: 2, status: 'draft', categories: ['social-situation'] }), c1()])).toEqual([
      'explicit-consent',
    ]);
    expect(reasons([c1(), c1()])).toEqual(['explicit-consent']);
  });

  it('that contradict each other are unreadable: a permission is left out, anything else denies all', () => {
    const other = c1({ categories: ['social-situation'] });
    expect(reasons([c1(), other, c1({ id: consentId(6) })])).toEqual(['explicit-consent']);
    const turned = { ...narrow, id: consentId(1) };
    expect(reasons([c1(), turned, c1({ id: consentId(6) })])).toEqual(['invalid-consent']);
    expect(reasons([turned, c1(), other, c1({ id: consentId(6) })])).toEqual(['invalid-consent']);
  });
});

describe('how specific a record is', () => {
  const episode = '00000000-0000-4000-8000-00000000ca51';

  it('grows with the case that it is for', () => {
    const forCase = c1({ episode });
    const ask = (consents: readonly unknown[]) => decide(c1Request({ episode }), contextWith(consents)).reasons;
    const strict = { ...narrow, holders: c1().holders };
    expect(ask([strict, c1()])).toEqual(['objection']);
    expect(ask([strict, forCase])).toEqual(['explicit-consent']);
    expect(ask([{ ...strict, episode }, forCase])).toEqual(['objection']);
    expect(ask([{ ...strict, episode: person }, c1()])).toEqual(['explicit-consent']);
    expect(reasons([{ ...strict, episode }, c1()])).toEqual(['objection']);
  });

  it('grows with labels, resources and a period, which a request by category leaves open', () => {
    const strict = { ...narrow, holders: c1().holders };
    for (const limit of [
      { labels: ['PSY'] },
      { instances: ['Observation/1'] },
      { dataPeriod: { from: null, until: '2020-12-31' } },
    ]) {
      expect(reasons([{ ...strict, ...limit }, c1({ recordedAt: '2026-05-01T10:00:00+02:00' })])).toEqual([
        'objection',
      ]);
      expect(reasons([c1(limit)])).toEqual(['category-not-covered']);
    }
  });
});
