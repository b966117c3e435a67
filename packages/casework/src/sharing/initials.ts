/**
 * A person's initials, as lists show them: enough to recognise, too little to know.
 */
import type { PersonName } from '@mgn/domain';

/** The first letters of the given name and the family name, with full stops: `B.D.`. */
export function initialsOf({ text, given, calledName, initials, family }: PersonName): string {
  const words = text.trim().split(/\s+/u);
  const first = calledName ?? given?.[0] ?? initials ?? words[0] ?? '';
  const last = family ?? words.at(-1) ?? '';
  return [first, last]
    .map((name) => /^\p{L}/u.exec(name)?.[0].toUpperCase())
    .filter((letter) => letter !== undefined)
    .map((letter) => `${letter}.`)
    .join('');
}
