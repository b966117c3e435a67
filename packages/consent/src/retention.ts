/**
 * How long is kept what the gate works with: a dated table, so that a moment of long ago is judged by the terms of then.
 */
import { parsePlainDate, PlainDate, type Issue, type Result } from '@mgn/domain';

/** What is kept. */
export const retainedKinds = ['consent', 'access-log', 'wgbo-file', 'wmo-file', 'youth-file'] as const;
export type RetainedKind = (typeof retainedKinds)[number];

/**
 * How long something is kept, in whole years from a day, for what ends on or after `since`.
 *
 * - `consent`: a permission or an objection, from the day on which it was last relied on or ended.
 * - `access-log`: at least so long, from the day of the line; and never longer than the file that it is about.
 * - `wgbo-file`, `wmo-file`, `youth-file`: the file of the holder, from its last change.
 *
 * @source CONSENT-046: medical file: WGBO; Wmo 2015; Jeugdwet (to be verified); access log: notice in the Staatscourant of 2019. `consent` is a proposed default.
 */
export const retentionTerms: readonly {
  readonly kind: RetainedKind;
  readonly since: PlainDate;
  readonly years: number;
}[] = [
  { kind: 'consent', since: PlainDate.parse('2018-05-25'), years: 5 },
  { kind: 'access-log', since: PlainDate.parse('2019-07-17'), years: 5 },
  { kind: 'wgbo-file', since: PlainDate.parse('2020-01-01'), years: 20 },
  { kind: 'wgbo-file', since: PlainDate.parse('2006-04-01'), years: 15 },
  { kind: 'wmo-file', since: PlainDate.parse('2015-01-01'), years: 15 },
  { kind: 'youth-file', since: PlainDate.parse('2020-01-01'), years: 20 },
  { kind: 'youth-file', since: PlainDate.parse('2015-01-01'), years: 15 },
];

/**
 * The last day through which something is kept, counted from the day on which it ended. 29 February becomes 28 February in other years.
 *
 * Refuses with `no-term-known` where the table has no term for that day yet: what nobody knows the term of is kept.
 */
export function retainUntil(kind: RetainedKind, endedOn: PlainDate): Result<PlainDate> {
  const term = retentionTerms.find((one) => one.kind === kind && one.since <= endedOn);
  if (term === undefined) return refused('no-term-known', ['endedOn']);
  const year = String(Number(endedOn.slice(0, 4)) + term.years).padStart(4, '0');
  const sameDay = parsePlainDate(`${year}${endedOn.slice(4)}`);
  return sameDay.ok ? sameDay : parsePlainDate(`${year}-02-28`);
}

function refused(code: string, path: Issue['path']): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ code, path }] };
}
