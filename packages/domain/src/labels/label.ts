/**
 * What a code is called: the term of the field for professionals, and plain words (Dutch at level B1) for the person.
 */

/** The languages of the labels. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** For whom a text is meant: a professional who knows the terms, or the person. */
export const audiences = ['professional', 'person'] as const;
export type Audience = (typeof audiences)[number];

/** A text in both languages. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** The names of one code. `nl` and `en` are the terms of the field, `screen` is what the person reads. */
export interface Label extends Bilingual {
  readonly screen: Bilingual;
}

/** A label from its four texts: the Dutch and the English term, the Dutch and the English words for the person. */
export function entry(nl: string, en: string, screenNl: string, screenEn: string): Label {
  return { nl, en, screen: { nl: screenNl, en: screenEn } };
}
