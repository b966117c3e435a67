/**
 * A reference to an organisation as a party: who it is and what it is, never its name.
 */
import * as z from 'zod';
import { OrganisationId } from './identifiers/object-ids.js';
import { OrganisationKind } from './organisation-kind.js';

/** An organisation with its kind. */
export const PartyRef = z.strictObject({
  organisation: OrganisationId,
  kind: OrganisationKind,
});
export type PartyRef = Readonly<z.infer<typeof PartyRef>>;
