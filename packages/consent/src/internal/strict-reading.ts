/**
 * The one way in: foreign data are copied as plain data, parsed by a strict schema, and come out frozen.
 */
import { parseWith, type Result } from '@mgn/domain';
import type * as z from 'zod';
import { copyPlain, frozenCopy, type SizeLimits } from './plain-copy.js';

/** The parsed value, frozen and without prototype, or the issues. Never an exception, whatever the input does. */
export function readStrictly<S extends z.ZodType>(schema: S, input: unknown, limits?: SizeLimits): Result<z.output<S>> {
  const copied = copyPlain(input, limits);
  if (!copied.ok) return { ok: false, issues: [copied.issue] };
  const parsed = parseWith(schema, copied.value);
  return parsed.ok ? { ok: true, value: frozenCopy(parsed.value) } : parsed;
}
