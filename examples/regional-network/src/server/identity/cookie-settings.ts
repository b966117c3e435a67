/**
 * How the cookies of this app are signed and written.
 */
import type { EndedSessions } from './ended-sessions.js';
import type { Seals } from './sealed-value.js';

/** `secure` where the address is https: then a cookie never travels in the clear. */
export interface CookieSettings {
  readonly seals: Seals;
  readonly secure: boolean;
  /** The sessions that were ended by signing out. */
  readonly ended: EndedSessions;
}
