/**
 * The tables of the event log: commands that were handled, streams, events and the counters of case numbers.
 * Their SQL stands in `migrations/`; what the database fills in by itself has no column here.
 */
import type { Actor, CaseId, CommandId, EventId, Instant, PersonId, ProcessEvent, StreamId } from '@mgn/domain';
import type { ProcessKind, Receipt } from '@mgn/casework';
import { integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { jsonColumn } from './json-text.js';
import { mgn } from './schema.js';

/** Commands that were handled, with their first answer. */
export const commands = mgn.table('commands', {
  regionId: text().notNull(),
  commandId: uuid().$type<CommandId>().notNull(),
  digest: text().notNull(),
  stream: uuid().$type<StreamId>().notNull(),
  receipt: jsonColumn<Receipt>().notNull(),
});

/** One row per stream: where it belongs and how far it is. */
export const streams = mgn.table('streams', {
  regionId: text().notNull(),
  stream: uuid().$type<StreamId>().notNull(),
  process: text().$type<ProcessKind>().notNull(),
  caseId: uuid().$type<CaseId>(),
  personId: uuid().$type<PersonId>(),
  caseNumber: text(),
  version: integer().notNull(),
  openedAt: timestamp({ withTimezone: true, mode: 'string' }).$type<Instant>().notNull(),
});

/** The events, append-only. */
export const events = mgn.table('events', {
  regionId: text().notNull(),
  stream: uuid().$type<StreamId>().notNull(),
  version: integer().notNull(),
  eventId: uuid().$type<EventId>().notNull(),
  type: text().notNull(),
  schemaVersion: integer().notNull(),
  atText: text().$type<Instant>().notNull(),
  at: timestamp({ withTimezone: true, mode: 'string' }).$type<Instant>().notNull(),
  actor: jsonColumn<Actor>().notNull(),
  profileId: text().notNull(),
  profileVersion: integer().notNull(),
  ruleIds: jsonColumn<ProcessEvent['ruleIds']>().notNull(),
  data: jsonColumn<object>().notNull(),
});

/** The last case number that was given out, per prefix. */
export const caseNumberCounters = mgn.table('case_number_counters', {
  regionId: text().notNull(),
  prefix: text().notNull(),
  lastNumber: integer().notNull(),
});
