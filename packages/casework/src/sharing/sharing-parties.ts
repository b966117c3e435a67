/**
 * Organisations of the address book as parties of a sharing decision.
 */
import type { Holder, Recipient, RecipientBasis } from '@mgn/consent';
import type { Organisation, OrganisationKind, ProfessionalId } from '@mgn/domain';

/** What an organisation of each kind relies on as a recipient, unless a network configures otherwise. Proposed default. */
export const recipientBasisByKind: Readonly<Record<OrganisationKind, RecipientBasis>> = {
  'gp-practice': 'treatment-agreement',
  'gp-post': 'treatment-agreement',
  'regional-gp-organisation': 'consent',
  'ggz-provider': 'treatment-agreement',
  hospital: 'treatment-agreement',
  'nursing-care': 'treatment-agreement',
  pharmacy: 'treatment-agreement',
  'other-care': 'treatment-agreement',
  'youth-care-provider': 'treatment-agreement',
  municipality: 'public-task',
  'neighbourhood-team': 'consent',
  'wmo-provider': 'consent',
  'welfare-organisation': 'consent',
  'peer-support': 'consent',
  'network-office': 'consent',
  'veilig-thuis': 'public-task',
  insurer: 'none',
  nza: 'none',
  state: 'none',
};

/** An organisation as holder of data. A neighbourhood team is taken to work under its own authority, the more careful reading. */
export function holderOf({ id, kind }: Organisation): Holder {
  return kind === 'neighbourhood-team'
    ? { organisation: id, kind, actsUnder: 'own' }
    : { organisation: id, kind, ...(kind === 'municipality' && { task: 'wmo' as const }) };
}

/** An organisation as recipient, with the professional who reads where one is known. */
export function recipientOf(organisation: Organisation, professional?: ProfessionalId): Recipient {
  return {
    ...holderOf(organisation),
    basis: recipientBasisByKind[organisation.kind],
    ...(professional !== undefined && { professional }),
  };
}
