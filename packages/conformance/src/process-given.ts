/**
 * Reads what a case gives about a process, leniently: what an author leaves out is filled in where only one thing can be meant.
 */
import {
  type Instant,
  isMgnError,
  type Issue,
  nationalDefaults,
  parseInstant,
  parseRegionProfile,
  type RegionProfile,
  type Result,
} from '@mgn/domain';
import { isObject } from './case-table.js';

/** The fields of an object that nobody has parsed. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The region of a case: overrides on the national defaults. A case owes no reason for what it sets, but may not loosen a
 * national rule.
 */
export function regionGiven(overrides: unknown, path: Issue['path'] = ['context', 'region']): Result<RegionProfile> {
  if (overrides === undefined) return { ok: true, value: nationalDefaults };
  if (!isObject(overrides)) return invalid(path, 'object');
  const deviations = Object.keys(overrides).map((key) => ({
    key,
    since: nationalDefaults.validFrom,
    agreedBy: 'a rule case',
    reason: 'a rule case',
  }));
  return under(path, parseRegionProfile({ deviations, ...overrides }));
}

/** A process as far as events are read: what an event must be, what its author may leave out, and what it leads to. */
export interface ReadableProcess<Record_, Event> {
  readonly none: Record_;
  readonly readEvent: (input: unknown) => Result<Event>;
  readonly evolve: (record: Record_, event: Event) => Record_;
  /** What an event of a type says when its author does not. */
  readonly fill: Readonly<Record<string, Fill>>;
}

/** The facts of an event that follow from its other facts and the region. */
export type Fill = (data: Fields, region: RegionProfile, at: Instant) => Fields;

/**
 * The record that the given events lead to. An event needs `type` and `data`; a missing moment is that of the event before
 * it, or `at`, and missing facts that may be empty are empty.
 *
 * Refuses with the issues of the event's schema, or with `broken-log` at the first event that cannot follow on the others.
 */
export function recordGiven<Record_, Event extends { readonly at: Instant }>(
  process_: ReadableProcess<Record_, Event>,
  events: unknown,
  at: Instant,
  region: RegionProfile,
): Result<Record_> {
  if (events !== undefined && !Array.isArray(events)) return invalid(['events'], 'array');
  let record = process_.none;
  let before = at;
  for (const [index, given] of ((events ?? []) as readonly unknown[]).entries()) {
    if (!isObject(given)) return invalid(['events', index], 'object');
    const whole = completed(given, before, region, process_.fill);
    const event = under(['events', index], process_.readEvent(whole));
    if (!event.ok) return event;
    before = event.value.at;
    try {
      record = process_.evolve(record, event.value);
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

function completed(event: Fields, at: Instant, region: RegionProfile, fills: Readonly<Record<string, Fill>>): unknown {
  const data = isObject(event['data']) ? event['data'] : {};
  const type = typeof event['type'] === 'string' ? event['type'] : '';
  const fill = Object.hasOwn(fills, type) ? fills[type] : undefined;
  const moment = parseInstant(event['at']);
  return {
    at,
    actor: { role: 'system' },
    region: { id: region.id, version: region.version },
    ruleIds: [],
    ...event,
    data: { ...data, ...fill?.(data, region, moment.ok ? moment.value : at) },
  };
}
