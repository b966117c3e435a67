/**
 * Every table of cases of the gate: one file per subject.
 */
import { anonymityCases } from './anonymity-cases.js';
import type { CaseFile } from './rule-case.js';
import { ownFirst } from './own-first.js';
import { ownDeciders } from './own-deciders.js';
import { ownReaders } from './own-readers.js';
import { ownGrounds } from './own-grounds.js';
import { ownRegister } from './own-register.js';
import { ownData } from './own-data.js';
import { ownTime } from './own-time.js';
import { ownChoices } from './own-choices.js';
import { truthDeciders } from './truth-deciders.js';
import { truthGrounds } from './truth-grounds.js';
import { truthKeys } from './truth-keys.js';
import { truthLimits } from './truth-limits.js';
import { truthPrecedence } from './truth-precedence.js';

/** The tables; one file each. */
export const caseFiles: readonly CaseFile[] = [
  {
    name: 'decide',
    subject: 'consent/decide',
    source: 'consent specification, section 14 (T…); cases of our own (G…)',
    cases: [
      ...truthKeys,
      ...truthPrecedence,
      ...truthDeciders,
      ...truthGrounds,
      ...truthLimits,
      ...ownFirst,
      ...ownDeciders,
      ...ownReaders,
      ...ownGrounds,
      ...ownRegister,
      ...ownData,
      ...ownTime,
      ...ownChoices,
    ],
  },
  {
    name: 'anonymity',
    subject: 'consent/assess-anonymity',
    source:
      'consent specification, section 8 and section 14 (T62 to T64); what people write is invented, and how it is found is ours (A…): docs/decisions/0011-process-of-the-case-conference.md',
    cases: anonymityCases,
  },
];
