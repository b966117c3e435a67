/**
 * The reasons of a refusal, for whoever may not see which help was chosen (rule CASE-011).
 */
import {
  exploratoryConversation,
  type Direction,
  type ExplorationRefusalCode,
  type ExploratoryConversationCommand,
  type Refusal,
} from '@mgn/domain';
import type { HelpSight } from './chosen-help.js';

/**
 * The reasons of a refusal as whoever gave the command may read them: a direction that the command does not name itself is left out, and
 * what says the same then is said once.
 */
export function seenReasons(
  reasons: readonly Refusal<ExplorationRefusalCode>[],
  named: readonly Direction[],
  sight: HelpSight,
): readonly Refusal<ExplorationRefusalCode>[] {
  if (sight.all) return reasons;
  const seen = reasons.map((reason) => {
    const direction = reason.details?.['direction'];
    const known: readonly unknown[] = [...named, ...sight.own];
    if (direction === undefined || known.includes(direction)) return reason;
    const { direction: _direction, ...details } = reason.details ?? {};
    return { ...reason, ...unspecific(reason), details };
  });
  const texts = seen.map((reason) => JSON.stringify(reason));
  return seen.filter((_reason, index) => texts.indexOf(texts[index] ?? '') === index);
}

/** What is missing for an end, which differs per kind of help and tells which one it is: said as for any. */
const missingForEnd: ReadonlySet<ExplorationRefusalCode> = new Set([
  'receiver-needed',
  'receiver-not-confirmed',
  'carrying-process-unknown',
]);

function unspecific({ code }: Refusal<ExplorationRefusalCode>): Partial<Refusal<ExplorationRefusalCode>> {
  if (!missingForEnd.has(code)) return {};
  return { code: 'receiver-needed', ruleId: exploratoryConversation.refusals['receiver-needed'] };
}

/** The directions that a command names. */
export function directionsIn(command: ExploratoryConversationCommand): readonly Direction[] {
  if ('handovers' in command) return command.handovers.map(({ direction }) => direction);
  if ('handover' in command) return [command.handover.direction];
  if ('direction' in command) return [command.direction];
  return command.type === 'complete' ? (command.transfers ?? []).map(({ direction }) => direction) : [];
}
