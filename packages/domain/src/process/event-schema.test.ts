import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { eventSchema, RuleIdSchema } from './event-schema.js';

const Happened = eventSchema('happened', z.strictObject({ what: z.string() }));
const event = {
  type: 'happened',
  at: '2026-11-23T09:30:00+01:00',
  actor: { role: 'system' },
  region: { id: 'rivierenrand', version: 1 },
  ruleIds: ['MGN-VG-001'],
  data: { what: 'it' },
};

describe('the envelope of an event', () => {
  it('is strict', () => {
    expect(Happened.safeParse(event).success).toBe(true);
    for (const bad of [
      { ...event, more: 1 },
      { ...event, type: 'other' },
      { ...event, at: '2026-11-23' },
      { ...event, actor: { role: 'king' } },
      { ...event, region: { id: 'x', version: 0 } },
      { ...event, ruleIds: ['T1'] },
      { ...event, data: { what: 'it', more: 1 } },
    ]) {
      expect(Happened.safeParse(bad).success).toBe(false);
    }
  });

  it.each([
    ['MGN-VG-001', true],
    ['CONSENT-REF-1', true],
    ['WAIT-001', true],
    ['T1', false],
    ['MGN-', false],
    ['mgn-vg-001', false],
    ['', false],
    [1, false],
  ])('%j as a rule id: %s', (value, valid) => {
    expect(RuleIdSchema.safeParse(value).success).toBe(valid);
  });
});
