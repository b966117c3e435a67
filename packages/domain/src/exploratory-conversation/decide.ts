/**
 * The answer to a command: the event that now happened with the record that it leads to, or every reason against it.
 */
import type { Decision } from '../words/decision.js';
import { authorityRefusals } from './authority.js';
import type { ExploratoryConversationCommand } from './commands.js';
import type { DecisionContext } from './context.js';
import type { ExploratoryConversationEvent } from './events.js';
import { evolve } from './evolve.js';
import { fine, type Refusals, type StateName } from './guard.js';
import { explorationMatrix } from './matrix.js';
import type { ExploratoryConversation } from './record.js';
import { refusal, type ExplorationRefusalCode } from './refusal-codes.js';
import { explorationTable, type RowFor } from './table.js';

type AnyRow = RowFor<ExploratoryConversation, ExploratoryConversationCommand, StateName>;

/** What {@link decide} answers. */
export type ExplorationDecision = Decision<
  ExploratoryConversation,
  ExploratoryConversationEvent,
  ExplorationRefusalCode
>;

/**
 * Decides on a command. Pure: the same record, command and context give the same answer.
 *
 * First whether the step is possible in this state, then whether this actor may take it, then every guard of the step: a
 * refusal at one of the three leaves the later ones unasked, so that nobody learns more than they may. Within the
 * guards all reasons are listed. The command is trusted to have passed its schema.
 */
export function decide(
  record: ExploratoryConversation,
  command: ExploratoryConversationCommand,
  context: DecisionContext,
): ExplorationDecision {
  const cell = explorationMatrix[record.state][command.type];
  if (!cell.allowed) {
    return refused(record, [refusal(cell.code, undefined, { state: record.state, command: command.type })]);
  }

  const unauthorised = authorityRefusals(record, command, context);
  if (unauthorised.length > 0) return refused(record, unauthorised);

  // The matrix has just said that this record is in one of the states of this row.
  const row = explorationTable[command.type] as AnyRow;
  const reasons = guardRefusals(row, record, command, context);
  if (reasons.length > 0) return refused(record, reasons);

  const draft = row.draft(record, command, context);
  const event = {
    type: draft.type,
    at: context.at,
    actor: context.actor,
    region: { id: context.region.id, version: context.region.version },
    ruleIds: row.rules,
    data: draft.data,
  } as ExploratoryConversationEvent;
  return { outcome: 'accepted', events: [event], record: evolve(record, event) };
}

function guardRefusals(
  row: AnyRow,
  record: ExploratoryConversation,
  command: ExploratoryConversationCommand,
  context: DecisionContext,
): Refusals {
  let reasons: Refusals = fine;
  for (const guard of row.guards) {
    const found = guard.check(record, command, context);
    if (found.length > 0) reasons = reasons.length === 0 ? found : [...reasons, ...found];
  }
  return reasons;
}

function refused(record: ExploratoryConversation, reasons: Refusals): ExplorationDecision {
  return { outcome: 'refused', reasons, record };
}
