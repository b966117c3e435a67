import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PlainDate } from './plain-date.js';
import { normCodes, normOn, norms } from './norms.js';

const on = (date: string) => PlainDate.parse(date);

describe('norms', () => {
  it('give the conversation a target of one week and a bound of two', () => {
    expect(normOn('conversation-target', on('2026-11-23'))?.limit).toEqual({ unit: 'calendar-days', value: 7 });
    expect(normOn('conversation-outer-bound', on('2026-11-23'))?.limit).toEqual({ unit: 'calendar-days', value: 14 });
  });

  it('hold from the day of their source, and not before', () => {
    expect(normOn('ggz-takeover', on('2022-09-16'))?.limit).toEqual({ unit: 'calendar-days', value: 28 });
    expect(normOn('ggz-takeover', on('2022-09-15'))).toBeNull();
    expect(normOn('wmo-research', on('2014-12-31'))).toBeNull();
    expect(normOn('wmo-research', on('2015-01-01'))?.endShifts).toBe(true);
  });

  it('say where no number exists', () => {
    for (const code of ['treek-wlz-ggz', 'wmo-urgent', 'youth-start'] as const) {
      expect(normOn(code, on('2026-11-23'))).toMatchObject({ limit: null });
    }
  });

  it('never shift the end of anything but a statutory term', () => {
    expect(norms.filter((norm) => norm.endShifts).every((norm) => norm.kind === 'law')).toBe(true);
  });

  it('mark what is ours as ours, with a record that exists', () => {
    const ours = norms.filter((norm) => norm.kind === 'own');
    expect(ours.map((norm) => norm.code)).toContain('draft-submit');
    expect(ours.map((norm) => norm.code)).toContain('gp-decision');
    for (const norm of ours) {
      expect(norm.tag).not.toBe('fixed-nationally');
      const record = /docs\/decisions\/\S+\.md/.exec(norm.source)?.[0] ?? 'no record';
      expect(existsSync(fileURLToPath(new URL(`../../../../${record}`, import.meta.url)))).toBe(true);
    }
  });

  it('law: every code has a row, and the rows of one code never hold on the same day', () => {
    expect(new Set(norms.map((norm) => norm.code))).toEqual(new Set(normCodes));
    for (const code of normCodes) {
      const rows = norms.filter((norm) => norm.code === code);
      rows.forEach((row, index) => {
        const later = rows[index + 1];
        if (later === undefined) return;
        expect(row.validUntil !== null && later.validFrom !== null && row.validUntil < later.validFrom).toBe(true);
      });
    }
  });

  it('law: every limit is a positive number and every row has a source', () => {
    for (const norm of norms) {
      expect(norm.source.length).toBeGreaterThan(0);
      if (norm.limit !== null) expect(Number.isInteger(norm.limit.value) && norm.limit.value > 0).toBe(true);
    }
  });
});
