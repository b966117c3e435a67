/**
 * Resources as a server keeps them: with the ids that it gave, and references that lead to those.
 */
import type { FhirResource } from 'fhir/r4.js';
import { isObject } from '../internal/json.js';
import { isSafeNarrative } from '../structure/narrative.js';
import type { BundleEntry } from './entries.js';
import type { ResolveReference } from './reference-index.js';

/** Gives the id under which an entry is kept; the id that it came with when left out. */
export type IdOf = (entry: BundleEntry) => string;

/** The resource of every entry, with new ids and references, and without narrative that could do something. */
export function rewriteEntries(
  entries: readonly BundleEntry[],
  resolve: ResolveReference,
  idOf: IdOf | undefined,
): readonly FhirResource[] {
  const ids = new Map<BundleEntry, string>();
  if (idOf !== undefined) for (const entry of entries) ids.set(entry, idOf(entry));
  return entries.map((entry) => {
    const reference = (text: string): string => {
      const target = resolve(text, entry.fullUrl);
      const id = target.to === 'entry' ? ids.get(target.entry) : undefined;
      return target.to === 'entry' && id !== undefined ? `${target.entry.resource.resourceType}/${id}` : text;
    };
    const id = ids.get(entry);
    const kept = copy(entry.resource, reference) as FhirResource;
    return id === undefined ? kept : { ...kept, id };
  });
}

/** A resource without narrative that could do something; the same resource when there is none. */
export function withoutUnsafeNarrative(resource: FhirResource): FhirResource {
  return hasUnsafeNarrative(resource) ? (copy(resource, (text) => text) as FhirResource) : resource;
}

function hasUnsafeNarrative(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasUnsafeNarrative);
  if (!isObject(value)) return false;
  return Object.entries(value).some(
    ([key, part]) => (key === 'text' && isUnsafeNarrative(part)) || hasUnsafeNarrative(part),
  );
}

function copy(value: unknown, reference: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, reference));
  if (!isObject(value)) return value;
  const copied: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (key === 'text' && isUnsafeNarrative(part)) continue;
    copied[key] = key === 'reference' && typeof part === 'string' ? reference(part) : copy(part, reference);
  }
  return copied;
}

function isUnsafeNarrative(value: unknown): boolean {
  return isObject(value) && typeof value['div'] === 'string' && !isSafeNarrative(value['div']);
}
