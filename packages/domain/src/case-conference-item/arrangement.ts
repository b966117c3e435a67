/**
 * When and where a session is held: the hour, how long, where, and which organisation leads it. Said of the session, never of a person.
 */
import * as z from 'zod';
import { Instant } from '../calendar/instant.js';
import { FreeText } from '../words/free-text.js';
import { identifiersInText, type TextIdentifierKind } from '../words/identifiers/identifiers-in-text.js';
import { OrganisationId } from '../words/identifiers/object-ids.js';

/** How long a session lasts, in minutes; a region sets how long at most. */
const SessionMinutes = z.int().min(10).max(180);

/**
 * The hour of a session, its length, the place or the link, and who leads it. An hour is a moment, so that it is the same one for
 * everybody, also in the night in which the clock changes.
 */
export const SessionArrangement = z.strictObject({
  startsAt: Instant,
  minutes: SessionMinutes,
  /** A place or a link (*waar*), and nobody in it. */
  where: FreeText.nullable(),
  /** The organisation that leads the session. */
  chair: OrganisationId.nullable(),
});
export type SessionArrangement = Readonly<z.infer<typeof SessionArrangement>>;

/** The same as it is asked for; without minutes it is as long as the region says. */
export const AskedArrangement = z.strictObject({
  ...SessionArrangement.shape,
  minutes: SessionMinutes.nullish(),
  where: FreeText.nullish(),
  chair: OrganisationId.nullish(),
});
export type AskedArrangement = Readonly<z.infer<typeof AskedArrangement>>;

/** What leads to somebody. A place has a street and a postcode, and a line to call in by has a number. */
const aboutSomebody: ReadonlySet<TextIdentifierKind> = new Set<TextIdentifierKind>([
  'bsn',
  'email',
  'bank-account',
  'case-number',
  'name-cue',
]);

/** What stands in the place of a session and leads to somebody. The letters and digits of a link are not looked at. */
export function identifiersInPlace(where: string): readonly TextIdentifierKind[] {
  const plain = where.replaceAll(/https:\/\/\S+/gu, ' ');
  return identifiersInText(plain).filter((kind) => aboutSomebody.has(kind));
}
