/**
 * The pieces of data that a request names, and which of them a rule is about that is limited to some data.
 */
import { toEpochMs, startOfDay, endOfDay, type DataCategory } from '@mgn/domain';
import type { Configuration } from '../configuration.js';
import type { ConsentRecord } from '../consent-record.js';
import type { Holder } from '../party.js';
import type { Resource, ShareRequest } from '../share-request.js';
import { firstMsOf, lastMsOf } from '../validity.js';

/** A resource with the moments of its date; both are `null` where it has none. */
export interface PreparedResource extends Resource {
  readonly fromMs: number | null;
  readonly untilMs: number | null;
}

/** What is asked about: a category, and one piece of it where the request names the pieces. */
export interface Asked {
  readonly category: DataCategory;
  readonly piece: PreparedResource | null;
}

/** The resources of a request, by category. */
export function resourcesOf({ resources = [] }: ShareRequest): ReadonlyMap<DataCategory, readonly PreparedResource[]> {
  const found = new Map<DataCategory, PreparedResource[]>();
  for (const resource of resources) {
    const { category, date } = resource;
    const prepared = {
      ...resource,
      fromMs: date === null ? null : firstMsOf(date),
      untilMs: date === null ? null : lastMsOf(date),
    };
    found.set(category, [...(found.get(category) ?? []), prepared]);
  }
  return found;
}

type Limits = Pick<ConsentRecord, 'instances' | 'labels' | 'dataPeriod'>;

/**
 * Says whether a permission covers a piece of data. A permission that is limited to some data covers what certainly lies within: every label
 * of it, and its whole date. Without a piece to look at it covers nothing; without a date or an id nothing is certain.
 */
export function permissionCovers(
  limits: Limits,
  resource: PreparedResource | null,
  labels: readonly string[],
): boolean {
  const { instances, labels: named, dataPeriod } = limits;
  if (instances === null && named === null && dataPeriod === null) return true;
  if (resource === null) return false;
  if (instances !== null && !instances.includes(resource.id)) return false;
  if (named !== null && (labels.length === 0 || !labels.every((label) => named.includes(label)))) return false;
  if (dataPeriod === null) return true;
  const { fromMs, untilMs } = resource;
  if (fromMs === null || untilMs === null) return false;
  return startMs(dataPeriod) <= fromMs && untilMs <= endMs(dataPeriod);
}

/**
 * Says whether an objection reaches a piece of data. One that is limited to some data reaches whatever may lie within: any label of it, any
 * part of its date. Without a piece to look at, or a date, it reaches everything of the category.
 */
export function objectionReaches(
  limits: Limits,
  resource: PreparedResource | null,
  labels: readonly string[],
): boolean {
  if (resource === null) return true;
  const { instances, labels: named, dataPeriod } = limits;
  if (instances !== null && !instances.includes(resource.id)) return false;
  if (named !== null && !labels.some((label) => named.includes(label))) return false;
  if (dataPeriod === null) return true;
  const { fromMs, untilMs } = resource;
  if (fromMs === null || untilMs === null) return true;
  return fromMs <= endMs(dataPeriod) && untilMs >= startMs(dataPeriod);
}

/** The labels of a resource, or those that an unlabelled one of this holder counts as. */
export function labelsOf(
  resource: PreparedResource | null,
  { kind }: Holder,
  { unlabelled }: Configuration,
): readonly string[] {
  return resource?.labels ?? unlabelled[kind] ?? unlabelled.other;
}

type Period = NonNullable<Limits['dataPeriod']>;

const startMs = ({ from }: Period): number => (from === null ? -Infinity : toEpochMs(startOfDay(from)));
const endMs = ({ until }: Period): number => (until === null ? Infinity : toEpochMs(endOfDay(until)));
