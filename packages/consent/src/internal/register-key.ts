/**
 * What opens data that stand ready between care providers where no rule of the person decided: an answer of the national register, and from
 * the day on which the law turns the choice around, that there is no objection.
 *
 * @source Wabvpz 15a for the first; EHDS, from the day that the network configured, for the second. An answer that says "no" and one that says
 * "no choice" look the same: both close.
 */
import { startOfDay, toEpochMs, type DataCategory, type Purpose } from '@mgn/domain';
import type { PreparedContext } from '../decision-context.js';
import type { MitzAnswer } from '../mitz/answer.js';
import { mitzCodesOf, mitzPurposeOf, mitzRecipientCodeOf } from '../mitz/categories.js';
import type { DenyReason } from '../reasons.js';
import type { PreparedRequest } from './prepared-request.js';
import type { PresumedKey } from './presumed-keys.js';

/** The priority categories of the European health data space that we have a code for. @source EHDS, priority categories; our codes are a proposed default. */
const priorityCategories: ReadonlySet<DataCategory> = new Set<DataCategory>([
  'referral-summary',
  'medication',
  'lab-results',
]);

/** The key of the register, or why there is none. */
export function registerKey(
  category: DataCategory,
  purpose: Purpose,
  asked: PreparedRequest,
  at: PreparedContext,
): PresumedKey {
  const { mitz } = at.context;
  if (!asked.medical)
    return closed(answersFor(asked, at).length > 0 ? 'mitz-out-of-scope' : 'explicit-consent-required');
  if (mitz === undefined) return closed('explicit-consent-required');
  if (mitz.status === 'unavailable') return closed('consent-source-unavailable');
  const { organisation } = asked;
  const known = organisation !== null && mitzRecipientCodeOf(organisation.kind) !== null;
  const codes = mitzCodesOf(category);
  const use = mitzPurposeOf(purpose);
  if (!known || codes.length === 0 || use === null) return closed('mitz-out-of-scope');
  // An answer for one purpose of use is none for another.
  const answers = answersFor(asked, at).filter(
    ({ category: of, purpose: answered = 'TREAT' }) => codes.includes(of) && answered === use,
  );
  const [answer] = [...answers].sort((one, other) => codes.indexOf(one.category) - codes.indexOf(other.category));
  if (answer === undefined || answers.some(isNoAnswer)) return closed('consent-source-unavailable');
  const refusal = answers.find(({ decision }) => decision === 'Deny');
  if (refusal === undefined) {
    return { fits: true, reason: 'mitz-permit', basis: 'mitz', evidence: `mitz:${answer.category}` };
  }
  const turned = isTurnedAround(at) && priorityCategories.has(category);
  return turned && answers.every(({ decision, choice }) => decision === 'Permit' || choice === 'none')
    ? {
        fits: true,
        reason: 'ehds-primary-use',
        basis: 'ehds-primary-use',
        evidence: `mitz:${refusal.category}:no-choice`,
      }
    : closed('mitz-deny');
}

/** Says whether the register holds a no for something that this request asks for another way: the professional is told, and can ask. */
export function hasRegisterObjection(
  categories: readonly DataCategory[],
  asked: PreparedRequest,
  at: PreparedContext,
): boolean {
  const codes = new Set<string>(categories.flatMap(mitzCodesOf));
  return answersFor(asked, at).some(({ decision, category }) => decision === 'Deny' && codes.has(category));
}

/** The moment from which the law turns the choice around; Infinity where it does not. */
export function turnsAroundMs({ context }: PreparedContext): number {
  const { ehdsPrimaryUseFrom: from } = context.configuration;
  // INVARIANT: the configuration holds a day or `off`.
  return from === 'off' ? Infinity : toEpochMs(startOfDay(from));
}

/** The moments at which answers grow too old. */
export function answerEndsMs({ context }: PreparedContext): readonly number[] {
  const { mitz, configuration } = context;
  if (mitz?.status !== 'answered') return [];
  return mitz.answers.flatMap(({ answeredAt }) => [
    toEpochMs(answeredAt) - configuration.maxFutureSkew * 1000,
    toEpochMs(answeredAt) + configuration.maxDecisionAge * 1000 + 1,
  ]);
}

function isTurnedAround(at: PreparedContext): boolean {
  return at.nowMs >= turnsAroundMs(at);
}

const isNoAnswer = ({ decision }: MitzAnswer): boolean => decision === 'NotApplicable' || decision === 'Indeterminate';

/** The answers about this person, this holder and this recipient that are fresh; one about somebody else is no answer. */
function answersFor(
  { request, organisation }: PreparedRequest,
  { context, nowMs }: PreparedContext,
): readonly MitzAnswer[] {
  const { mitz, configuration } = context;
  if (mitz?.status !== 'answered' || organisation === null) return [];
  return mitz.answers.filter((answer) => {
    const answeredMs = toEpochMs(answer.answeredAt);
    return (
      answer.person === request.person &&
      answer.holder === request.holder.organisation &&
      answer.recipient === organisation.organisation &&
      answeredMs <= nowMs + configuration.maxFutureSkew * 1000 &&
      nowMs <= answeredMs + configuration.maxDecisionAge * 1000
    );
  });
}

function closed(reason: DenyReason): PresumedKey {
  return { fits: false, reason };
}
