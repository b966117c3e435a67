/**
 * What a region may say about who gives which command: about commands that exist, and never against the person.
 */
import { explorationAuthority, explorationAuthorityKeys } from '../exploratory-conversation/authority.js';
import type { CommandType } from '../exploratory-conversation/commands.js';
import type { Authority } from '../process/authority.js';
import { professionalRoles } from '../words/role.js';
import type { Issue } from '../words/result.js';
import type { RegionProfile } from './region-profile.js';

/** Per key: the lines of the table that the region replaces. */
const linesByKey: ReadonlyMap<string, readonly Authority[]> = new Map(
  (Object.keys(explorationAuthority) as CommandType[]).map((type) => [
    explorationAuthorityKeys[type],
    explorationAuthority[type],
  ]),
);

/**
 * The steps that no region gives to others: the GP decides on a referral, and responsibility moves only when the receiver says so.
 *
 * @source agreement of 2022, p. 75; fixed nationally.
 */
const national: readonly CommandType[] = ['record-gp-decision', 'record-receiver-answer'];
/** Every professional signals danger: no region narrows that. Proposed default. */
const acuteKey = explorationAuthorityKeys['signal-acute'];

const nationalKeys = new Set<string>(national.map((type) => explorationAuthorityKeys[type]));

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
    if (key === acuteKey && professionalRoles.some((role) => !roles.includes(role))) {
      return [{ code: 'closes-acute-route', path, expected: 'every professional role' }];
    }
    const kept = lines
      .filter(({ relation }) => relation === 'person')
      .flatMap((line) => line.roles as readonly string[]);
    const lost = kept.filter((role) => !(roles as readonly string[]).includes(role));
    return lost.length === 0 ? [] : [{ code: 'takes-from-person', path, expected: `also ${lost.join(' and ')}` }];
  });
}
