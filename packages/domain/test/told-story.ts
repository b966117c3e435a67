/**
 * The story of the cases as typed records: for tests that look at one function at a time.
 */
import { ExploratoryConversationEvent } from '../src/exploratory-conversation/events.js';
import { clockNormsOf } from '../src/exploratory-conversation/clock-norms.js';
import { reportCategoryOf, type Direction } from '../src/exploratory-conversation/directions.js';
import { fold } from '../src/exploratory-conversation/evolve.js';
import type { ConversationIn, ExploratoryConversation } from '../src/exploratory-conversation/record.js';
import { nationalDefaults } from '../src/region/national-defaults.js';
import type { RegionProfile } from '../src/region/region-profile.js';
import type { SpecifiedState } from './specification/steps.js';
import { histories, type StoryEvent } from './specification/story.js';

/** An event of the story, complete. */
export function told(
  { type, at, data }: StoryEvent,
  region: RegionProfile = nationalDefaults,
): ExploratoryConversationEvent {
  const { request, report } = data as {
    readonly request?: object;
    readonly report?: { readonly directions: Direction[] };
  };
  const facts = {
    'conversation-prepared': { requesterRole: 'general-practitioner', norms: clockNormsOf(region) },
    'conversation-requested': { requesterRole: 'general-practitioner', norms: clockNormsOf(region) },
    'request-redirected': { note: null, acuteService: null },
    'request-returned': { note: null },
    'advice-agreed': { personWords: null, category: report === undefined ? null : reportCategoryOf(report.directions) },
    'gp-decision-recorded': { reason: null, note: null, automatic: false },
    'conversation-completed': { transfers: [] },
    'acute-signalled': { acuteService: null },
  }[type];
  const nothing = { triedBefore: null, practical: null, requesterNote: null, sharedBeforehand: [], origin: 'own' };
  const opening = type === 'conversation-prepared' || type === 'conversation-requested';
  return ExploratoryConversationEvent.parse({
    type,
    at,
    actor: { role: 'system' },
    region: { id: region.id, version: region.version },
    ruleIds: [],
    data: {
      ...facts,
      ...(opening && { gpPractice: (data as { requester: string }).requester }),
      ...data,
      ...(request && { request: { ...nothing, ...request } }),
    },
  });
}

/** The record after some events of the story. */
export function recordAfter(events: readonly StoryEvent[], region?: RegionProfile): ExploratoryConversation {
  return fold(events.map((event) => told(event, region)));
}

/** The record of the story in a state. */
export function recordIn<S extends SpecifiedState>(state: S): ConversationIn<S> {
  return recordAfter(histories[state]) as ConversationIn<S>;
}
