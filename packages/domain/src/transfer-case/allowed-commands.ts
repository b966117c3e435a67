/**
 * Which commands somebody may give now: read off the table, for buttons, menus and machine doors.
 */
import type { DecisionContext } from '../process/context.js';
import { authorityRefusals } from './authority.js';
import type { CommandType, TransferCaseCommand } from './commands.js';
import { commandTypes, transferMatrix } from './matrix.js';
import type { TransferCase } from './record.js';

/** The commands that are possible in this state and that this actor may give, in the order of the process. Guards are not asked. */
export function allowedCommands(record: TransferCase, context: DecisionContext): readonly CommandType[] {
  const own = 'person' in context.actor ? context.actor.person : undefined;
  return commandTypes.filter((type) => {
    if (!transferMatrix[record.state][type].allowed) return false;
    // Authority looks at the type of a command, and at the person whom an opening names.
    return authorityRefusals(record, { type, person: own } as TransferCaseCommand, context).length === 0;
  });
}
