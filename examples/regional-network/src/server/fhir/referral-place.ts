/**
 * Where a referral belongs: in the conversation that it opened before, or in a new one; and whether another came before it under the
 * same number.
 *
 * **Why a correction becomes a conversation of its own.** Other content under a number that the same sender used before is meant to
 * correct the earlier request, or is a mistake; a message cannot say which. What was received may have been read, triaged, planned
 * and shared by then, and the process knows no silent change of a request: it can be given back, completed and submitted again,
 * or withdrawn. So nothing that was received is changed, and nothing that is sent is lost. The sender is told with the warning
 * `earlier-request`, which names the earlier request and says how to go on; the same code is kept with the answer to the command. Where the
 * message has a number of the person, both conversations are about one person, so that the network sees them together. Proposed default.
 */
import type { EventLog } from '@mgn/casework';
import type { CommandId, StreamId } from '@mgn/domain';
import type { ReadIssue, RequestNumber } from '@mgn/fhir';
import type { SenderIds } from './sender-ids.js';

/** What the place is found by. */
export interface ReferralKeys {
  /** Follows from the content: the same content is the same command. */
  readonly command: CommandId;
  /** The conversation for content without a number, or under one that is taken. */
  readonly fresh: StreamId;
  readonly numbers: readonly RequestNumber[];
}

/** Where a referral belongs. */
export interface ReferralPlace {
  readonly stream: StreamId;
  /** What to say about a request that came before under the same number; null without one. */
  readonly earlier: ReadIssue | null;
}

/** Finds the place. */
export async function placeOfReferral(
  log: Pick<EventLog, 'findCommand' | 'readStream'>,
  { command, fresh, numbers }: ReferralKeys,
  ids: SenderIds,
): Promise<ReferralPlace> {
  const known = await log.findCommand(command);
  const taken = await takenNumber(log, numbers, ids);
  const [first] = numbers;
  const vacant = taken !== null || first === undefined ? fresh : ids.conversation(first);
  const stream = known?.receipt.stream ?? vacant;
  return { stream, earlier: taken === null || taken.stream === stream ? null : earlierRequest(taken) };
}

interface TakenNumber {
  readonly number: RequestNumber;
  readonly stream: StreamId;
}

async function takenNumber(
  log: Pick<EventLog, 'readStream'>,
  numbers: readonly RequestNumber[],
  ids: SenderIds,
): Promise<TakenNumber | null> {
  for (const number of numbers) {
    const stream = ids.conversation(number);
    if ((await log.readStream(stream)) !== null) return { number, stream };
  }
  return null;
}

function earlierRequest({ number, stream }: TakenNumber): ReadIssue {
  return { severity: 'warning', code: 'earlier-request', path: number.path, about: `ServiceRequest/${stream}` };
}
