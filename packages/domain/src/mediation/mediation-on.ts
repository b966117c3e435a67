/**
 * May the insurer be asked to help, on this day, for this person? The answer says in which phase and why, or every reason against it.
 */
import type { PlainDate } from '../calendar/plain-date.js';
import { isGgz } from '../exploratory-conversation/directions.js';
import { overNormsOn } from '../waitlist-entry/flags.js';
import type { OpenEntry } from '../waitlist-entry/record.js';
import type { Refusal } from '../words/decision.js';
import type { DiagnosisGroup } from '../words/diagnosis-group.js';
import type { AgbCode } from '../words/identifiers/agb-code.js';
import type { Bsn } from '../words/identifiers/bsn.js';
import type { MediationPayload } from './payload.js';
import { mediationPhaseOn } from './phases.js';
import { refusal, type MediationRefusalCode } from './refusal-codes.js';

/** What the answer depends on besides the day. */
export interface MediationFacts {
  /** The wait is longer than the norm. */
  readonly overNorm: boolean;
  /** The person permits that the insurer gets the four items; needed until there is a legal basis. */
  readonly consent: boolean;
  /** The person asks for it. */
  readonly askedByPerson: boolean;
}

/** The insurer may be asked: because the wait is over the norm, or because the person asks, which is possible on every day. */
export interface MediationPossible {
  readonly outcome: 'possible';
  readonly why: 'over-norm' | 'person-asked';
  /** The phase of the day; null outside the phases. */
  readonly phase: 1 | null;
}

/** Nothing is sent, for these reasons. The person may all the same ask the insurer. */
export interface MediationRefused {
  readonly outcome: 'refused';
  readonly reasons: readonly Refusal<MediationRefusalCode>[];
}

/** What {@link mediationOn} answers. */
export type MediationOn = MediationPossible | MediationRefused;

/**
 * Whether the insurer may be asked on a day. Without the person's permission never; when the person asks, in every phase and outside them (MGN-WL-024);
 * otherwise as the phase of the day says. For a day after the phases that are known it is refused, and not guessed.
 *
 * @source agreement of 2025, p. 40–43; fixed nationally. The last day of the first phase is a proposed default.
 */
export function mediationOn(date: PlainDate, { overNorm, consent, askedByPerson }: MediationFacts): MediationOn {
  const phase = mediationPhaseOn(date);
  const reasons = [
    ...(consent ? [] : [refusal('mediation-consent-missing', ['consent'])]),
    ...(askedByPerson ? [] : againstPhase(phase, overNorm)),
  ];
  if (reasons.length > 0) return { outcome: 'refused', reasons };
  return {
    outcome: 'possible',
    why: askedByPerson ? 'person-asked' : 'over-norm',
    phase: typeof phase === 'string' ? null : phase.phase,
  };
}

function againstPhase(phase: ReturnType<typeof mediationPhaseOn>, overNorm: boolean): MediationRefused['reasons'] {
  if (phase === 'not-begun') return [refusal('mediation-not-begun', ['date'])];
  if (phase === 'not-known') return [refusal('mediation-phase-unknown', ['date'])];
  return overNorm ? [] : [refusal('wait-within-norm', ['overNorm'])];
}

/** What the entry itself does not hold: who the person and the provider are to an insurer, and the suspected profile of the referral. */
export interface MediationIdentity {
  readonly person: Bsn;
  readonly suspectedProfile: DiagnosisGroup;
  readonly provider: AgbCode;
}

/** The four items for an insurer, or every reason why nothing is sent. */
export type MediationRequest = { readonly outcome: 'possible'; readonly payload: MediationPayload } | MediationRefused;

/**
 * The four items for one entry on a list on a day. There is a suspected profile only once mental health care was chosen, so only
 * then; and only with the answer of the person that stands in the entry.
 */
export function mediationRequestFor(
  entry: OpenEntry,
  date: PlainDate,
  identity: MediationIdentity,
  askedByPerson: boolean,
): MediationRequest {
  const consent = entry.mediation?.answer === 'accept' && entry.mediation.consent;
  const answer = mediationOn(date, { overNorm: overNormsOn(entry, date).length > 0, consent, askedByPerson });
  const reasons = [
    ...(isGgz(entry.direction) ? [] : [refusal('mediation-not-for-direction')]),
    ...(entry.referralOn === null ? [refusal('mediation-without-referral')] : []),
    ...(answer.outcome === 'refused' ? answer.reasons : []),
  ];
  if (reasons.length > 0 || entry.referralOn === null) return { outcome: 'refused', reasons };
  const { person, suspectedProfile, provider } = identity;
  return { outcome: 'possible', payload: { person, referralOn: entry.referralOn, suspectedProfile, provider } };
}
