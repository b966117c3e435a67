/**
 * The answer to a transaction: for every entry, in its order, what became of it.
 */
import type { Bundle, BundleEntry } from 'fhir/r4.js';
import type { Instant } from '@mgn/domain';
import type { ReadIssue } from '../issue.js';
import { operationOutcome, type OutcomeLanguage } from './operation-outcome.js';

/** What became of one entry. */
export interface AnsweredEntry {
  /** Its place in the bundle that came in. */
  readonly index: number;
  readonly type: string;
  readonly id: string;
  /** Null for what has no versions: then the answer leads to the resource as it is. */
  readonly version: number | null;
  readonly lastModified: Instant;
  /** False when it was there already: the same content came before. */
  readonly created: boolean;
}

/** How the answer is written. */
export interface TransactionResponseOptions {
  /** What was unusual; each issue is put with the entry that it is about. */
  readonly issues?: readonly ReadIssue[];
  readonly language?: OutcomeLanguage;
  /** The id of this answer. */
  readonly id?: string;
}

/** The `transaction-response` for the entries of a transaction. Issues about the whole bundle stand with its first entry. */
export function transactionResponse(
  entries: readonly AnsweredEntry[],
  { issues = [], language = 'en', id }: TransactionResponseOptions = {},
): Bundle {
  const ordered = [...entries].sort((one, other) => one.index - other.index);
  const known = new Set(ordered.map(({ index }) => index));
  return {
    resourceType: 'Bundle',
    ...(id === undefined ? {} : { id }),
    type: 'transaction-response',
    entry: ordered.map((entry, place) => {
      const about = issues.filter((issue) => {
        const index = entryIndexOf(issue);
        return index === entry.index || (place === 0 && (index === null || !known.has(index)));
      });
      return answered(entry, about, language);
    }),
  };
}

function answered(entry: AnsweredEntry, issues: readonly ReadIssue[], language: OutcomeLanguage): BundleEntry {
  return {
    response: {
      status: entry.created ? '201 Created' : '200 OK',
      location: `${entry.type}/${entry.id}${entry.version === null ? '' : `/_history/${entry.version}`}`,
      ...(entry.version === null ? {} : { etag: `W/"${entry.version}"` }),
      lastModified: entry.lastModified,
      ...(issues.length === 0 ? {} : { outcome: operationOutcome(issues, language) }),
    },
  };
}

function entryIndexOf({ path }: ReadIssue): number | null {
  const index = /^Bundle\.entry\[(\d+)\]/.exec(path)?.[1];
  return index === undefined ? null : Number(index);
}
