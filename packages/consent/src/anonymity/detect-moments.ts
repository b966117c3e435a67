/**
 * Moments of a life in a text: an exact date, and an exact age or year of birth.
 */
import type { Detector } from './detect-numbers.js';
import { before, isCapital, past, type Tokens } from './tokens.js';

const months = new Set(
  'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt oct nov dec january february june july august october'.split(
    ' ',
  ),
);
/** English months that are also other words, unless they have a capital. */
const capitalMonths = new Set(['march', 'may']);
const ordinals = new Set(['e', 'ste', 'de', 'st', 'nd', 'rd', 'th']);

const isMonth = (tokens: Tokens, index: number): boolean => {
  const token = tokens.at(index);
  return token.kind === 'word' && (months.has(token.low) || (capitalMonths.has(token.low) && isCapital(token)));
};
const isDay = (text: string): boolean => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31;
const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

/** A day and a month, in digits or with the name of the month; with the year where there is one. */
export const exactDate: Detector = (tokens, index) => {
  const { kind, text } = tokens.at(index);
  if (kind === 'word') return monthFirst(tokens, index);
  if (kind !== 'number') return null;
  if (text.length === 8) return isGluedDate(text) ? { first: index, last: index } : null;
  return dateWithSigns(tokens, index) ?? dayFirst(tokens, index);
};

function isGluedDate(text: string): boolean {
  return [
    [text.slice(0, 4), text.slice(4, 6), text.slice(6)],
    [text.slice(4), text.slice(2, 4), text.slice(0, 2)],
  ].some(([year = '', month = '', day = '']) => isYear(year) && isDay(day) && isDay(month) && Number(month) <= 12);
}

function dateWithSigns(tokens: Tokens, index: number) {
  const sign = past(tokens, index + 1);
  const middle = past(tokens, sign + 1);
  const second = past(tokens, middle + 1);
  const apostrophe = past(tokens, second + 1);
  const end = tokens.at(apostrophe).text === "'" ? apostrophe + 1 : apostrophe;
  const { text } = tokens.at(sign);
  if (!['-', '/', '.'].includes(text) || tokens.at(second).text !== text) return null;
  const [one, two, three] = [index, middle, end].map((at) => tokens.at(at).text) as [string, string, string];
  const yearLast = isDay(one) && isDay(two) && (isYear(three) || /^\d{2}$/.test(three));
  const yearFirst = isYear(one) && isDay(two) && isDay(three);
  const hasMonth = yearFirst || Number(one) <= 12 || Number(two) <= 12;
  return (yearLast || yearFirst) && hasMonth ? { first: index, last: end } : null;
}

function dayFirst(tokens: Tokens, index: number) {
  if (!isDay(tokens.at(index).text)) return null;
  let at = index + 1;
  if (ordinals.has(tokens.at(at).low) || ['.', '-'].includes(tokens.at(at).text)) at += 1;
  at = past(tokens, at);
  if (tokens.at(at).low === 'of' || tokens.at(at).text === '-') at = past(tokens, at + 1);
  return isMonth(tokens, at) ? { first: index, last: yearBehind(tokens, at) } : null;
}

/** As in English, "April 3rd": a number behind a month by itself is often a number of something. */
function monthFirst(tokens: Tokens, index: number) {
  const day = past(tokens, index + 1);
  if (!isMonth(tokens, index) || !isCapital(tokens.at(index)) || !isDay(tokens.at(day).text)) return null;
  const behind = tokens.at(day + 1);
  return ordinals.has(behind.low) || behind.text === ',' ? { first: index, last: day } : null;
}

function yearBehind(tokens: Tokens, month: number): number {
  const dot = tokens.at(month + 1).text === '.' ? month + 1 : month;
  const year = past(tokens, dot + 1);
  return isYear(tokens.at(year).text) ? year : month;
}

const ageWords = new Set('is was van leeftijd aged age wordt werd'.split(' '));
const agesOnly = new Set('leeftijd aged age'.split(' '));
const years = new Set('jaar jr years year'.split(' '));
const spans = new Set('jaar jr maanden mnd weken dagen years year months weeks days'.split(' '));
const old = new Set('oud jong old'.split(' '));
const passed = new Set('geleden lang terug later ago aaneen'.split(' '));
const births = new Set('geboren born geb geboortejaar bouwjaar'.split(' '));
const exactWord = /(?:tig|tien|elf|twaalf)(?:jarige?)?$/;

