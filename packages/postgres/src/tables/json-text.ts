/**
 * JSON as text, on its way to and from a column. The text is kept as it is: the order of keys, an escaped NUL, a bare `null`.
 *
 * It is written and read here and nowhere else. The drivers hand it over unread (see `column-parsers.ts`), and the query
 * builder, which looks into objects and takes a null for an absent value, sees a string.
 */
import { customType } from 'drizzle-orm/pg-core';

declare const holds: unique symbol;

/** The JSON of a `Value`. */
export type JsonText<Value> = string & { readonly [holds]: Value };

/** Writes a value as JSON. */
export function toJson<Value>(value: Value): JsonText<Value> {
  return JSON.stringify(value) as JsonText<Value>;
}

/** Reads a value that {@link toJson} wrote. */
export function fromJson<Value>(text: JsonText<Value>): Value {
  return JSON.parse(text) as Value;
}

/** A column of type `json`: the database checks that it is JSON, and can look into it. */
export function jsonColumn<Value>(name: string) {
  return customType<{ data: JsonText<Value>; driverData: string }>({ dataType: () => 'json' })(name);
}

/** A column of JSON that comes from elsewhere, of type `text`: the database does not read it, however deep or odd it is. */
export function foreignJsonColumn(name: string) {
  return customType<{ data: JsonText<unknown>; driverData: string }>({ dataType: () => 'text' })(name);
}
