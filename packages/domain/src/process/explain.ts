/**
 * A refusal told to people: what cannot be done, why with the rule and its source, and what to do now.
 */
import { conferenceRules } from '../case-conference-item/rules.js';
import { explorationRules } from '../exploratory-conversation/rules.js';
import { explainRefusal, refusalLabels, type RefusalCode } from '../labels/explain-refusal.js';
import { networkConcernRules } from '../network-concern/rules.js';
import { regionRules } from '../region/rules.js';
import { transferRules } from '../transfer-case/rules.js';
import { availabilityRules } from '../availability/rules.js';
import { mediationRules } from '../mediation/rules.js';
import { waitlistRules } from '../waitlist-entry/rules.js';
import type { Audience, Language } from '../labels/label.js';
import type { Refusal, Refused } from '../words/decision.js';
import type { Rule, RuleId, RuleTag } from '../words/rule.js';

/** One reason in words. */
export interface ExplainedReason {
  readonly code: RefusalCode;
  /** What cannot be done. */
  readonly cannot: string;
  readonly why: string;
  /** What to do now. */
  readonly now: string;
  /** The seats, roles, directions or numbers that the reason is about; most often none. */
  readonly about: readonly string[];
  /** The places in the command that it is about. */
  readonly places: readonly NonNullable<Refusal['path']>[];
  readonly rule: ExplainedRule;
}

/** The rule behind a reason, in the language of the reader. A `proposed-default` is ours and no policy. */
export interface ExplainedRule {
  readonly id: RuleId;
  readonly tag: RuleTag;
  readonly says: string;
  readonly source: string;
}

/**
 * Every reason of a refusal in words, each code once, in the order of the decision. Written for professionals unless the
 * reader is the person.
 *
 * @example explain(answer, 'en').map(({ now }) => now)
 */
export function explain(
  refused: Pick<Refused<unknown, RefusalCode>, 'reasons'>,
  language: Language,
  audience: Audience = 'professional',
): readonly ExplainedReason[] {
  const codes = [...new Set(refused.reasons.map(({ code }) => code))];
  return codes.map((code) => {
    const reasons = refused.reasons.filter((reason) => reason.code === code);
    const texts = reasons.map((reason) => explainRefusal(reason, language, audience));
    return {
      code,
      ...refusalLabels[audience][code][language],
      about: [...new Set(texts.flatMap(({ about }) => about))],
      places: reasons.flatMap(({ path }) => (path === undefined ? [] : [path])),
      rule: ruleBehind(reasons[0]?.ruleId, language),
    };
  });
}

/** The rules of every process. */
const rules: Readonly<Record<string, Rule>> = {
  ...explorationRules,
  ...transferRules,
  ...conferenceRules,
  ...waitlistRules,
  ...availabilityRules,
  ...mediationRules,
  ...networkConcernRules,
  ...regionRules,
};

function ruleBehind(ruleId: RuleId | undefined, language: Language): ExplainedRule {
  const rule = rules[ruleId ?? ''] ?? explorationRules['MGN-VG-001'];
  return { id: rule.id, tag: rule.tag, says: rule.says[language], source: rule.source };
}
