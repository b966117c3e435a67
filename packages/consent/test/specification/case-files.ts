/**
 * Every table of cases of the gate: one file per subject.
 */
import { anonymityCases } from './anonymity-cases.js';
import type { CaseFile } from './rule-case.js';
import { confirmCases } from './confirm-cases.js';
import { meetingCases } from './meeting-cases.js';
import { mitzAnswerCases, mitzQuestionCases } from './mitz-cases.js';
import { explainCases } from './explain-cases.js';
import { registerCases } from './register-cases.js';
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
import { truthOrders } from './truth-orders.js';
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
      ...truthOrders,
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
    name: 'confirm',
    subject: 'consent/confirm',
    source: 'consent specification, sections 7.3 and 14 (T40); cases of our own (G…)',
    cases: confirmCases,
  },
  {
    name: 'explain',
    subject: 'consent/explain',
    source: 'consent specification, sections 4.4 and 14 (T81); cases of our own (G…)',
    cases: explainCases,
  },
  {
    name: 'register',
    subject: 'consent/register',
    source: 'consent specification, sections 5.3, 7.1, 7.3 and 14 (T73); cases of our own (G…)',
    cases: registerCases,
  },
  {
    name: 'anonymity',
    subject: 'consent/assess-anonymity',
    source:
      'consent specification, section 8 and section 14 (T62 to T64); what people write is invented, and how it is found is ours (A…): docs/decisions/0011-process-of-the-case-conference.md',
    cases: anonymityCases,
  },
  {
    name: 'decide-meeting',
    subject: 'consent/decide-meeting',
    source: 'consent specification, sections 8 and 14 (T66); cases of our own (G…)',
    cases: meetingCases,
  },
  {
    name: 'mitz-question',
    subject: 'consent/mitz-question',
    source: 'public connectors to Mitz (Nuts Knooppunt); the implementation guide of VZVZ is authoritative',
    cases: mitzQuestionCases,
  },
  {
    name: 'mitz-answer',
    subject: 'consent/mitz-answer',
    source:
      'public connectors to Mitz (Nuts Knooppunt): only Permit permits; the implementation guide of VZVZ is authoritative',
    cases: mitzAnswerCases,
  },
];
