/**
 * Numbers in a text that lead straight to a person or to somebody's file.
 */
import { bsnIssue } from '@mgn/domain';
import { digitRow, isAmount, past, type Span, type Tokens } from './tokens.js';

/** Looks at one piece of a text. */
export type Detector = (tokens: Tokens, index: number) => Span | null;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const bsnNames = words('bsn bsnr sofinummer sofi burgerservicenummer bsnnummer');

/** Nine digits that pass the 11-test, with whatever stands in between; or seven to ten digits behind its name. */
export const bsn: Detector = (tokens, index) => {
  const { kind, low } = tokens.at(index);
  if (kind === 'number') {
    const row = digitRow(tokens, index, 9);
    return row !== null && bsnIssue(row.digits) === null ? { first: index, last: row.last } : null;
  }
  return kind === 'word' && bsnNames.has(low) ? numberBehind(tokens, index, 8, 7, 10) : null;
};

/** A Dutch number of ten digits, or one from another country. Numbers of services (0800, 0900) are nobody's. */
export const phone: Detector = (tokens, index) => {
  const { kind, text } = tokens.at(index);
  const isForeign = text === '+' || text.startsWith('00');
  if (isForeign) {
    const start = text === '+' ? past(tokens, index + 1) : index;
    for (let length = 15; length >= (text === '+' ? 9 : 11); length -= 1) {
      const row = digitRow(tokens, start, length);
      if (row !== null) return { first: index, last: row.last };
    }
  }
  if (kind !== 'number' || !text.startsWith('0')) return null;
  const row = digitRow(tokens, index, 10);
  return row !== null && row.digits[1] !== '0' ? { first: index, last: row.last } : null;
};

/** A Dutch bank account (IBAN). */
export const bankAccount: Detector = (tokens, index) => {
  if (tokens.at(index).low !== 'nl') return null;
  const check = past(tokens, index + 1);
  const bank = past(tokens, check + 1);
  if (tokens.at(check).text.length !== 2 || tokens.at(check).kind !== 'number') return null;
  if (tokens.at(bank).kind !== 'word' || tokens.at(bank).text.length !== 4) return null;
  const row = digitRow(tokens, past(tokens, bank + 1), 10);
  return row === null ? null : { first: index, last: row.last };
};

/** A word with the number behind it: at most `reach` pieces further, of `least` to `most` digits. */
function numberBehind(tokens: Tokens, index: number, reach: number, least: number, most: number): Span | null {
  const number = nextNumber(tokens, index + 1, reach);
  const row = number === null ? null : digitRow(tokens, number, least, most);
  return row === null ? null : { first: index, last: row.last };
}

const ownPrefixes = words('vg tm wl co nz tt');
const numberOf =
  /^(?:dossier|client|clienten|patient|patienten|zaak|polis|verzekerden|kenmerk|referentie|case|file|policy|lidmaatschaps|personeels|leerling|student)(?:nummer|nr|no)$/;
const fileWords = words('dossier client patient zaak polis verzekerden file case policy');
const numberWords = words('nummer nr no number');

/** A number of ours such as VG-0412, or one behind the word for a file, client, case or policy. */
export const fileNumber: Detector = (tokens, index) => {
  const { kind, low, text } = tokens.at(index);
  if (kind !== 'word') return null;
  if (ownPrefixes.has(low)) {
    const glued = tokens.at(index + 1).text === '-' ? index + 2 : index + 1;
    const at = tokens.at(glued).kind === 'number' ? glued : past(tokens, glued);
    // With a blank in between only as we write it, so that "CO 2" is no number.
    const least = at === glued ? 3 : 4;
    const isOurs = tokens.at(at).kind === 'number' && tokens.at(at).text.length >= least;
    return isOurs && (at === glued || text === text.toUpperCase()) ? { first: index, last: at } : null;
  }
  const named = numberOf.test(low);
  if (!named && !fileWords.has(low)) return null;
  const says = named || numberWords.has(tokens.at(index + 2).low);
  return says ? numberBehind(tokens, index, 8, 3, 15) : numberBehind(tokens, index, 5, 4, 15);
};

/** The first number from `index` on, at most `most` pieces further, past short words and signs. The end of a sentence ends the search. */
function nextNumber(tokens: Tokens, index: number, most: number): number | null {
  for (let at = index; at < index + most; at += 1) {
    const { kind, text, low } = tokens.at(at);
    if (kind === 'number') return at;
    const isEnd =
      text === '\n' || (text === '.' && tokens.at(at + 1).kind === 'blank' && !numberWords.has(tokens.at(at - 1).low));
    if (isEnd || (kind === 'word' && low.length > 3 && !numberWords.has(low))) return null;
  }
  return null;
}

/** Seven digits or more without anything in between that are no amount: the number of something. */
export const longNumber: Detector = (tokens, index) => {
  const { kind, text } = tokens.at(index);
  return kind === 'number' && text.length >= 7 && !isAmount(tokens, index) ? { first: index, last: index } : null;
};
