/**
 * The person's conversations: the one that matters now, and the others.
 */
import type { ConversationView, ProcessSummary } from '@mgn/casework';
import { parseStreamId, type Actor, type PersonId } from '@mgn/domain';
import type { Context } from 'hono';
import type { Env } from '../../server/env.js';
import { sessionOf } from '../../server/identity/guards.js';
import type { Services } from '../../server/services.js';

/** Who the page is for. INVARIANT: the guard let only the role `person` pass. */
export function selfOf(c: Context<Env>): {
  readonly actor: Extract<Actor, { role: 'person' }>;
  readonly person: PersonId;
} {
  const { actor } = sessionOf(c);
  if (actor.role !== 'person') throw new Error('a page of the person was opened by somebody else');
  return { actor, person: actor.person };
}

/** The conversations of the person: open ones first, then the newest change first. */
export async function myCases(services: Services, actor: Actor): Promise<readonly ProcessSummary[]> {
  const { rows } = await services.casework.list({ limit: 50, order: 'changed' }, actor);
  return [...rows.filter(({ ended }) => !ended), ...rows.filter(({ ended }) => ended)];
}

/** The conversation that the page is about: the one in the address, or the first. */
export async function myCase(
  c: Context<Env>,
  services: Services,
): Promise<{ readonly view: ConversationView | null; readonly others: readonly ProcessSummary[] }> {
  const { actor } = selfOf(c);
  const cases = await myCases(services, actor);
  const asked = parseStreamId(c.req.query('zaak') ?? c.get('form').text('zaak'));
  const chosen = (asked.ok ? cases.find(({ stream }) => stream === asked.value) : undefined) ?? cases[0];
  if (chosen === undefined) return { view: null, others: [] };
  const view = await services.casework.view(chosen.stream, actor);
  return { view, others: cases.filter(({ stream }) => stream !== chosen.stream) };
}
