import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { dueDate } from './due-date.js';
import { Instant, parseInstant, plainDateOf } from './instant.js';
import { NormCode, normOn } from './norms.js';
import { daysBetween, parsePlainDate, PlainDate } from './plain-date.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.js';

const Given = z.discriminatedUnion('question', [
  z.strictObject({ question: z.literal('is-date'), value: z.unknown() }),
  z.strictObject({ question: z.literal('is-instant'), value: z.unknown() }),
  z.strictObject({ question: z.literal('day-of'), at: Instant }),
  z.strictObject({ question: z.literal('days-between'), from: PlainDate, until: PlainDate }),
  z.strictObject({ question: z.literal('is-working-day'), date: PlainDate }),
  z.strictObject({ question: z.literal('add-working-days'), from: PlainDate, workingDays: z.int() }),
  z.strictObject({ question: z.literal('working-days-between'), from: PlainDate, until: PlainDate }),
  z.strictObject({ question: z.literal('due-date'), from: PlainDate, norm: NormCode }),
]);

const Table = z.strictObject({
  format: z.literal('mgn-cases/1'),
  subject: z.literal('domain/calendar'),
  source: z.string(),
  cases: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      given: Given,
      expect: z.strictObject({ answer: z.union([z.boolean(), z.number(), z.string(), z.null()]) }),
      why: z.string().optional(),
    }),
  ),
});

function answer(given: z.infer<typeof Given>): boolean | number | string | null {
  switch (given.question) {
    case 'is-date':
      return parsePlainDate(given.value).ok;
    case 'is-instant':
      return parseInstant(given.value).ok;
    case 'day-of':
      return plainDateOf(given.at);
    case 'days-between':
      return daysBetween(given.from, given.until);
    case 'is-working-day':
      return isWorkingDay(given.date);
    case 'add-working-days':
      return addWorkingDays(given.from, given.workingDays);
    case 'working-days-between':
      return workingDaysBetween(given.from, given.until);
    case 'due-date': {
      const norm = normOn(given.norm, given.from);
      return norm === null ? null : dueDate(given.from, norm);
    }
  }
}

const file = fileURLToPath(new URL('../../cases/calendar.json', import.meta.url));
const { cases } = Table.parse(JSON.parse(readFileSync(file, 'utf8')));

describe('calendar cases', () => {
  it.each(cases.map((row) => [row.id, row.title, row] as const))('%s %s', (_id, _title, row) => {
    expect({ answer: answer(row.given) }).toEqual(row.expect);
  });

  it('have ids of their own', () => {
    expect(new Set(cases.map((row) => row.id)).size).toBe(cases.length);
  });
});
