/**
 * Errors of the machine doors that speak plain JSON, as `application/problem+json` (RFC 9457).
 */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import * as z from 'zod';

/** A problem: a stable code, its status, and what to do. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
});
export type Problem = Readonly<z.infer<typeof Problem>>;

const problems = {
  'not-found': { status: 404, title: 'there is nothing here; the description stands at /api/openapi.json' },
  'method-not-allowed': { status: 405, title: 'this door is for reading only' },
  'our-mistake': { status: 500, title: 'something went wrong on our side; try again later' },
  'out-of-reach': { status: 503, title: 'the store is out of reach for a moment; try again in a minute' },
} as const;

/** A problem that the machine doors can have. */
export type ProblemCode = keyof typeof problems;

/** The answer for a problem. */
export function problem(c: Context, code: ProblemCode): Response {
  const { status, title } = problems[code];
  const body: Problem = { type: 'about:blank', title, status, code };
  return c.body(JSON.stringify(body), status satisfies ContentfulStatusCode, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
}
