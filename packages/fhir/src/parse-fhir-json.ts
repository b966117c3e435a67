/**
 * The door for text: JSON that is small and shallow enough, or the reason why it is not taken.
 */
import { createIssueLog, resultOf, type ReadResult } from './issue.js';
import { limits } from './structure/walk.js';

/** A text that is shorter cannot nest deep enough to hurt; its depth is looked at in the walk over the parsed value. */
const harmlessLength = 1024 * 1024;

/**
 * Parses the text of a FHIR message. Never throws; refuses with `malformed-json` or `limit` (more than 10 MB, brackets of a large
 * text that nest deeper than 64, a key such as `__proto__`). All that is looked at before anything is built; reading the value
 * looks at depth and keys again.
 */
export function parseFhirJson(text: string): ReadResult<unknown> {
  const log = createIssueLog();
  if (isTooLarge(text) || (text.length > harmlessLength && isTooDeep(text)) || hasForbiddenKey(text)) {
    log.add('limit', '');
    return resultOf<unknown>(log, null);
  }
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value, issues: [] };
  } catch {
    log.add('malformed-json', '');
    return resultOf<unknown>(log, null);
  }
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

/** Looks for the key as it is usually written; one in escapes is found in the walk over the parsed value. */
function hasForbiddenKey(text: string): boolean {
  return text.includes('__proto__') && /"__proto__"\s*:/.test(text);
}
