/**
 * Which commands somebody may give now: read off the table, for buttons, menus and machine doors.
 */
import { authorityRefusals } from './authority.js';
import type { CommandType, ExploratoryConversationCommand } from './commands.js';
import type { DecisionContext } from '../process/context.js';
import type { OrganisationId } from '../words/identifiers/object-ids.js';
import { commandTypes, explorationMatrix } from './matrix.js';
import type { DirectionHandover, ExploratoryConversation } from './record.js';

/**
 * The commands that are possible in this state and that this actor may give, in the order of the process.
 *
 * Guards are not asked: what a command still needs shows when it is given. A receiver may answer where it holds an open
 * hand-over, a second conversation is called off where one was held before, a request lapses where none was, and a draft is thrown away
 * where it was never sent.
 */
export function allowedCommands(record: ExploratoryConversation, context: DecisionContext): readonly CommandType[] {
  return commandTypes.filter((type) => explorationMatrix[record.state][type].allowed && mayGive(record, type, context));
}

type HasObject = (record: ExploratoryConversation, own: OrganisationId | undefined) => boolean;

/** The commands that need something to be about: without it nobody is offered them. */
const about: Readonly<Partial<Record<CommandType, HasObject>>> = {
  'record-receiver-answer': (record, own) => {
    const handovers: readonly DirectionHandover[] = 'handovers' in record ? record.handovers : [];
    return handovers.some(
      ({ receiver, declined, conditions }) =>
        receiver === own && declined === null && conditions['responsibility-confirmed'] === null,
    );
  },
  discard: (record) => 'requestedAt' in record && record.requestedAt === null,
  lapse: (record) => !wasHeld(record),
  'drop-second': wasHeld,
};

function wasHeld(record: ExploratoryConversation): boolean {
  return 'conversations' in record && record.conversations.length > 0;
}

function mayGive(record: ExploratoryConversation, type: CommandType, context: DecisionContext): boolean {
  const { actor } = context;
  const own = 'organisation' in actor ? actor.organisation : undefined;
  if (about[type]?.(record, own) === false) return false;
  // Authority looks at the type of a command and at the organisation that it names: here the one of the actor.
  const asked = { type, requester: own, receiver: own } as ExploratoryConversationCommand;
  return authorityRefusals(record, asked, context).length === 0;
}
