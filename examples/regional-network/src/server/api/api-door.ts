/**
 * `/api`: the small public door, described by itself.
 */
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { isMgnError } from '@mgn/domain';
import type { Hono } from 'hono';
import type { Env } from '../env.js';
import { failureFacts } from '../http/failure-facts.js';
import type { Log } from '../http/log.js';
import { Problem, problem } from '../http/problem.js';
import type { Services } from '../services.js';
import { Network, networkOf } from './network.js';

const unavailable = {
  description: 'The store is out of reach for a moment.',
  content: { 'application/problem+json': { schema: Problem } },
} as const;

const networkRoute = createRoute({
  method: 'get',
  path: '/network',
  tags: ['network'],
  summary: 'What the network has agreed, and who takes part',
  description: 'Which settings are national and which regional, the municipalities, and the organisations. Public.',
  responses: {
    200: { description: 'The network as it stands now.', content: { 'application/json': { schema: Network } } },
    503: unavailable,
  },
});

/** The door. */
export function apiDoor(services: Services, log: Log, origin: string | null): Hono<Env> {
  const api = new OpenAPIHono<Env>().basePath('/api');
  api.openapi(networkRoute, async (c) =>
    c.json(await networkOf(services), 200, {
      'Cache-Control': 'public, max-age=60',
      'Access-Control-Allow-Origin': '*',
    }),
  );
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: `${services.region.displayName}: public data`,
      version: '0.1.0',
      description: 'Public data of a regional mental health network. No personal data passes here.',
      license: { name: 'EUPL-1.2' },
    },
    ...(origin !== null && { servers: [{ url: origin }] }),
  });
  api.get('/*', (c) => problem(c, 'not-found'));
  api.all('/*', (c) => problem(c, 'method-not-allowed'));
  api.onError((error, c) => {
    if (isMgnError(error) && error.code === 'store-unavailable') return problem(c, 'out-of-reach');
    log('error', 'request failed', { id: c.get('requestId'), ...failureFacts(error) });
    return problem(c, 'our-mistake');
  });
  return api;
}
