/**
 * A decision in words: everything for the person, what is needed to act for the holder, and nothing that tells why for the requester.
 */
import type { DataCategory, Instant, RuleId } from '@mgn/domain';
import type { Decision, DecisionItem, MissingPart } from '../decision.js';
import {
  categoryNouns,
  hintTexts,
  notYours,
  reasonTexts,
  recipientNames,
  requesterTexts,
  unknownCategory,
  unknownRecipient,
  wordsInCircumstances,
  type Language,
  type ReasonText,
} from './words.js';
import { concernsRecipient, type Obligation } from '../obligation.js';
import type { ReasonCode } from '../reasons.js';
import { ruleOfReason } from '../rules/rule-of-reason.js';

/** Who an explanation is for. */
export type Audience = 'person' | 'holder' | 'requester';

/** One category in words. `records` are the consents that decided, lost or were left out; the holder gets those that decided. */
export interface ExplainedItem {
  readonly category: string;
  readonly outcome: 'permit' | 'deny';
  readonly reason: ReasonCode;
  readonly ruleId: RuleId;
  readonly text: string;
  readonly records: Pick<DecisionItem, 'decisive' | 'overridden' | 'ignored'>;
  readonly next: readonly MissingPart[];
}

/** An explanation for the person or the holder. `text` says it all in sentences; `nextSteps` is for who can take them. */
export interface FullExplanation {
  readonly audience: 'person' | 'holder';
  readonly language: Language;
  readonly text: string;
  readonly items: readonly ExplainedItem[];
  readonly nextSteps: readonly string[];
  readonly obligations: readonly Obligation[];
  readonly validUntil: Instant | null;
}

/**
 * An explanation for who asks: what they can have, or that it is not available. It is the same, to the byte, whether there is no
 * record, no permission or an objection: a refusal is health information by itself.
 */
export interface RequesterExplanation {
  readonly audience: 'requester';
  readonly language: Language;
  readonly outcome: 'permit' | 'not-available';
  readonly text: string;
  readonly categories: readonly DataCategory[];
  readonly obligations: readonly Obligation[];
}

/** An explanation, told apart by `audience`. */
export type Explanation = FullExplanation | RequesterExplanation;

/**
 * Explains a decision.
 *
 * For the person at level B1: who may read what, and why. For the holder with the next steps that respect the person. For the
 * requester without any reason, record or rule; `categories` tells what something may be had of, the items of the decision tell what goes.
 *
 * @example explain(decision, 'person', 'nl').text // => 'Uw wijkteam mag uw vraag lezen: daar gaf u toestemming voor. Uw diagnose niet: daar is geen toestemming voor.'
 */
export function explain(decision: Decision, audience: 'requester', language: Language): RequesterExplanation;
export function explain(decision: Decision, audience: 'person' | 'holder', language: Language): FullExplanation;
export function explain(decision: Decision, audience: Audience, language: Language): Explanation;
export function explain(decision: Decision, audience: Audience, language: Language): Explanation {
  return audience === 'requester' ? forRequester(decision, language) : inFull(decision, audience, language);
}

function forRequester(decision: Decision, language: Language): RequesterExplanation {
  // Of a category with pieces of which some may go, the requester gets those: that there are others is not told.
  const categories = [...new Set(decision.items.flatMap((one) => (one.outcome === 'permit' ? [one.category] : [])))];
  const isPermitted = categories.length > 0;
  const nouns = listed(
    categories.map((category) => categoryNouns[category][language]),
    language,
  );
  return {
    audience: 'requester',
    language,
    outcome: isPermitted ? 'permit' : 'not-available',
    text: isPermitted ? `${requesterTexts.permit[language]}: ${nouns}.` : requesterTexts.notAvailable[language],
    categories,
    obligations: isPermitted ? decision.obligations.filter(concernsRecipient) : [],
  };
}

function inFull(decision: Decision, audience: 'person' | 'holder', language: Language): FullExplanation {
  const { items, obligations, validUntil } = decision;
  const hints = new Set(items.flatMap(({ missing }) => missing.map(({ hint }) => hint)));
  const nextSteps = audience === 'holder' ? [...hints].map((hint) => hintTexts[hint][language]) : [];
  return {
    audience,
    language,
    text: [...sentencesOf(decision, audience, language), ...nextSteps].join(' '),
    items: items.map((item) => explained(item, decision, audience, language)),
    nextSteps,
    obligations,
    validUntil,
  };
}

