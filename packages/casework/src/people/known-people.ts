/**
 * Whom the store knows already, under whatever id: somebody can be referred twice, by a form and by a message, or by two senders.
 */
import type { PersonDetails, PersonId } from '@mgn/domain';

/** By what somebody is recognised. */
export type PersonMarks = Pick<PersonDetails, 'name' | 'birthDate' | 'bsn'>;

/** Somebody whom the store knows: surely the same person (`bsn`), or likely (`name-and-birth-date`). */
export interface KnownPerson {
  readonly person: PersonId;
  readonly by: 'bsn' | 'name-and-birth-date';
}

/** Finds people whom the store knows already. */
export interface KnownPeople {
  /** The people with these marks, in order of their id; none for somebody with neither a BSN nor a whole date of birth. */
  findPersons(marks: PersonMarks): Promise<readonly KnownPerson[]>;
}

/**
 * By what one is recognised in the other; null for somebody else. Two different BSNs are two people, whatever else is the same. Names
 * are the same when their last word and the first letter are: record systems write initials. Rule CASE-006.
 */
export function recognisedBy(one: PersonMarks, other: PersonMarks): KnownPerson['by'] | null {
  if (one.bsn !== null && other.bsn !== null) return one.bsn === other.bsn ? 'bsn' : null;
  const birthDate = wholeBirthDate(one.birthDate);
  if (birthDate === null || birthDate !== other.birthDate) return null;
  const names = new Set(namesOf(other));
  return namesOf(one).some((name) => names.has(name)) ? 'name-and-birth-date' : null;
}

/** A date of birth that names a day: a year alone is that of thousands. */
export function wholeBirthDate(date: PersonDetails['birthDate']): string | null {
  return date?.length === 10 ? date : null;
}

/** The first letter and the last word of each name that somebody goes by. */
function namesOf({ name }: PersonMarks): readonly string[] {
  const called =
    name.calledName === undefined || name.family === undefined ? [] : [`${name.calledName} ${name.family}`];
  return [name.text, ...called].flatMap((text) => {
    const words = text
      .normalize('NFD')
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .map((word) => word.replace(/\p{M}/gu, ''))
      .filter((word) => word !== '');
    const [first] = words;
    return first === undefined ? [] : [`${first.slice(0, 1)} ${words.at(-1) ?? ''}`];
  });
}
