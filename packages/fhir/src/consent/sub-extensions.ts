/**
 * The parts of a complex extension: values under names of their own, several of one name in their order.
 */
import type { Extension } from 'fhir/r4.js';

/** The names of the values that our extensions hold. */
type ValueName = 'valueCode' | 'valueString' | 'valueId' | 'valueInstant' | 'valueDate' | 'valueBoolean' | 'valueUri';

/** One part with a value; nothing where there is none. */
export function part(url: string, name: ValueName, value: string | boolean | null | undefined): Extension[] {
  return value === null || value === undefined ? [] : [{ url, [name]: value }];
}

/** One part per value; for `any` one part that says so. */
export function parts(
  url: string,
  name: 'valueCode' | 'valueString',
  values: 'any' | readonly string[] | null,
): Extension[] {
  if (values === null) return [];
  return (values === 'any' ? ['any'] : values).flatMap((value) => part(url, name, value));
}

/** The values of a part, in their order. */
export function valuesOf(extensions: readonly Extension[] | undefined, url: string, name: ValueName): unknown[] {
  return (extensions ?? []).filter((one) => one.url === url).map((one) => one[name]);
}

/** The value of a part that stands there once; undefined where it does not. */
export function valueOf(extensions: readonly Extension[] | undefined, url: string, name: ValueName): unknown {
  return valuesOf(extensions, url, name)[0];
}

/** The parts of a part. */
export function partsOf(extensions: readonly Extension[] | undefined, url: string): (readonly Extension[])[] {
  return (extensions ?? []).filter((one) => one.url === url).map((one) => one.extension ?? []);
}

/** An object without the keys that have no value. */
export function stated(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
