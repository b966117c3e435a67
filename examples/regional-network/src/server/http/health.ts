/**
 * `/health`, for whoever keeps the app running: whether it can do its work, and nothing else.
 */
import { Hono } from 'hono';
import type { Env } from '../env.js';

/** The door. */
export function healthDoor(isReachable: () => Promise<boolean>): Hono<Env> {
  const door = new Hono<Env>();
  door.get('/health', async (c) => {
    const reachable = await isReachable();
    return c.json({ status: reachable ? 'ok' : 'unavailable' }, reachable ? 200 : 503, { 'Cache-Control': 'no-store' });
  });
  return door;
}
