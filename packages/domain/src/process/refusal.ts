/**
 * How a process makes its refusals: a code, the rule that stands behind it, and what makes the text precise.
 */
import type { Refusal } from '../words/decision.js';
import type { RuleId } from '../words/rule.js';

/** Makes a refusal for a code, with its rule, the place in the command and codes that make the text precise. */
export type Refuse<Code extends string> = (
  code: Code,
  path?: Refusal['path'],
  details?: Refusal['details'],
) => Refusal<Code>;

/** The maker of refusals for a table of codes and rules. */
export function refuserOf<Code extends string>(rules: Readonly<Record<Code, RuleId>>): Refuse<Code> {
  return (code, path, details) => ({ code, ruleId: rules[code], ...(path && { path }), ...(details && { details }) });
}
