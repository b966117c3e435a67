/**
 * A text as it goes on in a sentence.
 */

/** The text with a small first letter; names of days and months stay as they are. */
export function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
