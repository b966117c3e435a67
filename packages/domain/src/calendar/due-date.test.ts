import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, arbitraryInstant } from '../../test/arbitrary-dates.js';
import { dueDate, dueInstant } from './due-date.js';
import { compareInstants, Instant, plainDateOf, toEpochMs } from './instant.js';
import { type NormCode, normOn, norms, type Norm } from './norms.js';
import { PlainDate } from './plain-date.js';

function norm(code: NormCode): Norm {
  const found = normOn(code, PlainDate.parse('2026-11-23'));
  if (found === null) return expect.unreachable();
  return found;
}

describe('dueDate', () => {
  it('counts calendar days, the day of start being day 0', () => {
    expect(dueDate(PlainDate.parse('2026-11-23'), norm('conversation-target'))).toBe('2026-11-30');
    expect(dueDate(PlainDate.parse('2026-11-23'), norm('conversation-outer-bound'))).toBe('2026-12-07');
  });

  it('counts working days', () => {
    expect(dueDate(PlainDate.parse('2026-12-24'), norm('advice-to-gp'))).toBe('2026-12-30');
  });

  it('lets a statutory term end on a day that is worked, and leaves a norm of an agreement on its Saturday', () => {
    expect(dueDate(PlainDate.parse('2026-11-14'), norm('wmo-decision'))).toBe('2026-11-30');
    expect(dueDate(PlainDate.parse('2026-11-14'), norm('conversation-outer-bound'))).toBe('2026-11-28');
  });

  it('has no day for a term without a number or in hours', () => {
    expect(dueDate(PlainDate.parse('2026-11-23'), norm('youth-start'))).toBeNull();
    expect(dueDate(PlainDate.parse('2026-11-23'), norm('ggz-triage-1h'))).toBeNull();
  });

  it('law: nothing is due before it starts', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.constantFrom(...norms), (start, row) => {
        const due = dueDate(start, row);
        expect(due === null || due > start).toBe(true);
      }),
    );
  });
});

describe('dueInstant', () => {
  it('is the end of the last day in Amsterdam', () => {
    expect(dueInstant(Instant.parse('2026-11-22T23:30:00Z'), norm('conversation-target'))).toBe(
      '2026-11-30T23:59:59.999+01:00',
    );
  });

  it('counts hours on the clock, also in the night in which it changes', () => {
    expect(dueInstant(Instant.parse('2026-10-25T01:30:00+02:00'), norm('ggz-triage-4h'))).toBe(
      '2026-10-25T04:30:00+01:00',
    );
  });

  it('has no moment for a term without a number', () => {
    expect(dueInstant(Instant.parse('2026-11-23T09:30:00+01:00'), norm('wmo-urgent'))).toBeNull();
  });

  it('law: the moment lies on the day, and does not depend on how the start is written', () => {
    fc.assert(
      fc.property(arbitraryInstant, fc.constantFrom(...norms), (start, row) => {
        const due = dueInstant(start, row);
        const day = dueDate(plainDateOf(start), row);
        expect(due === null).toBe(row.limit === null);
        if (due !== null) expect(compareInstants(due, start)).toBe(1);
        if (due !== null && day !== null) expect(plainDateOf(due)).toBe(day);
        const utc = Instant.parse(new Date(toEpochMs(start)).toISOString());
        expect(dueInstant(utc, row)).toBe(due);
      }),
    );
  });
});
