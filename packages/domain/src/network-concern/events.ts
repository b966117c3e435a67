/**
 * The events of a concern about a network: what happened, in the past tense. Who did it stands there as an organisation, never as a person.
 */
import * as z from 'zod';
import { PlainDate } from '../calendar/plain-date.js';
import { eventSchema } from '../process/event-schema.js';
import { ProfessionalActor, SystemActor } from '../words/actor.js';
import { FreeText } from '../words/free-text.js';
import { OrganisationId } from '../words/identifiers/object-ids.js';
import { ProfessionalRole } from '../words/role.js';
import { NetworkConcernStep } from './ladder.js';
import { ConcernNorms } from './norms.js';
import { NetworkSignal, ReportAddressee, SettlementReason } from './reasons.js';

/** Whoever acts: an organisation with the role in which somebody acted for it, or the system. No person, and no professional by id. */
export const ConcernActor = z.discriminatedUnion('role', [ProfessionalActor.omit({ professional: true }), SystemActor]);
export type ConcernActor = Readonly<z.infer<typeof ConcernActor>>;

const concernEvent = <const Type extends string, Data extends z.ZodObject>(type: Type, data: Data) =>
  eventSchema(type, data).extend({ actor: ConcernActor });

/** A concern was raised; the first step began. */
export const ConcernRaised = concernEvent(
  'concern-raised',
  z.strictObject({
    signal: NetworkSignal,
    about: OrganisationId.nullable(),
    insurer: OrganisationId,
    /** The organisation that raised it, and the role in which somebody did so for it. */
    reporter: OrganisationId,
    reporterRole: ProfessionalRole,
    description: FreeText,
    norms: ConcernNorms,
  }),
);
/** What came of a step was reported. */
export const StepReported = concernEvent(
  'step-reported',
  z.strictObject({ step: NetworkConcernStep, report: FreeText, addressees: z.array(ReportAddressee) }),
);
/** The next step began. */
export const StepTaken = concernEvent(
  'step-taken',
  z.strictObject({ step: NetworkConcernStep, reportBy: PlainDate.nullable() }),
);
/** An independent party organises the conversations in this region. */
export const OrganisationHandedOver = concernEvent('organisation-handed-over', z.strictObject({ to: OrganisationId }));
/** Nothing more has to be done. */
export const ConcernSettled = concernEvent(
  'concern-settled',
  z.strictObject({ step: NetworkConcernStep, reason: SettlementReason, explanation: FreeText.nullable() }),
);
/** A target passed; `due` is its last day in time. */
export const ConcernNormExceeded = concernEvent(
  'time-norm-exceeded',
  z.strictObject({ norm: z.string(), level: z.enum(['target', 'outer-bound']), due: PlainDate }),
);

/** Every event, told apart by `type`. */
export const NetworkConcernEvent = z.discriminatedUnion('type', [
  ConcernRaised,
  StepReported,
  StepTaken,
  OrganisationHandedOver,
  ConcernSettled,
  ConcernNormExceeded,
]);
export type NetworkConcernEvent = z.infer<typeof NetworkConcernEvent>;

/** The type of an event. */
export type EventType = NetworkConcernEvent['type'];

/** The event with a given type. */
export type EventOf<T extends EventType> = Extract<NetworkConcernEvent, { type: T }>;
