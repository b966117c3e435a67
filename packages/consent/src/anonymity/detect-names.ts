/**
 * Names in a text. No list of names is complete, so there is none: what is found stands behind a word that people put before a name,
 * looks like initials, or is a name that the caller knows from the person's file.
 */
import type { Detector } from './detect-numbers.js';
import { folded } from './plain-text.js';
import { before, isAllCapitals, isCapital, past, type Span, type Tokens } from './tokens.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Forms of address that are shortened, so that a point behind them ends no sentence. */
const shortened = words('dhr mevr mw mr mrs ms dr drs ir prof fam');
const titles = words(
  'heer meneer mevrouw juf dokter zuster broeder familie tante oom opa oma mister miss doctor uncle aunt beste geachte groet groeten',
);
const kin = words(
  'man vrouw zoon dochter moeder vader broer zus zusje broertje partner vriend vriendin ex kind kleinkind kleinzoon kleindochter baby buurman buurvrouw collega stiefvader stiefmoeder husband wife son daughter mother father brother sister friend neighbour',
);
const naming = words('heet heette genaamd naam voornaam achternaam called named name');
const particles = words('van de den der ten ter te t in la el von bin ben al is');
/** Words with a capital that begin a sentence, or are no name of a person. */
const noName = words(
  'ik u het een zij hij wij er dit dat die deze ggz poh wmo uwv god maar en want daarna nu dus i he she it they we the',
);
const kinds = words('vitamine vitamin hepatitis type groep group plan optie option cluster as schaal punt categorie');

/** A word before a name, and a name; or initials. */
export const name: Detector = (tokens, index) => {
  const { kind, low } = tokens.at(index);
  if (kind !== 'word') return null;
  if (isInitial(tokens, index)) return initials(tokens, index);
  const isShort =
    shortened.has(low) && (low.length > 2 || !isAllCapitals(tokens.at(index)) || tokens.at(index + 1).text === '.');
  if (!isShort && !titles.has(low) && !kin.has(low) && !naming.has(low)) return null;
  const behind = isShort && tokens.at(index + 1).text === '.' ? index + 2 : index + 1;
  const found = nameFrom(tokens, behind, isAllCapitals(tokens.at(index)));
  return found === null ? null : { first: index, last: found };
};

/** The end of a name that begins at `index`, past initials and what stands before a surname. */
function nameFrom(tokens: Tokens, index: number, allowCapitals: boolean): number | null {
  let initialled = false;
  for (let at = index; at < index + 14; at += 1) {
    const token = tokens.at(at);
    if (isInitial(tokens, at)) {
      initialled = true;
      at += 1;
    } else if (isCapital(token) && !particles.has(token.low)) {
      const isName =
        token.text.length > 1 && !noName.has(token.low) && (!isAllCapitals(token) || allowCapitals || initialled);
      return isName ? endOfName(tokens, at) : null;
    } else if (token.kind === 'word' ? !particles.has(token.low) : !passes(token.text, token.kind)) return null;
  }
  return null;
}

const passes = (text: string, kind: string): boolean =>
  (kind === 'blank' && text !== '') || text === ',' || text === ':' || text === "'" || text === '"';

/** A name goes on with a hyphen, with another word with a capital, or with what stands before a surname. */
function endOfName(tokens: Tokens, index: number): number {
  let last = index;
  // In a text in capitals every word looks like the next name.
  if (isAllCapitals(tokens.at(index))) return last;
  for (let at = index + 1; at < index + 10; at += 1) {
    const token = tokens.at(at);
    if (isCapital(token) && !noName.has(token.low)) last = at;
    else if (token.kind !== 'blank' && token.text !== '-' && !particles.has(token.low)) break;
  }
  return last;
}

/** One capital with a point. */
const isInitial = (tokens: Tokens, index: number): boolean => {
  const token = tokens.at(index);
  return isCapital(token) && token.text.length === 1 && tokens.at(index + 1).text === '.';
};

const noInitials = words('bv nv vof ps nb db gb ic');

/** Two to five initials together, or one and a surname. */
function initials(tokens: Tokens, index: number): Span | null {
  let at = index;
  let letters = '';
  while (isInitial(tokens, at) && letters.length < 6) {
    letters += tokens.at(at).low;
    at = past(tokens, at + 2);
  }
  if (kinds.has(tokens.at(before(tokens, index)).low)) return null;
  const surname = nameFrom(tokens, at, true);
  if (surname !== null && !noInitials.has(letters)) return { first: index, last: surname };
  const isInitials = letters.length >= 2 && letters.length <= 5 && !noInitials.has(letters);
  return isInitials ? { first: index, last: before(tokens, at) } : null;
}

/** Words that the caller knows, to be looked for in the texts. */
interface KnownPhrases {
  /** By the first word: all words of each. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Cuts names in words; of the name of a person, every word that is not only a joining one is a name by itself. */
export function knownPhrases(names: readonly string[], apart: boolean): KnownPhrases {
  const byFirst = new Map<string, string[][]>();
  for (const each of names) {
    const parts = folded(each).match(/\p{L}+/gu) ?? [];
    const phrases = apart
      ? parts.filter((part) => part.length > 1 && !particles.has(part)).map((part) => [part])
      : [parts];
    for (const phrase of phrases) {
      const [first] = phrase;
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
    }
  }
  return { byFirst };
}

/** A phrase that the caller knows, word for word whatever stands between the words. */
export const phrase =
  ({ byFirst }: KnownPhrases, written: 'with-capital' | 'in-lower-case' | 'any'): Detector =>
  (tokens, index) => {
    const token = tokens.at(index);
    const candidates = token.kind === 'word' ? byFirst.get(token.low) : undefined;
    if (candidates === undefined) return null;
    const capital = isCapital(token);
    if (written === 'with-capital' ? !capital : written === 'in-lower-case' && (capital || token.low.length < 4))
      return null;
    for (const parts of candidates) {
      const last = matchFrom(tokens, index, parts);
      if (last !== null) return { first: index, last };
    }
    return null;
  };

function matchFrom(tokens: Tokens, index: number, parts: readonly string[]): number | null {
  let last = index;
  for (const part of parts.slice(1)) {
    let at = last + 1;
    while (at < last + 4 && tokens.at(at).kind !== 'word' && tokens.at(at).kind !== 'number') at += 1;
    if (tokens.at(at).low !== part) return null;
    last = at;
  }
  return last;
}
