/**
 * The tables of the directory: dated rows, the newest one that began counts.
 */
import type { Instant } from '@mgn/domain';
import { text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { jsonColumn } from './json-text.js';
import { mgn } from './schema.js';

/** What has an entry in the directory. */
export interface Listed {
  readonly id: string;
}

/** A table of the directory. */
export type DirectoryTable = ReturnType<typeof directoryTable>;

/** Organisations as they were from a moment on. */
export const organisations = directoryTable('organisations', 'organisation_id');

/** Professionals as they were from a moment on. */
export const professionals = directoryTable('professionals', 'professional_id');

function directoryTable(name: string, idColumn: string) {
  return mgn.table(name, {
    regionId: text('region_id').notNull(),
    id: uuid(idColumn).notNull(),
    validFrom: timestamp('valid_from', { withTimezone: true, mode: 'string' }).$type<Instant>().notNull(),
    validFromText: text('valid_from_text').$type<Instant>().notNull(),
    details: jsonColumn<Listed>('details').notNull(),
  });
}
