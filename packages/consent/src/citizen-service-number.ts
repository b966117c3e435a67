/**
 * Who may use the citizen service number (*BSN*): sharing it takes a ground at both ends.
 */
import type { OrganisationKind } from '@mgn/domain';
import type { Configuration } from './configuration.js';
import { legalDomainOfParty, type Holder, type Recipient } from './party.js';

const groundByKind = {
  'gp-practice': true,
  'gp-post': true,
  'regional-gp-organisation': false,
  'ggz-provider': true,
  hospital: true,
  'nursing-care': true,
  pharmacy: true,
  'other-care': true,
  'youth-care-provider': true,
  municipality: true,
  'wmo-provider': true,
  'welfare-organisation': false,
  'peer-support': false,
  'network-office': false,
  'veilig-thuis': true,
  insurer: false,
  nza: false,
  state: false,
} as const satisfies Record<Exclude<OrganisationKind, 'neighbourhood-team'>, boolean>;

/**
 * Says whether the BSN may go from a holder to a recipient.
 *
 * A neighbourhood team has a ground only where it says that it works under the municipality. The person may always have their own number.
 *
 * @source UAVG article 46 (only if a law prescribes it); the grounds per kind of organisation are to be verified.
 */
export function isBsnAllowed(
  holder: Holder,
  recipient: Recipient,
  { bsnMandates }: Pick<Configuration, 'bsnMandates'>,
): boolean {
  if (recipient.kind === 'person') return true;
  return hasGround(holder, bsnMandates) && 'organisation' in recipient && hasGround(recipient, bsnMandates);
}

/**
 * Says whether the BSN of a representative may go from a holder to a recipient: between care providers, and only where the network configured
 * that the ground exists.
 *
 * @source bill 36 579, not in force: off by default.
 */
export function isRepresentativeBsnAllowed(
  holder: Holder,
  recipient: Recipient,
  { representativeBsn }: Pick<Configuration, 'representativeBsn'>,
): boolean {
  const isCare = (party: Holder | Recipient): boolean => legalDomainOfParty(party) === 'medical';
  return representativeBsn && isCare(holder) && isCare(recipient);
}

function hasGround(party: Holder, mandates: Configuration['bsnMandates']): boolean {
  if (mandates.includes(party.organisation)) return true;
  if (party.kind === 'neighbourhood-team') return party.actsUnder === 'municipality';
  return groundByKind[party.kind];
}
