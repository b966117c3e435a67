/**
 * What a region may say about who gives which command: about commands that exist, and never against the person.
 */
import { addressBookAuthority, addressBookAuthorityKeys } from '../address-book/authority.js';
import { availabilityAuthority, availabilityAuthorityKeys } from '../availability/authority.js';
import { conferenceAuthority, conferenceAuthorityKeys } from '../case-conference-item/authority.js';
import { explorationAuthority, explorationAuthorityKeys } from '../exploratory-conversation/authority.js';
import { networkConcernAuthority, networkConcernAuthorityKeys } from '../network-concern/authority.js';
import type { Authority } from '../process/authority.js';
import { transferAuthority, transferAuthorityKeys } from '../transfer-case/authority.js';
import { waitlistAuthority, waitlistAuthorityKeys } from '../waitlist-entry/authority.js';
import { professionalRoles } from '../words/role.js';
import type { Issue } from '../words/result.js';
import type { RegionProfile } from './region-profile.js';

/** Per key: the lines of the table that the region replaces. */
const linesByKey: ReadonlyMap<string, readonly Authority[]> = new Map([
  ...linesOf(explorationAuthorityKeys, explorationAuthority),
  ...linesOf(transferAuthorityKeys, transferAuthority),
  ...linesOf(networkConcernAuthorityKeys, networkConcernAuthority),
  ...linesOf(conferenceAuthorityKeys, conferenceAuthority),
  ...linesOf(waitlistAuthorityKeys, waitlistAuthority),
  ...linesOf(availabilityAuthorityKeys, availabilityAuthority),
  ...linesOf(addressBookAuthorityKeys, addressBookAuthority),
]);

/**
 * The steps that no region gives to others: the GP decides on a referral, responsibility moves only when the receiver says so, and no region
 * settles who raises or judges a concern about it.
 *
 * @source agreement of 2022, p. 75 and 77; fixed nationally.
 */
const nationalKeys: ReadonlySet<string> = new Set([
  explorationAuthorityKeys['record-gp-decision'],
  explorationAuthorityKeys['record-receiver-answer'],
  transferAuthorityKeys['confirm-responsibility'],
  ...Object.values(networkConcernAuthorityKeys),
  waitlistAuthorityKeys['start-treatment'],
]);

/** Every professional signals danger: no region narrows that. Proposed default. */
const acuteKeys: ReadonlySet<string> = new Set([
  explorationAuthorityKeys['signal-acute'],
  transferAuthorityKeys['signal-acute'],
  conferenceAuthorityKeys['signal-acute'],
  waitlistAuthorityKeys['signal-acute'],
]);

/**
 * What is wrong with the overrides: `unknown-command`, `national-rule`, `closes-acute-route`, or `takes-from-person` where the person or who
 * represents them loses a command.
 */
export function authorityIssues({ authority }: RegionProfile): readonly Issue[] {
  return Object.entries(authority).flatMap(([key, roles]): readonly Issue[] => {
    const path = ['authority', key];
    const lines = linesByKey.get(key);
    if (lines === undefined) {
      return [{ code: 'unknown-command', path, expected: 'the name of a process, a slash and one of its commands' }];
    }
    if (nationalKeys.has(key)) return [{ code: 'national-rule', path }];
    if (acuteKeys.has(key) && professionalRoles.some((role) => !roles.includes(role))) {
      return [{ code: 'closes-acute-route', path, expected: 'every professional role' }];
    }
    const kept = lines
      .filter(({ relation }) => relation === 'person')
      .flatMap((line) => line.roles as readonly string[]);
    const lost = kept.filter((role) => !(roles as readonly string[]).includes(role));
    return lost.length === 0 ? [] : [{ code: 'takes-from-person', path, expected: `also ${lost.join(' and ')}` }];
  });
}

function linesOf<Type extends string>(
  keys: Readonly<Record<Type, string>>,
  table: Readonly<Record<Type, readonly Authority[]>>,
): readonly (readonly [string, readonly Authority[]])[] {
  return (Object.keys(table) as Type[]).map((type) => [keys[type], table[type]]);
}
