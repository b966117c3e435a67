/**
 * The record of an entry on a waiting list: per state, just the facts that exist in that state. Always the fold of its events.
 */
import type { Instant } from '../calendar/instant.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { Direction } from '../exploratory-conversation/directions.js';
import type { ContactMeans } from '../exploratory-conversation/reasons.js';
import type { RegionRef } from '../process/event.js';
import type { DeclineReason } from '../words/decline-reason.js';
import type { OrganisationId, PersonId, TransferReference } from '../words/identifiers/object-ids.js';
import type { PersonDecision } from '../words/person-decision.js';
import type { CarriedWait } from './carried-wait.js';
import type { WaitlistNorms } from './norms.js';
import type { EntryEnding, EntryError } from './reasons.js';
import type { EndState, OpenState } from './states.js';

/** Nobody was registered yet: the record before the first event. */
export interface NoEntry {
  readonly state: 'none';
}

/** One contact with the person who waits, or an attempt at one. */
export interface WaitingContact {
  readonly on: PlainDate;
  readonly means: ContactMeans;
  readonly reached: boolean;
}

/** What the person said about help from the insurer, and when. */
export interface MediationAnswer {
  readonly answer: PersonDecision;
  readonly consent: boolean;
  readonly at: Instant;
}

/** The person is to be asked whether the wait goes on: since when, and the last day in time. */
export interface WaitQuestion {
  readonly from: PlainDate;
  readonly by: PlainDate;
}

/** What every entry has. Nothing that says since when the person waits can change. */
export interface Listed {
  readonly person: PersonId;
  readonly provider: OrganisationId;
  readonly gpPractice: OrganisationId;
  readonly direction: Direction;
  readonly inCareOf: OrganisationId | null;
  /** The day of the first contact with this list: the place on it. */
  readonly registeredOn: PlainDate;
  /** The first contact of this wait, also where that was with another list: the clocks run from here. */
  readonly waitsSince: PlainDate;
  readonly carried: CarriedWait | null;
  readonly referralOn: PlainDate | null;
  /** The provider has responsibility for the treatment. */
  readonly takenOver: boolean;
  readonly region: RegionRef;
  readonly norms: WaitlistNorms;
  readonly openedAt: Instant;
  readonly changedAt: Instant;
  /** Since when the entry is in its state. */
  readonly since: Instant;
  readonly contacts: readonly WaitingContact[];
  /** The last day on which the person was spoken with: a contact, the registration or the intake. */
  readonly lastContactOn: PlainDate;
  readonly mediation: MediationAnswer | null;
  /** Null where nobody has to ask; answered by the person, or by an intake or a treatment that came. */
  readonly waitQuestion: WaitQuestion | null;
  /** The transfer that looks for another place; null when none does. */
  readonly openTransferCaseId: TransferReference | null;
  readonly exceeded: readonly {
    readonly norm: string;
    readonly level: 'target' | 'outer-bound';
    readonly due: PlainDate;
  }[];
}

/** On the list; the referral may still be missing. */
export interface Registered extends Listed {
  readonly state: 'registered';
}

/** Waits for an intake. */
export interface WaitingIntake extends Listed {
  readonly state: 'waiting-intake';
}

/** The intake was held. */
export interface IntakeDone extends Listed {
  readonly state: 'intake-done';
  readonly intakeOn: PlainDate;
}

/** Waits for the treatment. */
export interface WaitingTreatment extends Listed {
  readonly state: 'waiting-treatment';
  readonly intakeOn: PlainDate;
}

/** The treatment began; the wait is over, and the entry is closed administratively. */
export interface InTreatment extends Listed {
  readonly state: 'in-treatment';
  readonly intakeOn: PlainDate;
  readonly treatmentOn: PlainDate;
}

/** No longer on this list. */
export interface EndedEntry extends Listed {
  readonly state: 'ended';
  readonly endedAt: Instant;
  readonly reason: EntryEnding;
  readonly intakeOn: PlainDate | null;
  readonly treatmentOn: PlainDate | null;
  readonly takenOverOn: PlainDate | null;
  /** The transfer that moved the person, or that was still open. */
  readonly transferCase: TransferReference | null;
  readonly declineReason: DeclineReason | null;
  readonly keptEntry: string | null;
  readonly entryError: EntryError | null;
  readonly acuteService: OrganisationId | null;
}

/** An entry with which somebody still has something to do. */
export type OpenEntry = Registered | WaitingIntake | IntakeDone | WaitingTreatment | InTreatment;

/** An entry that was made, in any state. */
export type MadeEntry = OpenEntry | EndedEntry;

/** The record of an entry, or that there is none yet. */
export type WaitlistEntry = NoEntry | MadeEntry;

/** The record in a given state. */
export type EntryIn<S extends OpenState | EndState | 'none'> = Extract<WaitlistEntry, { state: S }>;

/** The record before the first event. */
export const none: NoEntry = { state: 'none' };
