/**
 * The fields of a process as one reader may see them: each through the consent gate, by one table of categories, holders and positions.
 */
import type { Decision, DecisionContext } from '@mgn/consent';
import type {
  Actor,
  CaseId,
  DataCategory,
  Organisation,
  OrganisationId,
  PersonDetails,
  PersonId,
  Purpose,
  StreamId,
} from '@mgn/domain';
import { mayReceive, type Reader, type SharingQuestion } from './gate.js';
import { involvedSince } from './involved-since.js';
import type { RecordedEvent } from '../store/event-log.js';
import type { Seen } from './seen.js';
import { withTexts } from '../commands/text-paths.js';

/** A piece of a field that has holders of its own. */
export interface FieldPart<T> {
  readonly holders: readonly OrganisationId[];
  readonly value: T;
}

/** One row of the table of a process. */
export interface GatedField<Record_, T, Position extends string, Name extends PropertyKey> {
  readonly category: DataCategory;
  /** The organisations that hold it: what several wrote together leaves only when it may leave each of them. */
  holders(record: Record_): readonly OrganisationId[];
  /** Positions that may see it once it may be shared; the person always may. */
  readonly positions: readonly Position[];
  /** Says the same as this field and more: who does not hold it sees it only together with that one. */
  readonly seenWith?: Name;
  /** Says whether it may be seen at this stage by whoever does not hold it; before, the person reads first. */
  readonly since?: (record: Record_, position: Position) => boolean;
  /** The value, or null when there is none yet. */
  read(record: Record_, person: PersonDetails | null): T | null;
  /** Where there are parts with holders of their own: the parts in order, and what those that may be seen make together. */
  readonly apart?: {
    parts(record: Record_): readonly FieldPart<T>[];
    join(seen: readonly T[]): T | null;
  };
}

/** The table of a process: a row for each field. */
export type FieldTable<Record_, Values, Position extends string> = {
  readonly [F in keyof Values]: GatedField<Record_, Values[F], Position, keyof Values>;
};

/** Fields as a reader may see them. */
export type SeenValues<Values> = { readonly [F in keyof Values]: Seen<Values[F]> };

/** What the fields of a process are read from, and what the gate is asked about. */
export interface FieldMaterial<Record_> {
  readonly record: Record_;
  /** Null in a process without a name: then nothing leads to anybody, and the gate has nobody to ask for. */
  readonly person: PersonId | null;
  readonly stream: StreamId;
  readonly caseId: CaseId;
  readonly events: readonly RecordedEvent[];
  readonly details: PersonDetails | null;
  readonly texts: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly consent: DecisionContext | null;
  readonly purpose: Purpose;
}

/** Who looks: in which positions, as which reader, and who asks. */
export interface Looking<Position extends string> {
  readonly positions: readonly Position[];
  readonly reader: Reader;
  readonly requester: Actor;
}

/** What the gate answered for one reader. */
export interface Gate {
  readonly permits: (category: DataCategory, holders: readonly OrganisationId[]) => boolean;
  readonly shown: () => readonly DataCategory[];
  readonly decisions: () => readonly Decision[];
}

/** Fields as this reader may see them, with the gate that was asked about them. */
export function gatedFields<Record_, Values, Position extends string, F extends keyof Values>(
  table: FieldTable<Record_, Values, Position>,
  material: FieldMaterial<Record_>,
  looking: Looking<Position>,
  names: readonly F[],
): { readonly fields: Pick<SeenValues<Values>, F>; readonly gate: Gate } {
  const rows = names.map((name) => [name, table[name]] as const);
  const gate = gateFor(
    rows.map(([, field]) => field),
    material,
    looking,
  );
  const seen = rows.map(
    ([name, field]) =>
      [name, seenField(field, field.seenWith && table[field.seenWith], material, looking, gate)] as const,
  );
  return { fields: Object.fromEntries(seen) as Pick<SeenValues<Values>, F>, gate };
}

/** Every field of a process as this reader may see it. */
export function allGatedFields<Record_, Values, Position extends string>(
  table: FieldTable<Record_, Values, Position>,
  material: FieldMaterial<Record_>,
  looking: Looking<Position>,
): { readonly fields: SeenValues<Values>; readonly gate: Gate } {
  return gatedFields(table, material, looking, keysOf(table));
}

function keysOf<Table extends object>(table: Table): readonly (keyof Table)[] {
  return Object.keys(table) as (keyof Table)[];
}

type Row<Record_, Position extends string> = GatedField<Record_, unknown, Position, PropertyKey>;

const permitsAll: Gate = { permits: () => true, shown: () => [], decisions: () => [] };

/** One question per set of holders, for all categories that they hold and this viewer's positions have, asked at most once per view. */
function gateFor<Record_, Position extends string>(
  rows: readonly Row<Record_, Position>[],
  { record, person, stream, caseId, events, organisations, consent, purpose }: FieldMaterial<Record_>,
  { positions, reader, requester }: Looking<Position>,
): Gate {
  if (person === null || consent === null) return permitsAll;
  const question: SharingQuestion = {
    person,
    stream,
    caseId,
    purpose,
    channel: 'pull-targeted',
    requester,
    involvedSince: reader.kind === 'person' ? null : involvedSince(events, reader.organisation.id),
    organisations,
  };
  const byHolders = new Map<
    string,
    { readonly holders: readonly OrganisationId[]; readonly categories: Set<DataCategory> }
  >();
  for (const { category, apart, ...field } of rows.filter((row) => isFor(row, positions))) {
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

/** Says whether a field is there for somebody in these positions; every field is for the person. */
function isFor<Position extends string>(
  { positions: of }: { readonly positions: readonly Position[] },
  positions: readonly Position[],
): boolean {
  return isPerson(positions) || positions.some((position) => of.includes(position));
}

function isPerson(positions: readonly string[]): boolean {
  return positions.includes('person');
}

function seenField<Record_, Position extends string>(
  field: Row<Record_, Position>,
  seenWith: Row<Record_, Position> | undefined,
  { record, details, texts }: FieldMaterial<Record_>,
  { positions, reader }: Looking<Position>,
  { permits }: Gate,
): Seen<unknown> {
  const holders = field.holders(record);
  const asPerson = isPerson(positions);
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
  const other = asPerson || holds(reader, holders) ? undefined : seenWith;
  if (other !== undefined && !permits(other.category, other.holders(record))) {
    return { seen: false, why: 'not-available' };
  }
  if (value === null) return { seen: false, why: 'nothing-there' };
  return { seen: true, value: withTexts(value, texts) };
}

function holds(reader: Reader, holders: readonly OrganisationId[]): boolean {
  return reader.kind === 'organisation' && holders.includes(reader.organisation.id);
}
