/**
 * Makes the view of a conversation for one viewer: process facts as they are, every other field through the gate.
 */
import type { Decision, DecisionContext } from '@mgn/consent';
import {
  exploratoryConversation,
  isWaiting,
  type Actor,
  type DataCategory,
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
import { mayReceive, type Reader, type SharingQuestion } from '../../gate.js';
import { lived, onlyDeclined, positionsOf, type Position } from './involvement.js';
import { blockedCommands, withheldCommands } from './withheld.js';
import { helpSightOf, hidesWho, seenClocks, seenStep, type HelpSight } from './chosen-help.js';
import { involvedSince } from '../../involved-since.js';
import { withTexts } from '../../text-paths.js';
import { failedAttemptsOf } from './failed-attempts.js';
import type { ConversationView, DiaryEntry, Seen, TimelineEntry } from './view.js';
import { fieldNames, viewFields, type FieldName, type FieldValues, type ViewField } from './view-fields.js';
import type { RecordedEvent } from '../../event-log.js';

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
    blocked: blockedCommands(about, allowed, region),
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

/** Who looks: in which positions, as which reader, and who asks. */
export interface Looking {
  readonly positions: readonly Position[];
  readonly reader: Reader;
  readonly requester: Actor;
}

/** Fields as a reader may see them. */
export type SeenFields<F extends FieldName> = Pick<ConversationView['fields'], F>;

/** Fields as this reader may see them, with the gate that was asked about them. */
export function seenFields<F extends FieldName>(
  material: ViewMaterial,
  { positions, reader, requester }: Looking,
  names: readonly F[],
): { readonly fields: SeenFields<F>; readonly gate: Gate } {
  const gate = gateFor(material, { positions, reader, requester }, names);
  const fields: SeenFields<F> = Object.fromEntries(
    names.map((name) => [name, seenField(name, material, { positions, reader }, gate.permits)]),
  ) as ConversationView['fields'];
  return { fields, gate };
}

/** The one who reads, as the gate knows it; null for the system and for an organisation that the address book does not know. */
export function readerOf(viewer: Actor, organisations: ReadonlyMap<OrganisationId, Organisation>): Reader | null {
  if (viewer.role === 'person') return { kind: 'person', person: viewer.person };
  if (!('organisation' in viewer)) return null;
  const organisation = organisations.get(viewer.organisation);
  return organisation === undefined ? null : { kind: 'organisation', organisation, professional: viewer.professional };
}

/** What the gate answered for one reader. */
export interface Gate {
  readonly permits: (category: DataCategory, holders: readonly OrganisationId[]) => boolean;
  readonly shown: () => readonly DataCategory[];
  readonly decisions: () => readonly Decision[];
}

/** One question per set of holders, for all categories that they hold and this viewer's positions have, asked at most once per view. */
function gateFor(
  { reading, organisations, consent }: ViewMaterial,
  { positions, reader, requester }: Looking,
  names: readonly FieldName[],
): Gate {
  const { record } = reading;
  const question: SharingQuestion = {
    person: record.person,
    stream: reading.stream,
    caseId: reading.caseId,
    purpose: 'exploratory-conversation',
    channel: 'pull-targeted',
    requester,
    involvedSince: reader.kind === 'person' ? null : involvedSince(reading.events, reader.organisation.id),
    organisations,
  };
  const byHolders = new Map<
    string,
    { readonly holders: readonly OrganisationId[]; readonly categories: Set<DataCategory> }
  >();
  for (const field of asked(positions, names)) {
    const { category, apart } = field;
    for (const who of [field.holders(record), ...(apart?.parts(record).map((part) => part.holders) ?? [])]) {
      const key = who.join(' ');
      const group = byHolders.get(key) ?? { holders: who, categories: new Set() };
      group.categories.add(category);
      byHolders.set(key, group);
    }
  }
  const answers = new Map(
    [...byHolders].map(([key, { holders, categories }]) => [
      key,
      mayReceive(reader, holders, [...categories], question, consent),
    ]),
  );
  const given = [...answers.values()];
  return {
    permits: (category, holders) => answers.get(holders.join(' '))?.permitted.has(category) ?? false,
    shown: () => [...new Set(given.flatMap(({ permitted }) => [...permitted]))],
    decisions: () => given.flatMap(({ decisions }) => decisions),
  };
}

/** The fields that are there for somebody in these positions; nothing is asked about the others. */
function asked(positions: readonly Position[], names: readonly FieldName[]): readonly ViewField<unknown>[] {
  const all: readonly ViewField<unknown>[] = names.map((name) => viewFields[name]);
  return positions.includes('person') ? all : all.filter((field) => isFor(field, positions));
}

function isFor(field: Pick<ViewField<unknown>, 'positions'>, positions: readonly Position[]): boolean {
  return positions.some((position) => field.positions.includes(position));
}

function seenField<F extends FieldName>(
  name: F,
  { reading, details, texts }: ViewMaterial,
  { positions, reader }: Pick<Looking, 'positions' | 'reader'>,
  permits: Gate['permits'],
): Seen<FieldValues[F]> {
  const field = viewFields[name];
  const { record } = reading;
  const holders = field.holders(record);
  const asPerson = positions.includes('person');
  const places = positions.filter((position) => field.positions.includes(position));
  if (!asPerson && places.length === 0) return { seen: false, why: 'not-available' };
  const value = field.read(record, details);
  const { since } = field;
  const reached = asPerson || since === undefined || places.some((position) => since(record, position));
  if (!reached) return { seen: false, why: 'not-yet' };
  const parts = field.apart?.parts(record) ?? [];
  if (field.apart !== undefined && parts.length > 0) {
    const may = parts.filter((part) => permits(field.category, part.holders)).map((part) => part.value);
    const joined = may.length === 0 ? null : field.apart.join(may);
    return joined === null ? { seen: false, why: 'not-available' } : { seen: true, value: withTexts(joined, texts) };
  }
  if (!permits(field.category, holders)) return { seen: false, why: 'not-available' };
  const other = field.seenWith === undefined || asPerson || holds(reader, holders) ? null : viewFields[field.seenWith];
  if (other !== null && !permits(other.category, other.holders(record))) return { seen: false, why: 'not-available' };
  if (value === null) return { seen: false, why: 'nothing-there' };
  return { seen: true, value: withTexts(value, texts) };
}

function holds(reader: Reader, holders: readonly OrganisationId[]): boolean {
  return reader.kind === 'organisation' && holders.includes(reader.organisation.id);
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
