/**
 * Health insurers: they lead the steps of a concern about a network, and have no part in anything about a person.
 */
import type { Actor } from '@mgn/domain';
import type { CaseworkOptions } from '../options.js';

/**
 * Says whether somebody can have a part in cases about people at all, whatever their role is called: not for an insurer. What an insurer may
 * learn about somebody goes by another way, with four items of data.
 *
 * @source no public text: docs/decisions/0017-carrying-out-a-concern.md; a proposed default.
 */
export async function mayTakePartInCases(
  { organisations }: Pick<CaseworkOptions, 'organisations'>,
  actor: Actor,
): Promise<boolean> {
  return !('organisation' in actor) || (await organisations()).get(actor.organisation)?.kind !== 'insurer';
}
