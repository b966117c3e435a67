/**
 * The table of the lists: one row per process. The columns are for conditions and order; the answer is the JSON.
 */
import type { ProcessSummary } from '@mgn/casework';
import type { Instant, OrganisationId, PersonId, PlainDate, StreamId } from '@mgn/domain';
import { boolean, date, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { jsonColumn } from './json-text.js';
import { mgn } from './schema.js';

/** The newest summary of each process. */
export const summaries = mgn.table('summaries', {
  regionId: text().notNull(),
  stream: uuid().$type<StreamId>().notNull(),
  version: integer().notNull(),
  caseNumber: text().notNull(),
  state: text().notNull(),
  ended: boolean().notNull(),
  personId: uuid().$type<PersonId>().notNull(),
  involved: uuid().$type<OrganisationId>().array().notNull(),
  nextRole: text(),
  nextOrganisation: uuid().$type<OrganisationId>(),
  nextBy: date({ mode: 'string' }).$type<PlainDate>(),
  tickAt: timestamp({ withTimezone: true, mode: 'string' }).$type<Instant>(),
  changedAt: timestamp({ withTimezone: true, mode: 'string' }).$type<Instant>().notNull(),
  summary: jsonColumn<Omit<ProcessSummary, 'caseNumber'>>().notNull(),
});
