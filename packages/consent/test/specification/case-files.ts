/**
 * The tables of cases that are written down from the specification here. `decide.json` is a file of its own.
 */
import { anonymityCases } from './anonymity-cases.js';
import type { CaseFile } from './rule-case.js';

/** The tables; one file each. */
export const caseFiles: readonly CaseFile[] = [
  {
    name: 'anonymity',
    subject: 'consent/assess-anonymity',
    source:
      'consent specification, section 8 and section 14 (T62 to T64); what people write is invented, and how it is found is ours (A…): docs/decisions/0011-process-of-the-case-conference.md',
    cases: anonymityCases,
  },
];
