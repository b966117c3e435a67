/**
 * What a person agrees to with a hand-over, word for word what the receiver gets: a text for each choice of what goes along.
 */
import type { DataCategory } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';

/** A text in both languages; a changed text gets a new version. */
type Statement = Readonly<Record<Language | 'version', string>>;

/** The id of the text for one choice. */
export type HandoverStatementId = `handover-shares${string}`;

type Words = Readonly<Record<Language, string>>;

interface Part {
  readonly category: DataCategory;
  /** Stands in the id. */
  readonly code: string;
  readonly words: Words;
}

/** What can go along, in the order of the sentence. */
const parts: readonly Part[] = [
  { category: 'help-request', code: 'question', words: { nl: 'uw vraag', en: 'your question' } },
  {
    category: 'referral-summary',
    code: 'tried-before',
    words: { nl: 'wat u eerder probeerde', en: 'what you tried before' },
  },
  { category: 'exploratory-report', code: 'report', words: { nl: 'het hele verslag', en: 'the whole report' } },
];

/** What every receiver gets, and what is said when it does not go along. */
const always: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'uw naam',
    'uw geboortedatum',
    'hoe u te bereiken bent',
    'uw afspraken',
    'welke hulp u kiest',
    'hoe ver uw aanvraag is',
  ],
  en: [
    'your name',
    'your date of birth',
    'how to reach you',
    'your agreements',
    'which help you choose',
    'how far your request is',
  ],
};
const sentence: Readonly<Record<Language, (what: string) => string>> = {
  nl: (what) => `Wie u verder helpt, ziet ${what}.`,
  en: (what) => `Whoever helps you further sees ${what}.`,
};
const without: Readonly<Record<Language, (what: string) => string>> = {
  nl: (what) => `Niet: ${what}.`,
  en: (what) => `Not: ${what}.`,
};

/** The id of the text that says that these categories go along, and no others that can. */
export function handoverStatementId(categories: readonly DataCategory[]): HandoverStatementId {
  return idOf(parts.filter(({ category }) => categories.includes(category)));
}

/** Every text, by id. */
export const handoverStatements: ReadonlyMap<string, Statement> = new Map(
  parts
    .reduce<readonly (readonly Part[])[]>(
      (choices, part) => [...choices, ...choices.map((each) => [...each, part])],
      [[]],
    )
    .map((chosen) => [idOf(chosen), { version: '1', nl: textOf(chosen, 'nl'), en: textOf(chosen, 'en') }]),
);

function idOf(chosen: readonly Part[]): HandoverStatementId {
  return `handover-shares${chosen.map(({ code }) => `-${code}`).join('')}`;
}

function textOf(chosen: readonly Part[], language: Language): string {
  const list = new Intl.ListFormat(language);
  const wordsOf = (each: readonly Part[]) => each.map(({ words }) => words[language]);
  const left = wordsOf(parts.filter((part) => !chosen.includes(part)));
  return [
    sentence[language](list.format([...always[language], ...wordsOf(chosen)])),
    ...(left.length === 0 ? [] : [without[language](list.format(left))]),
  ].join(' ');
}
