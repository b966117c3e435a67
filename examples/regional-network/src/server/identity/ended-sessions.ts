/**
 * The sessions from which somebody signed out: a copy of their cookie opens nothing any more, in any process of the app.
 *
 * They stand in the store. What this process heard itself it knows without asking, also while the store is out of reach; that
 * of others it does not know then. Little can be opened meanwhile: every case stands in that same store.
 */
import { setTimeout } from 'node:timers/promises';
import { instantOf, isMgnError, type MgnError } from '@mgn/domain';
import type { SessionEnds } from '@mgn/postgres';
import type { Log } from '../http/log.js';
import { sessionSeconds, type Session } from './session.js';

/** How long the store may take to say whether a session has ended, in milliseconds; help in danger must not wait for it. */
const patienceMs = 1_000;

/** Which sessions have ended before their time. */
export interface EndedSessions {
  /** Ends a session, whatever cookie of it is still around. What the store could not take is given again when the next one ends. */
  end(session: Pick<Session, 'id' | 'since'>, nowSeconds: number): Promise<void>;
  has(id: Session['id']): Promise<boolean>;
}

/** The sessions that ended according to the store and to this process; `store` may throw `store-unavailable`. */
export function endedSessions(store: () => SessionEnds, log: Log): EndedSessions {
  const until = new Map<string, number>();
  const unsaved = new Set<string>();
  return {
    end: async ({ id, since }, nowSeconds) => {
      for (const [old, end] of until) {
        if (end > nowSeconds) continue;
        until.delete(old);
        unsaved.delete(old);
      }
      // Longer than any cookie of it, also one that was renewed.
      until.set(id, since + sessionSeconds.most);
      unsaved.add(id);
      try {
        for (const each of unsaved) {
          await store().endSession(
            each,
            instantOf((until.get(each) ?? nowSeconds) * 1000),
            instantOf(nowSeconds * 1000),
          );
          unsaved.delete(each);
        }
      } catch (thrown) {
        log('error', 'sign-out', { kind: storeError(thrown).code });
      }
    },
    has: async (id) => {
      if (until.has(id)) return true;
      const answered = new AbortController();
      const asked = hasEndedIn(store, id).finally(() => answered.abort());
      const waited = setTimeout(patienceMs, false, { signal: answered.signal }).catch(() => asked);
      return Promise.race([asked, waited]);
    },
  };
}

async function hasEndedIn(store: () => SessionEnds, id: string): Promise<boolean> {
  try {
    return await store().hasSessionEnded(id);
  } catch (thrown) {
    if (storeError(thrown).code === 'store-unavailable') return false;
    throw thrown;
  }
}

/** The failure of the store; anything else is thrown on. */
function storeError(thrown: unknown): MgnError {
  if (isMgnError(thrown)) return thrown;
  throw thrown;
}
