/**
 * The content of a bundle as one text that is the same for the same content: whatever the order of keys and entries, whatever
 * local ids and addresses the sender made up for this sending.
 */
import type { FhirResource } from 'fhir/r4.js';
import { createIssueLog } from '../issue.js';
import { isObject } from '../internal/json.js';
import { limits } from '../structure/walk.js';
import { bundleEntries, type BundleEntry } from './entries.js';
import { referenceIndex, type ResolveReference } from './reference-index.js';

/** What in `meta` says something about the sending and not about the content. */
const aboutSending: ReadonlySet<string> = new Set(['versionId', 'lastUpdated', 'source']);

/** Where the text begins: what nothing else has to refer to. */
const order = ['Task', 'ServiceRequest', 'Patient'];

/**
 * The canonical text of a bundle. Bundle ids, timestamps, requests and addresses are left out; ids of resources are replaced by
 * where the resource stands; references to something outside the bundle stay as they are. Generated narrative is left out,
 * because it follows from the rest. Total: what is no bundle gives the canonical text of what it is.
 */
export function canonicalContent(bundle: unknown): string {
  const entries = isObject(bundle) ? bundleEntries(bundle, [], createIssueLog()) : [];
  if (entries.length === 0) return JSON.stringify([plain(bundle, (text) => text, 0)]);
  const resolve = referenceIndex(entries);

  const labels = labelEntries(entries, resolve);
  const sorted = [...entries].sort(
    (one, other) => rank(one) - rank(other) || (labels.get(one) ?? 0) - (labels.get(other) ?? 0),
  );
  const numbers = new Map<BundleEntry, number>();
  const texts: string[] = [];
  for (const start of sorted) visit(start);
  return `[${texts.join(',')}]`;

  /** Numbers a resource when it is first met, and everything that it refers to after it. */
  function visit(first: BundleEntry): void {
    if (numbers.has(first)) return;
    numbers.set(first, numbers.size);
    const queue = [first];
    for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) {
      const from = entry;
      const text = resourceText(from.resource, (reference) => {
        const target = resolve(reference, from.fullUrl);
        if (target.to !== 'entry') return outsideName(target, reference);
        if (!numbers.has(target.entry)) {
          numbers.set(target.entry, numbers.size);
          queue.push(target.entry);
        }
        return `@${numbers.get(target.entry) ?? 0}`;
      });
      texts.push(text);
    }
  }
}

/**
 * A number per entry that depends on its content only, so that the order of entries does not matter. Entries that look alike are
 * told apart by what they refer to, as long as that makes a difference.
 */
function labelEntries(entries: readonly BundleEntry[], resolve: ResolveReference): ReadonlyMap<BundleEntry, number> {
  let labels = new Map<BundleEntry, number>(entries.map((entry) => [entry, 0]));
  for (let distinct = 0; ;) {
    const texts = entries.map(({ resource, fullUrl }) =>
      resourceText(resource, (reference) => {
        const target = resolve(reference, fullUrl);
        if (target.to !== 'entry') return outsideName(target, reference);
        return `@${target.entry.resource.resourceType} ${labels.get(target.entry) ?? 0}`;
      }),
    );
    const places = new Map([...new Set(texts)].sort().map((text, place) => [text, place]));
    labels = new Map(entries.map((entry, index) => [entry, places.get(texts[index] ?? '') ?? 0]));
    if (places.size === entries.length || places.size === distinct) return labels;
    distinct = places.size;
  }
}

function outsideName(target: ReturnType<ResolveReference>, reference: string): string {
  if (target.to === 'several') return `@several ${target.entries[0]?.resource.resourceType ?? ''}`;
  return target.to === 'nowhere' ? '@nowhere' : reference;
}

function resourceText(resource: FhirResource, reference: (text: string) => string): string {
  const contained = 'contained' in resource && Array.isArray(resource.contained) ? resource.contained : [];
  const places = new Map(contained.map((each, index) => [`#${each.id ?? ''}`, `#${index}`]));
  return JSON.stringify(
    plain(resource, (text) => (text.startsWith('#') ? (places.get(text) ?? text) : reference(text)), 0),
  );
}

/** A copy with its keys in order, without ids and without what says something about the sending. */
function plain(value: unknown, reference: (text: string) => string, depth: number, inMeta = false): unknown {
  if (depth > limits.depth) return '@deep';
  if (Array.isArray(value)) return value.map((item) => plain(item, reference, depth + 1));
  if (!isObject(value)) return value;
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const part = value[key];
    if (key === 'id' || (inMeta && aboutSending.has(key)) || (key === 'text' && isGenerated(part))) continue;
    const text =
      key === 'reference' && typeof part === 'string'
        ? reference(part)
        : plain(part, reference, depth + 1, key === 'meta');
    if (!isEmptyMeta(key, text)) sorted[key === '__proto__' ? '@proto' : key] = text;
  }
  return sorted;
}

function isGenerated(narrative: unknown): boolean {
  return isObject(narrative) && (narrative['status'] === 'generated' || narrative['status'] === 'extensions');
}

/** A `meta` in which nothing but the version was, is no content. */
function isEmptyMeta(key: string, value: unknown): boolean {
  return key === 'meta' && isObject(value) && Object.keys(value).length === 0;
}

function rank({ resource }: BundleEntry): number {
  const place = order.indexOf(resource.resourceType);
  return place === -1 ? order.length : place;
}
