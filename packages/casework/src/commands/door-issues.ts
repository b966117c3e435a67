/**
 * What a command may not claim at the door, although it has the right shape: what only another system can say, dates of birth and
 * telephone numbers that cannot be, and details that look like a reference to a text.
 */
import { PlainDate, plainDateOf, type Instant, type Issue } from '@mgn/domain';
import type { CommandEnvelope } from './envelope.js';
import { textIdsIn } from './text-paths.js';

/** What stands in a telephone number: digits, spaces, brackets, a plus and dashes; and how many digits at least. Proposed default. */
const phoneCharacters = /^[\d\s()+\-\u2010-\u2013]*$/u;
const fewestPhoneDigits = 6;

/** The first day on which somebody in the network can have been born. Proposed default. */
const earliestBirth = '1900-01-01';

/**
 * The issues of a command at a moment; empty for most.
 *
 * `invalid-value` at `command.origin` for a request that claims to come from another system and brings nothing of it: such a request
 * may leave open what a person at a form may not. `invalid-value` at `with.person.birthDate` for a birth before 1900, after today or on a
 * day that does not exist; of a month or a year, some day must be possible. `invalid-value` at `with.person` for details in which `text:` and an id stand: a
 * view would take them for one of our texts. `invalid-value` at `with.person.phones` and the place in the list for what is no telephone
 * number, unless another system says so: that is kept as it came.
 */
export function doorIssues({ command, with: along }: CommandEnvelope, at: Instant): readonly Issue[] {
  const claims = 'origin' in command && command.origin === 'foreign-system';
  const person = along?.person;
  const born = person?.birthDate ?? null;
  return [
    ...(claims && along?.foreign === undefined ? [invalid('command', 'origin')] : []),
    ...(born !== null && !mayBeBorn(born, plainDateOf(at)) ? [invalid('with', 'person', 'birthDate')] : []),
    ...(along?.foreign === undefined ? phoneIssues(person?.phones ?? []) : []),
    ...(textIdsIn(person).length > 0 ? [invalid('with', 'person')] : []),
  ];
}

/** A day has to exist; a date of a month or a year is compared by the part that is known. */
function mayBeBorn(born: string, today: string): boolean {
  if (born.length === today.length && !PlainDate.safeParse(born).success) return false;
  return born >= earliestBirth.slice(0, born.length) && born <= today.slice(0, born.length);
}

function phoneIssues(phones: readonly string[]): readonly Issue[] {
  return phones.flatMap((phone, index) => (isPhone(phone) ? [] : [invalid('with', 'person', 'phones', index)]));
}

function isPhone(text: string): boolean {
  return phoneCharacters.test(text) && text.replace(/\D/gu, '').length >= fewestPhoneDigits;
}

function invalid(...path: readonly (string | number)[]): Issue {
  return { code: 'invalid-value', path: [...path] };
}
