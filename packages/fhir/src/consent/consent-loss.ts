/**
 * What a resource cannot carry, or what of it is not taken in: the loss report of every export and import.
 */

/**
 * What can be lost.
 *
 * - `outside-profile`: it stands in an extension of ours; whoever knows the profile alone does not see it. Of a permission that extension is a
 *   modifier, so that nobody reads the permission wider than it was given.
 * - `profile-not-met`: something that the profile requires is not known, and the resource does not claim the profile.
 * - `not-kept`: an element that a record has no place for.
 * - `coarser`: kept, with less precision than it had.
 * - `narrowed`: of a permission, what was not understood is left out; it permits less.
 * - `widened`: of an objection, a limit that was not understood is left out; it stops more.
 * - `assumed`: not stated; taken from what was agreed with the sender.
 */
export const lossCodes = [
  'outside-profile',
  'profile-not-met',
  'not-kept',
  'coarser',
  'narrowed',
  'widened',
  'assumed',
] as const;
export type LossCode = (typeof lossCodes)[number];

/** One loss: the place, and the field of the record that it is about. Never a value. */
export interface ConsentLoss {
  readonly code: LossCode;
  /** For example `Consent.provision.actor[0]`. */
  readonly path: string;
  /** The field of the record, such as `categories`; the name of the element where the record has none. */
  readonly lost: string;
}
