/**
 * What must not compile: days and moments that were not parsed, or one where the other is asked.
 */
import { dueDate } from './due-date.js';
import { compareInstants, type Instant, plainDateOf, startOfDay } from './instant.js';
import { type NormCode, normOn } from './norms.js';
import { addDays, daysBetween, PlainDate } from './plain-date.js';
import { addWorkingDays } from './working-days.js';

declare const date: PlainDate;
declare const at: Instant;

// The ordinary way.
export const day: PlainDate = plainDateOf(at);
export const moment: Instant = startOfDay(date);
export const parsed: PlainDate = PlainDate.parse('2026-11-23');

// @ts-expect-error a plain string is not a day
export const fromString: PlainDate = '2026-11-23';
// @ts-expect-error a day is not a moment
export const dayAsInstant: Instant = date;
// @ts-expect-error a moment is not a day; ask which day it falls on
export const instantAsDay: PlainDate = at;
// @ts-expect-error a Date is not a day
export const dateAsDay: PlainDate = new Date(0);
// @ts-expect-error days are added to a day, not to a moment
addDays(at, 1);
// @ts-expect-error days are counted between days
daysBetween(at, date);
// @ts-expect-error moments are compared with moments
compareInstants(at, date);
// @ts-expect-error the day of a text that was not parsed is not known
plainDateOf('2026-11-23T09:30:00+01:00');
// @ts-expect-error working days are added to a day
addWorkingDays('2026-11-23', 1);
// @ts-expect-error there is no such norm
export const norm: NormCode = 'treek-norm';
// @ts-expect-error a norm is asked on a day, because it changes
normOn('treek-ggz-intake');
// @ts-expect-error a norm may not hold on a day: that has to be looked at first
dueDate(date, normOn('treek-ggz-intake', date));
