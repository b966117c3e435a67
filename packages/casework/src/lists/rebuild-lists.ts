/**
 * Makes the rows of all lists anew from the events: after a change of what a row says, or after a restored backup.
 */
import type { RegionProfile, StreamId } from '@mgn/domain';
import { readingOf } from '../commands/case-reading.js';
import type { EventLog } from '../store/event-log.js';

/** How far the work is: how many streams and events were read, and how many rows were written. */
export interface RebuildProgress {
  readonly streams: number;
  readonly events: number;
  readonly rows: number;
}

/** How the work is done. */
export interface RebuildOptions {
  readonly log: Pick<EventLog, 'readAllStreams' | 'replaceSummaries'>;
  readonly region: RegionProfile;
  /** How many streams are read and written in one go; 500 when left out. */
  readonly pageSize?: number;
  /** Told after every page. */
  readonly onProgress?: (progress: RebuildProgress) => void;
}

/**
 * Reads every stream and writes its row; gives back what was done. A row of a newer version is left alone, so that people can go on working
 * meanwhile. Stops between two pages without harm: what was written stays right.
 */
export async function rebuildLists({
  log,
  region,
  pageSize = 500,
  onProgress,
}: RebuildOptions): Promise<RebuildProgress> {
  let done: RebuildProgress = { streams: 0, events: 0, rows: 0 };
  let after: StreamId | null = null;
  for (;;) {
    const page: Awaited<ReturnType<EventLog['readAllStreams']>> = await log.readAllStreams({ after, limit: pageSize });
    const rows = page
      .map(readingOf)
      .filter((reading) => reading !== null)
      .map(({ folded, stream, caseId, version }) => folded.summary({ stream, caseId, version }, region));
    if (rows.length > 0) await log.replaceSummaries(rows);
    done = {
      streams: done.streams + page.length,
      events: done.events + page.reduce((count, { events }) => count + events.length, 0),
      rows: done.rows + rows.length,
    };
    onProgress?.(done);
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return done;
    after = last.stream;
  }
}
