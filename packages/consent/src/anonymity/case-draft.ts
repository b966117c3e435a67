/**
 * A case as it is about to be shared without a name, and who would hear it.
 */
import { maxFreeTextLength, MunicipalityCode, OrganisationId, ProfessionalId } from '@mgn/domain';
import * as z from 'zod';

const Code = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .max(60);
const Name = z.string().trim().min(1).max(100);
const Years = z.int().min(0).max(130);

/** What can be given of somebody that others share, each by itself harmless; `feature.` and a code for a rare feature. */
export const quasiIdentifiers = ['age', 'sex', 'place', 'household', 'employer', 'school'] as const;
const QuasiIdentifier = z.union([z.enum(quasiIdentifiers), z.templateLiteral(['feature.', Code])]);
export type QuasiIdentifier = z.infer<typeof QuasiIdentifier>;

/** How many people in the region share what is named, where somebody counted. */
const MatchingCount = z.strictObject({
  of: z.array(QuasiIdentifier).min(1).max(30).readonly(),
  matching: z.int().min(0).max(20_000_000),
});

/**
 * A case without a name. Everything may be left out but the texts; what is left out is not told.
 *
 * - `age`: whole years; always found. `ageBand`: whole years, both included; `to: null` for "and older"
 * - `sex`, `household`, `features`: codes of the caller, such as `single-parent`; rare features each count
 * - `region`: the region itself, which is no finding; `municipality`: the code of four digits, which is one
 * - `employer`, `school`: names, or whatever is told of them; always found, and looked for in the texts
 * - `attachments`: how many come along
 * - `counts`: how many people in the region share a combination
 * - `texts`: each free text with its name, up to 20 000 characters each and 100 000 together with everything else
 * - `knownNames`: names from the person's file, of the person and of those around them; looked for in the texts, and never repeated
 * - `knownPlaces`: names of municipalities, villages and quarters in the region; looked for in the texts
 */
export const CaseDraft = z.strictObject({
  age: Years.optional(),
  ageBand: z.strictObject({ from: Years, to: Years.nullable() }).optional(),
  sex: Code.optional(),
  region: Code.optional(),
  municipality: MunicipalityCode.optional(),
  household: Code.optional(),
  employer: Name.optional(),
  school: Name.optional(),
  features: z.array(Code).max(20).readonly().default([]),
  attachments: z.int().min(0).max(1000).default(0),
  counts: z.array(MatchingCount).max(50).readonly().default([]),
  texts: z
    .array(z.strictObject({ name: Code, text: z.string().max(maxFreeTextLength) }))
    .max(50)
    .readonly(),
  knownNames: z.array(Name).max(50).readonly().default([]),
  knownPlaces: z.array(Name).max(500).readonly().default([]),
});
export type CaseDraft = Readonly<z.output<typeof CaseDraft>>;
export type CaseDraftInput = Readonly<z.input<typeof CaseDraft>>;

/** Somebody who would hear the case. `knowsThePerson` is what they declare themselves; null as long as nobody asked. */
export const Participant = z.strictObject({
  organisation: OrganisationId,
  professional: ProfessionalId.optional(),
  knowsThePerson: z.boolean().nullable(),
});
export type Participant = Readonly<z.output<typeof Participant>>;
export type ParticipantInput = Readonly<z.input<typeof Participant>>;
