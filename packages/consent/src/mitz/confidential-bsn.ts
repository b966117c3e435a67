/**
 * A citizen service number (*BSN*) in a question that needs it: it shows itself to whoever asks by name, and to no log.
 */
import { Bsn } from '@mgn/domain';

/** What stands in its place wherever it is written out. */
const masked = '[bsn]';

/** A BSN that is not written by accident: as text and as JSON it is `[bsn]`, and only {@link reveal} gives the number. */
export interface ConfidentialBsn {
  readonly kind: 'bsn';
  reveal(): Bsn;
  toJSON(): typeof masked;
  toString(): typeof masked;
}

/** A number that was checked, closed in; null for a text that is no BSN. */
export function confidentialBsn(text: string): ConfidentialBsn | null {
  const parsed = Bsn.safeParse(text);
  if (!parsed.success) return null;
  const number = parsed.data;
  const mask = (): typeof masked => masked;
  return Object.freeze<ConfidentialBsn>({ kind: 'bsn', reveal: () => number, toJSON: mask, toString: mask });
}
