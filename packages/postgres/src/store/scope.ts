/**
 * Where a statement of the store works: inside a transaction or outside, and always in one region.
 */
import type { Queries } from '../driver/database.js';

/** The query builder of a transaction or of the database, and the region whose rows are meant. */
export interface Scope {
  readonly queries: Queries;
  readonly region: string;
}
