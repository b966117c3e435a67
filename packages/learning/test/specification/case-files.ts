/**
 * Every table of cases of learning.
 */
import { comparisonCases } from './comparison-cases.js';
import { conferenceCases } from './conference-cases.js';
import { conversationCases } from './conversation-cases.js';
import { hiddenPartsCases } from './hidden-parts-cases.js';
import { informationCases } from './information-cases.js';
import type { CaseFile } from './rule-case.js';
import { transferCases } from './transfer-cases.js';

const source = (what: string) =>
  `mgn specification, section 11, and docs/decisions/0016-what-a-network-learns.md (proposed defaults): ${what}`;

/** The tables; one file each. */
export const caseFiles: readonly CaseFile[] = [
  {
    name: 'indicator',
    subject: 'learning/indicator',
    source: source('what each indicator says of a period, inside the region and outside it'),
    cases: [...conversationCases, ...transferCases, ...informationCases, ...conferenceCases],
  },
  {
    name: 'compare',
    subject: 'learning/compare',
    source: source('what can be said of two periods'),
    cases: comparisonCases,
  },
  {
    name: 'hidden-parts',
    subject: 'learning/hidden-parts',
    source: source('which parts of a whole stay inside the region'),
    cases: hiddenPartsCases,
  },
];
