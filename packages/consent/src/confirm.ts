/**
 * The second look, at the moment that data are about to leave: between the decision and the release somebody can withdraw.
 */
import { parseInstant, toEpochMs, type Instant } from '@mgn/domain';
import { decide } from './decide.js';
import type { DecisionContextInput } from './decision-context.js';
import { summaryOf, type Decision, type DecisionItem } from './decision.js';
import { leftOut } from './internal/obligations-of.js';
import type { Obligation } from './obligation.js';
import type { ShareRequestInput } from './share-request.js';

/**
 * Decides again with what is known now, and permits only what was permitted before and still is.
 *
 * A decision that is used at or after its `validUntil`, or before it was made, permits nothing: its items become `expired`.
 * Everything that does not leave in one go is confirmed item by item. Never an exception, also for a decision that was tampered with.
 *
 * @source proposed default; withdrawal counts from the moment that it is registered (AVG article 7).
 */
export function confirm(decision: Decision, context: DecisionContextInput): Decision {
  // Without a request there is nothing to ask again; `decide` refuses what is no request.
  const again = decide(requestOf(decision), context);
  if (again.decidedAt === null || again.request === null) return again;
  const inTime = isInTime(decision, again.decidedAt);
  const before = new Map(itemsOf(decision).map((item) => [nameOf(item), item]));
  const items = again.items.map((item): DecisionItem => {
    if (item.outcome === 'deny') return item;
    const earlier = before.get(nameOf(item));
    if (earlier?.outcome === 'deny') return earlier;
    if (earlier !== undefined && inTime) return item;
    const { category, resource, overridden, ignored } = item;
    return { category, resource, outcome: 'deny', reason: 'expired', decisive: [], overridden, ignored, missing: [] };
  });
  const confirmed = { ...again, ...summaryOf(items, again.checks.authorisation) };
  return { ...confirmed, obligations: obligationsAfter(again, items) };
}

/** What has to be done with what is left; a piece that is refused now is left out as well. */
function obligationsAfter({ obligations }: Decision, items: readonly DecisionItem[]): readonly Obligation[] {
  if (items.every(({ outcome }) => outcome === 'deny')) return [];
  return [...leftOut(items), ...obligations.filter((one) => !(one.kind === 'redact' && one.instances !== undefined))];
}

function nameOf({ category, resource }: DecisionItem): string {
  return `${category} ${resource ?? ''}`;
}

function requestOf(decision: Decision | null | undefined): ShareRequestInput {
  // INVARIANT: `decide` takes anything, so that a decision without a request is refused there.
  return (decision?.request ?? null) as ShareRequestInput;
}

function itemsOf(decision: Decision): readonly DecisionItem[] {
  const items: unknown = decision.items;
  // A decision can come back from outside; what is no item permits nothing.
  return Array.isArray(items)
    ? items.filter((item): item is DecisionItem => typeof item === 'object' && item !== null)
    : [];
}

function isInTime({ decidedAt, validUntil }: Decision, now: Instant): boolean {
  const [from, until] = [parseInstant(decidedAt), parseInstant(validUntil)];
  if (!from.ok || !until.ok) return false;
  const nowMs = toEpochMs(now);
  return toEpochMs(from.value) <= nowMs && nowMs < toEpochMs(until.value);
}
