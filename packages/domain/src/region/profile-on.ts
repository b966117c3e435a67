/**
 * Which version of a region's profile holds on a day.
 */
import { comparePlainDates, type PlainDate } from '../calendar/plain-date.js';
import type { Refusal } from '../words/decision.js';
import { refusal, type RegionRefusalCode } from './refusal-codes.js';
import type { RegionProfile } from './region-profile.js';

/** One version of the profile of a region. It holds from `validFrom` of the profile, that day included. */
export interface ProfileVersion {
  readonly profile: RegionProfile;
  /** The last day on which it holds; null: until the day before the next version, or without an end. */
  readonly until: PlainDate | null;
}

/** The version that was asked for, or every reason why there is none. */
export type ProfileAnswer =
  | { readonly outcome: 'found'; readonly profile: RegionProfile }
  | { readonly outcome: 'refused'; readonly reasons: readonly Refusal<RegionRefusalCode>[] };

/**
 * The version of a region's profile that holds on a day: exactly one. The order of the versions in the list does not matter.
 *
 * Refuses with `no-version` (the list is empty), `versions-of-several-regions`, `version-number-twice`, `before-first-version`,
 * `no-version-on-this-day` (a gap, or after the end of the last one) and `versions-overlap` (more than one holds on this day).
 *
 * @source fourth leading principle: settings are versioned so that results can be compared. Proposed default.
 */
export function profileOn(versions: readonly ProfileVersion[], date: PlainDate): ProfileAnswer {
  const unfit = unfitReasons(versions);
  if (unfit.length > 0) return { outcome: 'refused', reasons: unfit };
  const holding = versions.filter((version) => holdsOn(version, versions, date));
  const [only, another] = holding;
  if (only !== undefined && another === undefined) return { outcome: 'found', profile: only.profile };
  if (another !== undefined) {
    const numbers = holding.map(({ profile }) => profile.version).sort((a, b) => a - b);
    return { outcome: 'refused', reasons: [refusal('versions-overlap', ['date'], { versions: numbers.join('|') })] };
  }
  const isBefore = versions.every(({ profile }) => comparePlainDates(date, profile.validFrom) < 0);
  return {
    outcome: 'refused',
    reasons: [refusal(isBefore ? 'before-first-version' : 'no-version-on-this-day', ['date'])],
  };
}

/** The versions that begin after a day and up to another one, earliest first. */
export function versionsBetween(
  versions: readonly ProfileVersion[],
  after: PlainDate,
  upTo: PlainDate,
): readonly ProfileVersion[] {
  return versions
    .filter(
      ({ profile }) =>
        comparePlainDates(profile.validFrom, after) > 0 && comparePlainDates(profile.validFrom, upTo) <= 0,
    )
    .toSorted((one, other) => comparePlainDates(one.profile.validFrom, other.profile.validFrom));
}

function unfitReasons(versions: readonly ProfileVersion[]): readonly Refusal<RegionRefusalCode>[] {
  if (versions.length === 0) return [refusal('no-version', ['versions'])];
  const regions = new Set(versions.map(({ profile }) => profile.id));
  const numbers = new Set(versions.map(({ profile }) => profile.version));
  return [
    ...(regions.size > 1 ? [refusal('versions-of-several-regions', ['versions'])] : []),
    ...(regions.size === 1 && numbers.size < versions.length ? [refusal('version-number-twice', ['versions'])] : []),
  ];
}

function holdsOn({ profile, until }: ProfileVersion, versions: readonly ProfileVersion[], date: PlainDate): boolean {
  if (comparePlainDates(date, profile.validFrom) < 0) return false;
  if (until !== null) return comparePlainDates(date, until) <= 0;
  return !versions.some(
    ({ profile: next }) =>
      comparePlainDates(next.validFrom, profile.validFrom) > 0 && comparePlainDates(next.validFrom, date) <= 0,
  );
}
