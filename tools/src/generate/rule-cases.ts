/**
 * The tables of rule cases, from what was written down from the specification. The code that the cases are held against has no part
 * in them.
 */
import { caseFiles as ofCasework } from '../../../packages/casework/test/specification/case-files.js';
import { caseFiles as ofConsent } from '../../../packages/consent/test/specification/case-files.js';
import { caseFiles as ofDomain } from '../../../packages/domain/test/specification/case-files.js';
import { caseFiles as ofLearning } from '../../../packages/learning/test/specification/case-files.js';
import type { CaseFile, RuleCase } from '../../../packages/domain/test/specification/rule-case.js';
import type { GeneratedFile } from './generator.js';

/** The tables of each package. */
const rooms = { domain: ofDomain, consent: ofConsent, casework: ofCasework, learning: ofLearning };

/** One file per table. */
export function ruleCases(): readonly GeneratedFile[] {
  return Object.entries(rooms).flatMap(([room, files]) =>
    files.map((file) => ({ path: `packages/${room}/cases/${file.name}.json`, text: laidOut(file) })),
  );
}

/** One event per line and one field of a case per line, so that a case fits on a screen and a change shows as what it is. */
function laidOut({ subject, source, cases }: CaseFile): string {
  const head = { format: 'mgn-cases/1', subject, source };
  const fields = Object.entries(head).map(([key, value]) => `  ${oneLine(key)}: ${oneLine(value)},`);
  const rows = cases.map((row) => fieldsOf(row).join(',\n')).map((row) => `    {\n${row}\n    }`);
  return `{\n${fields.join('\n')}\n  "cases": [\n${rows.join(',\n')}\n  ]\n}\n`;
}

function fieldsOf({ id, title, given, expect, why }: RuleCase): readonly string[] {
  const parts = Object.entries(given).map(([key, value]) => `        ${oneLine(key)}: ${listed(value)}`);
  return [
    `      "id": ${oneLine(id)}`,
    `      "title": ${oneLine(title)}`,
    `      "given": {\n${parts.join(',\n')}\n      }`,
    `      "expect": ${oneLine(expect)}`,
    `      "why": ${oneLine(why)}`,
  ];
}

function listed(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return oneLine(value);
  return `[\n${value.map((item) => `          ${oneLine(item)}`).join(',\n')}\n        ]`;
}

/** JSON on one line, with a space where people expect one. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return fields.length === 0
    ? '{}'
    : `{ ${fields.map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`).join(', ')} }`;
}
