/**
 * A rule of the network: what it says, where it comes from and how binding it is.
 */

/** How binding a rule is. A `proposed-default` is ours, and is never presented as national policy. */
export type RuleTag = 'fixed-nationally' | 'regional-choice' | 'proposed-default';

/** The stable id of a rule: where it belongs, then a number of three digits. */
export type RuleId = `${'MGN' | 'CASE' | 'CONSENT' | 'WAIT' | 'FUND' | 'FHIR'}-${string}`;

/** One rule. `source` names the public document, or our decision record where no public text exists. */
export interface Rule {
  readonly id: RuleId;
  readonly tag: RuleTag;
  readonly source: string;
  readonly says: { readonly nl: string; readonly en: string };
}
