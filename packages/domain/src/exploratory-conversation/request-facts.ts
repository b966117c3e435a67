/**
 * What a request holds after a command: what the command names, and otherwise what the draft already had.
 */
import type { CommandOf } from './commands.js';
import type { RequestFacts } from './events.js';
import type { Draft, NoConversation } from './record.js';

const empty: RequestFacts = {
  question: null,
  entry: null,
  personAgrees: null,
  triedBefore: null,
  practical: null,
  requesterNote: null,
  sharedBeforehand: [],
  origin: 'own',
};

/** The facts of a request; nothing that was filled in before gets lost when a draft is sent in again. */
export function requestFactsOf(
  record: NoConversation | Draft,
  command: CommandOf<'prepare'> | CommandOf<'submit'>,
): RequestFacts {
  const known = record.state === 'draft' ? record.request : empty;
  return {
    question: command.question ?? known.question,
    entry: command.entry ?? known.entry,
    personAgrees: command.personAgrees ?? known.personAgrees,
    triedBefore: command.triedBefore ?? known.triedBefore,
    practical: command.practical ?? known.practical,
    requesterNote: command.requesterNote ?? known.requesterNote,
    sharedBeforehand: command.sharedBeforehand ?? known.sharedBeforehand,
    origin: command.origin ?? known.origin,
  };
}
