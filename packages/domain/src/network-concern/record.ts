/**
 * A concern about a network as it stands: one type per state, each with just the facts that exist in that state. Nobody who is helped by the
 * network is in it.
 */
import type { Instant } from '../calendar/instant.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { RegionRef } from '../process/event.js';
import type { OrganisationId } from '../words/identifiers/object-ids.js';
import type { ProfessionalRole } from '../words/role.js';
import type { NetworkConcernStep } from './ladder.js';
import type { ConcernNorms } from './norms.js';
import type { NetworkSignal, ReportAddressee, SettlementReason } from './reasons.js';
import type { EndState, OpenState } from './states.js';

/** Nothing was raised yet: the record before the first event. */
export interface NoConcern {
  readonly state: 'none';
}

/** What came of one step. */
export interface StepReport {
  readonly step: NetworkConcernStep;
  readonly report: string;
  readonly addressees: readonly ReportAddressee[];
  readonly reportedAt: Instant;
}

/** What every raised concern has. */
export interface Raised {
  readonly signal: NetworkSignal;
  /** The organisation that it is about; null when it is about the network as a whole. */
  readonly about: OrganisationId | null;
  readonly insurer: OrganisationId;
  readonly reporter: OrganisationId;
  readonly reporterRole: ProfessionalRole;
  readonly description: string;
  readonly step: NetworkConcernStep;
  /** The reports so far, one per step, oldest first. */
  readonly reports: readonly StepReport[];
  readonly region: RegionRef;
  readonly norms: ConcernNorms;
  readonly raisedAt: Instant;
  readonly changedAt: Instant;
  /** Since when the concern is in its state; the clocks run from here. */
  readonly since: Instant;
  readonly exceeded: readonly {
    readonly norm: string;
    readonly level: 'target' | 'outer-bound';
    readonly due: PlainDate;
  }[];
}

/** A step is being taken. */
export interface UnderWay extends Raised {
  readonly state: 'under-way';
  /** The day on which its report is due, where one was named. */
  readonly reportBy: PlainDate | null;
}

/** What came of the step was reported; now it is decided what follows. */
export interface Reported extends Raised {
  readonly state: 'reported';
}

interface Ended<S extends EndState> extends Raised {
  readonly state: S;
  readonly endedAt: Instant;
}

/** Nothing more has to be done. */
export interface Settled extends Ended<'settled'> {
  readonly reason: SettlementReason;
  readonly explanation: string | null;
}

/** An independent party organises the conversations. */
export interface OrganisationWithOther extends Ended<'handed-over'> {
  readonly to: OrganisationId;
}

/** A concern in which somebody still has something to do. */
export type OpenConcern = UnderWay | Reported;

/** A concern that was raised, in any state. */
export type RaisedConcern = OpenConcern | Settled | OrganisationWithOther;

/** The record of a concern, or that there is none yet. */
export type NetworkConcern = NoConcern | RaisedConcern;

/** The record in a given state. */
export type ConcernIn<S extends OpenState | EndState | 'none'> = Extract<NetworkConcern, { state: S }>;

/** The record before the first event. */
export const none: NoConcern = { state: 'none' };
