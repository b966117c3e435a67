/**
 * Whoever acts for a health insurer: somebody with the role of a coordinator, who has no part in any case.
 */
import type { Actor } from '@mgn/domain';
import type { Context } from 'hono';
import type { Env } from '../env.js';
import { startPathOf } from './start-path.js';

/** The first page of whoever acts for an insurer: with the concerns about the network, and nothing else. */
const insurersPath = '/werklijst';

/**
 * Says whether somebody acts for an insurer. False where the address book is out of reach: then every page says that, and casework shows nothing
 * of a case to an insurer anyhow.
 */
export async function actsForInsurer(c: Context<Env>, actor: Actor): Promise<boolean> {
  if (!('organisation' in actor)) return false;
  const organisations = await c
    .get('organisations')()
    .catch(() => null);
  return organisations?.get(actor.organisation)?.kind === 'insurer';
}

/** The first page of somebody, without the language. */
export async function startPathFor(c: Context<Env>, actor: Actor): Promise<`/${string}`> {
  return (await actsForInsurer(c, actor)) ? insurersPath : startPathOf(actor.role);
}
