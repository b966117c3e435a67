/**
 * Which permissions may come along with a command: those for which the person is asked at that step, and no others. What the person
 * stopped is permitted again by the person, or by somebody who asked again and says so.
 */
import type { Actor, DataCategory, Issue, OrganisationId } from '@mgn/domain';
import type { Grant } from '../commands/envelope.js';
import type { SaidNo } from './said-no.js';

/** What is looked at of a permission. */
export type AskedGrant = Readonly<Pick<Grant, 'recipients' | 'categories' | 'askedAgain'>>;

/** What each recipient may be permitted at one step. */
export type Limits = ReadonlyMap<OrganisationId, ReadonlySet<DataCategory>>;

/** A step at which nobody is asked anything. */
export const noLimits: Limits = new Map();

/** The same categories for each of these recipients. */
export const toAll = (recipients: readonly OrganisationId[], categories: readonly DataCategory[]): Limits =>
  new Map(recipients.map((recipient) => [recipient, new Set(categories)]));

/** A step as the permissions that come with it are looked at. */
export interface GrantingStep {
  readonly limits: Limits;
  readonly actor: Actor;
  /** Says of a recipient whether the person said no to it. */
  readonly saidNo: SaidNo;
  /** The person has already answered at this step: only a yes to a second question can come along. */
  readonly answered: boolean;
}

/**
 * What is wrong with the permissions that came with a command, at `with.grants` and the place in the list; empty when nothing is.
 *
 * - `grant-not-with-this-step`: the person is not asked for this at this step. Leave the permission out.
 * - `person-said-no`: the person said no to this, stopped sharing with a recipient and permitted nothing to it since, or stopped sharing
 *   with everybody. The person can permit it again, with a command or in the person's own overview; whoever asks the person again says
 *   so with `askedAgain`. Without it, leave the permission out.
 */
export function grantIssues(
  grants: readonly AskedGrant[],
  { limits, actor, saidNo, answered }: GrantingStep,
): readonly Issue[] {
  return grants.flatMap((grant, index): readonly Issue[] => {
    const path = ['with', 'grants', index];
    if (!isWithin(grant, limits)) return [{ code: 'grant-not-with-this-step', path }];
    if (actor.role === 'person' || grant.askedAgain === true) return [];
    return answered || grant.recipients.some(saidNo) ? [{ code: 'person-said-no', path }] : [];
  });
}

/** Says whether a permission stays within what may be permitted. */
export function isWithin({ recipients, categories }: AskedGrant, limits: Limits): boolean {
  return recipients.every((recipient) => {
    const limit = limits.get(recipient);
    return limit !== undefined && categories.every((category) => limit.has(category));
  });
}
