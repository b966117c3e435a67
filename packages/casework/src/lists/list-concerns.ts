/**
 * The concerns about the network in which the viewer's organisation has a part: codes, ids and dates, without what was written down.
 */
import type { Actor } from '@mgn/domain';
import { readProcess } from '../commands/case-reading.js';
import type { CaseworkOptions } from '../options.js';
import { concernFacts, type ConcernFacts } from '../processes/concern/view.js';
import type { SummaryQuery } from '../store/event-log.js';

/** What a list of concerns is asked for. */
export type ConcernQuery = Pick<SummaryQuery, 'ended' | 'order' | 'limit' | 'offset'>;

/** A list of concerns for one viewer. */
export interface ConcernList {
  readonly rows: readonly ConcernFacts[];
  readonly total: number;
}

/** The list, for `next-due` the open ones first; empty for a person and for whoever has no part in any. */
export async function listConcerns(
  options: CaseworkOptions,
  { ended, order, limit, offset }: ConcernQuery,
  viewer: Actor,
): Promise<ConcernList> {
  if (!('organisation' in viewer)) return { rows: [], total: 0 };
  const conditions = {
    processes: ['network-concern'],
    involved: viewer.organisation,
    ...(ended !== undefined && { ended }),
  } as const;
  const page = { limit, ...(order !== undefined && { order }), ...(offset !== undefined && { offset }) };
  const [summaries, total] = await Promise.all([
    options.log.listSummaries({ ...conditions, ...page }),
    options.log.countSummaries(conditions),
  ]);
  const readings = await Promise.all(summaries.map(({ stream }) => readProcess(options.log, stream)));
  const rows = readings.flatMap((reading) => (reading === null ? [] : (concernFacts(options, reading, viewer) ?? [])));
  return { rows, total };
}
