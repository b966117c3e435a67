/**
 * The checks of a store on the event log of casework in memory, which makes the same promises without a database.
 */
import { describe } from 'vitest';
import { directoryChecks } from './checks/directory-checks.js';
import { entryChecks } from './checks/entry-checks.js';
import { logChecks } from './checks/log-checks.js';
import { outboxChecks } from './checks/outbox-checks.js';
import { memorySubject } from './checks/subject.js';

describe('the event log in memory', () => {
  logChecks(memorySubject);
  directoryChecks(memorySubject);
  entryChecks(memorySubject);
  outboxChecks(memorySubject);
});
