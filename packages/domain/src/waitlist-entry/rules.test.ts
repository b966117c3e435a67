import { describe, expect, it } from 'vitest';
import { entryIn } from '../../test/told-waitlist.js';
import { availabilityRules } from '../availability/rules.js';
import { PlainDate } from '../calendar/plain-date.js';
import { audiences, languages } from '../labels/label.js';
import { mediationRefusals, type MediationRefusalCode } from '../mediation/refusal-codes.js';
import { mediationRules } from '../mediation/rules.js';
import { explain } from '../process/explain.js';
import type { Rule } from '../words/rule.js';
import { waitedOn } from './waited-days.js';
import { waitingCountsOn } from './waiting-counts.js';
import { waitlistEntry } from './index.js';
import { waitlistRefusals, type WaitlistRefusalCode } from './refusal-codes.js';

const rules: Readonly<Record<string, Rule>> = { ...waitlistEntry.rules, ...mediationRules, ...availabilityRules };
const refusals = { ...waitlistRefusals, ...mediationRefusals };
const codes = Object.keys(refusals) as (WaitlistRefusalCode | MediationRefusalCode)[];

describe('the rules of the waiting list', () => {
  it('stand under their own id, with a source and two languages', () => {
    for (const [key, { id, source, says }] of Object.entries(rules)) {
      expect(id).toBe(key);
      expect(id).toMatch(/^MGN-WL-\d{3}$/u);
      expect(source.length).toBeGreaterThan(10);
      expect(says.nl).not.toBe(says.en);
    }
  });

  it('of the process are each applied: by a command or by a refusal', () => {
    const applied = new Set<string>([
      ...Object.values(waitlistEntry.table).flatMap((row) => row.rules),
      ...Object.values(waitlistRefusals),
    ]);
    expect(Object.keys(waitlistEntry.rules).filter((id) => !applied.has(id))).toEqual([]);
    expect([...applied].filter((id) => !Object.hasOwn(rules, id))).toEqual([]);
  });

  it('never call national what is ours', () => {
    for (const { source, tag } of Object.values(rules)) {
      if (source.includes('docs/decisions/')) expect(tag).toBe('proposed-default');
    }
  });

  it.each(codes)('explain %s with the rule behind it, to every reader in every language', (code) => {
    for (const language of languages) {
      for (const audience of audiences) {
        const [told] = explain({ reasons: [{ code, ruleId: refusals[code] }] }, language, audience);
        expect(told?.rule.id).toBe(refusals[code]);
        for (const text of [told?.cannot, told?.why, told?.now]) expect(text).toMatch(/\S/u);
      }
    }
  });
});

describe('counting', () => {
  const today = PlainDate.parse('2026-12-22');

  it('knows nobody before the first event', () => {
    expect(waitedOn(waitlistEntry.none, today)).toBeNull();
    expect(waitingCountsOn([waitlistEntry.none], today)).toEqual({ waiting: 0, overNorm: 0, contactOverdue: 0 });
  });

  it('counts places on lists, from the day of their registration on', () => {
    const entries = [entryIn('waiting-intake'), entryIn('waiting-treatment'), entryIn('in-treatment')];
    expect(waitingCountsOn(entries, today)).toEqual({ waiting: 2, overNorm: 1, contactOverdue: 0 });
    expect(waitingCountsOn(entries, PlainDate.parse('2026-11-22'))).toMatchObject({ waiting: 0 });
  });
});
