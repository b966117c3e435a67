/**
 * The door for text: JSON that is small and shallow enough, or the reason why it is not taken.
 */
import type { IssueCode } from './issue-codes.js';
import type { ReadResult } from './issue.js';
import { lookThrough } from './structure/look-through.js';
import { rootNameOf } from './structure/read-structure.js';
import { createWalk, limits } from './structure/walk.js';

/** A text that is shorter cannot nest deep enough to hurt; its depth is looked at in the walk over the parsed value. */
const harmlessLength = 1024 * 1024;

/**
 * Parses the text of a FHIR message. Never throws; refuses with `malformed-json`, `limit` (more than 10 MB, brackets of a large
 * text that nest deeper than 64) or `forbidden-key` (`__proto__`). Size and depth are looked at before anything is built; reading
 * the value looks at depth and keys again.
 */
export function parseFhirJson(text: string): ReadResult<unknown> {
  if (isTooLarge(text) || (text.length > harmlessLength && isTooDeep(text))) return refused('limit');
  try {
    const value: unknown = JSON.parse(text);
    return hasForbiddenKey(text) ? refused('forbidden-key', forbiddenPlace(value)) : { ok: true, value, issues: [] };
  } catch {
    return refused('malformed-json');
  }
}

function refused(code: IssueCode, path = ''): ReadResult<unknown> {
  return { ok: false, issues: [{ severity: 'error', code, path }] };
}

/** Counts the bytes of UTF-8 only when the number of characters leaves it open. */
function isTooLarge(text: string): boolean {
  if (text.length > limits.bytes) return true;
  if (text.length * 3 <= limits.bytes) return false;
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    // The two halves of a surrogate pair are four bytes together, not six.
    if (code >= 0xd800 && code <= 0xdbff) bytes -= 2;
  }
  return bytes > limits.bytes;
}

/** Finds out whether brackets nest too deep, skipping over strings whole. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) at = endOfString(text, at);
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > limits.depth) return true;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return false;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 92) slashes += 1;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

/** Where the first such key stands; without a place when it is deeper than anybody looks. */
function forbiddenPlace(value: unknown): string | undefined {
  const walk = createWalk(rootNameOf(value), limits.entries);
  lookThrough(walk, value);
  return walk.log.issues.find(({ code }) => code === 'forbidden-key')?.path;
}

/** Looks for the key as it is usually written; one in escapes is found in the walk over the parsed value. */
function hasForbiddenKey(text: string): boolean {
  return text.includes('__proto__') && /"__proto__"\s*:/.test(text);
}
