import { describe, expect, it } from 'vitest';
import {
  assessAnonymity,
  confirmAnonymity,
  defaultAnonymitySettings,
  findingCodes,
  findingWords,
  isConfirmed,
  isRefusal,
  parseAnonymitySettings,
  recognised,
  ruleOfFinding,
  suppressed,
  type CaseDraftInput,
} from './index.js';
import { languages } from '../explain/words.js';
import { consentRules } from '../rules/rules.js';

const organisation = '00000000-0000-4000-8000-0000000000a1' as never;
const professional = '00000000-0000-4000-8000-000000000a11';
const at = '2026-11-23T10:00:00+01:00';
const text = 'Wie kan helpen met de huur en met slapen tegelijk?';
const draft = (more: object = {}, written = text): CaseDraftInput => ({
  texts: [{ name: 'question', text: written }],
  ...more,
});
const codes = (more: object, settings = {}) =>
  assessAnonymity(draft(more), [], settings).findings.map(({ code }) => code);

describe('what is told besides the texts', () => {
  it.each([
    ['nothing', {}, []],
    ['a band of ten years and the region', { ageBand: { from: 30, to: 39 }, region: 'voorbeeldregio' }, []],
    ['ninety and older', { ageBand: { from: 90, to: null } }, []],
    ['a band of nine years', { ageBand: { from: 30, to: 38 } }, ['exact-age']],
    ['an age', { age: 34 }, ['exact-age']],
    ['a municipality', { municipality: '0281' }, ['place-below-region']],
    ['an employer', { employer: 'Voorbeeldfabriek' }, ['employer-or-school']],
    ['a school', { school: 'De Wegwijzer' }, ['employer-or-school']],
    ['an attachment', { attachments: 1 }, ['attachment']],
    ['two facts', { ageBand: { from: 30, to: 39 }, sex: 'female' }, []],
    [
      'three facts that nobody counted',
      { ageBand: { from: 30, to: 39 }, sex: 'female', household: 'alone' },
      ['rare-combination'],
    ],
    ['three rare features', { features: ['a', 'b', 'c'] }, ['rare-combination']],
    ['the same feature three times', { features: ['a', 'a', 'a'] }, []],
  ])('%s', (_what, more, expected) => {
    expect(codes(more)).toEqual(expected);
  });

  const three = { ageBand: { from: 30, to: 39 }, sex: 'female', household: 'alone' };
  it.each([
    ['ten share all three', [{ of: ['age', 'sex', 'household'], matching: 10 }], []],
    ['nine share all three', [{ of: ['age', 'sex', 'household'], matching: 9 }], ['rare-combination']],
    ['ten share more than is told', [{ of: ['age', 'sex', 'household', 'place'], matching: 10 }], []],
    [
      'nine share more than is told: nobody knows how many share what is told',
      [{ of: ['age', 'sex', 'household', 'place'], matching: 9 }],
      ['rare-combination'],
    ],
    ['many share two of the three', [{ of: ['age', 'sex'], matching: 4000 }], ['rare-combination']],
    [
      'nine share two of the three, ten all: that cannot be, and the few count',
      [
        { of: ['age', 'sex'], matching: 9 },
        { of: ['age', 'sex', 'household'], matching: 10 },
      ],
      ['rare-combination'],
    ],
  ])('%s', (_what, counts, expected) => {
    expect(codes({ ...three, counts })).toEqual(expected);
  });

  it('is certain where it is known that few share it, and a doubt where nobody counted', () => {
    const severities = (more: object) => assessAnonymity(draft(more), []).findings.map(({ severity }) => severity);
    expect(severities(three)).toEqual(['warning']);
    expect(severities({ sex: 'x', counts: [{ of: ['sex'], matching: 3 }] })).toEqual(['refusal']);
  });

  it('follows the numbers of the region, and lower ones only where the region says that it knows', () => {
    const counts = [{ of: ['age', 'sex', 'household'], matching: 15 }];
    expect(codes({ ...three, counts }, { k: 20 })).toEqual(['rare-combination']);
    expect(codes({ ageBand: { from: 30, to: 34 } }, { bandYears: 5, acknowledgeRisk: true })).toEqual([]);
    const weaker = assessAnonymity(draft(), [], { k: 3 });
    expect([weaker.outcome, weaker.reason, weaker.issues]).toEqual([
      'fail',
      'invalid-request',
      [{ code: 'risk-not-acknowledged', path: ['settings', 'k'] }],
    ]);
    expect(parseAnonymitySettings({ k: 3, acknowledgeRisk: true }).ok).toBe(true);
    expect(defaultAnonymitySettings).toMatchObject({ k: 10, bandYears: 10, smallCount: 5 });
  });

  it('looks for the employer and the school in the texts as well', () => {
    const { findings } = assessAnonymity(
      draft({ employer: 'Voorbeeld & Co' }, 'Sinds het ontslag bij voorbeeld en Co'),
      [],
    );
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['employer-or-school', ['employer']]]);
    const found = assessAnonymity(draft({ employer: 'Voorbeeldfabriek' }, 'bij de voorbeeldfabriek'), []).findings;
    expect(found.map(({ path, from, to }) => [path, from, to])).toEqual([
      [['employer'], null, null],
      [['texts', 0, 'text'], 7, 23],
    ]);
  });

  it('does not take a reference for a text that was read', () => {
    const { outcome, findings } = assessAnonymity(draft({}, 'text:00000000-0000-4000-8000-000999990007'), []);
    expect([outcome, findings[0]?.code]).toEqual(['fail', 'text-not-readable']);
  });
});

