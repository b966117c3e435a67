/**
 * The token in every form: it shows that the form came from a page of ours, for this session.
 */
import type { Session } from '../identity/session.js';
import type { Seals } from '../identity/sealed-value.js';

/** The name of the hidden field. */
export const formTokenField = 'token';

/** The token for whoever is signed in; the public has one for all, where the origin of the request has to do. */
export function formTokenFor(seals: Seals, session: Session | null): string {
  return seals.mark('form', session?.id ?? 'public');
}

/** Says whether a token is the one of this session. */
export function isFormToken(seals: Seals, session: Session | null, token: string): boolean {
  return seals.isMark('form', session?.id ?? 'public', token);
}
