/**
 * What an organisation is; the same codes name the parties of a sharing decision. The list is a proposed default.
 */
import * as z from 'zod';

/** Every kind of organisation. @source no public list: proposed default. */
export const organisationKinds = [
  'gp-practice',
  'gp-post',
  'regional-gp-organisation',
  'ggz-provider',
  'hospital',
  'nursing-care',
  'pharmacy',
  'other-care',
  'youth-care-provider',
  'municipality',
  'neighbourhood-team',
  'wmo-provider',
  'welfare-organisation',
  'peer-support',
  'network-office',
  'veilig-thuis',
  'insurer',
  'nza',
  'state',
] as const;
export const OrganisationKind = z.enum(organisationKinds);
export type OrganisationKind = z.infer<typeof OrganisationKind>;
