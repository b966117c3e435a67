/**
 * The answer of the national register of consents (*Mitz*) to the closed question, as the gate weighs it: only `Permit` permits, and an answer
 * that is not certainly the answer to this question is none.
 */
import type { Instant } from '@mgn/domain';
import { mitzDecisions, type MitzDecision, type MitzState } from './answer.js';
import type { MitzDataCategory } from './categories.js';
import { mitzPatientOf, mitzValueOf, type MitzClosedQuestion } from './closed-question.js';

/** One result as the register gave it, with the attributes that it repeats: about whom, of which holder, which category. */
export interface MitzClosedResult {
  readonly patient: string | null;
  readonly holder: string | null;
  readonly category: string | null;
  readonly decision: string;
}

/** What came back: results, or no answer at all. */
export type MitzClosedOutcome =
  | { readonly status: 'answered'; readonly results: readonly MitzClosedResult[] }
  | { readonly status: 'fault' }
  | { readonly status: 'timeout' };

const unavailable: MitzState = Object.freeze({ status: 'unavailable' });

/**
 * The state of the register for a decision.
 *
 * Each category that was asked gets an answer. A category without a result, with a decision that nobody knows, or with two that differ is
 * `Indeterminate`, which opens nothing. A fault, a timeout, and one result about somebody else, another holder or a category that was not
 * asked make the whole of it `unavailable`: then nothing in it can be trusted. A result that does not repeat what it is about counts as such.
 */
export function fromMitzClosedAnswer(outcome: MitzClosedOutcome, question: MitzClosedQuestion, at: Instant): MitzState {
  if (outcome.status !== 'answered') return unavailable;
  if (!outcome.results.every((result) => isAboutQuestion(result, question))) return unavailable;
  return {
    status: 'answered',
    answers: question.categories.map((category) => ({
      person: question.person,
      holder: question.holder,
      recipient: question.recipient,
      category,
      decision: decisionOf(outcome.results, category),
      choice: 'unknown',
      answeredAt: at,
    })),
  };
}

function isAboutQuestion({ patient, holder, category }: MitzClosedResult, question: MitzClosedQuestion): boolean {
  return (
    patient !== null &&
    patient === mitzPatientOf(question)?.reveal() &&
    holder === mitzValueOf(question, 'holder') &&
    question.categories.some((asked) => asked === category)
  );
}

function decisionOf(results: readonly MitzClosedResult[], asked: MitzDataCategory): MitzDecision {
  const given = new Set(results.filter(({ category }) => category === asked).map(({ decision }) => decision));
  const [only] = given;
  return given.size === 1 ? (mitzDecisions.find((known) => known === only) ?? 'Indeterminate') : 'Indeterminate';
}
