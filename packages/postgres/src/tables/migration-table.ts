/**
 * The table of the migrations that a database has had. It belongs to the database, not to a region.
 */
import { integer, text } from 'drizzle-orm/pg-core';
import { mgn } from './schema.js';

/** One row per migration that was applied. */
export const migrations = mgn.table('migrations', {
  number: integer('number').notNull(),
  name: text('name').notNull(),
});
