/**
 * The tables with personal data, one row per thing under the person whom it concerns, so that it can be corrected or erased;
 * and the audit log, which has none.
 */
import type { AuditEntry, ForeignContent } from '@mgn/casework';
import type { Actor, CaseId, CommandId, Instant, PersonDetails, PersonId, StreamId } from '@mgn/domain';
import { integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { foreignJsonColumn, jsonColumn } from './json-text.js';
import { mgn } from './schema.js';

/** Who someone is and how to reach them. */
export const persons = mgn.table('persons', {
  regionId: text('region_id').notNull(),
  personId: uuid('person_id').$type<PersonId>().notNull(),
  details: jsonColumn<PersonDetails>('details').notNull(),
  /** As the details have them, to find somebody who is known already. */
  birthDate: text('birth_date'),
  bsn: text('bsn'),
  storedAt: timestamp('stored_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
});

/** What people wrote; an event refers to it. */
export const texts = mgn.table('texts', {
  regionId: text('region_id').notNull(),
  textId: uuid('text_id').notNull(),
  /** Null for what was written in a process without a name. */
  personId: uuid('person_id').$type<PersonId>(),
  body: jsonColumn<string>('body').notNull(),
});

/** What came from another system and has no place in our model. */
export const foreignContent = mgn.table('foreign_content', {
  regionId: text('region_id').notNull(),
  stream: uuid('stream').$type<StreamId>().notNull(),
  commandId: uuid('command_id').$type<CommandId>().notNull(),
  position: integer('position').notNull(),
  personId: uuid('person_id').$type<PersonId>().notNull(),
  format: text('format').$type<ForeignContent['format']>().notNull(),
  content: foreignJsonColumn('content').notNull(),
  storedAt: timestamp('stored_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
});

/** Who did or saw what, in codes. */
export const audit = mgn.table('audit', {
  regionId: text('region_id').notNull(),
  auditId: uuid('audit_id').notNull(),
  atText: text('at_text').$type<Instant>().notNull(),
  at: timestamp('at', { withTimezone: true, mode: 'string' }).$type<Instant>().notNull(),
  actor: jsonColumn<Actor>('actor').notNull(),
  action: text('action').$type<AuditEntry['action']>().notNull(),
  outcome: text('outcome').$type<AuditEntry['outcome']>().notNull(),
  personId: uuid('person_id').$type<PersonId>(),
  caseId: uuid('case_id').$type<CaseId>(),
  stream: uuid('stream').$type<StreamId>(),
  facts: jsonColumn<AuditEntry['facts']>('facts').notNull(),
});
