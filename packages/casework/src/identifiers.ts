/**
 * Where ids and digests come from: an argument, because randomness and hashing belong to the world outside.
 */
import type { Uuid } from '@mgn/domain';

/** The source of ids and digests. */
export interface Identifiers {
  /** A new id; version 7, so that later ids sort after earlier ones. */
  newId(): Uuid;
  /** The id that belongs to a text: the same text always gives the same id. */
  deriveId(text: string): Uuid;
  /** A digest of a text that does not tell the text. */
  digest(text: string): string;
}
