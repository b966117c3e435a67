/**
 * What stands in the way of a whole request, before any consent is weighed: hard limits, death, grounds that are claimed without
 * complete evidence. The first that holds is the answer for every category.
 */
import type { PreparedContext } from '../decision-context.js';
import { isAllowedPurpose } from '../purpose-limits.js';
import { hasFittingBasis } from '../recipient-basis.js';
import type { DenyReason } from '../reasons.js';
import type { PreparedRequest } from './prepared-request.js';

type Barrier = readonly [reason: DenyReason, holds: (asked: PreparedRequest, at: PreparedContext) => boolean];

/** Barriers that also keep the person from their own data. */
const beforeSelf: readonly Barrier[] = [
  ['subject-mismatch', ({ request }, { context }) => context.facts.person !== request.person],
  ['unknown-code', ({ unknownTerms }) => unknownTerms],
  ['invalid-request', isClockBehind],
  ['purpose-not-allowed', hasForbiddenPurpose],
  ['recipient-basis-missing', isWithoutBasis],
  ['recipient-mismatch', isOtherPerson],
  // An anonymous case is told about nobody; what is told about somebody goes by the person's rules.
  ['deceased', (asked, at) => isDeceased(at) && !asked.afterDeath && asked.request.mode !== 'anonymous'],
];

/** Barriers for everyone else. */
const afterSelf: readonly Barrier[] = [
  [
    'onward-sharing',
    ({ request }) => request.origin !== undefined && request.origin.organisation !== request.holder.organisation,
  ],
];

/** Says whether the person reads about themself. */
export function isSelf({ request }: PreparedRequest): boolean {
  return request.recipient.kind === 'person' && request.recipient.person === request.person;
}

/** The first barrier of a request, or `null`. */
export function barrierOf(asked: PreparedRequest, at: PreparedContext): DenyReason | null {
  const barriers = isSelf(asked) ? beforeSelf : [...beforeSelf, ...afterSelf];
  return barriers.find(([, holds]) => holds(asked, at))?.[0] ?? null;
}

/** A record of this person comes from a moment that lies ahead of the clock: one of the two clocks is wrong. */
function isClockBehind({ request }: PreparedRequest, { consents, nowMs, context }: PreparedContext): boolean {
  const newest = consents.byPerson.get(request.person)?.newestRecordedMs ?? -Infinity;
  return newest > nowMs + context.configuration.maxFutureSkew * 1000;
}

function hasForbiddenPurpose({ request, purposes }: PreparedRequest, at: PreparedContext): boolean {
  if (purposes.includes('post-mortem') && !isDeceased(at)) return true;
  return purposes.some((purpose) => !isAllowedPurpose(purpose, request.recipient, at.context.configuration));
}

function isWithoutBasis(
  { request, purposes, sameOrganisation }: PreparedRequest,
  { context }: PreparedContext,
): boolean {
  return !sameOrganisation && !hasFittingBasis(request.recipient, purposes, context.configuration);
}

function isOtherPerson({ request }: PreparedRequest): boolean {
  return request.recipient.kind === 'person' && request.recipient.person !== request.person;
}

function isDeceased({ deceasedMs, nowMs }: PreparedContext): boolean {
  return deceasedMs <= nowMs;
}
