/**
 * A copy of foreign data that holds nothing but data: no prototype, no accessors, no cycles, and within limits of size.
 */
import type { Issue } from '@mgn/domain';

/** How much is read of one input before it is refused. */
export interface SizeLimits {
  readonly depth: number;
  readonly stringLength: number;
  /** Characters of all strings and keys together, with eight for every other value. */
  readonly size: number;
}

const documentLimits: SizeLimits = { depth: 8, stringLength: 4096, size: 1_000_000 };

type PlainCopy = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: Issue };

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Ends the copying; it never leaves this file. */
class Refusal extends Error {
  readonly issue: Issue;

  constructor(code: string, path: readonly (string | number)[]) {
    super(code);
    this.issue = { code, path };
  }
}

/**
 * The copy, or the first thing that is wrong: `forbidden-key`, `not-plain-data`, `too-deep`, `too-long` or `too-large`.
 *
 * Every property is read once, so that an object cannot show one value to the check and another to the rules.
 */
export function copyPlain(input: unknown, limits: SizeLimits = documentLimits): PlainCopy {
  let size = 0;
  const path: (string | number)[] = [];
  const refuse = (code: string): never => {
    throw new Refusal(code, [...path]);
  };
  const grow = (by: number): void => {
    size += by;
    if (size > limits.size) refuse('too-large');
  };

  const copy = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (value.length > limits.stringLength) refuse('too-long');
      grow(value.length);
      return value;
    }
    grow(8);
    if (value === null || value === undefined || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : refuse('not-plain-data');
    if (typeof value !== 'object') return refuse('not-plain-data');
    if (path.length >= limits.depth) refuse('too-deep');
    return Array.isArray(value) ? copyArray(value) : copyObject(value);
  };

  const copyArray = (values: readonly unknown[]): unknown[] => {
    const result: unknown[] = [];
    const { length } = values;
    grow(length);
    for (let index = 0; index < length; index += 1) {
      path.push(index);
      result.push(copy(values[index]));
      path.pop();
    }
    return result;
  };

  const copyObject = (source: object): object => {
    const prototype: unknown = Object.getPrototypeOf(source);
    // An object of another realm has another Object.prototype, whose own prototype is null.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) refuse('not-plain-data');
    const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const key of Reflect.ownKeys(source)) {
      if (typeof key === 'symbol') return refuse('not-plain-data');
      path.push(key.length > 100 ? key.slice(0, 100) : key);
      if (forbiddenKeys.has(key)) refuse('forbidden-key');
      if (key.length > limits.stringLength) refuse('too-long');
      grow(key.length);
      result[key] = copy((source as Readonly<Record<string, unknown>>)[key]);
      path.pop();
    }
    return result;
  };

  try {
    return { ok: true, value: copy(input) };
  } catch (error) {
    // Anything else was thrown by the input itself: a getter or a proxy.
    return { ok: false, issue: error instanceof Refusal ? error.issue : { code: 'not-plain-data', path: [...path] } };
  }
}

/** The same data without a prototype, frozen through and through. The input is trusted to be plain. */
export function frozenCopy<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map((item: unknown) => frozenCopy(item))) as T;
  if (typeof value !== 'object' || value === null) return value;
  const result = Object.create(null) as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) if (item !== undefined) result[key] = frozenCopy<unknown>(item);
  return Object.freeze(result) as T;
}
