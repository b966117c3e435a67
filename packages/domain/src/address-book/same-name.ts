/**
 * Which organisations of the address book have a name: without accents, signs and capitals, because people write one name in several ways.
 */
import type { Organisation } from '../words/directory.js';

/**
 * The organisations with this name, in the order of the address book.
 *
 * @example sameNamed([{ ...waterlinie, name: 'GGZ Waterlinie' }], 'Ggz-Waterlinie').length // => 1
 */
export function sameNamed(organisations: Iterable<Organisation>, name: string): readonly Organisation[] {
  const wanted = plain(name);
  return [...organisations].filter((organisation) => plain(organisation.name) === wanted);
}

/** A name of signs only stays as it is: it is the same as itself and as nothing else. */
function plain(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return letters === '' ? name.trim() : letters;
}
