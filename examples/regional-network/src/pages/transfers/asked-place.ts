/**
 * What can be filled in where another place is asked for: which help, and where somebody is now.
 */
import { directionFacts, directions, type Organisation } from '@mgn/domain';

/** The directions in which a place can be sought. */
export const soughtDirections = directions.filter((direction) => directionFacts[direction].receiver !== 'none');

/** Where somebody can be in care or on a list, by name. */
export function currentProviders(
  organisations: Iterable<Organisation>,
): readonly { readonly value: string; readonly label: string }[] {
  return [...organisations]
    .filter(({ kind }) => providerKinds.has(kind))
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label));
}

const providerKinds: ReadonlySet<string> = new Set([
  'ggz-provider',
  'hospital',
  'municipality',
  'neighbourhood-team',
  'wmo-provider',
  'welfare-organisation',
]);
