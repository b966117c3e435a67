/**
 * Many rows at once: a statement of PostgreSQL takes 65,535 parameters at most.
 */

/** How many rows go in one statement. The widest table has fourteen columns. */
const rowsPerStatement = 1_000;

/** Calls `write` for the rows in groups that fit in one statement, in order; not at all for none. */
export async function inGroups<Row>(rows: readonly Row[], write: (group: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    await write(rows.slice(start, start + rowsPerStatement));
  }
}
