/**
 * What was unusual or wrong, as FHIR says it: an OperationOutcome. Never with a value out of the input.
 */
import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js';
import { ownUrl } from '../canonical-base.js';
import type { ReadIssue } from '../issue.js';
import type { IssueCode, Severity } from '../issue-codes.js';
import { issueFacts, type FhirIssueType } from './issue-facts.js';

/** An issue of another room, such as the refusal of a command, in the words of an OperationOutcome. */
export interface ForeignIssue {
  readonly severity: Severity | 'fatal';
  /** The stable code, for example `stale-version`. */
  readonly code: string;
  readonly type: FhirIssueType | 'exception' | 'login' | 'throttled' | 'transient';
  readonly says: string;
  readonly do?: string;
  readonly path?: string;
}

/** The language of the texts. */
export type OutcomeLanguage = 'nl' | 'en';

/** The code system of the codes of issues. */
export const issueSystem = ownUrl('CodeSystem', 'mgn-issue');

/** The OperationOutcome of what reading found, and of issues of other rooms. Without any it says that all went well. */
export function operationOutcome(
  issues: readonly (ReadIssue | ForeignIssue)[],
  language: OutcomeLanguage = 'en',
): OperationOutcome {
  const listed = issues.map((issue) => outcomeIssue(issue, language));
  return { resourceType: 'OperationOutcome', issue: listed.length === 0 ? [allWell[language]] : listed };
}

const allWell: Readonly<Record<OutcomeLanguage, OperationOutcomeIssue>> = {
  nl: { severity: 'information', code: 'informational', details: { text: 'Er is niets bijzonders.' } },
  en: { severity: 'information', code: 'informational', details: { text: 'There is nothing unusual.' } },
};

function outcomeIssue(issue: ReadIssue | ForeignIssue, language: OutcomeLanguage): OperationOutcomeIssue {
  if ('says' in issue) return written(issue.severity, issue.type, issue.code, issue.says, issue.do, issue.path);
  const facts = issueFacts[issue.code];
  const texts = facts.at?.[issue.path.slice(issue.path.lastIndexOf('.') + 1)] ?? facts;
  const what = issue.about === undefined ? texts.do[language] : `${texts.do[language]} (${issue.about})`;
  return written(issue.severity, facts.type, issue.code, texts.says[language], what, issue.path);
}

function written(
  severity: OperationOutcomeIssue['severity'],
  type: OperationOutcomeIssue['code'],
  code: string,
  says: string,
  what: string | undefined,
  path: string | undefined,
): OperationOutcomeIssue {
  return {
    severity,
    code: type,
    details: { coding: [{ system: issueSystem, code }], text: says },
    ...(what === undefined ? {} : { diagnostics: what }),
    ...(path === undefined || path === '' ? {} : { expression: [path] }),
  };
}

/** The HTTP status that goes with issues: 413 for a limit, 400 for what is no FHIR R4, 422 for the rest, 200 without an error. */
export function httpStatusOf(issues: readonly ReadIssue[]): 200 | 400 | 413 | 422 {
  const errors = issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  if (errors.length === 0) return 200;
  if (errors.includes('limit')) return 413;
  return errors.some((code) => unreadable.has(code)) ? 400 : 422;
}

const unreadable: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'malformed-json',
  'forbidden-key',
  'wrong-resource-type',
  'fhir-version',
  'type-invalid',
  'required',
  'bad-bundle',
]);