describe('who would hear it', () => {
  it('fails where one of them knows the person, and tells who was not asked yet', () => {
    const audience = [true, false, null].map((knowsThePerson) => ({ organisation, knowsThePerson }));
    const report = assessAnonymity(draft(), audience);
    expect([report.outcome, report.reason, report.participants, report.toAsk]).toEqual([
      'fail',
      'reidentification-risk',
      3,
      [2],
    ]);
    expect(report.findings).toEqual([
      {
        ...{ code: 'knows-the-person', ruleId: 'CONSENT-117', severity: 'refusal' },
        ...{ path: ['audience', 0, 'knowsThePerson'], from: null, to: null },
      },
    ]);
    expect(assessAnonymity(draft(), audience.slice(1)).outcome).toBe('pass');
  });
});

describe('confirming', () => {
  const passed = assessAnonymity(draft(), []);
  const doubtful = assessAnonymity(draft({}, 'mevrouw Jansen slaapt niet'), []);

  it('is needed, also where nothing was found', () => {
    expect([passed.outcome, passed.reason, passed.needsConfirmation]).toEqual(['pass', 'anonymous', true]);
    expect(isConfirmed(passed, null)).toBe(false);
    const confirmed = confirmAnonymity(passed, professional, at);
    if (!confirmed.ok) throw new Error(confirmed.refusal);
    expect(confirmed.confirmation).toEqual({
      assessed: passed.assessed,
      outcome: 'pass',
      professional,
      at,
      setAside: [],
    });
    expect(isConfirmed(passed, confirmed.confirmation)).toBe(true);
  });

  it('is of this text only, and not of what is found meanwhile', () => {
    const confirmed = confirmAnonymity(passed, professional, at);
    if (!confirmed.ok) throw new Error(confirmed.refusal);
    expect(isConfirmed(assessAnonymity(draft({}, `${text} `), []), confirmed.confirmation)).toBe(false);
    expect(isConfirmed(assessAnonymity(draft({ sex: 'female' }), []), confirmed.confirmation)).toBe(false);
    const heard = (knowsThePerson: boolean | null) => assessAnonymity(draft(), [{ organisation, knowsThePerson }]);
    expect(isConfirmed(heard(false), confirmed.confirmation)).toBe(true);
    expect(isConfirmed(heard(true), confirmed.confirmation)).toBe(false);
  });

  it('sets a doubt aside by name, and leaves the report failed', () => {
    expect(confirmAnonymity(doubtful, professional, at)).toMatchObject({
      ok: false,
      refusal: 'not-looked-at',
      findings: doubtful.findings,
    });
    const confirmed = confirmAnonymity(doubtful, professional, at, doubtful.findings);
    if (!confirmed.ok) throw new Error(confirmed.refusal);
    expect([doubtful.outcome, confirmed.confirmation.outcome]).toEqual(['fail', 'fail']);
    expect(isConfirmed(doubtful, confirmed.confirmation)).toBe(true);
    const elsewhere = doubtful.findings.map((each) => ({ ...each, from: 1 }));
    expect(confirmAnonymity(doubtful, professional, at, elsewhere).ok).toBe(false);
    expect(isConfirmed(doubtful, { ...confirmed.confirmation, setAside: elsewhere })).toBe(false);
  });

  it('is refused where something has to go, where nothing was read, and by nobody', () => {
    const certain = assessAnonymity(draft({}, 'Bel 06-12345678'), []);
    expect(certain.assessed).toBeNull();
    expect(confirmAnonymity(certain, professional, at, certain.findings)).toMatchObject({
      ok: false,
      refusal: 'must-be-removed',
    });
    expect(confirmAnonymity(assessAnonymity(null as never, []), professional, at)).toMatchObject({
      refusal: 'not-assessed',
    });
    expect(confirmAnonymity(passed, 'Jan', at)).toMatchObject({ ok: false, refusal: 'invalid-input' });
    expect(confirmAnonymity(passed, professional, 'gisteren')).toMatchObject({ ok: false, refusal: 'invalid-input' });
  });
});

describe('somebody recognises the person', () => {
  it('stops the discussion, asks for permission, and logs who, when, and nothing of the person', () => {
    const happened = recognised({ organisation, professional: professional as never, knowsThePerson: true }, at);
    expect(happened).toEqual({
      steps: ['stop-discussion', 'keep-no-notes', 'log-recognition', 'ask-permission', 'begin-identified-item'],
      nextMode: 'identified',
      mayGoOn: false,
      log: { event: 'person-recognised', ruleId: 'CONSENT-121', at, organisation, professional },
    });
    expect(recognised({ organisation, knowsThePerson: true }, 'nu')).toBeNull();
  });
});

describe('small counts', () => {
  it.each([
    [0, null],
    [4, null],
    [5, 5],
    [12, 12],
    [-6, null],
    [5.5, null],
    [Number.NaN, null],
    [Infinity, null],
  ])('%d', (count, shown) => {
    expect(suppressed(count)).toBe(shown);
  });

  it('follow the number of the region', () => {
    expect(suppressed(8, { smallCount: 10 })).toBeNull();
  });
});

describe('every code', () => {
  it('has a rule and words in both languages', () => {
    const ids = new Set(consentRules.map(({ id }) => id));
    for (const code of findingCodes) {
      expect(ids.has(ruleOfFinding[code])).toBe(true);
      for (const language of languages)
        expect(Object.values(findingWords(code, language)).every((words) => words !== '')).toBe(true);
    }
    expect(isRefusal({ severity: 'refusal' } as never)).toBe(true);
  });
});
