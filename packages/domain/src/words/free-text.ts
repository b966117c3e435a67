/**
 * Text that a person wrote. It can name anyone, so it never stands in an event log, an error or a URL.
 *
 * A store replaces it by a reference (`text:` and a UUID) before events are appended, and keeps the text itself in a
 * row of its own that can be corrected or erased. The rules see an opaque string and never look inside.
 */
import * as z from 'zod';

/** The longest free text that is taken, in characters. Proposed default. */
export const maxFreeTextLength = 20_000;

/** Free text of at most {@link maxFreeTextLength} characters, trimmed, not empty; or a reference to one. */
export const FreeText = z.string().trim().min(1).max(maxFreeTextLength);
export type FreeText = z.infer<typeof FreeText>;

const reference = /^text:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Says whether a free text is a reference to a stored text. */
export function isTextReference(text: string): boolean {
  return reference.test(text);
}
