/**
 * The table of what providers report about their waits. It holds no personal data.
 */
import type { AvailabilityReport, Direction, Instant, OrganisationId } from '@mgn/domain';
import { text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { jsonColumn } from './json-text.js';
import { mgn } from './schema.js';

/** Reports and withdrawals, append-only. The columns are for conditions and order; the answer is the JSON. */
export const waitReports = mgn.table('wait_reports', {
  regionId: text('region_id').notNull(),
  reportId: uuid('report_id').notNull(),
  providerId: uuid('provider_id').$type<OrganisationId>().notNull(),
  direction: text('direction').$type<Direction>().notNull(),
  reportedAt: timestamp('reported_at', { withTimezone: true, mode: 'string' }).$type<Instant>().notNull(),
  recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'string' }).$type<Instant>().notNull(),
  report: jsonColumn<AvailabilityReport>('report').notNull(),
});
