/**
 * How young somebody certainly is, of whom perhaps only the month or the year of birth is known.
 */
import { parsePlainDate, type PlainDate } from './plain-date.js';

/**
 * Ages in whole years, from the birthday on. From `permitsAlone` a person alone decides what is shared; below it permissions of parents
 * are not weighed yet. Below `adult` the youth route comes first: that it ends on this birthday is
 * a proposed default.
 *
 * @source Jeugdwet 1.1, 7.3.4 and 7.3.11; Burgerlijk Wetboek 1:233 and 7:447 (WGBO).
 */
export const ages = { permitsAlone: 16, adult: 18 } as const;

const form = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/u;

/**
 * Says whether somebody is certainly younger than an age, in whole years, on a day. Of a month or a year of birth alone, when that holds
 * whichever the day is; on the birthday itself the age is reached, for who was born on 29 February on 1 March of other years.
 *
 * No for what is no birth date: nothing, another form, a day that does not exist or that still has to come.
 *
 * @example isCertainlyYoungerThan(18, '2009-05', PlainDate.parse('2027-04-30')) // => true
 */
export function isCertainlyYoungerThan(age: number, birthDate: string | null, on: PlainDate): boolean {
  if (birthDate === null || !form.test(birthDate) || birthDate > on) return false;
  if (birthDate.length === on.length && !parsePlainDate(birthDate).ok) return false;
  const birthday = birthdayOf(age, birthDate);
  return birthday > on.slice(0, birthday.length);
}

/**
 * The birthday on which somebody reaches an age, as exact as the birth date is: `2009-05` and 18 give `2027-05`. To compare with, as text:
 * of who was born on 29 February it is that day, which other years do not have.
 */
export function birthdayOf(age: number, birthDate: string): string {
  return `${String(Number(birthDate.slice(0, 4)) + age).padStart(4, '0')}${birthDate.slice(4)}`;
}
