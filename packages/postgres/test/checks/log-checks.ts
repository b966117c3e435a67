import { appendChecks } from './append-checks.js';
import { readingChecks } from './reading-checks.js';
import { chainChecks } from './chain-checks.js';
import type { AuditChain, EventLog, WaitReports } from '@mgn/casework';
import { reportChecks } from './report-checks.js';
import type { Subject } from './subject.js';
import { summaryChecks } from './summary-checks.js';

/** Everything that the ports of the event log, of its chain and of the reports promise: the same for every store. */
export function logChecks(subject: Subject<EventLog & AuditChain & WaitReports>): void {
  appendChecks(subject);
  readingChecks(subject);
  summaryChecks(subject);
  reportChecks(subject);
  chainChecks(subject);
}
