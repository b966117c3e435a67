/**
 * Another implementation behind a URL.
 */
import type { Answerer } from '../src/index.js';

const patienceMs = 30_000;

/**
 * Posts `{ subject, given }` and gives the answer. An answer that is no JSON, or that does not come, is an answer as well:
 * `{ "httpStatus" }`, `{ "error" }`; it fails the case and not the run.
 */
export function answersOf(url: string): Answerer {
  return async (subject, given) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ subject, given }),
        signal: AbortSignal.timeout(patienceMs),
      });
      const text = await response.text();
      if (!response.ok) return { httpStatus: response.status };
      return jsonOf(text);
    } catch (error) {
      return { error: reasonOf(error) };
    }
  };
}

/** Why nobody can be asked at this URL, or null. Any answer will do, whatever its status. */
export async function reachable(url: string): Promise<string | null> {
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol)) return `--target ${url}: not an http(s) URL`;
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(patienceMs) });
    await response.body?.cancel();
    return null;
  } catch (error) {
    return `--target ${url}: no answer (${reasonOf(error)})`;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return { error: 'not-json' };
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error instanceof Error ? error.name : 'unknown';
}
