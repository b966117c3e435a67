/**
 * Which commands somebody may give now: read off the table, for buttons, menus and machine doors.
 */
import type { DecisionContext } from '../process/context.js';
import { authorityRefusals } from './authority.js';
import type { CaseConferenceItemCommand, CommandType } from './commands.js';
import { commandTypes, conferenceMatrix } from './matrix.js';
import type { CaseConferenceItem } from './record.js';

/** The commands that are possible in this state and that this actor may give, in the order of the process. Guards are not asked. */
export function allowedCommands(record: CaseConferenceItem, context: DecisionContext): readonly CommandType[] {
  return commandTypes.filter((type) => {
    if (!conferenceMatrix[record.state][type].allowed) return false;
    // Authority looks at the type of a command, and at the action that it is about: left out, it is any that is open.
    return authorityRefusals(record, { type } as CaseConferenceItemCommand, context).length === 0;
  });
}
