import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { Env } from '../env.js';
import { requestLog } from './request-log.js';

async function idAfter(given: string): Promise<string> {
  const lines: unknown[] = [];
  const app = new Hono<Env>();
  app.use(requestLog((...line) => void lines.push(line)));
  app.get('/', (c) => c.text('here'));
  const answer = await app.request('/', { headers: { 'X-Request-Id': given } });
  const id = answer.headers.get('X-Request-Id') ?? '';
  expect(JSON.stringify(lines)).toContain(id);
  return id;
}

describe('the id of a request', () => {
  it('is kept when it is a UUID', async () => {
    const given = '0192f0c0-0000-7000-8000-000000000001';
    expect(await idAfter(given)).toBe(given);
  });

  it.each(['999990032', 'Noor-Verzonnen', 'kort', ''])(
    'is our own instead of %j, which could be about a person',
    async (given) => {
      expect(await idAfter(given)).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});
