/**
 * The rows about a person that can be corrected and erased: details, texts and content of other systems. The event log
 * refers to them and stays as it is.
 */
import type { AppendBatch, ForeignContent, StoredText } from '@mgn/casework';
import type { CommandId, PersonDetails, PersonId, StreamId } from '@mgn/domain';
import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import { builtOnce } from '../driver/database.js';
import { fromJson, toJson } from '../tables/json-text.js';
import { foreignContent, persons, texts } from '../tables/personal-tables.js';
import { idsParameter, rowWriter } from './rows.js';
import type { Scope } from './scope.js';

/** Writes the details of persons over what was there. */
export async function upsertPersons({ queries, region }: Scope, given: AppendBatch['persons']): Promise<void> {
  // One row per person, the last one given: a statement cannot write a row twice.
  const last = [...new Map(given.map((row) => [row.person, row.details]))];
  const rows = last
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([personId, details]) => ({
      regionId: region,
      personId,
      details: toJson(details),
      birthDate: details.birthDate,
      bsn: details.bsn,
    }));
  await writePersons(queries, rows);
}

const writePersons = rowWriter<typeof persons.$inferInsert>((queries, rows) =>
  queries
    .insert(persons)
    .values(rows)
    .onConflictDoUpdate({
      target: [persons.regionId, persons.personId],
      set: {
        details: sql`excluded.details`,
        birthDate: sql`excluded.birth_date`,
        bsn: sql`excluded.bsn`,
        storedAt: sql`excluded.stored_at`,
      },
    }),
);

/** Writes texts; an id that exists already fails. */
export async function insertTexts({ queries, region }: Scope, given: readonly StoredText[]): Promise<void> {
  const rows = given.map(({ id, person, text }) => ({
    regionId: region,
    textId: id,
    personId: person,
    body: toJson(text),
  }));
  await writeTexts(queries, rows);
}

const writeTexts = rowWriter<typeof texts.$inferInsert>((queries, rows) => queries.insert(texts).values(rows));

/** Writes content of another system, in the order in which it is given. */
export async function insertForeign(
  { queries, region }: Scope,
  commandId: CommandId,
  given: readonly ForeignContent[],
): Promise<void> {
  const rows = given.map(({ stream, person, format, content }, position) => ({
    regionId: region,
    stream,
    commandId,
    position,
    personId: person,
    format,
    content: toJson(content),
  }));
  await writeForeign(queries, rows);
}

const writeForeign = rowWriter<typeof foreignContent.$inferInsert>((queries, rows) =>
  queries.insert(foreignContent).values(rows),
);

/** The details of these persons; a person without any, or whose details were erased, is absent. */
export async function readPersons(
  { queries, region }: Scope,
  wanted: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, PersonDetails>> {
  if (wanted.length === 0) return new Map();
  const rows = await selectPersons(queries).execute({ region, ids: idsParameter(wanted) });
  return new Map(rows.map(({ person, details }) => [person, fromJson(details)]));
}

const selectPersons = builtOnce((queries) =>
  queries
    .select({ person: persons.personId, details: persons.details })
    .from(persons)
    .where(and(eq(persons.regionId, sql.placeholder('region')), isOneOf(persons.personId)))
    .prepare('persons'),
);

/** The texts with these ids; one that was erased is absent. */
export async function readTexts(
  { queries, region }: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await selectTexts(queries).execute({ region, ids: idsParameter(ids) });
  return new Map(rows.map(({ id, text }) => [id, fromJson(text)]));
}

const selectTexts = builtOnce((queries) =>
  queries
    .select({ id: texts.textId, text: texts.body })
    .from(texts)
    .where(and(eq(texts.regionId, sql.placeholder('region')), isOneOf(texts.textId)))
    .prepare('texts'),
);

function isOneOf(column: typeof persons.personId | typeof texts.textId): SQL {
  return sql`${column} = any(${sql.placeholder('ids')}::uuid[])`;
}

/** The content of other systems for a stream, in the order in which it came. */
export async function readForeign({ queries, region }: Scope, stream: StreamId): Promise<readonly ForeignContent[]> {
  const rows = await queries
    .select({
      stream: foreignContent.stream,
      person: foreignContent.personId,
      format: foreignContent.format,
      content: foreignContent.content,
    })
    .from(foreignContent)
    .where(and(eq(foreignContent.regionId, region), eq(foreignContent.stream, stream)))
    .orderBy(asc(foreignContent.storedAt), asc(foreignContent.commandId), asc(foreignContent.position));
  return rows.map((row) => ({ ...row, content: fromJson(row.content) }));
}

/** Removes a person's details, texts and content of other systems. */
export async function erasePersonalRows({ queries, region }: Scope, person: PersonId): Promise<void> {
  await queries.delete(persons).where(and(eq(persons.regionId, region), eq(persons.personId, person)));
  await queries.delete(texts).where(and(eq(texts.regionId, region), eq(texts.personId, person)));
  await queries
    .delete(foreignContent)
    .where(and(eq(foreignContent.regionId, region), eq(foreignContent.personId, person)));
}
