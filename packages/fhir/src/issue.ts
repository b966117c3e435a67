/**
 * What reading gives back: a value with what was unusual about it, or every reason why there is none.
 */
import { issueCodes, type IssueCode, type Severity } from './issue-codes.js';

/** One thing that is wrong or unusual: a stable code and the place, in element names and indexes. Never the value itself. */
export interface ReadIssue {
  readonly severity: Severity;
  readonly code: IssueCode;
  /** For example `Bundle.entry[3].resource.birthDate`. */
  readonly path: string;
  /** A resource of the network that it is about, as `Type/id`. */
  readonly about?: string;
}

/** The outcome of reading: with an error there is no value. */
export type ReadResult<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly ReadIssue[] }
  | { readonly ok: false; readonly issues: readonly ReadIssue[] };

/** How many errors, and how many warnings, one answer lists. Proposed default. */
export const maxIssues = 100;

/** Collects issues while reading. */
export interface IssueLog {
  readonly issues: readonly ReadIssue[];
  /** Says whether there is an error among them. */
  hasFailed(): boolean;
  add(code: IssueCode, path: string, severity?: Severity): void;
}

/** An empty log; a code that stands at the same place already is not repeated. */
export function createIssueLog(): IssueLog {
  const issues: ReadIssue[] = [];
  const seen = new Set<string>();
  const counts = { error: 0, warning: 0, information: 0 };
  const add = (code: IssueCode, path: string, severity: Severity = issueCodes[code]): void => {
    const key = `${code} ${path}`;
    if (seen.has(key)) return;
    counts[severity] += 1;
    if (counts[severity] > maxIssues) {
      if (code !== 'too-many-issues') add('too-many-issues', '');
      return;
    }
    seen.add(key);
    issues.push({ severity, code, path });
  };
  return {
    issues,
    hasFailed: () => counts.error > 0,
    add,
  };
}

/** The result of a log: the value if nothing failed. Errors come first, and no warning is about what an error speaks of. */
export function resultOf<T>(log: IssueLog, value: T | null): ReadResult<T> {
  const issues = errorsFirst(log.issues);
  return log.hasFailed() || value === null ? { ok: false, issues } : { ok: true, value, issues };
}

/** Warnings that say less than one of these errors, wherever that stands. */
const saidBy: Readonly<Partial<Record<IssueCode, readonly IssueCode[]>>> = {
  'status-unexpected': ['request-ended', 'not-requested'],
  'service-not-stated': ['service-not-supported'],
};

/** Errors, then warnings, then the rest, each in the order in which they were found. */
function errorsFirst(issues: readonly ReadIssue[]): ReadIssue[] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const others = issues.filter(
    (issue) => issue.severity !== 'error' && !errors.some((error) => speaksOf(error, issue)),
  );
  const [warnings, rest] = [others.filter(isWarning), others.filter((issue) => !isWarning(issue))];
  return [...errors, ...warnings, ...rest];
}

const isWarning = ({ severity }: ReadIssue): boolean => severity === 'warning';

/** Says whether an error is about the place of another issue or about one around it, or says more of the same thing. */
function speaksOf(error: ReadIssue, { code, path }: ReadIssue): boolean {
  if (saidBy[code]?.includes(error.code) === true) return true;
  return path.startsWith(error.path) && error.path !== '' && ['', '.', '['].includes(path.charAt(error.path.length));
}
