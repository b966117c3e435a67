/**
 * Who a person is and how to reach them. These are the only personal details that the network keeps; they stand in a
 * row of their own, apart from the events, and can be corrected or erased.
 */
import * as z from 'zod';
import { Bsn } from './identifiers/bsn.js';
import { MunicipalityCode } from './identifiers/municipality-code.js';

/** A person's name in its Dutch parts; `family` without its prefix (*tussenvoegsel*). `text` is the whole name as one writes it. */
export const PersonName = z.strictObject({
  text: z.string().trim().min(1).max(200),
  given: z.array(z.string().trim().min(1).max(100)).max(10).optional(),
  initials: z.string().trim().min(1).max(30).optional(),
  familyPrefix: z.string().trim().min(1).max(30).optional(),
  family: z.string().trim().min(1).max(100).optional(),
  partnerPrefix: z.string().trim().min(1).max(30).optional(),
  partnerFamily: z.string().trim().min(1).max(100).optional(),
  calledName: z.string().trim().min(1).max(100).optional(),
});
export type PersonName = z.infer<typeof PersonName>;

/** A date of birth with the precision that is known: a day, a month or a year. */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u);
export type PartialDate = z.infer<typeof PartialDate>;

/** The codes of administrative gender. @source HL7 administrative-gender, as the Dutch core profiles use it. */
export const genders = ['female', 'male', 'other', 'unknown'] as const;
export const Gender = z.enum(genders);
export type Gender = z.infer<typeof Gender>;

/** Everything the network keeps about who someone is. The BSN is optional: not every party may process it. */
export const PersonDetails = z.strictObject({
  name: PersonName,
  birthDate: PartialDate.nullable(),
  gender: Gender.nullable(),
  phones: z.array(z.string().trim().min(3).max(40)).max(5),
  emails: z.array(z.string().trim().min(3).max(200)).max(5),
  municipality: MunicipalityCode.nullable(),
  bsn: Bsn.nullable(),
  /** BCP 47 codes of the languages that the person speaks, the preferred one first. */
  languages: z.array(z.string().min(2).max(35)).max(5),
  interpreterNeeded: z.boolean().nullable(),
});
export type PersonDetails = z.infer<typeof PersonDetails>;
