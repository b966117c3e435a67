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
  regionId: text().notNull(),
  personId: uuid().$type<PersonId>().notNull(),
  details: jsonColumn<PersonDetails>().notNull(),
  storedAt: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
});

/** What people wrote; an event refers to it. */
export const texts = mgn.table('texts', {
  regionId: text().notNull(),
  textId: uuid().notNull(),
  personId: uuid().$type<PersonId>().notNull(),
  body: jsonColumn<string>().notNull(),
});

/** What came from another system and has no place in our model. */
export const foreignContent = mgn.table('foreign_content', {
  regionId: text().notNull(),
  stream: uuid().$type<StreamId>().notNull(),
  commandId: uuid().$type<CommandId>().notNull(),
  position: integer().notNull(),
  personId: uuid().$type<PersonId>().notNull(),
  format: text().$type<ForeignContent['format']>().notNull(),
  content: foreignJsonColumn().notNull(),
  storedAt: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
});

/** Who did or saw what, in codes. */
export const audit = mgn.table('audit', {
  regionId: text().notNull(),
  auditId: uuid().notNull(),
  atText: text().$type<Instant>().notNull(),
  at: timestamp({ withTimezone: true, mode: 'string' }).$type<Instant>().notNull(),
  actor: jsonColumn<Actor>().notNull(),
  action: text().$type<AuditEntry['action']>().notNull(),
  outcome: text().$type<AuditEntry['outcome']>().notNull(),
  personId: uuid().$type<PersonId>(),
  caseId: uuid().$type<CaseId>(),
  stream: uuid().$type<StreamId>(),
  facts: jsonColumn<AuditEntry['facts']>().notNull(),
});
