/**
 * Reads what a case gives about a process, leniently: what an author leaves out is filled in where only one thing can be meant.
 */
import {
  clockNormsOf,
  Direction,
  exploratoryConversation,
  type ExploratoryConversation,
  ExploratoryConversationEvent,
  type Instant,
  isMgnError,
  type Issue,
  nationalDefaults,
  parseRegionProfile,
  parseWith,
  type RegionProfile,
  reportCategoryOf,
  type Result,
} from '@mgn/domain';
import { isObject } from './case-table.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The region of a case: overrides on the national defaults. A case owes no reason for what it sets, but may not loosen a
 * national rule.
 */
export function regionGiven(overrides: unknown): Result<RegionProfile> {
  if (overrides === undefined) return { ok: true, value: nationalDefaults };
  if (!isObject(overrides)) return invalid(['context', 'region'], 'object');
  const deviations = Object.keys(overrides).map((key) => ({
    key,
    since: nationalDefaults.validFrom,
    agreedBy: 'a rule case',
    reason: 'a rule case',
  }));
  return under(['context', 'region'], parseRegionProfile({ deviations, ...overrides }));
}

/**
 * The conversation that the given events lead to. An event needs `type` and `data`; a missing moment is that of the event before
 * it, or `at`, and missing facts that may be empty are empty.
 *
 * Refuses with the issues of the event's schema, or with `broken-log` at the first event that cannot follow on the others.
 */
export function conversationGiven(
  events: unknown,
  at: Instant,
  region: RegionProfile,
): Result<ExploratoryConversation> {
  if (events !== undefined && !Array.isArray(events)) return invalid(['events'], 'array');
  let record: ExploratoryConversation = exploratoryConversation.none;
  let before = at;
  for (const [index, given] of ((events ?? []) as readonly unknown[]).entries()) {
    if (!isObject(given)) return invalid(['events', index], 'object');
    const event = under(['events', index], parseWith(ExploratoryConversationEvent, completed(given, before, region)));
    if (!event.ok) return event;
    before = event.value.at;
    try {
      record = exploratoryConversation.evolve(record, event.value);
    } catch (error) {
      if (!isMgnError(error)) throw error;
      return { ok: false, issues: [{ code: error.code, path: ['events', index] }] };
    }
  }
  return { ok: true, value: record };
}

/** Puts a place before the places of the issues. */
export function under<T>(path: readonly (string | number)[], result: Result<T>): Result<T> {
  if (result.ok) return result;
  return { ok: false, issues: result.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })) };
}

function invalid(path: Issue['path'], expected: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ code: 'invalid-type', path, expected }] };
}

function completed(event: Fields, at: Instant, region: RegionProfile): unknown {
  const data = isObject(event['data']) ? event['data'] : {};
  const type = typeof event['type'] === 'string' ? event['type'] : '';
  const fill = Object.hasOwn(emptyFacts, type) ? emptyFacts[type] : undefined;
  return {
    at,
    actor: { role: 'system' },
    region: { id: region.id, version: region.version },
    ruleIds: [],
    ...event,
    data: { ...fill?.(data, region), ...data, ...requestFacts(data, type) },
  };
}

type Fill = (data: Fields, region: RegionProfile) => Fields;

const opening: Fill = ({ requester }, region) => ({
  requesterRole: 'general-practitioner',
  gpPractice: requester,
  norms: clockNormsOf(region),
});

/** What an event says when its author does not: nothing, or what follows from the rest. */
const emptyFacts: Readonly<Record<string, Fill>> = {
  'conversation-prepared': opening,
  'conversation-requested': opening,
  'request-redirected': () => ({ note: null, acuteService: null }),
  'request-returned': () => ({ note: null }),
  'advice-agreed': ({ report }) => ({ personWords: null, category: categoryOf(report) }),
  'gp-decision-recorded': () => ({ reason: null, note: null, automatic: false }),
  'conversation-completed': () => ({ transfers: [] }),
  'acute-signalled': () => ({ acuteService: null }),
};

function requestFacts({ request }: Fields, type: string): Fields {
  if (type !== 'conversation-prepared' && type !== 'conversation-requested') return {};
  const nothing = { question: null, entry: null, personAgrees: null, triedBefore: null, practical: null };
  const empty = { ...nothing, requesterNote: null, sharedBeforehand: [], origin: 'own' };
  return { request: request === undefined ? empty : isObject(request) ? { ...empty, ...request } : request };
}

function categoryOf(report: unknown): unknown {
  const directions = Direction.array().safeParse(isObject(report) ? report['directions'] : null);
  return directions.success ? reportCategoryOf(directions.data) : null;
}
