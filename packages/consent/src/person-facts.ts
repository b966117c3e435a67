/**
 * What the gate needs to know about the person, besides what they permitted. Age and capacity decide who may give permission, and who
 * may read along.
 */
import {
  CaseId,
  DataCategory,
  Instant,
  OrganisationId,
  PartialDate,
  PersonId,
  PlainDate,
  ProfessionalId,
  Purpose,
} from '@mgn/domain';
import * as z from 'zod';
import { GrantorCapacity } from './consent-record.js';
import { EvidenceId } from './evidence.js';
import { IndividualId } from './party.js';
import { ValidityMoment } from './validity.js';

/**
 * Somebody who may act for the person, in one capacity.
 *
 * - `evidence`: where it was established, such as the authority register (*gezagsregister*) or the order of a judge; `null` when there is
 *   only their own word, on which nobody relies.
 * - `from`, `until`: the mandate, both inclusive; without `until` it goes on.
 * - `available`: whether they can be asked at all; somebody of a lower rank is entitled only where nobody of a higher rank is available.
 * - `objectedTo`: the person, while capable, did not want this one. It ends the entitlement of close ones, not of those whom a judge named.
 * - `mandatedBy`: the representative in whose place they act, such as a substitute mentor. A circle is refused.
 */
export const Representative = z.strictObject({
  individual: IndividualId,
  capacity: GrantorCapacity.exclude(['person']),
  evidence: EvidenceId.nullable(),
  from: ValidityMoment,
  until: ValidityMoment.nullable().default(null),
  available: z.boolean().default(true),
  objectedTo: z.boolean().default(false),
  mandatedBy: IndividualId.nullable().default(null),
});
export type Representative = Readonly<z.output<typeof Representative>>;

/**
 * A professional established that the person cannot decide about this (*wilsonbekwaam ter zake*). It is about one subject, here the purposes
 * of sharing, and it is reviewed: after the day of the review it counts no more. Somebody with a guardian is not by that incapable.
 */
export const Incapacity = z.strictObject({
  id: EvidenceId,
  purposes: z.union([z.literal('any'), z.array(Purpose).min(1).max(15).readonly()]),
  recordedBy: ProfessionalId,
  from: Instant,
  reviewOn: PlainDate,
  endedAt: Instant.nullable().default(null),
});
export type Incapacity = Readonly<z.output<typeof Incapacity>>;

/** Why somebody of 12 to 15 decides without the parents in one case. @source Jeugdwet 7.3.4(2). */
export const GuardianBypass = z.strictObject({
  id: EvidenceId,
  reason: z.enum(['serious-detriment', 'well-considered-wish']),
  episode: CaseId,
  recordedBy: ProfessionalId,
  at: Instant,
});
export type GuardianBypass = Readonly<z.output<typeof GuardianBypass>>;

/** Good care asks that a representative or close one does not read something: the holder's own record. @source article 7:457(3) BW. */
export const GoodCareException = z.strictObject({
  id: EvidenceId,
  holder: OrganisationId,
  from: z.union([z.literal('any'), z.array(IndividualId).min(1).max(20).readonly()]),
  categories: z.union([z.literal('any'), z.array(DataCategory).min(1).max(23).readonly()]),
  recordedBy: ProfessionalId,
  at: Instant,
});
export type GoodCareException = Readonly<z.output<typeof GoodCareException>>;

const few = <T extends z.ZodType>(item: T) => z.array(item).max(20).readonly();

/**
 * Facts about the person of a request.
 *
 * - `birthDate`: a day, a month or a year; `null` when nobody knows. Of a partial date the latest day counts, so that nobody is
 *   taken for older than is certain.
 * - `adult`: `true` when a professional established that the person is 18 or older; only read where `birthDate` leaves it open.
 *   Without either, nobody's permission can be weighed, and it does not count (`grantor-not-entitled`).
 * - `deceasedAt`: the day or the moment of death.
 * - `representatives`, `incapacities`, `guardianBypasses`, `goodCareExceptions`: who else may decide or read, and when not; none when left out.
 */
export const PersonFacts = z
  .strictObject({
    person: PersonId,
    birthDate: PartialDate.nullable(),
    adult: z.boolean().optional(),
    deceasedAt: z.union([PlainDate, Instant]).nullish(),
    representatives: few(Representative).optional(),
    incapacities: few(Incapacity).optional(),
    guardianBypasses: few(GuardianBypass).optional(),
    goodCareExceptions: few(GoodCareException).optional(),
  })
  .check((context) => {
    const { person, representatives = [] } = context.value;
    const own = representatives.findIndex(({ individual }) => (individual as string) === (person as string));
    if (own >= 0) refuse(context, 'represents-themself', ['representatives', own, 'individual']);
    const circle = representatives.findIndex((one) => isInCircle(one, representatives));
    if (circle >= 0) refuse(context, 'circle-of-representatives', ['representatives', circle, 'mandatedBy']);
  });
export type PersonFacts = Readonly<z.output<typeof PersonFacts>>;
export type PersonFactsInput = Readonly<z.input<typeof PersonFacts>>;

function refuse(context: z.core.ParsePayload, code: string, path: (string | number)[]): void {
  context.issues.push({ code: 'custom', input: '', path, params: { code }, message: code });
}

/** Says whether a mandate leads back to where it began. */
function isInCircle(one: Representative, all: readonly Representative[]): boolean {
  const met = new Set<IndividualId>();
  const ahead: IndividualId[] = one.mandatedBy === null ? [] : [one.mandatedBy];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === one.individual) return true;
    if (met.has(next)) continue;
    met.add(next);
    // Somebody may stand in for several, in several capacities.
    for (const { individual, mandatedBy } of all)
      if (individual === next && mandatedBy !== null) ahead.push(mandatedBy);
  }
  return false;
}