/** An age in years that is no band of `bandYears`, or the year of birth. */
export const exactAge =
  (bandYears: number): Detector =>
  (tokens, index) => {
    const { kind, text, low } = tokens.at(index);
    if (kind === 'word') return bornIn(tokens, index) ?? ageInWords(tokens, index, low);
    if (kind !== 'number' || text.length > 3 || Number(text) > 125) return null;
    if (beginsBand(tokens, index)) return null;
    const start = bandStart(tokens, index);
    if (start !== null && Number(text) - Number(tokens.at(start).text) + 1 >= bandYears) return null;
    const end = endOfAge(tokens, index, start ?? index);
    return end === null ? null : { first: start ?? index, last: end };
  };

/** The last piece of an age that stands at `index`. */
function endOfAge(tokens: Tokens, index: number, first: number): number | null {
  const hyphen = tokens.at(index + 1).text === '-' ? index + 2 : index + 1;
  const unit = past(tokens, hyphen);
  const { low } = tokens.at(unit);
  if (low === 'jarige' || low === 'jarig') return unit;
  const after = tokens.at(unit + 1).text === '-' ? unit + 2 : past(tokens, unit + 1);
  if (spans.has(low) && old.has(tokens.at(after).low)) return after;
  const colon = before(tokens, first);
  const said = tokens.at(tokens.at(colon).text === ':' ? before(tokens, colon) : colon).low;
  if (years.has(low) && ageWords.has(said) && !passed.has(tokens.at(after).low)) return unit;
  if (agesOnly.has(said)) return index;
  const opened = tokens.at(index - 1).text === '(';
  const someone = tokens.at(before(tokens, opened ? index - 1 : index)).low;
  if (opened && people.has(someone) && tokens.at(index + 1).text === ')') return index;
  const bracket = past(tokens, index + 1);
  return tokens.at(bracket).text === '(' && sexes.has(tokens.at(bracket + 1).low) ? bracket + 1 : null;
}

const people = new Set('man vrouw jongen meisje client patient zoon dochter kind man woman boy girl'.split(' '));
const sexes = new Set('m v x f'.split(' '));

/** What joins two numbers to a band: "30-39", "30 tot 39", "30 t/m 39", "30 tot en met 39". */
const joins = new Set(['-', 'tot', 'en', 'met', 't', '/', 'm', 'to']);
const joining = new Set(['-', 'tot', 't', 'to']);

/** The first number of the band that ends at `index`. */
function bandStart(tokens: Tokens, index: number): number | null {
  let joined = false;
  for (let at = before(tokens, index); at >= Math.max(0, index - 8); at = before(tokens, at)) {
    const { kind, text, low } = tokens.at(at);
    if (kind === 'number')
      return joined && text.length <= 3 && Number(text) < Number(tokens.at(index).text) ? at : null;
    if (!joins.has(low)) return null;
    joined ||= joining.has(low);
  }
  return null;
}

/** Says whether a number begins a band; where it ends is where it is looked at. */
function beginsBand(tokens: Tokens, index: number): boolean {
  if (!joining.has(tokens.at(past(tokens, index + 1)).low)) return false;
  for (let at = index + 1; at < index + 9; at += 1) {
    const { kind, low } = tokens.at(at);
    if (kind === 'number') return bandStart(tokens, at) === index;
    if (kind !== 'blank' && !joins.has(low)) return false;
  }
  return false;
}

function ageInWords(tokens: Tokens, index: number, low: string) {
  if (!exactWord.test(low)) return null;
  if (/jarige?$/.test(low)) return { first: index, last: index };
  const unit = past(tokens, index + 1);
  const after = past(tokens, unit + 1);
  return years.has(tokens.at(unit).low) && old.has(tokens.at(after).low) ? { first: index, last: after } : null;
}

function bornIn(tokens: Tokens, index: number) {
  if (!births.has(tokens.at(index).low)) return null;
  for (let at = index + 1; at < index + 9; at += 1) {
    if (tokens.at(at).text === '.' && tokens.at(at + 1).kind === 'blank' && at > index + 1) return null;
    if (tokens.at(at).kind === 'number') return isYear(tokens.at(at).text) ? { first: index, last: at } : null;
  }
  return null;
}
