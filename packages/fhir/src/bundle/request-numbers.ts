/**
 * The numbers by which a sender knows a request, so that a second message about it is recognised as such.
 */
import { isObject, type Json } from '../internal/json.js';

/** A number of a request; `system` is empty where the sender names none. */
export interface RequestNumber {
  readonly system: string;
  readonly value: string;
  /** Where it stands, for example `Bundle.entry[6].resource.identifier`. */
  readonly path: string;
}

/** Where the number of a request stands, the most lasting one first: a message has a new one each time it is written. */
const types = ['ServiceRequest', 'Task', 'Bundle'] as const;

/** How many numbers are looked at. */
const most = 5;

/**
 * The numbers of the ServiceRequest, the Task and the bundle, in that order, each once, at most five. Total, like `canonicalContent`: it
 * is asked before anything was checked.
 */
export function requestNumbers(bundle: unknown): readonly RequestNumber[] {
  if (!isObject(bundle)) return [];
  const entries: readonly unknown[] = Array.isArray(bundle['entry']) ? bundle['entry'] : [];
  const resources = [
    ...entries.map(
      (entry, index) => [isObject(entry) ? entry['resource'] : null, `Bundle.entry[${index}].resource`] as const,
    ),
    [bundle, 'Bundle'] as const,
  ];
  const found = new Map<string, RequestNumber>();
  for (const type of types) {
    for (const [resource, path] of resources) {
      if (!isObject(resource) || resource['resourceType'] !== type) continue;
      for (const number of numbersOf(resource, `${path}.identifier`)) {
        const key = `${number.system} ${number.value}`;
        if (!found.has(key)) found.set(key, number);
      }
    }
  }
  return [...found.values()].slice(0, most);
}

function numbersOf({ identifier }: Json, path: string): RequestNumber[] {
  const all: readonly unknown[] = Array.isArray(identifier) ? identifier : [identifier];
  return all
    .filter(isObject)
    .flatMap(({ system, value }) =>
      typeof value === 'string' && value !== ''
        ? [{ system: typeof system === 'string' ? system : '', value, path }]
        : [],
    )
    .sort((one, other) => (`${one.system} ${one.value}` < `${other.system} ${other.value}` ? -1 : 1));
}
