/**
 * A field as a viewer may see it.
 */

/** A field that the viewer may see, or that it may not; `not-yet` is before the person has read it or the step has come. */
export type Seen<T> =
  | { readonly seen: true; readonly value: T }
  | { readonly seen: false; readonly why: 'not-available' | 'not-yet' | 'nothing-there' };
