/**
 * Which of the person's own rules decides when several apply.
 *
 * The national order: the more specific rule goes before the less specific one, compared per dimension; at equal or
 * incomparable specificity an objection wins; an absolute block wins always. A rule never competes with anything but the
 * person's other rules, and where somebody decides beside the person, each goes by their own.
 */
import type { OverriddenRule, RuleRef } from '../decision.js';
import type { DenyReason } from '../reasons.js';

/** How specific a rule is for one request: higher is more specific, dimension by dimension. */
interface Specificity {
  readonly holder: number;
  readonly recipient: number;
  readonly context: number;
  readonly resource: number;
  readonly time: number;
}

/** A rule that applies to one category and one purpose of a request. */
export interface ApplicableRule {
  readonly ref: RuleRef;
  readonly specificity: Specificity;
  readonly recordedMs: number;
  /** Who gave it. A rule goes before another one of the same grantor only: nobody overrules what somebody else said by being more precise. */
  readonly voice: string;
}

export interface ApplicableObjection extends ApplicableRule {
  readonly absolute: boolean;
}

/** What the person's rules say: `none` when no rule applies. */
export interface Verdict {
  readonly outcome: 'permit' | 'deny' | 'none';
  readonly reason: DenyReason | null;
  readonly decisive: readonly RuleRef[];
  readonly overridden: readonly OverriddenRule[];
}

const noVerdict: Verdict = { outcome: 'none', reason: null, decisive: [], overridden: [] };

/**
 * Weighs the permissions and objections that apply.
 *
 * With `laterWins`, an objection that was recorded at or after every more specific permission still ends them.
 *
 * @source national Generic Functions guide (order of consents); the later general objection is a proposed default.
 */
export function weigh(
  permissions: readonly ApplicableRule[],
  objections: readonly ApplicableObjection[],
  laterWins: boolean,
): Verdict {
  if (objections.length === 0) return permissions.length === 0 ? noVerdict : permitted(permissions, []);
  const absolute = objections.filter((objection) => objection.absolute);
  if (absolute.length > 0) return denied('absolute-block', absolute, permissions, () => 'absolute');

  const standing: ApplicableRule[] = [];
  const later: ApplicableRule[] = [];
  const overridden: OverriddenRule[] = [];
  for (const objection of objections) {
    const above = permissions.filter((permission) => supersedes(permission, objection));
    const by = above.find(({ recordedMs }) => !laterWins || recordedMs > objection.recordedMs);
    if (by !== undefined) overridden.push({ rule: objection.ref, by: by.ref, why: 'more-specific' });
    else (above.length === 0 ? standing : later).push(objection);
  }
  if (standing.length > 0) {
    return denied('objection', standing, permissions, (permission, objection) =>
      supersedes(objection, permission) ? 'more-specific' : 'tie-objection',
    );
  }
  if (later.length > 0) return denied('later-general-objection', later, permissions, () => 'later-general');
  return permitted(permissions, overridden);
}

/** Says whether one rule is at least as specific as another of the same grantor everywhere, and more so somewhere. */
export function supersedes(
  { specificity: one, voice }: ApplicableRule,
  { specificity: other, voice: otherVoice }: ApplicableRule,
): boolean {
  return (
    voice === otherVoice &&
    one.holder >= other.holder &&
    one.recipient >= other.recipient &&
    one.context >= other.context &&
    one.resource >= other.resource &&
    one.time >= other.time &&
    (one.holder > other.holder ||
      one.recipient > other.recipient ||
      one.context > other.context ||
      one.resource > other.resource ||
      one.time > other.time)
  );
}

function permitted(permissions: readonly ApplicableRule[], overridden: readonly OverriddenRule[]): Verdict {
  const decisive: RuleRef[] = [];
  const less: OverriddenRule[] = [];
  for (const permission of permissions) {
    const by = permissions.find((other) => supersedes(other, permission));
    if (by === undefined) decisive.push(permission.ref);
    else less.push({ rule: permission.ref, by: by.ref, why: 'more-specific' });
  }
  return { outcome: 'permit', reason: null, decisive, overridden: [...overridden, ...less] };
}

function denied(
  reason: DenyReason,
  by: readonly ApplicableRule[],
  permissions: readonly ApplicableRule[],
  why: (permission: ApplicableRule, objection: ApplicableRule) => OverriddenRule['why'],
): Verdict {
  const overridden = permissions.flatMap((permission) => {
    const objection = by.find((one) => supersedes(one, permission)) ?? by[0];
    return objection === undefined
      ? []
      : [{ rule: permission.ref, by: objection.ref, why: why(permission, objection) }];
  });
  return { outcome: 'deny', reason, decisive: by.map(({ ref }) => ref), overridden };
}
