/**
 * How many processes of each function began in a period. A draft that was never sent has not begun.
 */
import { type MgnFunction, type PlainDate } from '@mgn/domain';
import type { AllFacts, Question } from './facts/all-facts.js';
import { isIn } from './period.js';

/** The functions that the indicators are about. */
export const learningFunctions = [
  'exploratory-conversation',
  'transfer',
  'offer-information',
  'case-conference',
] as const satisfies readonly MgnFunction[];
export type LearningFunction = (typeof learningFunctions)[number];

/** What began: requests, transfers, entries on lists, submitted questions. */
export function begunIn(
  { conversations, transfers, entries, items }: AllFacts,
  { period, knownUntil }: Question,
): Readonly<Record<LearningFunction, number>> {
  const count = (days: readonly (PlainDate | null)[]): number => days.filter((day) => isIn(period, day)).length;
  return {
    'exploratory-conversation': count(conversations.map(({ requestedOn }) => requestedOn)),
    transfer: count(transfers.map(({ openedOn }) => openedOn)),
    'offer-information': count(
      entries.map(({ registeredOn, removedOn }) =>
        removedOn !== null && removedOn < knownUntil ? null : registeredOn,
      ),
    ),
    'case-conference': count(items.map(({ submittedOn }) => submittedOn)),
  };
}
