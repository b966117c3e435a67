/**
 * The days on which the agreements of this region changed, as the versions of its profile say.
 */
import { compareProfiles, isSetting, type PlainDate, type RegionProfile, type SettingKey } from '@mgn/domain';

/** A change: the first day of the new agreements, and on which topics they differ from those before. */
export interface ProfileChange {
  readonly on: PlainDate;
  readonly topics: readonly SettingKey[];
}

/** What only names a version. */
const names: ReadonlySet<string> = new Set(['id', 'version', 'validFrom', 'displayName']);

/** Every change up to today, the newest first; none where only one version is known. */
export function profileChanges(
  earlier: readonly RegionProfile[],
  now: RegionProfile,
  today: PlainDate,
): readonly ProfileChange[] {
  const versions = [...earlier, now];
  return versions
    .flatMap((profile, index): readonly ProfileChange[] => {
      const before = versions[index - 1];
      if (before === undefined || profile.validFrom > today) return [];
      const topics = compareProfiles(before, profile)
        .filter(({ standing }) => standing === 'differs')
        .map(({ topic }) => topic)
        .filter(isSetting)
        .filter((topic) => !names.has(topic));
      return [{ on: profile.validFrom, topics }];
    })
    .reverse();
}
