/**
 * The story of a transfer as typed records: for tests that look at one function at a time.
 */
import { nationalDefaults } from '../src/region/national-defaults.js';
import { TransferCaseEvent } from '../src/transfer-case/events.js';
import { fold } from '../src/transfer-case/evolve.js';
import type { TransferCase, TransferIn } from '../src/transfer-case/record.js';
import type { StoryEvent } from './specification/story.js';
import type { SpecifiedState } from './specification/transfer/steps.js';
import { histories } from './specification/transfer/story.js';

/** An event of the story, complete. */
export function toldTransfer({ type, at, data }: StoryEvent): TransferCaseEvent {
  return TransferCaseEvent.parse({
    type,
    at,
    actor: { role: 'system' },
    region: { id: nationalDefaults.id, version: nationalDefaults.version },
    ruleIds: [],
    data,
  });
}

/** The record after some events of the story. */
export function transferAfter(events: readonly StoryEvent[]): TransferCase {
  return fold(events.map(toldTransfer));
}

/** The record of the story in a state. */
export function transferIn<S extends SpecifiedState>(state: S): TransferIn<S> {
  return transferAfter(histories[state]) as TransferIn<S>;
}
