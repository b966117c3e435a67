/**
 * The answer to a search: what was found, what belongs to it, and where the next page is.
 */
import type { Bundle, BundleLink, FhirResource } from 'fhir/r4.js';

/** What a search found. */
export interface SearchResult {
  /** The address of the server, without a slash at the end. */
  readonly baseUrl: string;
  readonly matches: readonly FhirResource[];
  readonly included?: readonly FhirResource[];
  /** How many matches there are in all; only those on this page are known when left out. */
  readonly total?: number;
  /** Addresses of this page and of its neighbours. They hold codes and ids, never a number of a person. */
  readonly links?: Readonly<Partial<Record<'self' | 'first' | 'previous' | 'next' | 'last', string>>>;
}

/** The `searchset` of a search. */
export function searchset({ baseUrl, matches, included = [], total, links = {} }: SearchResult): Bundle {
  const entryOf = (resource: FhirResource, mode: 'match' | 'include') => ({
    fullUrl: `${baseUrl}/${resource.resourceType}/${resource.id ?? ''}`,
    resource,
    search: { mode },
  });
  const entries = [
    ...matches.map((resource) => entryOf(resource, 'match')),
    ...included.map((resource) => entryOf(resource, 'include')),
  ];
  const link: BundleLink[] = Object.entries(links).map(([relation, url]) => ({ relation, url }));
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(total === undefined ? {} : { total }),
    ...(link.length === 0 ? {} : { link }),
    ...(entries.length === 0 ? {} : { entry: entries }),
  };
}
