/**
 * What one viewer sees of one conversation, and why the rest is missing.
 */
import type {
  Actor,
  Appointment,
  CaseId,
  Clock,
  CommandType,
  DataCategory,
  Direction,
  EventType,
  Instant,
  OrganisationId,
  PersonId,
  ProfessionalId,
  ResponsibleParty,
  StreamId,
} from '@mgn/domain';
import type { Seen } from '../../sharing/seen.js';
import type { BlindParty } from './blind-parties.js';
import type { SeenStep } from './chosen-help.js';
import type { FieldName, FieldValues } from './view-fields.js';
import type { Position } from './involvement.js';
import type { BlockedCommand, WithheldCommand } from './withheld.js';

/**
 * One line of the history: what happened, when, and which organisation did it in which role. Who was asked to take over is known to
 * whoever may see which help was chosen; for others the role, the organisation and the professional are null.
 */
export interface TimelineEntry {
  readonly version: number;
  readonly type: EventType;
  readonly at: Instant;
  readonly role: Actor['role'] | null;
  readonly organisation: OrganisationId | null;
  readonly professional: ProfessionalId | null;
}

/** The appointment as it stands in the diary of those who come: no text, and nothing about the person. */
export type DiaryEntry = Pick<Appointment, 'startsAt' | 'minutes' | 'place' | 'seats'>;

/** The view of one conversation for one viewer. Process facts are for everyone with a part in it; fields pass the gate. */
export interface ConversationView {
  readonly stream: StreamId;
  readonly caseId: CaseId;
  readonly caseNumber: string;
  readonly version: number;
  readonly state: string;
  readonly person: PersonId;
  readonly positions: readonly Position[];
  readonly requester: OrganisationId;
  readonly gpPractice: OrganisationId;
  readonly responsible: ResponsibleParty;
  readonly next: SeenStep | null;
  /** Without those that tell which help was chosen, where the viewer may not see that. */
  readonly clocks: readonly Clock[];
  readonly failedAttempts: number;
  /** The commands that this viewer may give now. */
  readonly allowed: readonly CommandType[];
  /** The directions for which the viewer's organisation is asked to take over and has not answered, whatever the person shares now. */
  readonly asked: readonly Direction[];
  /** Of what the process allows: what waits until the person permits something. Also shown to the person. */
  readonly withheld: readonly WithheldCommand[];
  /** Who has a part in what comes next and may not see what it needs, as far as this viewer is told. */
  readonly blind: readonly BlindParty[];
  /** The version of what the person shares, for who could bring a permission now: a second answer names it. Null for others. */
  readonly sharing: number | null;
  /** Of `allowed`: what would be refused now whatever one fills in, with the reasons. */
  readonly blocked: readonly BlockedCommand[];
  /** The appointment, for those who sit there and for who planned it, whatever the person shares; null for others. */
  readonly diary: DiaryEntry | null;
  readonly timeline: readonly TimelineEntry[];
  readonly fields: { readonly [F in FieldName]: Seen<FieldValues[F]> };
  /** The categories that the viewer may see, as far as they were asked. */
  readonly categories: readonly DataCategory[];
}

/** What one organisation with a part in a conversation sees of it. */
export interface OrganisationSight {
  readonly organisation: OrganisationId;
  readonly positions: readonly Position[];
  /** Categories of which it sees something now, because it may, or because it wrote that down itself. */
  readonly sees: readonly DataCategory[];
  /** Categories of which it sees nothing now. What does not exist yet and would be seen stands in neither list. */
  readonly seesNot: readonly DataCategory[];
  /** It has the appointment in its own diary: when, in what kind of place and with whom. */
  readonly knowsAppointment: boolean;
}
