/**
 * Which commands somebody may give now: read off the table, for buttons, menus and machine doors.
 */
import type { DecisionContext } from '../process/context.js';
import { authorityRefusals } from './authority.js';
import type { CommandType, NetworkConcernCommand } from './commands.js';
import { commandTypes, networkConcernMatrix } from './matrix.js';
import type { NetworkConcern } from './record.js';

/** The commands that are possible in this state and that this actor may give, in the order of the process. Guards are not asked. */
export function allowedCommands(record: NetworkConcern, context: DecisionContext): readonly CommandType[] {
  return commandTypes.filter((type) => {
    if (!networkConcernMatrix[record.state][type].allowed) return false;
    // Authority looks at the type of a command only.
    return authorityRefusals(record, { type } as NetworkConcernCommand, context).length === 0;
  });
}
