/**
 * How column values are read, the same for both drivers: numbers and booleans become values, all else stays the text that the
 * database sent. No driver's global settings are touched, because a host application may have its own.
 */

/** Reads the text of one value. */
export type ColumnParser = (text: string) => unknown;

const asText: ColumnParser = (text) => text;

/** The parsers by the number that PostgreSQL gives a type: every type that a column of ours or a count has. */
export const columnParsers: Readonly<Record<number, ColumnParser>> = {
  16: (bool) => bool === 't',
  20: safeInteger, // bigint, the type of count()
  23: Number, // integer
  25: asText, // text
  114: asText, // json
  1082: asText, // date
  1184: asText, // timestamptz
  2950: asText, // uuid
};

/** The parser for a type; of a type that we do not use, the text. */
export function columnParserOf(type: number): ColumnParser {
  return columnParsers[type] ?? asText;
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('a whole number below 2^53 was expected');
  return value;
}
