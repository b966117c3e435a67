/**
 * What must not compile: a fact of another state, a change of a record, plain text where an id belongs.
 */
import type { Instant } from '../calendar/instant.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { RegionProfile } from '../region/region-profile.js';
import type { Actor } from '../words/actor.js';
import type { OrganisationId, PersonId } from '../words/identifiers/object-ids.js';
import type { CommandOf } from './commands.js';
import type { DecisionContext } from '../process/context.js';
import type { ExplorationDecision } from './decide.js';
import type { EventOf } from './events.js';
import { exploratoryConversation } from './index.js';
import type { NextStep } from '../process/next-step.js';
import type { ConversationIn, ExploratoryConversation, OpenedConversation } from './record.js';
import type { ExplorationRefusalCode } from './refusal-codes.js';
import type { ConversationReport } from './report.js';

declare const record: ExploratoryConversation;
declare const opened: OpenedConversation;
declare const context: DecisionContext;
declare const region: RegionProfile;
declare const actor: Actor;
declare const someDay: PlainDate;
declare const person: PersonId;
declare const practice: OrganisationId;
declare const report: ConversationReport;
declare const accepted: Extract<ExplorationDecision, { outcome: 'accepted' }>;
declare const refused: Extract<ExplorationDecision, { outcome: 'refused' }>;

// The ordinary way.
export const prepare: CommandOf<'prepare'> = { type: 'prepare', person, requester: practice };
export const decision: ExplorationDecision = exploratoryConversation.decide(record, prepare, context);
export const code: ExplorationRefusalCode | undefined = refused.reasons[0]?.code;
export const step: NextStep | null = exploratoryConversation.next(record);
export const by: PlainDate | undefined = step?.by;
export const to: OrganisationId = ({} as EventOf<'advice-delivered'>).data.to;

// @ts-expect-error a draft has no appointment
export const early = (record as ConversationIn<'draft'>).appointment;
// @ts-expect-error an accepted request has no date yet
export const undated = (record as ConversationIn<'accepted'>).appointment;
// @ts-expect-error nothing was decided when the advice was delivered
export const undecided = (record as ConversationIn<'advice-delivered'>).gpDecision;
// @ts-expect-error before the first event there is no person
export const nobody = (record as ConversationIn<'none'>).person;
// @ts-expect-error a record is never changed
opened.person = person;
// @ts-expect-error a report is never changed
report.question = 'x';
// @ts-expect-error there is no place for a diagnosis
export const diagnosis = report.diagnosis;
// @ts-expect-error a moment is parsed, never plain text
export const moment: DecisionContext = { at: '2026-11-23T09:30:00+01:00', actor, region };
// @ts-expect-error a day is no moment
export const day: Instant = someDay;
// @ts-expect-error an id is parsed, never plain text
export const named: CommandOf<'prepare'> = { type: 'prepare', person: 'somebody', requester: practice };
// @ts-expect-error an organisation is no person
export const swapped: CommandOf<'prepare'> = { type: 'prepare', person: practice, requester: practice };
// @ts-expect-error no such command
export const unknown: ExplorationDecision = exploratoryConversation.decide(record, { type: 'refer' }, context);
// @ts-expect-error a refusal has no events
export const refusedEvents = refused.events;
// @ts-expect-error an acceptance has no reasons
export const acceptedReasons = accepted.reasons;
// @ts-expect-error nobody is responsible for what was not opened
export const responsible = exploratoryConversation.responsibleParty(record);
