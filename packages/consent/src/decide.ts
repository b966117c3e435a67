/**
 * The gate: may this be shared, and why. No rule found means no.
 */
import { readContext, type DecisionContextInput } from './decision-context.js';
import type { Decision } from './decision.js';
import { decidePrepared, unreadable } from './internal/decide-prepared.js';
import { readRequest } from './internal/prepared-request.js';
import type { ShareRequestInput } from './share-request.js';

/**
 * Decides whether a holder may share categories of data about a person with a recipient, item by item, with the reason.
 *
 * Pure: the clock, the consents, the facts and the configuration are in the context, and the order of consents changes nothing.
 * Input is parsed strictly and may be anything: what cannot be read is refused with `invalid-request`, never an exception. A
 * request of `parseShareRequest` and a context of `parseDecisionContext` are recognised and not parsed again.
 *
 * The levels stay apart, from the first to the last: hard limits, a ground that is claimed, the person's own rules, what is presumed or stands in
 * the national register, and no. A rule never competes with one of another level.
 *
 * @source WGBO 7:457 BW, Wabvpz 15a, AVG 6, 7 and 9, UAVG 46, Jeugdwet 7.3.11; national Generic Functions guide for precedence;
 * what is ours is tagged `proposed-default` in `consentRules`.
 */
export function decide(request: ShareRequestInput, context: DecisionContextInput): Decision {
  const at = readContext(context);
  const asked = readRequest(request);
  if (!at.ok) return unreadable(asked.ok ? asked.prepared.asked : asked.asked, null);
  if (!asked.ok) return unreadable(asked.asked, at.value);
  return decidePrepared(asked.prepared, at.value);
}
