/**
 * Where ids and digests come from: an argument, because randomness and hashing belong to the world outside.
 */
/** The source of ids and digests. */
export interface Identifiers {
  /** A new UUID in lower case; version 7, so that later ids sort after earlier ones. */
  newId(): string;
  /** The UUID that belongs to a text: the same text always gives the same id. */
  deriveId(text: string): string;
  /** A digest of a text that does not tell the text. */
  digest(text: string): string;
}
