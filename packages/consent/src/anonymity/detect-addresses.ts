/**
 * Addresses in a text: where somebody lives, and where somebody is found on the net.
 */
import { isAllCapitals, isCapital, past, type Token, type Tokens } from './tokens.js';
import type { Detector } from './detect-numbers.js';

const units = new Set('km kg kw kb mg ml cm mm hz gb mb tb pp am pm eu sa sd ss'.split(' '));

/** Four digits and two letters; or four digits behind the word. */
export const postcode: Detector = (tokens, index) => {
  const { kind, text, low } = tokens.at(index);
  if (low === 'postcode') {
    for (const at of [index + 1, index + 2, index + 3, index + 4]) {
      const { kind: next, text: digits } = tokens.at(at);
      if (next !== 'number') continue;
      const behind = past(tokens, at + 1);
      const letters = tokens.at(behind).kind === 'word' && tokens.at(behind).text.length === 2;
      return digits.length === 4 ? { first: index, last: letters ? behind : at } : null;
    }
  }
  if (kind !== 'number' || !/^[1-9]\d{3}$/.test(text)) return null;
  const glued = tokens.at(index + 1);
  const isGlued = glued.kind === 'word';
  const letters = isGlued ? glued : tokens.at(past(tokens, index + 1));
  if (letters.kind !== 'word' || letters.text.length !== 2 || letters.text.length !== letters.low.length) return null;
  const isPostcode = isAllCapitals(letters)
    ? !['sa', 'sd', 'ss'].includes(letters.low)
    : isGlued && !units.has(letters.low);
  return isPostcode ? { first: index, last: isGlued ? index + 1 : past(tokens, index + 1) } : null;
};

const streetEnd =
  /.(?:straat|laan|weg|plein|kade|gracht|singel|dijk|hof|steeg|pad|plantsoen|park|dreef|hoeve|oever|wal|brink|markt|str)$/;
/** Ends that stand in no other word, so that a street is known by them without a capital. */
const streetOnly = /..(?:straat|plein|gracht|singel|steeg|plantsoen)$/;
const streetFirst = new Set('laan weg plein straat kade hof dijk'.split(' '));
const between = new Set('van der de den het nr nummer no'.split(' '));

/** A street with the number of a house, a post office box, or the number of a house by itself. */
export const address: Detector = (tokens, index) => {
  const word = tokens.at(index);
  if (word.kind !== 'word') return null;
  const numbered = ['huisnummer', 'postbus'].includes(word.low);
  const isStreet = isCapital(word) ? streetEnd.test(word.low) : streetOnly.test(word.low);
  const isNamedAfter = isCapital(word) && streetFirst.has(word.low) && tokens.at(index + 2).low === 'van';
  if (!numbered && !isStreet && !isNamedAfter) return null;
  const number = houseNumber(tokens, index + 1, isNamedAfter);
  return number === null ? null : { first: index, last: number };
};

/** The number behind a street, past what people write in between. */
function houseNumber(tokens: Tokens, index: number, named: boolean): number | null {
  for (let at = index; at < index + 10; at += 1) {
    const token = tokens.at(at);
    if (token.kind === 'number') return token.text.length <= 5 ? at : null;
    const passes =
      (token.kind === 'blank' && token.text !== '') ||
      [',', '.', ':'].includes(token.text) ||
      between.has(token.low) ||
      (named && isCapital(token));
    if (!passes) return null;
  }
  return null;
}

const inAddress = (token: Token): boolean =>
  token.kind === 'word' || token.kind === 'number' || ['.', '-', '_', '+'].includes(token.text);

/** An e-mail address, or the name of an account: letters or digits at an `@`, also where somebody wrote the sign as a word. */
export const email: Detector = (tokens, index) => {
  const { text, low } = tokens.at(index);
  if (text !== '@' && low !== 'apenstaartje') return null;
  const spaced = text === '@' ? 0 : 1;
  let first = index;
  let last = index;
  while (
    first > index - 20 &&
    first - 1 - spaced >= 0 &&
    inAddress(tokens.at(first - 1 - (first === index ? spaced : 0)))
  ) {
    first -= 1 + (first === index ? spaced : 0);
  }
  while (last < index + 20 && inAddress(tokens.at(last + 1 + (last === index ? spaced : 0)))) {
    last += 1 + (last === index ? spaced : 0);
  }
  if (last > index && tokens.at(last).text === '.') last -= 1;
  return first === index && last === index ? null : { first, last };
};

const domains = new Set('nl com org net eu info frl'.split(' '));

/** A page on the net. */
export const webAddress: Detector = (tokens, index) => {
  const { kind, low } = tokens.at(index);
  if (kind !== 'word') return null;
  const next = tokens.at(index + 1).text;
  if ((low === 'http' || low === 'https') && next === ':' && tokens.at(index + 2).text === '/') {
    return { first: index, last: endOfAddress(tokens, index + 3) };
  }
  if (low === 'www' && next === '.') return { first: index, last: endOfAddress(tokens, index + 1) };
  if (next !== '.' || !domains.has(tokens.at(index + 2).low)) return null;
  return { first: index, last: endOfAddress(tokens, index + 2) };
};

function endOfAddress(tokens: Tokens, index: number): number {
  let last = index;
  while (
    last < index + 20 &&
    (inAddress(tokens.at(last + 1)) || ['/', '?', '=', '&'].includes(tokens.at(last + 1).text))
  ) {
    last += 1;
  }
  return tokens.at(last).text === '.' ? last - 1 : last;
}
