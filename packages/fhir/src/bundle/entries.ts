/**
 * The entries of a transaction: each a resource with the address it has in the bundle.
 */
import type { FhirResource } from 'fhir/r4.js';
import type { IssueLog } from '../issue.js';
import { isObject, type Json } from '../internal/json.js';

/** One resource of a bundle. */
export interface BundleEntry {
  readonly index: number;
  /** For example `Bundle.entry[3].resource`. */
  readonly path: string;
  readonly fullUrl: string | null;
  readonly resource: FhirResource;
  /** `Patient/123`; null for a resource without an id. */
  readonly localId: string | null;
}

/**
 * The entries of a bundle that has passed the structure check. In a transaction, every entry has a request that creates its
 * resource; a bundle of another type than `types` is refused. Code: `bad-bundle`.
 */
export function bundleEntries(bundle: object, types: readonly string[], log: IssueLog): readonly BundleEntry[] {
  const { type, entry } = bundle as Json;
  if (typeof type !== 'string' || !types.includes(type)) log.add('bad-bundle', 'Bundle.type');
  if (!Array.isArray(entry) || entry.length === 0) {
    log.add('required', 'Bundle.entry');
    return [];
  }
  const entries: BundleEntry[] = [];
  for (const [index, item] of entry.entries()) {
    const place = `Bundle.entry[${index}]`;
    const { fullUrl, resource, request } = (item ?? {}) as {
      readonly fullUrl?: unknown;
      readonly resource?: FhirResource;
      readonly request?: unknown;
    };
    if (!isObject(resource)) {
      log.add('required', `${place}.resource`);
      continue;
    }
    if (type === 'transaction') checkRequest(request, resource.resourceType, place, log);
    entries.push({
      index,
      path: `${place}.resource`,
      fullUrl: typeof fullUrl === 'string' ? fullUrl : null,
      resource,
      localId: resource.id === undefined ? null : `${resource.resourceType}/${resource.id}`,
    });
  }
  checkDuplicates(entries, log);
  return entries;
}

function checkRequest(request: unknown, resourceType: string, place: string, log: IssueLog): void {
  if (!isObject(request)) {
    log.add('bad-bundle', `${place}.request`);
    return;
  }
  const { method, url } = request;
  if (method !== 'POST' && method !== 'PUT') log.add('bad-bundle', `${place}.request.method`);
  const [type, id] = (typeof url === 'string' ? url : '').replace(/^\//, '').split(/[/?]/);
  const fits = type === resourceType && (method === 'PUT' || id === undefined || id === '');
  if (!fits) log.add('bad-bundle', `${place}.request.url`);
}

/** Resources that a referral cannot have twice under one address. */
const single: ReadonlySet<string> = new Set(['Patient', 'ServiceRequest', 'Task']);

/**
 * The same id twice is a quirk that is met in practice: both resources are kept, with a warning, also where their `fullUrl` repeats
 * it. Any other `fullUrl` that is there twice is an error; and so is a doubled id of the person, the request or the Task.
 */
function checkDuplicates(entries: readonly BundleEntry[], log: IssueLog): void {
  const urls = new Map<string, BundleEntry>();
  const ids = new Set<string>();
  for (const each of entries) {
    const { localId, fullUrl, resource, path } = each;
    const repeated = localId !== null && ids.has(localId);
    if (repeated) log.add('duplicate-id', `${path}.id`, single.has(resource.resourceType) ? 'error' : 'warning');
    if (localId !== null) ids.add(localId);
    if (fullUrl === null) continue;
    const earlier = urls.get(fullUrl);
    const sameId = repeated && earlier?.localId === localId;
    if (earlier !== undefined && !sameId) log.add('bad-bundle', `Bundle.entry[${each.index}].fullUrl`);
    urls.set(fullUrl, each);
  }
}
