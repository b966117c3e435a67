/**
 * Which commands somebody may give now: read off the table, for buttons, menus and machine doors.
 */
import type { DecisionContext } from '../process/context.js';
import { authorityRefusals } from './authority.js';
import type { CommandType, WaitlistEntryCommand } from './commands.js';
import { commandTypes, waitlistMatrix } from './matrix.js';
import type { WaitlistEntry } from './record.js';

/** The commands that are possible in this state and that this actor may give, in the order of the process. Guards are not asked. */
export function allowedCommands(record: WaitlistEntry, context: DecisionContext): readonly CommandType[] {
  const { actor } = context;
  const own = 'organisation' in actor ? actor.organisation : undefined;
  return commandTypes.filter((type) => {
    if (!waitlistMatrix[record.state][type].allowed) return false;
    // Authority looks at the type of a command, and at the provider whom a registration names: a provider registers on its own list.
    return authorityRefusals(record, { type, provider: own } as WaitlistEntryCommand, context).length === 0;
  });
}
