/**
 * Runs tables of rule cases (`mgn-cases/1`) against the `@mgn` packages or against any other implementation.
 */
export { caseFormat, type CaseTable, parseCaseTable, type RuleCase } from './case-table.js';
export { type Difference, differencesOf } from './differences.js';
export { type Answerer, type CaseResult, type JudgedCase, reportOf, type RunReport, runTable } from './run-table.js';
export type { Subject } from './subject.js';
export { findSubject, ownAnswers, subjects } from './subjects.js';
