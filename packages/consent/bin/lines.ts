/**
 * The lines of a file, read piece by piece, so that neither a long file nor a long line fills the memory.
 */
import { createReadStream } from 'node:fs';
import { maxLineLength } from '../src/audit/index.js';

const lineFeed = 0x0a;

/** A UTF-16 code unit takes at most three bytes. What is longer can be no line, and its end is not kept. */
const maxLineBytes = 3 * maxLineLength + 1;

/**
 * The lines of a file, without their line feeds; the last one counts also where its line feed is missing. A line that is not UTF-8 is given as an empty
 * one, which no record has. Rejects where the file cannot be read.
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let pieces: Buffer[] = [];
  let length = 0;
  const keep = (piece: Buffer) => {
    const room = maxLineBytes - length;
    if (room > 0) pieces.push(piece.subarray(0, room));
    length += Math.min(piece.length, Math.max(room, 0));
  };
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      keep(chunk.subarray(from, end));
      yield textOf(pieces);
      pieces = [];
      length = 0;
      from = end + 1;
    }
    if (from < chunk.length) keep(Buffer.from(chunk.subarray(from)));
  }
  if (length > 0) yield textOf(pieces);
}

// A byte order mark stays, and is no part of a record.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(pieces: readonly Buffer[]): string {
  const [only, ...more] = pieces;
  if (only === undefined) return '';
  const bytes = more.length === 0 ? only : Buffer.concat(pieces);
  // Cut off in the middle of a letter, and too long in any case.
  if (bytes.length >= maxLineBytes) return ' '.repeat(maxLineLength + 1);
  try {
    return utf8.decode(bytes);
  } catch {
    return '';
  }
}
