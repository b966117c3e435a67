/**
 * Any value that passes a schema, drawn from its JSON Schema: for laws that hold whatever comes in.
 */
import fc from 'fast-check';
import * as z from 'zod';
import { arbitraryDay, arbitraryInstant } from './arbitrary-dates.js';
import { who } from './specification/story.js';

interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly propertyNames?: JsonSchema;
}

/** Values that pass a schema. Ids come from a handful, so that they meet; texts are short, so that a run stays quick. */
export function arbitraryOf<S extends z.ZodType>(schema: S): fc.Arbitrary<z.output<S>> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return valueOf(json).map((value) => schema.parse(value));
}

const ids = fc.constantFrom(...Object.values(who));
const numbers = fc.constantFrom('TM-0001', 'VG-0413', 'TT-2026/12');
const texts = fc.constantFrom('x', 'A question.', '__proto__', '<script>alert(1)</script>', '\u{1F600} é', 'text: 1');

function valueOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return fc.oneof(...options.map(valueOf));
  const make = byType[schema.type ?? ''];
  if (make === undefined) throw new Error(`no arbitrary for ${JSON.stringify(schema)}`);
  return make(schema);
}

const byType: Readonly<Record<string, (schema: JsonSchema) => fc.Arbitrary<unknown>>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: ({ minimum = -5, maximum = 500 }) => fc.integer({ min: minimum, max: Math.min(maximum, 500) }),
  array: ({ items = {}, minItems = 0, maxItems = 3 }) =>
    fc.array(valueOf(items), { minLength: minItems, maxLength: Math.min(maxItems, Math.max(minItems, 3)) }),
  object: objectOf,
  string: textOf,
};

function textOf({ format, pattern }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'date') return arbitraryDay;
  if (format === 'date-time') return arbitraryInstant;
  if (pattern === undefined) return texts;
  return pattern.startsWith('^[0-9a-f]{8}-') ? ids : numbers;
}

function objectOf({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<object> {
  const fields = Object.entries(properties).map(([key, schema]) => [key, valueOf(schema)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
}
