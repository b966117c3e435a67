/**
 * The story of a waiting list as typed records: for tests that look at one function at a time.
 */
import { nationalDefaults } from '../src/region/national-defaults.js';
import { WaitlistEntryEvent } from '../src/waitlist-entry/events.js';
import { fold } from '../src/waitlist-entry/evolve.js';
import type { EntryIn, WaitlistEntry } from '../src/waitlist-entry/record.js';
import type { StoryEvent } from './specification/story.js';
import type { SpecifiedState } from './specification/waitlist/steps.js';
import { histories } from './specification/waitlist/story.js';

/** An event of the story, complete. */
export function toldEntryEvent({ type, at, data }: StoryEvent): WaitlistEntryEvent {
  return WaitlistEntryEvent.parse({
    type,
    at,
    actor: { role: 'system' },
    region: { id: nationalDefaults.id, version: nationalDefaults.version },
    ruleIds: [],
    data,
  });
}

/** The record after some events of the story. */
export function entryAfter(events: readonly StoryEvent[]): WaitlistEntry {
  return fold(events.map(toldEntryEvent));
}

/** The record of the story in a state. */
export function entryIn<S extends SpecifiedState>(state: S): EntryIn<S> {
  return entryAfter(histories[state]) as EntryIn<S>;
}
