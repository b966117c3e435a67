/**
 * The sessions from which somebody signed out: a copy of their cookie opens nothing any more. In the memory of this process.
 */
import { sessionSeconds, type Session } from './session.js';

/** Which sessions have ended before their time. */
export interface EndedSessions {
  /** Ends a session, whatever cookie of it is still around. */
  end(session: Pick<Session, 'id' | 'since'>, nowSeconds: number): void;
  has(id: Session['id']): boolean;
}

/** A store of its own per app; forgets a session when no cookie of it can count any more. */
export function endedSessions(): EndedSessions {
  const until = new Map<string, number>();
  return {
    end: ({ id, since }, nowSeconds) => {
      for (const [old, end] of until) if (end <= nowSeconds) until.delete(old);
      // Longer than any cookie of it, also one that was renewed.
      until.set(id, since + sessionSeconds.most);
    },
    has: (id) => until.has(id),
  };
}
