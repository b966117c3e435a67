/**
 * Which kinds of organisations can take over a direction.
 */
import type { Organisation } from '../words/directory.js';
import type { OrganisationKind } from '../words/organisation-kind.js';
import type { Direction } from './directions.js';

/**
 * The kinds per direction; empty where nobody takes over. A ggz direction goes to the ggz, because responsibility moves with it.
 *
 * @source agreement of 2022, p. 75, for ggz directions; the lists are a proposed default.
 */
export const receiverKinds: Readonly<Record<Direction, readonly OrganisationKind[]>> = {
  'none-needed': [],
  'own-network': [],
  'support-point': ['peer-support'],
  'social-domain': ['municipality', 'neighbourhood-team', 'wmo-provider', 'welfare-organisation'],
  'primary-care': ['gp-practice'],
  'ggz-basic': ['ggz-provider'],
  'ggz-specialised': ['ggz-provider', 'hospital'],
  'case-conference': [],
  'acute-route': [],
  'follow-up-conversation': [],
};

/**
 * Says whether an organisation can be asked for a place for a direction. An acute service helps at once and has no places that are waited for,
 * so that it is no receiver, whatever its kind.
 *
 * @source no public text: proposed default.
 */
export function canReceive(
  direction: Direction,
  { kind, networkRoles }: Pick<Organisation, 'kind' | 'networkRoles'>,
): boolean {
  return receiverKinds[direction].includes(kind) && !networkRoles.includes('acute-service');
}
