/**
 * For whom an insurer mediates without being asked, as a dated table. What no text says is not in it, and is not guessed.
 */
import { comparePlainDates, PlainDate } from '../calendar/plain-date.js';
import type { RuleTag } from '../words/rule.js';

/** One phase: from when until when, both days included, and for whom. */
export interface MediationPhase {
  readonly phase: 1;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly for: 'over-norm';
  readonly tag: RuleTag;
  readonly source: string;
}

/**
 * The phases. The first runs "to spring 2027"; the last day here is the last that lies before spring in every reading of the word, and that
 * day is a proposed default. Whether there is a second, and for whom, depends on an evaluation at the end of 2026.
 */
export const mediationPhases: readonly MediationPhase[] = [
  {
    phase: 1,
    from: PlainDate.parse('2026-01-01'),
    until: PlainDate.parse('2027-02-28'),
    for: 'over-norm',
    tag: 'fixed-nationally',
    source: 'Aanvullend Zorg- en Welzijnsakkoord, 2025, p. 40–43: from 1 January 2026 to spring 2027',
  },
];

/** The phase of a day, or why there is none: mediation had not begun, or no text says what holds then. */
export function mediationPhaseOn(date: PlainDate): MediationPhase | 'not-begun' | 'not-known' {
  const phase = mediationPhases.find(
    ({ from, until }) => comparePlainDates(from, date) <= 0 && comparePlainDates(date, until) <= 0,
  );
  if (phase !== undefined) return phase;
  return mediationPhases.every(({ from }) => comparePlainDates(date, from) < 0) ? 'not-begun' : 'not-known';
}
