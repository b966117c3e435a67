/**
 * Looks for what leads to a person in a free text. An aid and never proof: a name that stands by itself is not found, so whoever
 * writes a text confirms as well that it names nobody.
 *
 * Nothing of the text comes back, only the kinds of what was found.
 */
import { isTextReference } from '../free-text.js';
import { bsnIssue } from './bsn.js';

/** What can be found, the heaviest first. Proposed default. */
export const textIdentifierKinds = [
  'bsn',
  'phone',
  'email',
  'postcode',
  'bank-account',
  'full-date',
  'case-number',
  'name-cue',
  'exact-age',
  'street',
] as const;
export type TextIdentifierKind = (typeof textIdentifierKinds)[number];

/**
 * The kinds that stand in a text, each once, in the order of {@link textIdentifierKinds}.
 *
 * - `bsn`: nine digits that pass the 11-test, also with blanks, dots or hyphens in between; or any number behind the word BSN
 * - `phone`: a Dutch number of ten digits, or one behind +31 or 0031
 * - `email`; `postcode`: four digits and two letters; `bank-account`: a Dutch IBAN
 * - `full-date`: day, month and year, in digits or with the name of the month
 * - `case-number`: such as VG-0412, or a number behind the word for a file, client or policy
 * - `name-cue`: a form of address or "is called" before a word with a capital; `exact-age`; `street`: with the number of a house
 *
 * A reference to a stored text has no text to look at: the answer is empty.
 *
 * @example identifiersInText('Bel 06-12345678') // => ['phone']
 */
export function identifiersInText(text: string): readonly TextIdentifierKind[] {
  if (isTextReference(text)) return [];
  const plain = plainOf(text);
  return textIdentifierKinds.filter((kind) => finders[kind](plain));
}

/** Full-width digits and letters become plain ones; what shows nothing between two characters falls away. */
function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/[^\S\n]/gu, ' ');
}

const nineDigits = /(?<!\d)\d(?:[ .\-/]?\d){8}(?!\d)/gu;
const namedBsn = /\b(?:bsn|sofi-?nummer|burgerservicenummer|service number)\b[^\d\n]{0,20}\d(?:[ .-]?\d){6,8}(?!\d)/iu;
const phoneFromAbroad = /(?<![\d+])(?:\+|00)31[ -]?(?:\(0\))?[ -]?[1-9](?:[ -]?\d){8}(?!\d)/gu;
const phone = /(?<![\d+\p{Lu}])0[1-9](?:[ -]?\d){8}(?!\d)/u;
const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}\.[\p{L}]{2,}/iu;
const postcode = /\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b/u;
const postcodeInLowerCase = /\b[1-9]\d{3}(?!sa|sd|ss)[a-z]{2}\b/u;
const bankAccount = /\bNL ?\d{2} ?[A-Z]{4}(?: ?\d){10}\b/iu;
const dateInDigits =
  /(?<!\d)(?:[0-3]?\d[-/.][01]?\d[-/.](?:19|20)?\d{2}|(?:19|20)\d{2}[-/.][01]?\d[-/.][0-3]?\d)(?!\d)/u;
const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|january|february|march|may|june|july|august|october';
const dateInWords = new RegExp(`(?<!\\d)[0-3]?\\d (?:${months})\\.? (?:19|20)\\d{2}(?!\\d)`, 'iu');
const numbered = /\b(?:VG|TM|WL|CO|TT)-?\d{3,}\b/u;
const fileNumber =
  /\b(?:dossier|cli[eë]nt|pati[eë]nt|zaak|polis|verzekerden|file|case|policy)(?:nummer|nr\.?|[ -]?number|[ -]?no\.?)?[ :#-]{0,3}[A-Z]{0,3}-?\d{4,}/iu;
const nameCue =
  /\b(?:[Dd]hr|[Mm]evr|[Mm]w|[Mm]eneer|[Mm]evrouw|[Dd]e heer|[Mm]r|[Mm]rs|[Mm]s|[Hh]eet|[Gg]enaamd|(?:is )?called|named)\b\.? (?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[A-Z]\.)[ ]?){0,4}\p{Lu}\p{Ll}+/u;
const exactAge =
  /(?<!\d)\d{1,3}[ -]?(?:jaar oud|jarige?|years? old|year-old)|\b(?:is|van|leeftijd:?|aged?:?) \d{1,3} (?:jaar|years)\b|\b(?:leeftijd|aged?):? \d{1,3}\b/iu;
const street =
  /\b\p{Lu}\p{Ll}+(?:straat|laan|weg|plein|kade|gracht|singel|dijk|hof|steeg|pad|plantsoen) \d{1,5}(?:[- ]?[a-zA-Z]\b)?/u;

type Finder = (text: string) => boolean;

const finders: Readonly<Record<TextIdentifierKind, Finder>> = {
  bsn: (text) => namedBsn.test(text) || digitRuns(text).some((digits) => bsnIssue(digits) === null),
  phone: (text) => phone.test(text) || text.search(phoneFromAbroad) >= 0,
  email: (text) => email.test(text),
  postcode: (text) => postcode.test(text) || postcodeInLowerCase.test(text),
  'bank-account': (text) => bankAccount.test(text),
  'full-date': (text) => dateInDigits.test(text) || dateInWords.test(text),
  'case-number': (text) => numbered.test(text) || fileNumber.test(text),
  'name-cue': (text) => nameCue.test(text),
  'exact-age': (text) => exactAge.test(text),
  street: (text) => street.test(text),
};

/** Nine digits in a row, with or without something in between. Part of a number from abroad is no number by itself. */
function digitRuns(text: string): readonly string[] {
  return (text.replaceAll(phoneFromAbroad, ' ').match(nineDigits) ?? []).map((run) => run.replaceAll(/\D/gu, ''));
}
