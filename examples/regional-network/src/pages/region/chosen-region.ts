/**
 * The regions that can be laid side by side: this network, what holds where nothing was agreed, and those that published how they work.
 */
import { nationalDefaults, type RegionProfile } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { findPreset, regionPresets, type RegionPreset } from '@mgn/domain/regions';
import { regionTexts } from '../../messages/region.js';

/** A region that was chosen. `preset` is null for this network and for the defaults. */
export interface ChosenRegion {
  readonly code: string;
  readonly name: string;
  readonly profile: RegionProfile;
  readonly preset: RegionPreset | null;
}

/** The codes of this network and of the defaults, as an address has them. */
export const here = 'hier';
export const defaults = 'standaard';

/** Everything that can be chosen, in the order of the list. */
export function choices(own: RegionProfile, language: Language): readonly ChosenRegion[] {
  const texts = regionTexts[language];
  return [
    { code: here, name: texts.here(own.displayName), profile: own, preset: null },
    { code: defaults, name: texts.defaults, profile: nationalDefaults, preset: null },
    ...regionPresets.map((preset) => ({ code: preset.name, name: preset.region, profile: preset.profile, preset })),
  ];
}

/** The region with a code; null where there is none. */
export function chosen(code: string, own: RegionProfile, language: Language): ChosenRegion | null {
  if (code !== here && code !== defaults && findPreset(code) === null) return null;
  return choices(own, language).find((each) => each.code === code) ?? null;
}
