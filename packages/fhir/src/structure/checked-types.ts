/**
 * What a table of elements cannot say about a data type: checks that look at several elements at once.
 */
import { checkIdentifier } from '@mgn/domain';
import { isOwnCode } from '../code-systems.js';
import { ownName } from '../canonical-base.js';
import type { Json } from '../internal/json.js';
import { identifierKindOf } from '../systems.js';
import { isSafeNarrative } from './narrative.js';
import { note, type Walk } from './walk.js';

/** The checks, by the name of the data type. */
export const checkedTypes = {
  Extension: (walk: Walk, value: Json) => {
    if (value['extension'] === undefined) return;
    if (Object.keys(value).some((key) => /^_?value/.test(key))) note(walk, 'invalid-value');
  },
  Identifier: (walk: Walk, { system, value }: Json) => {
    const kind = identifierKindOf(system);
    if (kind !== null && typeof value === 'string' && !checkIdentifier(kind, value).valid) {
      note(walk, 'identifier-invalid', 'value');
    }
  },
  Coding: (walk: Walk, { system, code }: Json) => {
    if (isOwnCode(system, code) === false) note(walk, 'code-unknown', 'code');
  },
  CodeableConcept: (walk: Walk, { coding }: Json) => {
    if (Array.isArray(coding) && coding.length > 1 && contradicts(coding)) note(walk, 'ambiguous-code', 'coding');
  },
  Period: (walk: Walk, { start, end }: Json) => {
    if (typeof start === 'string' && typeof end === 'string' && endsBefore(start, end))
      note(walk, 'invalid-value', 'end');
  },
  Narrative: (walk: Walk, { div }: Json) => {
    if (typeof div === 'string' && !isSafeNarrative(div)) note(walk, 'narrative-dropped', 'div');
  },
} as const satisfies Readonly<Record<string, (walk: Walk, value: Json) => void>>;

/** The name of a data type with such a check. */
export type CheckedType = keyof typeof checkedTypes;

/** Two different codes of one system of ours. */
function contradicts(codings: readonly unknown[]): boolean {
  const codes = new Map<unknown, unknown>();
  for (const coding of codings) {
    const { system, code } = (coding ?? {}) as { system?: unknown; code?: unknown };
    const name = ownName('CodeSystem', system);
    if (name === null) continue;
    if (codes.has(name) && codes.get(name) !== code) return true;
    codes.set(name, code);
  }
  return false;
}

/** Compares at the precision that both have; moments are compared as moments. */
function endsBefore(start: string, end: string): boolean {
  if (start.length > 10 && end.length > 10) return Date.parse(end) < Date.parse(start);
  const precision = Math.min(start.length, end.length, 10);
  return end.slice(0, precision) < start.slice(0, precision);
}
