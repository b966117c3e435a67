/**
 * Under which version of the region's profile a process is decided: the one under which it began, unless the person gains by a newer one.
 */
import { plainDateOf, profileOn, rulesForRunningCaseOn, type Instant, type RegionProfile } from '@mgn/domain';
import type { CaseworkOptions } from '../options.js';
import type { RecordedEvent } from '../store/event-log.js';

/**
 * The profile for a process with this history; the one of the day for a process that opens. Where nobody gave the versions, or they say nothing of
 * one of the days, the profile of now holds: a mistake in a list of versions stops nobody.
 */
export function rulesOfCase(
  { region, versions }: Pick<CaseworkOptions, 'region' | 'versions'>,
  history: readonly RecordedEvent[],
  at: Instant,
): RegionProfile {
  if (versions === undefined) return region;
  const today = plainDateOf(at);
  const [opened] = history;
  const answer =
    opened === undefined ? profileOn(versions, today) : rulesForRunningCaseOn(versions, plainDateOf(opened.at), today);
  return answer.outcome === 'found' ? answer.profile : region;
}
