/**
 * The text of a refusal has three parts, in this order: what cannot be done, why, and what to do now.
 */
import type { Language } from './label.js';

/** One refusal in words. */
export interface RefusalText {
  readonly cannot: string;
  readonly why: string;
  readonly now: string;
}

/** One refusal in both languages. */
export type RefusalTexts = Readonly<Record<Language, RefusalText>>;

type Parts = readonly [cannot: string, why: string, now: string];

/** A refusal from its three parts in Dutch and in English. */
export function texts(nl: Parts, en: Parts): RefusalTexts {
  return { nl: textOf(nl), en: textOf(en) };
}

function textOf([cannot, why, now]: Parts): RefusalText {
  return { cannot, why, now };
}
