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
  regionId: text('region_id').notNull(),
  commandId: uuid('command_id').$type<CommandId>().notNull(),
  digest: text('digest').notNull(),
  stream: uuid('stream').$type<StreamId>().notNull(),
  receipt: jsonColumn<Receipt>('receipt').notNull(),
});

/** One row per stream: where it belongs and how far it is. */
export const streams = mgn.table('streams', {
  regionId: text('region_id').notNull(),
  stream: uuid('stream').$type<StreamId>().notNull(),
  process: text('process').$type<ProcessKind>().notNull(),
  caseId: uuid('case_id').$type<CaseId>(),
  personId: uuid('person_id').$type<PersonId>(),
  caseNumber: text('case_number'),
  version: integer('version').notNull(),
  openedAt: timestamp('opened_at', { withTimezone: true, mode: 'string' }).$type<Instant>().notNull(),
});

/** The events, append-only. */
export const events = mgn.table('events', {
  regionId: text('region_id').notNull(),
  stream: uuid('stream').$type<StreamId>().notNull(),
  version: integer('version').notNull(),
  eventId: uuid('event_id').$type<EventId>().notNull(),
  type: text('type').notNull(),
  schemaVersion: integer('schema_version').notNull(),
  atText: text('at_text').$type<Instant>().notNull(),
  at: timestamp('at', { withTimezone: true, mode: 'string' }).$type<Instant>().notNull(),
  actor: jsonColumn<Actor>('actor').notNull(),
  profileId: text('profile_id').notNull(),
  profileVersion: integer('profile_version').notNull(),
  ruleIds: jsonColumn<ProcessEvent['ruleIds']>('rule_ids').notNull(),
  data: jsonColumn<object>('data').notNull(),
});

/** The last case number that was given out, per prefix. */
export const caseNumberCounters = mgn.table('case_number_counters', {
  regionId: text('region_id').notNull(),
  prefix: text('prefix').notNull(),
  lastNumber: integer('last_number').notNull(),
});
