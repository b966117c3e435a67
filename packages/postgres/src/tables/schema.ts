/**
 * The database schema that holds the tables of this package, so that they never meet the tables of a host application.
 */
import { pgSchema } from 'drizzle-orm/pg-core';

/** The schema `mgn`. */
export const mgn = pgSchema('mgn');
