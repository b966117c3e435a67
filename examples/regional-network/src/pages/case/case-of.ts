/**
 * The case of a page: read for whoever is signed in, or not there.
 */
import type { ConversationView } from '@mgn/casework';
import { parseStreamId } from '@mgn/domain';
import type { Context } from 'hono';
import type { Env } from '../../server/env.js';
import { sessionOf } from '../../server/identity/guards.js';
import type { Services } from '../../server/services.js';

/** The view of the case that the address names; null when there is none for this viewer. */
export async function caseOf(c: Context<Env>, services: Services): Promise<ConversationView | null> {
  const stream = parseStreamId(c.req.param('stream'));
  return stream.ok ? services.casework.view(stream.value, sessionOf(c).actor) : null;
}
