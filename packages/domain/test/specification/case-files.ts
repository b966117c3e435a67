/**
 * Every table of cases that is written from the specification of the exploratory conversation.
 */
import { authorityCases } from './authority-cases.js';
import type { CaseFile } from './rule-case.js';
import { stepCases } from './step-cases.js';

/** The tables; one file each. */
export const caseFiles: readonly CaseFile[] = [stepCases, authorityCases];
