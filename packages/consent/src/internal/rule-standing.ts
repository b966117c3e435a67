/**
 * How each rule of the person stands towards one request, apart from the category and the purpose: computed once per request.
 */
import type { Purpose } from '@mgn/domain';
import type { PreparedContext } from '../decision-context.js';
import { moreInformative, type DenyReason } from '../reasons.js';
import { lastMsAfter } from '../validity.js';
import { channelBit } from './bit-sets.js';
import type { ObjectionRule, PermissionRule, PersonRules } from './prepared-consents.js';
import type { PreparedRequest } from './prepared-request.js';
import type { ApplicableObjection, ApplicableRule } from './precedence.js';
import { matchParty, type PartyMatch } from './rule-matching.js';

/** A permission in view of a request. */
export interface PermissionStanding extends ApplicableRule {
  readonly rule: PermissionRule;
  /** Why it does not count at all at this moment, whoever gave it; `null` when it counts. */
  readonly invalid: DenyReason | null;
  /** The reasons why it is about something else than this request asks, apart from category and purpose. */
  readonly mismatches: readonly DenyReason[];
  /** The last millisecond at which it counts for this request. */
  readonly untilMs: number;
}

/** An objection in view of a request. */
export interface ObjectionStanding extends ApplicableObjection {
  readonly rule: ObjectionRule;
  /** Why it does not reach this request; `null` when it does, for the categories and purposes that it covers. */
  readonly aside: DenyReason | null;
  /** It was withdrawn, and reached this request until then. What it stood over is not revived by that. */
  readonly withdrawn: boolean;
}

/** The standings of every rule of the person. */
export interface Standings {
  readonly permissions: readonly PermissionStanding[];
  readonly objections: readonly ObjectionStanding[];
}

/** How every rule of the person stands. */
export function standingsOf(rules: PersonRules, asked: PreparedRequest, at: PreparedContext): Standings {
  return {
    permissions: rules.permissions.map((rule) => permissionStandingOf(rule, asked, at)),
    objections: rules.objections.map((rule) => objectionStandingOf(rule, asked, at)),
  };
}

function permissionStandingOf(rule: PermissionRule, asked: PreparedRequest, at: PreparedContext): PermissionStanding {
  const { holder, recipient, channel, episode } = asked.request;
  const toHolder = matchParty(rule.record.holders, holder, 'permission');
  const toRecipient = matchParty(rule.record.recipients, recipient, 'permission');
  const untilMs = endFor(rule, asked, at);
  const mismatches = partyMismatches(rule, asked, toHolder, toRecipient);
  // A permission for one way of sharing is none for another: that takes its own.
  if ((rule.channels & channelBit(channel)) === 0) mismatches.push('explicit-consent-required');
  if (rule.record.episode !== null && rule.record.episode !== episode) mismatches.push('purpose-mismatch');
  return {
    rule,
    ref: rule.ref,
    recordedMs: rule.recordedMs,
    voice: rule.voice,
    specificity: specificityOf(rule, toHolder, toRecipient),
    invalid: invalidityOf(rule, untilMs, at),
    mismatches,
    untilMs,
  };
}

/** Which end the rule has for this request: outside the medical domain no permission lasts longer than the network allows. */
function endFor(rule: PermissionRule, asked: PreparedRequest, at: PreparedContext): number {
  // What somebody wrote down in life for after their death ends when they said so.
  if (asked.medical || asked.sameOrganisation || asked.afterDeath) return rule.untilMs;
  const { maxCrossDomainDuration } = at.context.configuration;
  let end = rule.ends.get(maxCrossDomainDuration);
  if (end === undefined) {
    end = Math.min(rule.untilMs, lastMsAfter(rule.fromMs, rule.startDay, maxCrossDomainDuration));
    rule.ends.set(maxCrossDomainDuration, end);
  }
  return end;
}

function invalidityOf(rule: PermissionRule, untilMs: number, at: PreparedContext): DenyReason | null {
  const { configuration } = at.context;
  const reasons: (DenyReason | null)[] = [
    rule.status,
    at.nowMs >= rule.replacedMs ? 'no-applicable-consent' : null,
    at.nowMs > untilMs ? 'expired' : null,
    at.nowMs < rule.fromMs ? 'not-yet-valid' : null,
    rule.grantedMs > at.nowMs + configuration.maxFutureSkew * 1000 ? 'future-dated' : null,
  ];
  return first(reasons);
}

