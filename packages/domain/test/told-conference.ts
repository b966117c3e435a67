/**
 * The story of a case conference item as typed records: for tests that look at one function at a time.
 */
import { CaseConferenceItemEvent } from '../src/case-conference-item/events.js';
import { fold } from '../src/case-conference-item/evolve.js';
import type { CaseConferenceItem } from '../src/case-conference-item/record.js';
import { nationalDefaults } from '../src/region/national-defaults.js';
import type { StoryEvent } from './specification/story.js';

/** An event of the story, complete. */
export function toldCase({ type, at, data }: StoryEvent): CaseConferenceItemEvent {
  return CaseConferenceItemEvent.parse({
    type,
    at,
    actor: { role: 'system' },
    region: { id: nationalDefaults.id, version: nationalDefaults.version },
    ruleIds: [],
    data,
  });
}

/** The record after some events of the story. */
export function caseAfter(events: readonly StoryEvent[]): CaseConferenceItem {
  return fold(events.map(toldCase));
}
