/**
 * The lists of the event log in memory: which summaries a query wants, in which order.
 */
import { compareInstants } from '@mgn/domain';
import type { ProcessSummary, SummaryQuery } from './event-log.js';

/** The conditions of a list, without its order and its page. */
export type ListConditions = Omit<SummaryQuery, 'limit' | 'offset' | 'order'>;

/** Says whether a summary belongs in a list; all conditions hold together. */
export function belongsIn(row: ProcessSummary, query: ListConditions): boolean {
  const { processes, involved, person, ended, sent, nextRole, nextOrganisation, states, caseNumber } = query;
  const { tickAtOrBefore, afterStream } = query;
  return (
    (processes === undefined || processes.includes(row.process)) &&
    (involved === undefined || row.involved.includes(involved)) &&
    (person === undefined || row.person === person) &&
    (ended === undefined || row.ended === ended) &&
    (sent === undefined || row.sent === sent) &&
    (nextRole === undefined || row.next?.role === nextRole) &&
    (nextOrganisation === undefined || row.next?.organisation === nextOrganisation) &&
    (states === undefined || states.includes(row.state)) &&
    (caseNumber === undefined || row.caseNumber === caseNumber) &&
    (tickAtOrBefore === undefined || (row.tickAt !== null && compareInstants(row.tickAt, tickAtOrBefore) <= 0)) &&
    (afterStream === undefined || row.stream > afterStream)
  );
}

/** How two summaries stand in a list. */
export function listOrder({ order = 'next-due' }: Pick<SummaryQuery, 'order'>) {
  return (one: ProcessSummary, other: ProcessSummary): number => {
    if (order === 'stream') return byStream(one, other);
    if (order === 'changed') return compareInstants(other.changedAt, one.changedAt) || byStream(one, other);
    const due = (row: ProcessSummary): string => row.next?.by ?? '9999-12-31';
    return byText(due(one), due(other)) || byStream(one, other);
  };
}

/** The order of stream ids. */
export function byStream(one: { readonly stream: string }, other: { readonly stream: string }): number {
  return byText(one.stream, other.stream);
}

/** The order of ids, dates and prefixes. */
export function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