function partyMismatches(
  rule: PermissionRule,
  asked: PreparedRequest,
  toHolder: PartyMatch,
  toRecipient: PartyMatch,
): DenyReason[] {
  if (typeof toHolder === 'number' && typeof toRecipient === 'number') return [];
  const { holder, recipient } = asked.request;
  const turned =
    typeof matchParty(rule.record.holders, recipient, 'permission') === 'number' &&
    typeof matchParty(rule.record.recipients, holder, 'permission') === 'number';
  if (turned) return ['direction-mismatch'];
  const mismatches: DenyReason[] = [];
  if (typeof toHolder !== 'number') mismatches.push('no-applicable-consent');
  // The same organisation for another public task is another purpose.
  if (typeof toRecipient !== 'number')
    mismatches.push(toRecipient === 'task' ? 'purpose-mismatch' : 'recipient-mismatch');
  return mismatches;
}

function objectionStandingOf(rule: ObjectionRule, asked: PreparedRequest, at: PreparedContext): ObjectionStanding {
  const { holder, recipient } = asked.request;
  const toHolder = matchParty(rule.record.holders, holder, 'objection');
  const toRecipient = matchParty(rule.record.recipients, recipient, 'objection');
  const scope = scopeReasons(rule, asked, at, toHolder, toRecipient);
  return {
    rule,
    ref: rule.ref,
    recordedMs: rule.recordedMs,
    voice: rule.voice,
    specificity: specificityOf(rule, toHolder, toRecipient),
    absolute: rule.record.absolute,
    aside: first([...timeReasons(rule, at), ...scope]),
    withdrawn: rule.status === 'revoked' && first(scope) === null,
  };
}

/** Why an objection does not count at this moment. */
function timeReasons(rule: ObjectionRule, at: PreparedContext): readonly (DenyReason | null)[] {
  return [
    rule.status,
    at.nowMs >= rule.replacedMs ? 'no-applicable-consent' : null,
    at.nowMs > rule.untilMs ? 'expired' : null,
    at.nowMs < rule.fromMs ? 'not-yet-valid' : null,
  ];
}

/** Why an objection is about something else than a request. What the request leaves open (case, task, professional) does not keep it away. */
function scopeReasons(
  rule: ObjectionRule,
  asked: PreparedRequest,
  at: PreparedContext,
  toHolder: PartyMatch,
  toRecipient: PartyMatch,
): readonly (DenyReason | null)[] {
  const { configuration } = at.context;
  const { channel, episode } = asked.request;
  const otherEpisode = rule.record.episode !== null && episode !== undefined && rule.record.episode !== episode;
  const reachesWithin =
    !asked.sameOrganisation || configuration.objectionReachesOwnTeam === 'always' || isNamed(toRecipient);
  return [
    typeof toHolder === 'number' ? null : 'no-applicable-consent',
    typeof toRecipient === 'number' && reachesWithin ? null : 'recipient-mismatch',
    (rule.channels & channelBit(channel)) === 0 || otherEpisode ? 'no-applicable-consent' : null,
  ];
}

function isNamed(match: PartyMatch): boolean {
  return match === 2 || match === 3;
}

/**
 * Says whether an objection blocks a purpose over the channel of a request, by its function. One against speaking blocks everything, one
 * against making available blocks that only, one against use blocks where use would rest on consent.
 */
export function blocks({ record }: ObjectionRule, purpose: Purpose, asked: PreparedRequest): boolean {
  if (record.absolute) return true;
  switch (record.function) {
    case 'lift-secrecy':
      return true;
    case 'availability':
      return asked.request.channel === 'pull-open';
    case 'processing-basis':
      return purpose === 'research' || asked.organisation?.basis === 'consent';
    case 'agree-to-help':
      return false;
  }
}

function specificityOf(
  rule: PermissionRule | ObjectionRule,
  toHolder: PartyMatch,
  toRecipient: PartyMatch,
): ApplicableRule['specificity'] {
  return {
    holder: typeof toHolder === 'number' ? toHolder : -1,
    recipient: typeof toRecipient === 'number' ? toRecipient : -1,
    context: rule.contextLevel,
    resource: rule.resourceLevel,
    time: rule.timeLevel,
  };
}

/** The most informative reason, or `null` when there is none. */
export function first(reasons: readonly (DenyReason | null)[]): DenyReason | null {
  let found: DenyReason | null = null;
  for (const reason of reasons) {
    if (reason !== null) found = found === null ? reason : moreInformative(found, reason);
  }
  return found;
}
