/**
 * A free text as it is read for what leads to a person: every script of digits, every width and every hidden character made plain,
 * with the place in the text that was written kept for each character.
 */

/** The plain text; `starts` and `ends` are the places in the text as it was written, per character. */
export interface PlainText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const longestUnit = 12;
/** Some characters stand for a whole sentence; its beginning is enough. */
const longestMeaning = 4;
/** A character with the marks on it. */
const units = /[\s\S]\p{M}*/gu;
// A digit with a mark on it, such as a keycap, is a digit.
const marks = /\p{M}/gu;
const hidden = /\p{Cf}/gu;
const dashes = /[\p{Pd}\u2212]/gu;
const blanks = /[^\S\n]/gu;
const quotes = /[\u2018\u2019\u02BC`´]/gu;
const otherDigits = /(?![0-9])\p{Nd}/gu;
const digit = /\p{Nd}/u;

/** Reads a text once, in time that grows with its length. */
export function plainTextOf(written: string): PlainText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  for (const [unit] of written.matchAll(units)) {
    const to = from + unit.length;
    const plain = plainUnit(unit);
    for (let index = 0; index < plain.length; index += 1) {
      starts.push(from);
      ends.push(to);
    }
    text += plain;
    from = to;
  }
  return { text, starts, ends };
}

function plainUnit(unit: string): string {
  if (unit.length === 1 && unit > '\u001F' && unit < '\u007F' && unit !== '`') return unit;
  // Nobody writes more marks on a character than this, and a heap of them is slow to put in order.
  return unit
    .slice(0, longestUnit)
    .normalize('NFKC')
    .slice(0, longestMeaning)
    .replaceAll(marks, '')
    .replaceAll(hidden, '')
    .replaceAll(dashes, '-')
    .replaceAll(blanks, ' ')
    .replaceAll(quotes, "'")
    .replaceAll(otherDigits, valueOf);
}

/** The value of a digit of any script: the ten of a script stand in a row, and rows may touch. */
function valueOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/** Letters without what stands on them, in lower case: `Renée` and `RENEE` are one name. */
export function folded(word: string): string {
  return word.normalize('NFD').replaceAll(marks, '').toLowerCase();
}
