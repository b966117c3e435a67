/**
 * The table of the lists: one row per process. The columns are for conditions and order; the answer is the JSON.
 */
import type { ProcessKind, ProcessSummary } from '@mgn/casework';
import type { Instant, OrganisationId, PersonId, PlainDate, StreamId } from '@mgn/domain';
import { boolean, date, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { jsonColumn } from './json-text.js';
import { mgn } from './schema.js';

/** The newest summary of each process. */
export const summaries = mgn.table('summaries', {
  regionId: text('region_id').notNull(),
  stream: uuid('stream').$type<StreamId>().notNull(),
  process: text('process').$type<ProcessKind>().notNull(),
  version: integer('version').notNull(),
  caseNumber: text('case_number').notNull(),
  state: text('state').notNull(),
  ended: boolean('ended').notNull(),
  sent: boolean('sent').notNull(),
  personId: uuid('person_id').$type<PersonId>(),
  involved: uuid('involved').$type<OrganisationId>().array().notNull(),
  nextRole: text('next_role'),
  nextOrganisation: uuid('next_organisation').$type<OrganisationId>(),
  nextBy: date('next_by', { mode: 'string' }).$type<PlainDate>(),
  tickAt: timestamp('tick_at', { withTimezone: true, mode: 'string' }).$type<Instant>(),
  changedAt: timestamp('changed_at', { withTimezone: true, mode: 'string' }).$type<Instant>().notNull(),
  summary: jsonColumn<Omit<ProcessSummary, 'caseNumber'>>('summary').notNull(),
});
