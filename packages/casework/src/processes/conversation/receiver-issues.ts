/**
 * Who is asked to take over a direction that an organisation of its kind does not offer.
 */
import {
  receiverKinds,
  type Direction,
  type ExploratoryConversationCommand,
  type Issue,
  type Organisation,
  type OrganisationId,
} from '@mgn/domain';

/**
 * `receiver-kind-not-fitting` at the receiver of a hand-over, for an organisation that the address book knows as another kind than the
 * direction needs. Choose another one. Whoever the address book does not know gets nothing anyway.
 */
export function receiverIssues(
  command: ExploratoryConversationCommand,
  organisations: ReadonlyMap<OrganisationId, Organisation>,
): readonly Issue[] {
  const misfits = (direction: Direction, receiver: OrganisationId): boolean => {
    const kind = organisations.get(receiver)?.kind;
    return kind !== undefined && !receiverKinds[direction].includes(kind);
  };
  const issue = (...path: readonly (string | number)[]): Issue => ({
    code: 'receiver-kind-not-fitting',
    path: ['command', ...path, 'receiver'],
  });
  if (command.type === 'ask-another-receiver') {
    return misfits(command.handover.direction, command.handover.receiver) ? [issue('handover')] : [];
  }
  if (command.type !== 'start-handover') return [];
  return command.handovers.flatMap(({ direction, receiver }, index) =>
    misfits(direction, receiver) ? [issue('handovers', index)] : [],
  );
}
