/**
 * A bundle that is read as it is, of any type: do its entries have addresses of their own, and do references lead somewhere?
 */
import type { Bundle } from 'fhir/r4.js';
import type { IssueLog } from '../issue.js';
import type { FoundReference } from '../structure/walk.js';
import { checkReferences } from './check-references.js';
import { bundleEntries } from './entries.js';
import { referenceIndex } from './reference-index.js';

/** Types whose entries all have a resource and may refer to each other. */
const selfContained: ReadonlySet<string> = new Set(['transaction', 'document', 'collection', 'message', 'batch']);

/** Checks a bundle that has passed the structure check. Others than those that carry content are only looked through. */
export function checkLoneBundle(bundle: Bundle, references: readonly FoundReference[], log: IssueLog): void {
  if (!selfContained.has(bundle.type) || bundle.entry === undefined) return;
  const entries = bundleEntries(bundle, [bundle.type], log);
  checkReferences(references, entries, referenceIndex(entries), log);
}
