/**
 * Which quarters to lay side by side when the settings of a region changed on a day. Whole quarters, since any other period that is public
 * beside them would share days with one, and a small number could be computed from the two.
 *
 * @source proposed default, rules MGN-LE-011 and MGN-LE-014: docs/decisions/0016-what-a-network-learns.md
 */
import { addDays, type PlainDate } from '@mgn/domain';
import type { Period } from './period.js';
import { quarterOf } from './public-quarter.js';

/** The last quarter under the old settings and the first under the new; `within` is the quarter in which they changed, left out. */
export interface AroundChange {
  readonly before: Period;
  readonly after: Period;
  readonly within: Period | null;
}

/**
 * The quarters around a change: those that lie wholly before and wholly after it. On the first day of a quarter nothing is left out.
 *
 * @param change - The first day on which the new settings hold.
 * @example aroundChange(PlainDate.parse('2026-07-01')).within // => null
 */
export function aroundChange(change: PlainDate): AroundChange {
  const own = quarterOf(change);
  const before = quarterOf(addDays(own.from, -1));
  if (own.from === change) return { before, after: own, within: null };
  return { before, after: quarterOf(own.until), within: own };
}
