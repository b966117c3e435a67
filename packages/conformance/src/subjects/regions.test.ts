import { describe, expect, it } from 'vitest';
import { ownAnswers } from '../subjects.js';

const rivierenrand = (version: number, validFrom: string, overrides: object = {}) => ({
  overrides: { id: 'rivierenrand', version, validFrom, ...overrides },
});

describe('the subjects about regions', () => {
  it('take a preset by its name, or overrides on the defaults', async () => {
    expect(await ownAnswers('domain/compare-profiles', { a: { preset: 'gelderland' }, b: {} })).toMatchObject({
      differs: ['id', 'validFrom', 'displayName', 'normTargetYear'],
      topics: { normTargetYear: { a: { value: 2029 }, b: { value: 2028 } } },
    });
  });

  it('refuse a preset that is none, with its place', async () => {
    expect(await ownAnswers('domain/compare-profiles', { a: { preset: 'toString' }, b: {} })).toEqual({
      refused: 'invalid-region',
      issues: [{ code: 'invalid-value', path: ['a', 'preset'], expected: 'the name of a preset' }],
    });
    expect(await ownAnswers('domain/compare-profiles', { a: {}, b: { overrides: { targetDays: 8 } } })).toEqual({
      refused: 'invalid-region',
      issues: [{ code: 'loosens-national-rule', path: ['b', 'overrides', 'targetDays'], expected: 'at most 7' }],
    });
  });

  it('say which version is no profile, and which day is none', async () => {
    const versions = [rivierenrand(1, '2026-01-01'), { overrides: { targetDays: 9 } }];
    expect(await ownAnswers('domain/profile-on', { versions, date: '2026-02-01' })).toMatchObject({
      refused: 'invalid-region',
      issues: [{ code: 'loosens-national-rule', path: ['versions', 1, 'overrides', 'targetDays'] }],
    });
    expect(await ownAnswers('domain/profile-on', { versions: [], date: '2026-02-30' })).toMatchObject({
      refused: 'invalid-given',
      issues: [{ code: 'no-such-date' }],
    });
    expect(
      await ownAnswers('domain/profile-on', {
        versions: [{ ...rivierenrand(1, '2026-01-01'), until: 'soon' }],
        date: '2026-02-01',
      }),
    ).toMatchObject({ refused: 'invalid-region', issues: [{ path: ['versions', 0, 'until'] }] });
  });

  it('tell the rules of a running case between two profiles, and over the versions of one', async () => {
    const start = rivierenrand(1, '2026-01-01');
    const now = rivierenrand(2, '2026-07-01', { targetDays: 5, plannedMinutes: 45 });
    const wanted = {
      outcome: 'found',
      profile: { version: 2, targetDays: 5, plannedMinutes: 60 },
      topics: { targetDays: { from: 'now', effect: 'gain' }, plannedMinutes: { from: 'start', effectOfNow: 'loss' } },
    };
    expect(await ownAnswers('domain/rules-for-running-case', { start, now })).toMatchObject(wanted);
    const versions = [start, now];
    const given = { versions, startedOn: '2026-02-01', date: '2026-08-01' };
    expect(await ownAnswers('domain/rules-for-running-case', given)).toMatchObject(wanted);
    expect(await ownAnswers('domain/rules-for-running-case', { ...given, date: '2026-01-15' })).toMatchObject({
      outcome: 'refused',
      reasons: ['case-not-begun'],
      rules: ['MGN-RP-005'],
    });
    expect(await ownAnswers('domain/rules-for-running-case', { ...given, startedOn: 'then' })).toMatchObject({
      refused: 'invalid-region',
      issues: [{ path: ['startedOn'] }],
    });
  });
});

describe('a concern about a network as a subject', () => {
  const at = '2026-09-01T09:00:00+02:00';

  it('takes names in place of ids, and lets a role act for whoever has the turn', async () => {
    const raised = {
      type: 'concern-raised',
      at,
      data: { signal: 'participation', insurer: 'insurer', reporter: 'practice', description: 'Nobody comes.' },
    };
    const command = {
      type: 'record-report',
      report: 'Everybody knows of it.',
      addressees: ['regional-transfer-table', 'national-steering-group'],
    };
    const given = { events: [raised], command, context: { at, actor: { role: 'mh-professional' } } };
    expect(await ownAnswers('domain/network-concern', given)).toMatchObject({
      outcome: 'accepted',
      state: 'reported',
      responsible: { organisation: 'practice', as: 'reporting-organisation' },
      next: { what: 'take-next-step', organisation: 'insurer', by: '2026-09-15' },
    });
  });

  it('refuses a person, whatever is asked', async () => {
    const command = { type: 'raise', signal: 'other', insurer: 'insurer', description: 'It is slow.' };
    const context = { at, actor: { role: 'person', person: 'somebody' } };
    expect(await ownAnswers('domain/network-concern', { events: [], command, context })).toMatchObject({
      outcome: 'refused',
      reasons: ['role-not-allowed'],
      rules: ['MGN-NC-002'],
    });
  });
});
