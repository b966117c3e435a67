/**
 * `domain/availability`: what is the report of a provider worth on a day?
 */
import {
  AvailabilityReport,
  availabilityOn,
  candidateFreshness,
  freshnessOn,
  isUsableOn,
  parsePlainDate,
  parseWith,
} from '@mgn/domain';
import { isObject } from '../case-table.js';
import { withIds } from '../names.js';
import { under } from '../process-given.js';
import { refused, type Subject } from '../subject.js';

/** The state of a report on a day. */
export const availabilitySubject: Subject = {
  name: 'domain/availability',
  says: '{ report, date } → { state, freshness, usable, candidate }',
  answer: (given) => {
    const { value } = withIds(given);
    return isObject(value) ? answer(value) : refused('invalid-given');
  },
};

function answer(given: Readonly<Record<string, unknown>>): unknown {
  const report = under(['report'], parseWith(AvailabilityReport, given['report']));
  if (!report.ok) return refused('invalid-given', report.issues);
  const date = under(['date'], parsePlainDate(given['date']));
  if (!date.ok) return refused('invalid-given', date.issues);
  return {
    state: availabilityOn(report.value, date.value),
    freshness: freshnessOn(report.value, date.value),
    usable: isUsableOn(report.value, date.value),
    candidate: candidateFreshness(report.value, date.value),
  };
}
