/**
 * What a batch must be before it is written, in every store. A batch that is not so is a mistake in the program that made it.
 */
import { MgnError } from '@mgn/domain';
import type { AppendBatch, StreamAppend } from './event-log.js';

/**
 * Checks that the events of every stream follow on the expected version without a gap, and that there are any.
 *
 * Throws `store-batch-invalid`.
 */
export function checkBatch({ streams }: Pick<AppendBatch, 'streams'>): void {
  for (const append of streams) checkAppend(append);
}

function checkAppend({ stream, expectedVersion, events }: StreamAppend): void {
  if (!Number.isInteger(expectedVersion) || expectedVersion < 0)
    refuse('the expected version is a whole number from 0');
  if (events.length === 0) refuse('an append to a stream has at least one event');
  for (const [index, event] of events.entries()) {
    if (event.stream !== stream) refuse('an event belongs to the stream it is appended to');
    if (event.version !== expectedVersion + index + 1) refuse('versions follow on the expected version without a gap');
  }
}

function refuse(expected: string): never {
  throw new MgnError('store-batch-invalid', `nothing was written: ${expected}`);
}
