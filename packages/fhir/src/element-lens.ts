/**
 * How facts are read out of elements of a resource and put back, so that nothing that we do not understand gets lost.
 *
 * A lens covers some elements of a resource. What it reads and would write again just as it came has no remainder; whatever is
 * richer stays in the remainder whole. On writing, an element of the remainder that still says the same comes back
 * untouched; one that says something else now is merged with what is written.
 */
import { isEqualJson, type Json } from './internal/json.js';
import type { IssueCode } from './issue-codes.js';

/** What a resource holds besides the facts that we read: elements by name. It comes back on writing. */
export type FhirRemainder = Readonly<Record<string, unknown>>;

/** Reports what is unusual while reading, at an element of the resource. */
export type Report = (code: IssueCode, element: string) => void;

/** A lens over some elements: `Part` is the resource, of which only `elements` are looked at. */
export interface ElementLens<Facts, Part> {
  readonly elements: readonly string[];
  read(part: Part, report: Report): Partial<Facts>;
  write(facts: Facts): Part;
  /** What to write when the facts have changed and something of the remainder has to stay; the written elements alone when left out. */
  readonly merge?: (written: Part, kept: Part) => Part;
}

const silent: Report = () => undefined;

/** Reads the facts of a resource. */
export function readFacts<Facts extends object, Part extends object>(
  lenses: readonly ElementLens<Facts, Part>[],
  resource: Part,
  report: Report,
): Facts {
  const facts = {};
  for (const lens of lenses) Object.assign(facts, lens.read(resource, report));
  // INVARIANT: the lenses of a resource cover all its facts; a test reads an empty resource.
  return facts as Facts;
}

/** What a resource holds besides those facts. */
export function remainderOf<Facts extends object, Part extends object>(
  lenses: readonly ElementLens<Facts, Part>[],
  resource: Part,
  facts: Facts,
): FhirRemainder {
  const covered = new Set(['resourceType', 'id']);
  for (const lens of lenses) {
    const written = lens.write(facts) as Json;
    const same = lens.elements.every((name) => isEqualJson((resource as Json)[name], written[name]));
    if (same) for (const name of lens.elements) covered.add(name);
  }
  return Object.fromEntries(Object.entries(resource).filter(([name]) => !covered.has(name)));
}

/** The elements of a resource: the facts as they are now, and the remainder put back. */
export function joinFacts<Facts extends object, Part extends object>(
  lenses: readonly ElementLens<Facts, Part>[],
  facts: Facts,
  remainder: FhirRemainder,
): Part {
  const elements: Record<string, unknown> = { ...remainder };
  const nothingKept = Object.keys(remainder).length === 0;
  for (const lens of lenses) {
    const kept = nothingKept ? null : pick(remainder, lens.elements);
    const part = (kept === null ? lens.write(facts) : joinLens(lens, facts, kept as Part)) as Json;
    for (const name of lens.elements) {
      const value = part[name];
      if (value !== undefined) elements[name] = value;
      else if (kept !== null) Reflect.deleteProperty(elements, name);
    }
  }
  return elements as Part;
}

function joinLens<Facts extends object, Part extends object>(
  lens: ElementLens<Facts, Part>,
  facts: Facts,
  kept: Part,
): Part {
  const known = Object.entries(lens.read(kept, silent));
  const same = known.every(([name, value]) => isEqualJson(value, (facts as Json)[name]));
  if (same) return kept;
  const written = lens.write(facts);
  return lens.merge === undefined ? written : lens.merge(written, kept);
}

function pick(remainder: FhirRemainder, elements: readonly string[]): Json | null {
  const found = elements.filter((name) => remainder[name] !== undefined);
  return found.length === 0 ? null : Object.fromEntries(found.map((name) => [name, remainder[name]]));
}
