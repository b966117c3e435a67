/**
 * The answer to a command: the event that now happened with the record that it leads to, or every reason against it.
 */
import type { DecisionContext } from '../process/context.js';
import { deciderOf } from '../process/decider.js';
import type { Actor } from '../words/actor.js';
import type { Decision } from '../words/decision.js';
import { authorityRefusals } from './authority.js';
import type { NetworkConcernCommand } from './commands.js';
import type { NetworkConcernEvent } from './events.js';
import { evolve } from './evolve.js';
import { networkConcernMatrix } from './matrix.js';
import type { NetworkConcern } from './record.js';
import { refusal, type NetworkConcernRefusalCode } from './refusal-codes.js';
import { networkConcernTable } from './table.js';

/** What {@link decide} answers. */
export type NetworkConcernDecision = Decision<NetworkConcern, NetworkConcernEvent, NetworkConcernRefusalCode>;

const decideAs = deciderOf<NetworkConcern, NetworkConcernCommand, NetworkConcernEvent, NetworkConcernRefusalCode>({
  table: networkConcernTable,
  matrix: networkConcernMatrix,
  authority: authorityRefusals,
  refusal,
  evolve,
});

/**
 * Decides on a command: first the state, then who asks, then every guard. Which professional acted is left out: the event names the
 * organisation and the role.
 */
export function decide(
  record: NetworkConcern,
  command: NetworkConcernCommand,
  context: DecisionContext,
): NetworkConcernDecision {
  return decideAs(record, command, { ...context, actor: withoutProfessional(context.actor) });
}

function withoutProfessional(actor: Actor): Actor {
  return 'organisation' in actor ? { role: actor.role, organisation: actor.organisation } : actor;
}
