/**
 * The address book of a network: organisations and the professionals who work there. Dated data, not events.
 */
import * as z from 'zod';
import { Instant } from '../calendar/instant.js';
import { AgbCode } from './identifiers/agb-code.js';
import { KvkNumber } from './identifiers/kvk-number.js';
import { MunicipalityCode } from './identifiers/municipality-code.js';
import { OrganisationId, ProfessionalId } from './identifiers/object-ids.js';
import { UraNumber } from './identifiers/ura-number.js';
import { NetworkRole } from './network-role.js';
import { OrganisationKind } from './organisation-kind.js';
import { ProfessionalRole } from './role.js';

/** When the network office added an organisation, and when it mended that entry last; null where it never did. */
export const AddedByOffice = z.strictObject({ at: Instant, correctedAt: Instant.nullable() });
export type AddedByOffice = Readonly<z.infer<typeof AddedByOffice>>;

/** An organisation that takes part in the network, sends to it, or was found outside the region. */
export const Organisation = z.strictObject({
  id: OrganisationId,
  kind: OrganisationKind,
  name: z.string().trim().min(1).max(200),
  networkRoles: z.array(NetworkRole),
  municipality: MunicipalityCode.nullable(),
  phone: z.string().trim().min(3).max(40).nullable(),
  /** Where the organisation is told that something is ready for it: of a desk that several people read, never of one of them. */
  noticeEmail: z.email().max(200).optional(),
  agb: AgbCode.nullable(),
  ura: UraNumber.nullable(),
  kvk: KvkNumber.nullable(),
  /** Only where the network office added it: the region's own list has none of this. */
  addedByOffice: AddedByOffice.optional(),
});
export type Organisation = z.infer<typeof Organisation>;

/** A professional at one organisation. Someone who works at two has two entries. */
export const Professional = z.strictObject({
  id: ProfessionalId,
  organisation: OrganisationId,
  roles: z.array(ProfessionalRole).min(1),
  name: z.string().trim().min(1).max(200),
  /** The name of the job as people know it, for example "Psycholoog". */
  jobTitle: z.string().trim().min(1).max(100).nullable(),
});
export type Professional = z.infer<typeof Professional>;
