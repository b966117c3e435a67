/**
 * The first intake of a wait, wherever it was held.
 */
import type { PlainDate } from '../calendar/plain-date.js';
import type { MadeEntry } from './record.js';

/**
 * The day of the first intake: at a list that was left before, or here; null when none was held. From then on the wait is one for treatment,
 * also when the next provider holds an intake of its own.
 */
export function firstIntakeOn(record: MadeEntry): PlainDate | null {
  return record.carried?.intakeOn ?? ('intakeOn' in record ? record.intakeOn : null);
}
