/**
 * What a decision may look at besides the record and the command. Nothing else: no clock, no store, no network.
 */
import type { Instant } from '../calendar/instant.js';
import type { RegionProfile } from '../region/region-profile.js';
import type { Actor } from '../words/actor.js';

/** The moment, the one who asks, and the settings of the region. */
export interface DecisionContext {
  readonly at: Instant;
  readonly actor: Actor;
  readonly region: RegionProfile;
}
