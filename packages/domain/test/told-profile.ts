/**
 * A profile as a case gives it: a preset by its name, or overrides on the defaults, for which a case owes no reason.
 */
import { nationalDefaults } from '../src/region/national-defaults.js';
import { parseRegionProfile } from '../src/region/parse-region-profile.js';
import type { RegionProfile } from '../src/region/region-profile.js';
import { findPreset } from '../src/regions/presets.js';

/** The profile. Throws where it is none. */
export function profileGiven(given: object): RegionProfile {
  if ('preset' in given) {
    const found = findPreset(String(given.preset));
    if (found === null) throw new Error(`no preset ${String(given.preset)}`);
    return found.profile;
  }
  const overrides = 'overrides' in given ? (given.overrides as object) : {};
  const keys = Object.keys(overrides).filter((key) => key !== 'deviations');
  const deviations = keys.map((key) => ({
    key,
    since: nationalDefaults.validFrom,
    agreedBy: 'a rule case',
    reason: 'a rule case',
  }));
  const parsed = parseRegionProfile({ deviations, ...overrides });
  if (!parsed.ok) throw new Error(`no profile: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}
