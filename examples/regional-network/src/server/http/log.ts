/**
 * The log: one line of JSON per happening, on standard error. It holds codes, patterns of paths and durations; never a name, the id
 * of a person or a case, a text, or what was searched for.
 */

/** What a line can hold. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

/** Writes lines. */
export type Log = (level: 'info' | 'error', what: string, facts?: LogFacts) => void;

/** The log of this process. */
export function logTo(write: (line: string) => void, now: () => string): Log {
  return (level, what, facts = {}) => write(`${JSON.stringify({ at: now(), level, what, ...facts })}\n`);
}
