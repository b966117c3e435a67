/**
 * The person's conversations: the one that matters now, and the others.
 */
import type { ConversationView, SeenRow } from '@mgn/casework';
import { parseStreamId, plainDateOf, type Actor, type PersonId, type PlainDate } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import type { Context } from 'hono';
import { dayText } from '../../messages/dates.js';
import { whichRequest } from '../../messages/which-request.js';
import type { Env } from '../../server/env.js';
import type { CommandForm } from '../../server/forms/give-command.js';
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
export async function myCases(services: Services, actor: Actor): Promise<readonly SeenRow[]> {
  const { rows } = await services.casework.list({ limit: 50, order: 'changed' }, actor);
  return [...rows.filter(({ ended }) => !ended), ...rows.filter(({ ended }) => ended)];
}

/** The conversation that the page is about: the one in the address, or the first. */
export async function myCase(
  c: Context<Env>,
  services: Services,
): Promise<{ readonly view: ConversationView | null; readonly others: readonly SeenRow[] }> {
  const { actor } = selfOf(c);
  const cases = await myCases(services, actor);
  const asked = parseStreamId(c.req.query('zaak') ?? c.get('form').text('zaak'));
  const chosen = (asked.ok ? cases.find(({ stream }) => stream === asked.value) : undefined) ?? cases[0];
  if (chosen === undefined) return { view: null, others: [] };
  const view = await services.casework.view(chosen.stream, actor);
  return { view, others: cases.filter(({ stream }) => stream !== chosen.stream) };
}

/** The day on which a conversation was requested; of a draft, the day on which it was begun. Null before the first step. */
export function requestedOn({ timeline }: Pick<ConversationView, 'timeline'>): PlainDate | null {
  const made = timeline.find(({ type }) => type === 'conversation-requested') ?? timeline[0];
  return made === undefined ? null : plainDateOf(made.at);
}

/** Where a form about one conversation leads, and what its confirmation says of it where the person has others. */
export function backTo(
  view: Pick<ConversationView, 'stream' | 'timeline'>,
  others: readonly SeenRow[],
): Pick<CommandForm, 'requestedOn'> & { readonly done: `/${string}` } {
  if (others.length === 0) return { done: '/mijn-route' };
  const day = requestedOn(view);
  return { done: `/mijn-route?zaak=${view.stream}`, ...(day !== null && { requestedOn: day }) };
}

/** Which request a page is about, in words. */
export function whichOf(view: Pick<ConversationView, 'caseNumber' | 'timeline'>, language: Language): string {
  const day = requestedOn(view);
  return day === null ? view.caseNumber : whichRequest[language](view.caseNumber, dayText(day, language, 'full'));
}
