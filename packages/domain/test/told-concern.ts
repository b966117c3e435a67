/**
 * The story of a concern about a network as typed records: for tests that look at one function at a time.
 */
import { nationalDefaults } from '../src/region/national-defaults.js';
import { NetworkConcernEvent } from '../src/network-concern/events.js';
import { fold } from '../src/network-concern/evolve.js';
import type { ConcernIn, NetworkConcern } from '../src/network-concern/record.js';
import type { SpecifiedState } from './specification/network-concern/steps.js';
import { histories } from './specification/network-concern/story.js';
import type { StoryEvent } from './specification/story.js';

/** An event of the story, complete. */
export function toldConcern({ type, at, data }: StoryEvent): NetworkConcernEvent {
  return NetworkConcernEvent.parse({
    type,
    at,
    actor: { role: 'system' },
    region: { id: nationalDefaults.id, version: nationalDefaults.version },
    ruleIds: [],
    data,
  });
}

/** The record after some events of the story. */
export function concernAfter(events: readonly StoryEvent[]): NetworkConcern {
  return fold(events.map(toldConcern));
}

/** The record of the story in a state. */
export function concernIn<S extends SpecifiedState>(state: S): ConcernIn<S> {
  return concernAfter(histories[state]) as ConcernIn<S>;
}
