/**
 * The ranking of a search as the places stand at the moment of the command, with the wish of the person as it was recorded. What a command brings
 * was made by whoever gives it, and perhaps a while ago.
 */
import { placementQuestionOn, placesOn, plainDateOf, rankSearch, type Instant } from '@mgn/domain';
import type { CaseworkOptions } from '../../options.js';
import type { CaseCommand } from '../case-command.js';
import type { Folded } from '../case-process.js';
import { recordOf } from '../types-of.js';

/**
 * The command as it is decided: rule CASE-021. A command without a ranking stays as it is, and so does every command where nobody knows the places
 * (no port). Where the port knows nothing of this kind of help, nobody reported: everybody who could give it stands on the ranking, and cannot be
 * asked. The place that was found for this search stands on it, and is marked.
 */
export async function rankedNow(
  { places, organisations }: Pick<CaseworkOptions, 'places' | 'organisations'>,
  folded: Folded,
  command: CaseCommand,
  at: Instant,
): Promise<CaseCommand> {
  const record = recordOf('transfer-case', folded);
  if (places === undefined || record === null || !('direction' in record) || !('ranking' in command)) return command;
  const { direction, closedOffers, preferredProvider, foundPlace } = record;
  const today = plainDateOf(at);
  const known = (await places.placesFor(direction, at)) ?? {
    question: placementQuestionOn(direction, today),
    candidates: placesOn(direction, (await organisations()).values(), [], today).map(({ candidate }) => candidate),
  };
  const ranking = rankSearch(known.question, known.candidates, {
    preferred: preferredProvider,
    found: foundPlace,
    asked: new Set(closedOffers.map(({ candidate }) => candidate)),
  });
  return { ...command, ranking: [...ranking] };
}
