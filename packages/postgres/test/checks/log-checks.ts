import { appendChecks } from './append-checks.js';
import { readingChecks } from './reading-checks.js';
import type { Subject } from './subject.js';
import { summaryChecks } from './summary-checks.js';

/** Everything that the port of the event log promises: the same for every store. */
export function logChecks(subject: Subject): void {
  appendChecks(subject);
  readingChecks(subject);
  summaryChecks(subject);
}
