/**
 * The municipalities of the network, by name: those in which its organisations are, named after the municipality itself.
 */
import type { Organisation } from '@mgn/domain';

/** Code and name, in order of the name; a municipality that is no party in the network goes by its code. */
export function municipalitiesOf(
  organisations: Iterable<Organisation>,
): readonly { readonly code: string; readonly name: string }[] {
  const all = [...organisations];
  const codes = new Set(all.flatMap(({ municipality }) => municipality ?? []));
  return [...codes]
    .map((code) => {
      const own = all.find(({ kind, municipality }) => kind === 'municipality' && municipality === code);
      return { code, name: own?.name.replace(/^gemeente /iu, '') ?? code };
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}
