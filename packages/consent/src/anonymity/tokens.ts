/**
 * A text in words, numbers, blanks and signs. Whatever looks for something walks over these with a bounded look ahead, so that no
 * text can make it slow.
 */
import { folded, plainTextOf } from './plain-text.js';

/** One piece of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'blank' | 'sign';
  readonly text: string;
  /** The word in lower case, without accents. */
  readonly low: string;
  /** Its place in the text as it was written. */
  readonly from: number;
  readonly to: number;
}

/** The pieces of a text. Places before the first and after the last are empty. */
export interface Tokens {
  readonly length: number;
  readonly at: (index: number) => Token;
}

/** Pieces from `first` up to and including `last`. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const nothing: Token = { kind: 'blank', text: '', low: '', from: 0, to: 0 };
const pieces = /([0-9]+)|(\p{L}+)|(\s+)|[\s\S]/gu;

/** Cuts a text in pieces. */
export function tokensOf(written: string): Tokens {
  const { text, starts, ends } = plainTextOf(written);
  const tokens: Token[] = [];
  for (const match of text.matchAll(pieces)) {
    const [piece, number, word, blank] = match;
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : blank !== undefined ? 'blank' : 'sign';
    const last = match.index + piece.length - 1;
    const low = kind === 'word' ? folded(piece) : piece;
    tokens.push({ kind, text: piece, low, from: starts[match.index] ?? 0, to: ends[last] ?? 0 });
  }
  return { length: tokens.length, at: (index) => tokens[index] ?? nothing };
}

/** The first place from `index` on that is no blank, at most one further. */
export const past = (tokens: Tokens, index: number): number => (tokens.at(index).kind === 'blank' ? index + 1 : index);

/** The place before `index` that is no blank. */
export const before = (tokens: Tokens, index: number): number =>
  tokens.at(index - 1).kind === 'blank' ? index - 2 : index - 1;

/** A word that begins with a capital. */
export const isCapital = ({ kind, text }: Token): boolean => kind === 'word' && /^\p{Lu}/u.test(text);

/** A word in capitals only. */
export const isAllCapitals = ({ kind, text }: Token): boolean =>
  kind === 'word' && text.length > 1 && !/\p{Ll}/u.test(text);

/** A row of digits, and its last piece. */
interface DigitRow {
  readonly digits: string;
  readonly last: number;
}

/**
 * The numbers from `index` on as one row of `least` to `most` digits, as short as that can be; null where they end elsewhere. Between two
 * numbers stand at most two signs or blanks that people write in a number.
 */
export function digitRow(tokens: Tokens, index: number, least: number, most = least): DigitRow | null {
  let length = 0;
  let at = index;
  while (tokens.at(at).kind === 'number') {
    length += tokens.at(at).text.length;
    if (length > most) return null;
    if (length >= least) return { digits: digitsBetween(tokens, index, at), last: at };
    at = afterSeparator(tokens, at + 1);
  }
  return null;
}

function digitsBetween(tokens: Tokens, first: number, last: number): string {
  let digits = '';
  for (let at = first; at <= last; at += 1) if (tokens.at(at).kind === 'number') digits += tokens.at(at).text;
  return digits;
}

const separators = new Set('.-/_·•*()'.split(''));

function afterSeparator(tokens: Tokens, index: number): number {
  let at = index;
  while (at < index + 2 && (tokens.at(at).kind === 'blank' || separators.has(tokens.at(at).text))) at += 1;
  return at === index ? -1 : at;
}

/** Says whether an amount of money stands at a number. */
export function isAmount(tokens: Tokens, first: number, last = first): boolean {
  const words = [tokens.at(before(tokens, first)).low, tokens.at(past(tokens, last + 1)).low];
  return words.some((word) => moneyWords.has(word));
}

const moneyWords = new Set(['€', 'euro', 'eur', 'euros', '%', 'procent', 'percent']);
