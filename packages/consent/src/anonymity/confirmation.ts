/**
 * Who says that nobody can be recognised. A machine finds patterns; that a text leads to nobody is for whoever presents it to say.
 */
import { parseInstant, parseProfessionalId, type Instant, type ProfessionalId } from '@mgn/domain';
import type { AnonymityReport } from './assess.js';
import { isRefusal, type AnonymityFinding } from './finding.js';

/** The confirmation, to be kept with the case and in the log. Nothing of a text is in it. */
export interface AnonymityConfirmation {
  readonly assessed: string;
  readonly outcome: AnonymityReport['outcome'];
  readonly professional: ProfessionalId;
  readonly at: Instant;
  /** The warnings that this professional looked at again and found to lead to nobody. */
  readonly setAside: readonly AnonymityFinding[];
}

/** Why there is no confirmation. */
export const confirmationRefusals = ['not-assessed', 'must-be-removed', 'not-looked-at', 'invalid-input'] as const;
export type ConfirmationRefusal = (typeof confirmationRefusals)[number];

/** A confirmation, or what is in its way. */
export type ConfirmationOutcome =
  | { readonly ok: true; readonly confirmation: AnonymityConfirmation }
  | { readonly ok: false; readonly refusal: ConfirmationRefusal; readonly findings: readonly AnonymityFinding[] };

/**
 * Confirms a report: this professional read the texts, and they lead to nobody.
 *
 * Refused: a report of something that could not be read (`not-assessed`), one with something that has to go (`must-be-removed`), one
 * with a warning that is not in `setAside` (`not-looked-at`), and what is no professional or no moment (`invalid-input`). A report that
 * fails stays a failed report; the confirmation says what was set aside and by whom. `findings` is everything that is in the way.
 *
 * @source consent specification, section 8: the presenter must confirm, and the confirmation is logged. Setting a warning aside: proposed
 * default, docs/decisions/0011-process-of-the-case-conference.md
 */
export function confirmAnonymity(
  report: AnonymityReport,
  professional: string,
  at: string,
  setAside: readonly AnonymityFinding[] = [],
): ConfirmationOutcome {
  const refused = (refusal: ConfirmationRefusal, findings: readonly AnonymityFinding[] = []) =>
    ({ ok: false, refusal, findings }) as const;
  const [who, when] = [parseProfessionalId(professional), parseInstant(at)];
  if (!who.ok || !when.ok) return refused('invalid-input');
  const { assessed, findings, outcome } = report;
  const open = findings.filter((each) => isRefusal(each) || !setAside.some((one) => isSame(one, each)));
  if (open.some(isRefusal)) return refused('must-be-removed', open);
  if (assessed === null) return refused('not-assessed');
  if (open.length > 0) return refused('not-looked-at', open);
  return { ok: true, confirmation: { assessed, outcome, professional: who.value, at: when.value, setAside: findings } };
}

/**
 * Says whether a report may be relied on: it is of what was confirmed, and everything that is found now was set aside then. Without
 * a confirmation never, and never where something has to go: also not where a participant says meanwhile that they know the person.
 */
export function isConfirmed(report: AnonymityReport, confirmation: AnonymityConfirmation | null): boolean {
  if (confirmation === null || report.assessed === null || report.assessed !== confirmation.assessed) return false;
  return report.findings.every(
    (finding) => !isRefusal(finding) && confirmation.setAside.some((one) => isSame(one, finding)),
  );
}

function isSame(one: AnonymityFinding, other: AnonymityFinding): boolean {
  const isSamePlace = one.from === other.from && one.to === other.to;
  return one.code === other.code && isSamePlace && one.path.join('.') === other.path.join('.');
}
