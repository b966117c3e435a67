/**
 * How old the person certainly is, in Dutch local time, and when that changes.
 */
import { PlainDate, startOfDay, toEpochMs } from '@mgn/domain';
import type { PersonFacts } from './person-facts.js';
import { lastDayOf } from './validity.js';

/** The ages at which somebody else may decide about sharing. @source Jeugdwet 7.3.4 and 7.3.11, and the WGBO. */
export const decisiveAges = [12, 16, 18] as const;
type DecisiveAge = (typeof decisiveAges)[number];

/** On which day somebody born on 29 February has their birthday in other years. */
type LeapDayBirthday = 'mar-1' | 'feb-28';

/** The moments at which the decisive birthdays start, in milliseconds. `null` when nothing is known of the age. */
export type DecisiveBirthdays = Readonly<Record<DecisiveAge, number>> | null;

/**
 * The decisive birthdays of a person; of a partial birth date the latest day counts, so that nobody is taken for older than is
 * certain. Who is known to be an adult had them all, unless the birth date says otherwise.
 *
 * Someone born on 29 February has their birthday on 1 March in other years, unless the network chose otherwise (proposed default).
 */
export function decisiveBirthdaysOf(facts: PersonFacts, leapDay: LeapDayBirthday): DecisiveBirthdays {
  const born = bornOn(facts);
  if (born === null) return facts.adult === true ? { 12: -Infinity, 16: -Infinity, 18: -Infinity } : null;
  return {
    12: birthday(born, 12, leapDay),
    16: birthday(born, 16, leapDay),
    18: birthday(born, 18, leapDay),
  };
}

/** Says whether somebody certainly has an age at a moment, in milliseconds; from the first moment of the birthday on. */
export function hasReached(age: DecisiveAge, atMs: number, birthdays: DecisiveBirthdays): boolean {
  return birthdays !== null && atMs >= birthdays[age];
}

/** The first moment of a birthday in Amsterdam; Infinity beyond the calendar. */
function birthday(born: PlainDate, age: DecisiveAge, leapDay: LeapDayBirthday): number {
  const year = String(Number(born.slice(0, 4)) + age).padStart(4, '0');
  const day =
    PlainDate.safeParse(`${year}${born.slice(4)}`).data ?? PlainDate.safeParse(`${year}-${instead[leapDay]}`).data;
  return day === undefined ? Infinity : toEpochMs(startOfDay(day));
}

const instead: Readonly<Record<LeapDayBirthday, string>> = { 'mar-1': '03-01', 'feb-28': '02-28' };

function bornOn({ birthDate, adult }: PersonFacts): PlainDate | null {
  if (birthDate === null) return null;
  // A day that does not exist, such as 30 February, is no birth date: the age stays unknown.
  if (birthDate.length === 10) return PlainDate.safeParse(birthDate).data ?? null;
  if (birthDate.startsWith('0000')) return null;
  // Who is established to be an adult was born early enough within the year or month; more than it leaves open is not believed.
  return adult === true ? PlainDate.parse(`${birthDate}-01-01`.slice(0, 10)) : lastDayOf(birthDate);
}
