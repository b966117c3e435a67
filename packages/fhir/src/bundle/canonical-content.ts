/**
 * The content of a bundle as one text that is the same for the same content: whatever the order of keys and entries, whatever
 * local ids and addresses the sender made up for this sending.
 */
import type { FhirResource } from 'fhir/r4.js';
import { createIssueLog } from '../issue.js';
import { isObject, type Json } from '../internal/json.js';
import { limits } from '../structure/walk.js';
import { bundleEntries, type BundleEntry } from './entries.js';
import { referenceIndex, type ReferenceTarget, type ResolveReference } from './reference-index.js';

/** What in `meta` says something about the sending and not about the content. */
const aboutSending: ReadonlySet<string> = new Set(['versionId', 'lastUpdated', 'source']);

/** Where the text begins: what nothing else has to refer to. */
const order = ['Task', 'ServiceRequest', 'Patient'];

/** How far resources that look alike are told apart by what they refer to; further on, their order in the bundle decides. */
const maxRounds = 8;

/** A bundle as the same for the same content. */
export interface CanonicalBundle {
  readonly text: string;
  /** The number of each entry in the text, by its index in the bundle: the same for the same entry in whatever order they came. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** The text of {@link canonicalBundle}. */
export function canonicalContent(bundle: unknown): string {
  return canonicalBundle(bundle).text;
}

/**
 * The canonical text of a bundle. Bundle ids, timestamps, requests and addresses are left out; ids of resources are replaced by
 * where the resource stands; references to something outside the bundle stay as they are. Generated narrative is left out,
 * because it follows from the rest. Total: what is no bundle gives the canonical text of what it is.
 */
export function canonicalBundle(bundle: unknown): CanonicalBundle {
  const entries = isObject(bundle) ? bundleEntries(bundle, [], createIssueLog()) : [];
  if (entries.length === 0) return { text: `(${loneText(bundle)})`, numbers: new Map() };
  const resolve = referenceIndex(entries);
  const texts = new Map(entries.map((entry) => [entry, entryText(entry, resolve)]));
  const labels = labelEntries(texts);
  const sorted = [...entries].sort(
    (one, other) => rank(one) - rank(other) || (labels.get(one) ?? 0) - (labels.get(other) ?? 0),
  );

  // A resource gets its number when it is first met, and everything that it refers to right after it.
  const numbers = new Map<BundleEntry, number>();
  const written: string[] = [];
  for (const first of sorted) {
    if (numbers.has(first)) continue;
    numbers.set(first, numbers.size);
    const waiting = [first];
    for (let next = 0; next < waiting.length; next += 1) {
      const text = texts.get(waiting[next] ?? first) ?? [];
      written.push(
        joined(text, (entry) => {
          if (!numbers.has(entry)) {
            numbers.set(entry, numbers.size);
            waiting.push(entry);
          }
          return numbers.get(entry) ?? 0;
        }),
      );
    }
  }
  return {
    text: `[${written.join(',')}]`,
    numbers: new Map([...numbers].map(([{ index }, number]) => [index, number])),
  };
}

/** The text of a resource in pieces: between them stand the entries that it refers to. */
type EntryText = readonly (string | BundleEntry)[];

function joined(text: EntryText, numberOf: (entry: BundleEntry) => number): string {
  let whole = '';
  for (const piece of text) whole += typeof piece === 'string' ? piece : `"@${numberOf(piece)}"`;
  return whole;
}

/**
 * A number per entry that depends on its content only, so that the order of entries does not matter. Entries that look alike are
 * told apart by what they refer to, as long as that makes a difference.
 */
function labelEntries(texts: ReadonlyMap<BundleEntry, EntryText>): ReadonlyMap<BundleEntry, number> {
  let labels: ReadonlyMap<BundleEntry, number> = new Map();
  let distinct = 0;
  for (let round = 0; round < maxRounds; round += 1) {
    const before = labels;
    const now = [...texts.values()].map((text) => joined(text, (entry) => before.get(entry) ?? 0));
    const places = new Map([...new Set(now)].sort().map((text, place) => [text, place]));
    labels = new Map([...texts.keys()].map((entry, index) => [entry, places.get(now[index] ?? '') ?? 0]));
    if (places.size === texts.size || places.size === distinct) return labels;
    distinct = places.size;
  }
  return labels;
}

function entryText({ resource, fullUrl }: BundleEntry, resolve: ResolveReference): EntryText {
  // The bundle may not have been looked at yet: anything can stand here.
  const { contained } = resource as { readonly contained?: unknown };
  const places = new Map<string, string>();
  for (const [index, each] of (Array.isArray(contained) ? contained : []).entries()) {
    if (isObject(each) && typeof each['id'] === 'string') places.set(`#${each['id']}`, `#${index}`);
  }
  const writer = createWriter((reference) => {
    const own = reference.startsWith('#') ? places.get(reference) : undefined;
    if (own !== undefined) return own;
    const target = resolve(reference, fullUrl);
    return target.to === 'entry' ? target.entry : outsideName(target, reference);
  });
  writer.write(resource, 0, false);
  return writer.pieces();
}

function loneText(value: unknown): string {
  const writer = createWriter((reference) => reference);
  writer.write(value, 0, false);
  return joined(writer.pieces(), () => 0);
}

function outsideName(target: Exclude<ReferenceTarget, { to: 'entry' }>, reference: string): string {
  if (target.to === 'several') return `@several ${target.entries[0]?.resource.resourceType ?? ''}`;
  return target.to === 'nowhere' ? '@nowhere' : reference;
}

/** Writes JSON with its keys in order, without ids and without what says something about the sending. */
function createWriter(follow: (reference: string) => string | BundleEntry) {
  const pieces: (string | BundleEntry)[] = [];
  let text = '';

  function write(value: unknown, depth: number, inMeta: boolean): void {
    if (depth > limits.depth) text += '"@deep"';
    else if (Array.isArray(value)) writeItems(value, depth);
    else if (isObject(value)) writeElements(value, depth, inMeta);
    else text += JSON.stringify(value ?? null);
  }

  function writeItems(items: readonly unknown[], depth: number): void {
    text += '[';
    for (const [index, item] of items.entries()) {
      if (index > 0) text += ',';
      write(item, depth + 1, false);
    }
    text += ']';
  }

  function writeElements(element: Json, depth: number, inMeta: boolean): void {
    text += '{';
    let comma = '';
    for (const key of Object.keys(element).sort()) {
      const part = element[key];
      if (isLeftOut(key, part, inMeta)) continue;
      text += `${comma}${JSON.stringify(key)}:`;
      comma = ',';
      if (key === 'reference' && typeof part === 'string') writeReference(part);
      else write(part, depth + 1, key === 'meta');
    }
    text += '}';
  }

  function writeReference(reference: string): void {
    const target = follow(reference);
    if (typeof target === 'string') {
      text += JSON.stringify(target);
      return;
    }
    pieces.push(text, target);
    text = '';
  }

  return { write, pieces: (): EntryText => [...pieces, text] };
}

function isLeftOut(key: string, part: unknown, inMeta: boolean): boolean {
  if (part === undefined || key === 'id' || (inMeta && aboutSending.has(key))) return true;
  if (key === 'text') return isGenerated(part);
  // A `meta` in which nothing but the version was, is no content.
  return key === 'meta' && isObject(part) && Object.keys(part).every((name) => aboutSending.has(name));
}

function isGenerated(narrative: unknown): boolean {
  return isObject(narrative) && (narrative['status'] === 'generated' || narrative['status'] === 'extensions');
}

function rank({ resource }: { readonly resource: FhirResource }): number {
  const place = order.indexOf(resource.resourceType);
  return place === -1 ? order.length : place;
}
