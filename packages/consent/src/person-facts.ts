/**
 * What the gate needs to know about the person, besides what they permitted. Age and capacity decide who may give permission.
 */
import { Instant, PartialDate, PersonId, PlainDate } from '@mgn/domain';
import * as z from 'zod';

/**
 * Facts about the person of a request.
 *
 * - `birthDate`: a day, a month or a year; `null` when nobody knows. Of a partial date the latest day counts, so that nobody is
 *   taken for older than is certain.
 * - `adult`: `true` when a professional established that the person is 18 or older; only read where `birthDate` leaves it open.
 *   Without either, nobody's permission can be weighed, and it does not count (`grantor-not-entitled`).
 * - `deceasedAt`: the day or the moment of death.
 */
export const PersonFacts = z.strictObject({
  person: PersonId,
  birthDate: PartialDate.nullable(),
  adult: z.boolean().optional(),
  deceasedAt: z.union([PlainDate, Instant]).nullish(),
});
export type PersonFacts = Readonly<z.output<typeof PersonFacts>>;
export type PersonFactsInput = Readonly<z.input<typeof PersonFacts>>;
