/**
 * What an assessment found: a code, a rule and a place, and nothing of what was written there.
 */
import type { RuleId } from '@mgn/domain';
import type { FindingCode } from './finding-codes.js';

/**
 * A `refusal` is certain enough to have to go. A `warning` may be a mistake of the machine: whoever presents the case can look again and
 * set it aside.
 */
export type FindingSeverity = 'refusal' | 'warning';

/** Where something is: in the case, or among those who would hear it. */
export type FindingPath = readonly (string | number)[];

/** One finding. Nothing of a text is in it: `from` and `to` are places in the text at `path`, null for what is no text. */
export interface AnonymityFinding {
  readonly code: FindingCode;
  readonly ruleId: RuleId;
  readonly severity: FindingSeverity;
  readonly path: FindingPath;
  readonly from: number | null;
  readonly to: number | null;
}

/** Says whether something has to go before a case can be shared. */
export const isRefusal = ({ severity }: AnonymityFinding): boolean => severity === 'refusal';
