/**
 * Grounds that go before what the person chose: a duty or a right in law, a conflict of duties, an emergency, and reading after a death. A
 * request has to claim one, and one that is claimed without complete evidence is refused, also where a permission would have been enough.
 *
 * The package does not judge whether a ground was right. It checks that what the ground asks for was recorded, limits what goes out, and
 * sees to it that somebody looks back.
 *
 * @source Wmo 2015 article 5.2.6 and the reporting code; the professional code on a conflict of duties; articles 7:458a and 7:457 BW. What goes
 * out at most, and within how many hours it is reviewed, is a proposed default.
 */
import type { DataCategory } from '@mgn/domain';
import type { PreparedContext } from '../decision-context.js';
import type { ClaimedGround } from '../evidence.js';
import type { Obligation } from '../obligation.js';
import type { BasisCode, DenyReason, PermitReason } from '../reasons.js';
import { guardianCapacities } from './mandates.js';
import type { PreparedRequest } from './prepared-request.js';
import { isRecorded } from './presumed-keys.js';

type Kind = ClaimedGround['kind'];
type Of<K extends Kind> = Extract<ClaimedGround, { readonly kind: K }>;

/** A ground that was claimed with everything that it asks for. */
export interface StandingGround {
  readonly reason: PermitReason;
  readonly basis: BasisCode;
  readonly evidence: string;
  /** The most that goes out on it. */
  readonly categories: ReadonlySet<DataCategory>;
  /** Says whether a no of the person stops it. */
  readonly stopsAtObjection: boolean;
  /** Says whether a record stops it that cannot be read and may be a no. */
  readonly stopsAtUnreadable: boolean;
  readonly obligations: readonly Obligation[];
}

interface Sheet<K extends Kind> {
  readonly reason: PermitReason;
  readonly basis: BasisCode;
  /** For whom and for what it can be claimed at all. */
  readonly fits: (asked: PreparedRequest, at: PreparedContext) => boolean;
  readonly isComplete: (ground: Of<K>, asked: PreparedRequest, at: PreparedContext) => boolean;
  readonly categories: (ground: Of<K>, at: PreparedContext) => readonly DataCategory[];
  readonly stopsAtObjection: (asked: PreparedRequest, at: PreparedContext) => boolean;
  readonly obligations: readonly Obligation[];
}

const codeSteps = 5;
const dutyCriteria = 4;

const isFor =
  (...purposes: readonly string[]) =>
  ({ purposes: asked }: PreparedRequest): boolean =>
    asked.every((purpose) => purposes.includes(purpose));

const dutyOf = ({ law, article }: Of<'statutory-duty'>, { context }: PreparedContext) =>
  context.configuration.statutoryDuties.find((duty) => duty.law === law && duty.article === article);

const isPayer = ({ recipientDomain }: PreparedRequest): boolean =>
  recipientDomain === 'payer' || recipientDomain === 'oversight';

