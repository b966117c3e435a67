/**
 * The rules in a Consent: its root and its exceptions, each with its own effect and everything that limits it.
 */
import type { Consent, ConsentProvision } from 'fhir/r4.js';
import type { IssueCode } from '../issue-codes.js';
import { isObject } from '../internal/json.js';
import { baseEffectOf, type ProvisionType } from './base-effect.js';
import type { ConsentMode } from './read-options.js';

/** What limits a rule; an exception has the limits of its parent where it states none of its own. */
export type RuleLimits = Pick<
  ConsentProvision,
  'period' | 'actor' | 'action' | 'securityLabel' | 'purpose' | 'class' | 'code' | 'dataPeriod' | 'data'
>;

/** One rule. `name` tells it apart from the others in the same Consent: its place, empty for the root. */
export interface ProvisionRule {
  readonly effect: ProvisionType;
  readonly limits: RuleLimits;
  readonly path: string;
  readonly name: string;
}

/** Why the rules cannot be read, at which place. */
export interface RuleProblem {
  readonly code: IssueCode;
  readonly path: string;
}

/** How deep exceptions go, and how many rules one Consent may have. The first is of IHE; the others are proposed defaults. */
const maxDepth: Readonly<Record<ConsentMode, number>> = { pcf: 1, r4: 4 };
const maxRules = 100;

/** The elements that the profiles of IHE do not allow. @source IHE PCF, basic and intermediate. */
const notInProfile = ['action', 'class', 'code', 'securityLabel'] as const;

/**
 * The rules of a Consent, the root first, or every problem.
 *
 * An exception always states its type. One with the type of its parent narrows nothing: it is a rule like any other.
 */
export function provisionRules(
  consent: Consent,
  mode: ConsentMode,
): { readonly rules: readonly ProvisionRule[]; readonly problems: readonly RuleProblem[] } {
  const rules: ProvisionRule[] = [];
  const problems: RuleProblem[] = [];
  const root = 'Consent.provision';
  const base = baseEffectOf(consent);
  if (base === null) problems.push({ code: 'effect-not-stated', path: root });

  const visit = (
    provision: ConsentProvision,
    place: {
      readonly effect: ProvisionType | null;
      readonly path: string;
      readonly depth: number;
      readonly inherited: RuleLimits;
    },
  ): void => {
    const { effect, path, depth, inherited } = place;
    if (depth > maxDepth[mode]) {
      problems.push({ code: 'provisions-too-deep', path });
      return;
    }
    if (rules.length >= maxRules) {
      if (rules.length === maxRules) problems.push({ code: 'limit', path });
      return;
    }
    if (mode === 'pcf') for (const name of notInProfile) refuseElement(provision, name, path);
    const limits = limitsOf(provision, inherited);
    if (effect !== null) rules.push({ effect, limits, path, name: path.slice(root.length) });
    for (const [index, nested] of (provision.provision ?? []).entries()) {
      const below = `${path}.provision[${String(index)}]`;
      if (nested.type === undefined) problems.push({ code: 'effect-not-stated', path: below });
      visit(nested, { effect: nested.type ?? null, path: below, depth: depth + 1, inherited: limits });
    }
  };
  visit(consent.provision ?? {}, { effect: base, path: root, depth: 0, inherited: {} });
  return { rules, problems };

  function refuseElement(element: object, name: string, path: string): void {
    if (isObject(element) && element[name] !== undefined)
      problems.push({ code: 'not-in-profile', path: `${path}.${name}` });
  }
}

const limitNames = [
  'period',
  'actor',
  'action',
  'securityLabel',
  'purpose',
  'class',
  'code',
  'dataPeriod',
  'data',
] as const;

/** The limits of an exception. Which data it is about stands in two elements, that come from one place together. */
function limitsOf(provision: ConsentProvision, inherited: RuleLimits): RuleLimits {
  const own = Object.fromEntries(
    limitNames.flatMap((name) => (provision[name] === undefined ? [] : [[name, provision[name]] as const])),
  );
  const { class: _class, code: _code, ...others } = inherited;
  const statesData = provision.class !== undefined || provision.code !== undefined;
  return { ...(statesData ? others : inherited), ...own };
}
