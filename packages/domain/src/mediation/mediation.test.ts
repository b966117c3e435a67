import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediationCases, mediationPayloadCases } from '../../test/specification/mediation/cases.js';
import { historyOf, noNorms, registered } from '../../test/specification/waitlist/story.js';
import { entryAfter } from '../../test/told-waitlist.js';
import { addDays, PlainDate } from '../calendar/plain-date.js';
import type { OpenEntry } from '../waitlist-entry/record.js';
import { AgbCode } from '../words/identifiers/agb-code.js';
import { Bsn } from '../words/identifiers/bsn.js';
import { parseWith } from '../words/result.js';
import { mediationOn, mediationRequestFor, type MediationFacts } from './mediation-on.js';
import { mediationItems, MediationPayload } from './payload.js';
import { mediationPhases } from './phases.js';
import { mediationRefusals } from './refusal-codes.js';

const on = (date: string) => PlainDate.parse(date);

describe(mediationCases.name, () => {
  it.each(mediationCases.cases.map((row) => [row.title, row] as const))('%s', (_title, { given, expect: wanted }) => {
    const { date, ...facts } = given as MediationFacts & { readonly date: string };
    const answer = mediationOn(on(date), facts);
    const reasons = answer.outcome === 'refused' ? answer.reasons.map(({ code }) => code) : [];
    expect({ ...answer, reasons, personMayAsk: true }).toMatchObject(wanted);
  });

  it('tries every reason, or leaves it to the entry itself', () => {
    const told = JSON.stringify(mediationCases.cases.map(({ expect: wanted }) => wanted));
    const ofTheEntry = ['mediation-not-for-direction', 'mediation-without-referral'];
    expect(Object.keys(mediationRefusals).filter((code) => !told.includes(code))).toEqual(ofTheEntry);
  });
});

describe(mediationPayloadCases.name, () => {
  it.each(mediationPayloadCases.cases.map((row) => [row.title, row] as const))(
    '%s',
    (_title, { given, expect: wanted }) => {
      const parsed = parseWith(MediationPayload, (given as { readonly payload: unknown }).payload);
      const told = parsed.ok
        ? { valid: true, items: Object.keys(parsed.value) }
        : { valid: false, issues: parsed.issues };
      expect(told).toMatchObject(wanted);
    },
  );
});

describe('the four items of an entry', () => {
  const identity = {
    person: Bsn.parse('999990007'),
    suspectedProfile: '04' as const,
    provider: AgbCode.parse('06010203'),
  };
  const answered = (answer: string, consent: boolean) => ({
    type: 'mediation-answer-recorded',
    at: '2026-11-25T09:00:00+01:00',
    data: { answer, consent },
  });
  const waiting = (answer: string, consent: boolean, facts: object = {}) =>
    entryAfter([...historyOf('waiting-intake', registered(facts)), answered(answer, consent)]) as OpenEntry;
  const codesOf = (entry: OpenEntry, date: string, asked = false) => {
    const request = mediationRequestFor(entry, on(date), identity, asked);
    return request.outcome === 'refused' ? request.reasons.map(({ code }) => code) : request.payload;
  };
  const payload = { ...identity, referralOn: '2026-11-20' };

  it('go out over the norm, with the yes of the person', () => {
    expect(codesOf(waiting('accept', true), '2026-12-22')).toEqual(payload);
    expect(codesOf(waiting('accept', true), '2026-12-21')).toEqual(['wait-within-norm']);
    expect(codesOf(waiting('accept', true), '2026-12-21', true)).toEqual(payload);
  });

  it('stay here without that yes, and before anybody was asked', () => {
    expect(codesOf(waiting('decline', false), '2026-12-22')).toEqual(['mediation-consent-missing']);
    expect(codesOf(waiting('not-now', false), '2026-12-22', true)).toEqual(['mediation-consent-missing']);
    const unasked = entryAfter(historyOf('waiting-intake')) as OpenEntry;
    expect(codesOf(unasked, '2026-12-22')).toEqual(['mediation-consent-missing']);
  });

  it('do not exist outside mental health care, nor before there is a referral', () => {
    const social = waiting('accept', true, { direction: 'social-domain', norms: noNorms });
    expect(codesOf(social, '2026-12-22', true)).toEqual(['mediation-not-for-direction']);
    const early = entryAfter([registered(), answered('accept', true)]) as OpenEntry;
    expect(codesOf(early, '2026-12-22', true)).toEqual(['mediation-without-referral']);
  });
});

describe('laws of mediation', () => {
  const date = fc.integer({ min: -2000, max: 4000 }).map((days) => addDays(on('2026-01-01'), days));
  const facts = fc.record({ overNorm: fc.boolean(), consent: fc.boolean(), askedByPerson: fc.boolean() });

  it('W1: the payload has exactly four items', () => {
    expect(Object.keys(MediationPayload.shape)).toEqual([...mediationItems]);
    expect(mediationItems).toHaveLength(4);
  });

  it('without the permission of the person nothing is ever sent', () => {
    fc.assert(
      fc.property(date, facts, (day, known) => {
        expect(mediationOn(day, { ...known, consent: false }).outcome).toBe('refused');
      }),
    );
  });

  it('a person may always ask', () => {
    fc.assert(
      fc.property(date, fc.boolean(), (day, overNorm) => {
        expect(mediationOn(day, { overNorm, consent: true, askedByPerson: true }).outcome).toBe('possible');
      }),
    );
  });

  it('outside the dated phases nothing is guessed', () => {
    fc.assert(
      fc.property(date, (day) => {
        const inside = mediationPhases.some(({ from, until }) => from <= day && day <= until);
        const answer = mediationOn(day, { overNorm: true, consent: true, askedByPerson: false });
        expect(answer.outcome).toBe(inside ? 'possible' : 'refused');
      }),
    );
  });
});
