/**
 * Makes the view of a conversation for one viewer: process facts as they are, every other field through the gate.
 */
import type { Decision, DecisionContext } from '@mgn/consent';
import {
  exploratoryConversation,
  isWaiting,
  type Actor,
  type Direction,
  type EventType,
  type OpenedConversation,
  type Organisation,
  type OrganisationId,
  type PersonDetails,
  type RegionProfile,
} from '@mgn/domain';
import { recordWhenLeft, type ConversationReading } from './reading.js';
import { blindParties } from './blind-parties.js';
import { mayBringPermissions } from './grants.js';
import { readerOf } from '../../sharing/reader.js';
import { gatedFields, type Gate, type Looking } from '../../sharing/gated-fields.js';
import { lived, onlyDeclined, positionsOf, type Position } from './involvement.js';
import { blockedCommands, withheldCommands } from './withheld.js';
import { helpSightOf, hidesWho, seenClocks, seenStep, type HelpSight } from './chosen-help.js';
import { failedAttemptsOf } from './failed-attempts.js';
import type { ConversationView, DiaryEntry, TimelineEntry } from './view.js';
import { fieldNames, viewFields, type FieldName } from './view-fields.js';
import type { RecordedEvent } from '../../store/event-log.js';

/** What a view is made of. */
export interface ViewMaterial {
  readonly reading: ConversationReading;
  readonly details: PersonDetails | null;
  readonly texts: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly consent: DecisionContext;
  /** The version of what the person shares. */
  readonly sharing: number;
  readonly region: RegionProfile;
  /** Under which the process is decided: the profile of its beginning, unless the person gains. */
  readonly rules: RegionProfile;
}

/** The view, with the decisions that it rests on; null when the viewer has no part in the conversation. */
export function makeView(
  material: ViewMaterial,
  viewer: Actor,
): { readonly view: ConversationView; readonly decisions: readonly Decision[] } | null {
  const { reading, region, consent } = material;
  const { record } = reading;
  const positions = positionsOf(record, viewer, region);
  const reader = readerOf(viewer, material.organisations);
  if (positions.length === 0 || reader === null) return null;

  const { fields, gate } = seenFields(material, { positions, reader, requester: viewer }, fieldNames);
  const allowed = exploratoryConversation.allowedCommands(record, { at: consent.now, actor: viewer, region });
  const { stream, caseId, events: history } = reading;
  const about = { stream, caseId, record, history, actor: viewer, organisations: material.organisations, consent };
  const outside = onlyDeclined(positions);
  const sight = helpSightIn(record, viewer, fields);
  const withheld = withheldCommands(about, allowed, region);
  const next = outside ? null : exploratoryConversation.next(record);
  // Whoever declined everything is not told who is asked now, who took over, or how it went on.
  const known = outside ? recordWhenLeft(reading, viewer) : record;
  const view: ConversationView = {
    stream: reading.stream,
    caseId: reading.caseId,
    caseNumber: reading.caseNumber,
    // The version of now: whoever sees danger can still say so.
    version: reading.version,
    state: known.state,
    person: record.person,
    positions,
    requester: record.requester,
    gpPractice: record.gpPractice,
    responsible: exploratoryConversation.responsibleParty(known),
    next: next === null ? null : seenStep(next, sight),
    clocks: outside ? [] : seenClocks(exploratoryConversation.clocks(record), sight),
    failedAttempts: outside ? 0 : failedAttemptsOf(lived(record)),
    allowed,
    asked: askedOf(record, viewer),
    withheld,
    blind: outside ? [] : blindParties(about, region),
    sharing: withheld.length > 0 || allowed.some(mayBringPermissions) ? material.sharing : null,
    blocked: blockedCommands(about, allowed, material.rules),
    diary: diaryOf(record, positions),
    timeline: (outside ? reading.events.filter(isBy(viewer)) : reading.events).map(
      timelineEntry(hidesWho(record, sight)),
    ),
    fields,
    categories: gate.shown(),
  };
  return { view, decisions: gate.decisions() };
}

/** The positions that have the appointment in their own diary: it is theirs as much as the person's. Proposed default. */
const inDiary: readonly Position[] = ['person', 'seat', 'network-office'];

function diaryOf(record: OpenedConversation, positions: readonly Position[]): DiaryEntry | null {
  if (!('appointment' in record) || !positions.some((position) => inDiary.includes(position))) return null;
  const { startsAt, minutes, place, seats } = record.appointment;
  return { startsAt, minutes, place, seats };
}

/** The directions for which the viewer's organisation is asked to take over and has not answered: what one was asked, one knows. */
function askedOf(record: OpenedConversation, viewer: Actor): readonly Direction[] {
  if (!('organisation' in viewer) || record.state !== 'handing-over') return [];
  return record.handovers
    .filter((handover) => handover.receiver === viewer.organisation && isWaiting(handover))
    .map(({ direction }) => direction);
}

/** What fields are read from. */
export type FieldSource = Pick<ViewMaterial, 'reading' | 'details' | 'texts' | 'organisations' | 'consent'>;

/** Fields as a reader may see them. */
export type SeenFields<F extends FieldName> = Pick<ConversationView['fields'], F>;

/** Fields of a conversation as this reader may see them, with the gate that was asked about them. */
export function seenFields<F extends FieldName>(
  { reading, details, texts, organisations, consent }: FieldSource,
  looking: Looking<Position>,
  names: readonly F[],
): { readonly fields: SeenFields<F>; readonly gate: Gate } {
  const { record, stream, caseId, events } = reading;
  const { person } = record;
  const purpose = 'exploratory-conversation';
  const material = { record, person, stream, caseId, events, details, texts, organisations, consent, purpose } as const;
  return gatedFields(viewFields, material, looking, names);
}

/** What the viewer's own organisation did. */
function isBy(viewer: Actor): (event: RecordedEvent) => boolean {
  const own = 'organisation' in viewer ? viewer.organisation : null;
  return ({ actor }) => own !== null && 'organisation' in actor && actor.organisation === own;
}

/** A line of the history, without who it was where the viewer may not know that. */
function timelineEntry(isHidden: ReturnType<typeof hidesWho>): (event: RecordedEvent) => TimelineEntry {
  return ({ version, type, at, actor }) => {
    const line = { version, type: type as EventType, at };
    const organisation = 'organisation' in actor ? actor.organisation : null;
    if (isHidden({ type, organisation })) return { ...line, role: null, organisation: null, professional: null };
    const professional = 'professional' in actor ? (actor.professional ?? null) : null;
    return { ...line, role: actor.role, organisation, professional };
  };
}

/** The fields that say which help was chosen. */
export const fieldsOfHelp = ['directions', 'gpDecision'] as const satisfies readonly FieldName[];

/** What a viewer may know of the help that was chosen: everything, if one of the fields that say it is shown. */
export function helpSightIn(
  record: OpenedConversation,
  viewer: Actor,
  { directions, gpDecision }: SeenFields<(typeof fieldsOfHelp)[number]>,
): HelpSight {
  const isShown = directions.seen || gpDecision.seen;
  return helpSightOf(record, viewer, viewer.role === 'person' || isShown);
}
