/**
 * One spelling for every JSON value (RFC 8785, JCS), so that equal content has equal bytes wherever it is hashed.
 *
 * ECMAScript prints numbers and strings as the RFC asks; what is left is the order of the keys, and to refuse what has no spelling. A value may
 * come from a stranger: its depth is bounded, and nothing in it is ever called.
 */
import type { Result } from '@mgn/domain';

/** How deep arrays and objects may stand in one another. */
export const maxJsonDepth = 8;

/** Why a value has no canonical spelling. */
export type CanonicalIssue = 'not-json' | 'not-finite' | 'not-unicode' | 'forbidden-key' | 'too-deep';

/** The members of an object in the order of RFC 8785, each with its canonical text. */
export type CanonicalMembers = ReadonlyMap<string, string>;

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The canonical text of a JSON value.
 *
 * Keys stand in the order of their UTF-16 code units. Refuses with `not-json` (anything but null, booleans, numbers, strings, plain arrays and
 * objects; `undefined` too), `not-finite`, `not-unicode` (half a surrogate pair), `forbidden-key` (`__proto__`, `constructor`,
 * `prototype`) and `too-deep` (more than {@link maxJsonDepth}); the path of an issue stays empty, because keys may say who somebody is.
 *
 * @source RFC 8785, sections 3.2.2 and 3.2.3.
 * @example canonicalJson({ b: 1, a: [true, null] }) // => { ok: true, value: '{"a":[true,null],"b":1}' }
 */
export function canonicalJson(value: unknown): Result<string> {
  const text = textOf(value, 0);
  return typeof text === 'string' ? { ok: true, value: text } : refusal(text.issue);
}

/** The members of an object, each with its canonical text; refuses as {@link canonicalJson} does, and anything but a plain object. */
export function canonicalMembers(value: unknown): Result<CanonicalMembers> {
  if (!isPlainObject(value)) return refusal('not-json');
  const members = membersOf(value, 1);
  return members instanceof Map ? { ok: true, value: members } : refusal(members.issue);
}

/** The canonical text of an object of which the members are known, with one of them left out. */
export function textOfMembers(members: CanonicalMembers, without?: string): string {
  const parts: string[] = [];
  for (const [key, text] of members) if (key !== without) parts.push(`${JSON.stringify(key)}:${text}`);
  return `{${parts.join(',')}}`;
}

interface Refused {
  readonly issue: CanonicalIssue;
}

const refusal = (issue: CanonicalIssue): Result<never> => ({ ok: false, issues: [{ code: issue, path: [] }] });

function textOf(value: unknown, depth: number): string | Refused {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : { issue: 'not-finite' };
  if (typeof value === 'string') return stringText(value);
  if (depth >= maxJsonDepth) return { issue: typeof value === 'object' ? 'too-deep' : 'not-json' };
  if (Array.isArray(value)) return arrayText(value, depth + 1);
  if (!isPlainObject(value)) return { issue: 'not-json' };
  const members = membersOf(value, depth + 1);
  return members instanceof Map ? textOfMembers(members) : members;
}

const halfPair = /\p{Surrogate}/u;

function stringText(text: string): string | Refused {
  return halfPair.test(text) ? { issue: 'not-unicode' } : JSON.stringify(text);
}

function arrayText(items: readonly unknown[], depth: number): string | Refused {
  const texts: string[] = [];
  // A hole in an array is `undefined` here, and refused.
  for (const item of items) {
    const text = textOf(item, depth);
    if (typeof text !== 'string') return text;
    texts.push(text);
  }
  return `[${texts.join(',')}]`;
}

function membersOf(value: Readonly<Record<string, unknown>>, depth: number): Map<string, string> | Refused {
  const members = new Map<string, string>();
  // The default order of `sort` is that of UTF-16 code units.
  for (const key of Object.keys(value).sort()) {
    if (forbiddenKeys.has(key)) return { issue: 'forbidden-key' };
    if (halfPair.test(key)) return { issue: 'not-unicode' };
    const text = textOf(value[key], depth);
    if (typeof text !== 'string') return text;
    members.set(key, text);
  }
  return members;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
