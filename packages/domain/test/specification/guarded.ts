/**
 * How a condition of a step is written down: what is refused with its code, and next to it what is accepted.
 */
import { given, type RuleCase, type Situation } from './rule-case.js';
import { stepOf } from './steps.js';

/** One condition: the code of its refusal, the rule, and situations on both sides of the line. */
export interface Condition {
  readonly code: string;
  readonly rule: string;
  /** What the rule says, and where it comes from. */
  readonly says: string;
  readonly refused: readonly Told[];
  readonly accepted: readonly Told[];
}

/** A situation with what is special about it. `reasons` where other conditions fail as well; `expect` for more than the outcome. */
export interface Told extends Situation {
  readonly when: string;
  readonly reasons?: readonly string[];
  readonly expect?: object;
}

/** The cases of a condition: `seat-open.no.1`, `seat-open.yes.1`, … */
export function casesOf({ code, rule, says, refused, accepted }: Condition): readonly RuleCase[] {
  return [
    ...refused.map((told, index) => ({
      id: `${code}.no.${String(index + 1)}`,
      title: `${told.command} is refused (${code}): ${told.when}`,
      given: given(told),
      expect: { outcome: 'refused', reasons: told.reasons ?? [code], state: told.from, ...told.expect },
      why: `${rule}: ${says}`,
    })),
    ...accepted.map((told, index) => ({
      id: `${code}.yes.${String(index + 1)}`,
      title: `${told.command} is accepted: ${told.when}`,
      given: given(told),
      expect: { outcome: 'accepted', state: stepOf(told.from, told.command)?.to ?? told.from, ...told.expect },
      why: `${rule}: ${says}`,
    })),
  ];
}
