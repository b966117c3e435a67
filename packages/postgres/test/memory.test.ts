/**
 * The checks of a store on the event log of casework in memory, which makes the same promises without a database.
 */
import { describe } from 'vitest';
import { logChecks } from './checks/log-checks.js';
import { outboxChecks } from './checks/outbox-checks.js';
import { memorySubject } from './checks/subject.js';

describe('the event log in memory', () => {
  logChecks(memorySubject);
  outboxChecks(memorySubject);
});