function explained(
  item: DecisionItem,
  decision: Decision,
  audience: 'person' | 'holder',
  language: Language,
): ExplainedItem {
  const { category, outcome, reason, decisive, overridden, ignored, missing } = item;
  const records = audience === 'person' ? { decisive, overridden, ignored } : { decisive, overridden: [], ignored: [] };
  const text = sentence([item], decision, audience, language, false);
  return { category, outcome, reason, ruleId: ruleOfReason[reason], text, records, next: missing };
}

/** One sentence per reason, what is permitted first. */
function sentencesOf(decision: Decision, audience: 'person' | 'holder', language: Language): readonly string[] {
  const byReason = new Map<string, DecisionItem[]>();
  const permittedFirst = [...decision.items].sort((one, other) => order(one) - order(other));
  for (const item of permittedFirst) {
    const words = wordsFor(item, decision)[audience][language];
    const key = `${item.outcome} ${words}`;
    byReason.set(key, [...(byReason.get(key) ?? []), item]);
  }
  const groups = [...byReason.values()];
  if (groups.length === 0) return [sentence([], decision, audience, language, false)];
  return groups.map((group, index) => sentence(group, decision, audience, language, index > 0));
}

const order = ({ outcome }: DecisionItem): number => (outcome === 'permit' ? 0 : 1);

/** A sentence about items with one reason; after a sentence about the same reader it is shorter. */
function sentence(
  items: readonly DecisionItem[],
  decision: Decision,
  audience: 'person' | 'holder',
  language: Language,
  goesOn: boolean,
): string {
  const reason = items[0]?.reason ?? decision.reasons[0] ?? 'invalid-request';
  const [first] = items;
  const words = first === undefined ? reasonTexts[reason] : wordsFor(first, decision);
  const why = words[audience][language];
  const what =
    items.length === 0
      ? unknownCategory[language]
      : listed(
          items.map(({ category }) => nameOf(category, audience, language)),
          language,
        );
  const form = forms[language][items[0]?.outcome ?? 'deny'];
  const said = goesOn ? form.goesOn(what) : form.starts(readerOf(decision, language), what);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}: ${why}.`;
}

/** The words for a reason in these circumstances; the usual ones where nothing is special. */
function wordsFor(item: DecisionItem, { request }: Decision): ReasonText {
  const special = wordsInCircumstances.find(
    ({ reason, when: { givenBy, basis, readers } }) =>
      reason === item.reason &&
      (givenBy === undefined || givenBy === item.givenBy) &&
      (basis === undefined || (item.outcome === 'permit' && item.basis === basis)) &&
      (readers === undefined || (request !== null && readers.includes(request.recipient.kind))),
  );
  return special?.words ?? reasonTexts[item.reason];
}

interface SentenceForm {
  readonly starts: (reader: string, what: string) => string;
  readonly goesOn: (what: string) => string;
}

const forms: Readonly<Record<Language, Readonly<Record<DecisionItem['outcome'], SentenceForm>>>> = {
  nl: {
    permit: { starts: (reader, what) => `${reader} mag ${what} lezen`, goesOn: (what) => `${what} ook` },
    deny: { starts: (reader, what) => `${reader} mag ${what} niet lezen`, goesOn: (what) => `${what} niet` },
  },
  en: {
    permit: { starts: (reader, what) => `${reader} may read ${what}`, goesOn: (what) => `${what} too` },
    deny: { starts: (reader, what) => `${reader} may not read ${what}`, goesOn: (what) => `not ${what}` },
  },
};

function readerOf({ request }: Decision, language: Language): string {
  return (request === null ? unknownRecipient : recipientNames[request.recipient.kind])[language];
}

const your: Readonly<Record<Language, string>> = { nl: 'uw', en: 'your' };
const and: Readonly<Record<Language, string>> = { nl: 'en', en: 'and' };

function nameOf(category: string, audience: 'person' | 'holder', language: Language): string {
  const noun = Object.entries(categoryNouns).find(([code]) => code === category)?.[1];
  if (noun === undefined) return unknownCategory[language];
  if (audience === 'holder') return noun[language];
  return notYours.get(category)?.[language] ?? `${your[language]} ${noun[language]}`;
}

function listed(names: readonly string[], language: Language): string {
  const different = [...new Set(names)];
  const last = different.at(-1) ?? '';
  return different.length < 2 ? last : `${different.slice(0, -1).join(', ')} ${and[language]} ${last}`;
}
