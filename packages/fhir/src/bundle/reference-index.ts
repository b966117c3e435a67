/**
 * Where a reference inside a bundle leads. Taken are `urn:uuid:` and absolute addresses that are the `fullUrl` of an entry, and
 * `Type/id`, by the address of the entry or by the id of the resource alone.
 */
import type { BundleEntry } from './entries.js';
import { isResourceType } from '../structure/resource-types.js';

/** Where a reference leads, told apart by `to`. */
export type ReferenceTarget =
  | { readonly to: 'entry'; readonly entry: BundleEntry }
  /** Several entries have this id. */
  | { readonly to: 'several'; readonly entries: readonly BundleEntry[] }
  | { readonly to: 'contained' }
  /** Something that is not in the bundle; `type` where the reference names it. */
  | { readonly to: 'outside'; readonly type: string | null }
  | { readonly to: 'nowhere' };

/** Finds the target of a reference that stands in the entry with the address `fullUrl`. */
export type ResolveReference = (reference: string, fullUrl: string | null) => ReferenceTarget;

const local = /^([A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/;
const absolute = /^https?:\/\/\S+\/([A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/;
const conditional = /^([A-Za-z]+)\?/;

/** The index of the entries of one bundle. */
export function referenceIndex(entries: readonly BundleEntry[]): ResolveReference {
  const byUrl = groupBy(entries, ({ fullUrl }) => fullUrl);
  const byLocalId = groupBy(entries, ({ localId }) => localId);
  // Where it stands matters only for entries with the address of a server.
  const found = new Map<string, ReferenceTarget>();

  return (reference, fullUrl) => {
    const base = fullUrl === null ? null : baseOf(fullUrl);
    if (base !== null) return resolve(reference, base);
    const known = found.get(reference) ?? resolve(reference, null);
    found.set(reference, known);
    return known;
  };

  function resolve(reference: string, base: string | null): ReferenceTarget {
    if (reference.startsWith('#')) return { to: 'contained' };
    const exact = targetOf(byUrl.get(reference));
    if (exact !== null) return exact;
    if (reference.startsWith('urn:')) return { to: 'nowhere' };

    const [, type, id] = local.exec(reference) ?? [];
    if (type !== undefined && id !== undefined) {
      if (!isResourceType(type)) return { to: 'nowhere' };
      const beside = base === null ? null : targetOf(byUrl.get(`${base}${type}/${id}`));
      if (beside?.to === 'entry') return beside;
      return targetOf(byLocalId.get(`${type}/${id}`)) ?? { to: 'outside', type };
    }
    const elsewhere = absolute.exec(reference)?.[1] ?? conditional.exec(reference)?.[1];
    if (elsewhere !== undefined)
      return isResourceType(elsewhere) ? { to: 'outside', type: elsewhere } : { to: 'nowhere' };
    return /^https?:\/\/\S+$/.test(reference) ? { to: 'outside', type: null } : { to: 'nowhere' };
  }
}

function targetOf(found: readonly BundleEntry[] | undefined): ReferenceTarget | null {
  const [entry, ...others] = found ?? [];
  if (entry === undefined) return null;
  return others.length === 0 ? { to: 'entry', entry } : { to: 'several', entries: [entry, ...others] };
}

/** The server's address in the address of a resource, with a slash at the end. */
function baseOf(fullUrl: string): string | null {
  if (!fullUrl.startsWith('http')) return null;
  const parts = /^(https?:\/\/\S+\/)[A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/.exec(fullUrl);
  return parts?.[1] ?? null;
}

function groupBy(
  entries: readonly BundleEntry[],
  key: (entry: BundleEntry) => string | null,
): ReadonlyMap<string, readonly BundleEntry[]> {
  const groups = new Map<string, BundleEntry[]>();
  for (const entry of entries) {
    const name = key(entry);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [entry]);
    else group.push(entry);
  }
  return groups;
}