const sheets: { readonly [K in Kind]: Sheet<K> } = {
  'statutory-duty': {
    reason: 'statutory-duty',
    basis: 'statutory-duty',
    fits: () => true,
    isComplete: (ground, _asked, at) => dutyOf(ground, at) !== undefined,
    categories: (ground, at) => dutyOf(ground, at)?.categories ?? [],
    // To insurers and the authorities nothing goes that the person objected to (*privacyverklaring*).
    stopsAtObjection: isPayer,
    obligations: [{ kind: 'record-in-file' }],
  },
  'statutory-right': {
    reason: 'statutory-right',
    basis: 'statutory-right',
    fits: (asked) => isFor('safety-report')(asked) && asked.organisation?.kind === 'veilig-thuis',
    isComplete: ({ steps }) => new Set(steps).size === codeSteps,
    categories: () => ['identification', 'bsn', 'life-domains', 'social-situation', 'risk-safety', 'violence'],
    stopsAtObjection: () => false,
    obligations: [{ kind: 'inform-person' }, { kind: 'record-in-file' }],
  },
  'conflict-of-duties': {
    reason: 'conflict-of-duties',
    basis: 'conflict-of-duties',
    fits: () => true,
    isComplete: ({ criteria }) => new Set(criteria).size === dutyCriteria,
    categories: () => ['identification', 'social-situation', 'risk-safety', 'violence'],
    stopsAtObjection: () => false,
    obligations: [{ kind: 'inform-person' }, { kind: 'record-in-file' }, { kind: 'review-within', hours: 24 }],
  },
  emergency: {
    reason: 'emergency',
    basis: 'emergency',
    fits: (asked) => isFor('emergency')(asked) && asked.recipientDomain === 'medical',
    isComplete: ({ authorised, personUnableToConsent, earlierUseUnreviewed, professional }, { organisation }) =>
      authorised &&
      personUnableToConsent &&
      earlierUseUnreviewed === false &&
      organisation?.professional === professional,
    categories: () => [
      'identification',
      'bsn',
      'referral-summary',
      'mental-health-indication',
      'medication',
      'risk-safety',
    ],
    stopsAtObjection: (_asked, at) => at.context.configuration.breakGlassAgainstRefusal === 'deny',
    obligations: [
      { kind: 'inform-person' },
      { kind: 'notify-holder' },
      { kind: 'record-in-file' },
      { kind: 'review-within', hours: 24 },
    ],
  },
  'after-death': {
    reason: 'post-mortem',
    basis: 'post-mortem',
    fits: (asked, at) => asked.afterDeath && at.deceasedMs <= at.nowMs,
    isComplete: ({ ground }, { request }, { birthdays, deceasedMs, context, mandates }) => {
      if (ground !== 'parent-of-a-minor') return true;
      const { recipient } = request;
      const died = birthdays !== null && deceasedMs < birthdays[16];
      const isParent =
        'individual' in recipient &&
        (context.facts.representatives ?? []).some(
          ({ individual, capacity }) =>
            guardianCapacities.has(capacity) &&
            individual === recipient.individual &&
            mandates.runsAt(individual, capacity, deceasedMs),
        );
      return died && isParent;
    },
    categories: () => [
      'identification',
      'help-request',
      'referral-summary',
      'mental-health-indication',
      'diagnosis-detail',
      'treatment-notes',
      'medication',
      'lab-results',
      'risk-safety',
    ],
    // What somebody did not want in life they do not want after it.
    stopsAtObjection: () => true,
    obligations: [{ kind: 'record-in-file' }],
  },
};

/** The ground of a request with what it opens; the reason where it does not stand; null where none is claimed. */
export function groundOf(asked: PreparedRequest, at: PreparedContext): StandingGround | DenyReason | null {
  const { ground } = asked.request;
  return ground === undefined ? null : standing(ground.kind, ground, asked, at);
}

function standing<K extends Kind>(
  kind: K,
  ground: Of<K>,
  asked: PreparedRequest,
  at: PreparedContext,
): StandingGround | DenyReason {
  const sheet: Sheet<K> = sheets[kind];
  if (!sheet.fits(asked, at)) return 'purpose-not-allowed';
  // Outside care nothing stands ready in advance, whatever is claimed.
  if (asked.request.channel === 'pull-open' && !asked.medical) return 'explicit-consent-required';
  if (!isRecorded(ground.recordedAt, at)) return 'evidence-incomplete';
  if (!sheet.isComplete(ground, asked, at)) return 'evidence-incomplete';
  return {
    reason: sheet.reason,
    basis: sheet.basis,
    evidence: ground.evidence,
    categories: new Set(sheet.categories(ground, at)),
    stopsAtObjection: sheet.stopsAtObjection(asked, at),
    stopsAtUnreadable: kind !== 'emergency' && sheet.stopsAtObjection(asked, at),
    obligations: sheet.obligations,
  };
}
