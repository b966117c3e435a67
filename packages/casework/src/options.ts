/**
 * What casework needs from outside.
 */
import type { Instant, Organisation, OrganisationId, ProfileVersion, RegionProfile } from '@mgn/domain';
import type { AuditChain } from './store/audit-chain.js';
import type { EventLog } from './store/event-log.js';
import type { Identifiers } from './store/identifiers.js';
import type { PlacesPort } from './places.js';

/** What casework needs from outside. */
export interface CaseworkOptions {
  readonly log: EventLog;
  /** The chain of the audit log, where the store keeps one: without it there is no file of the log to take. */
  readonly auditChain?: AuditChain;
  /** The profile of now. */
  readonly region: RegionProfile;
  /** Every version of the profile with its days: a process that runs keeps the rules under which it began, unless the person gains. */
  readonly versions?: readonly ProfileVersion[];
  readonly clock: () => Instant;
  readonly identifiers: Identifiers;
  /** The address book; asked again for every command and view, so that an app may cache it as it likes. */
  readonly organisations: () => Promise<ReadonlyMap<OrganisationId, Organisation>>;
  /**
   * Who knows where there are places. With it, a search goes by what it says at the moment of a command, whatever ranking the command brings. Left
   * out, nothing is concluded from waits that nobody knows, and the ranking of a command is believed.
   */
  readonly places?: PlacesPort;
}
