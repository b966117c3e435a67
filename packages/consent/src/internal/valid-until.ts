/**
 * Until when an answer stands by itself: the first moment at which the same question could get another answer.
 */
import { instantOf, toEpochMs, type Instant } from '@mgn/domain';
import { decisiveAges } from '../age.js';
import type { PreparedContext } from '../decision-context.js';
import type { PersonRules } from './prepared-consents.js';
import type { PreparedRequest } from './prepared-request.js';
import { answerEndsMs, turnsAroundMs } from './register-key.js';
import type { Standings } from './rule-standing.js';

const latest = Date.UTC(9999, 11, 31, 21);

/** The end of a decision, exclusive: at most the age that the network allows, and never past a change. */
export function validUntil(
  asked: PreparedRequest,
  at: PreparedContext,
  rules: PersonRules | undefined,
  standings: Standings,
): Instant {
  const { configuration } = at.context;
  const skewMs = configuration.maxFutureSkew * 1000;
  let end = Math.min(at.nowMs + configuration.maxDecisionAge * 1000, latest);
  const until = (ms: number): void => {
    if (ms > at.nowMs && ms < end) end = ms;
  };

  for (const ms of rules?.changes ?? []) until(ms);
  for (const ms of rules?.recorded ?? []) until(ms - skewMs);
  for (const { rule, untilMs } of standings.permissions) {
    until(untilMs + 1);
    until(rule.grantedMs - skewMs);
  }
  for (const age of decisiveAges) until(at.birthdays?.[age] ?? Infinity);
  until(at.deceasedMs);
  for (const ms of at.mandates.changes) until(ms);
  for (const ms of answerEndsMs(at)) until(ms);
  until(turnsAroundMs(at));
  const { relationEvidence, referralEvidence, anonymity, ground } = asked.request;
  for (const evidence of [relationEvidence, referralEvidence, anonymity, ground]) {
    if (evidence !== undefined) until(toEpochMs(evidence.recordedAt) - skewMs);
  }
  return instantOf(end);
}
