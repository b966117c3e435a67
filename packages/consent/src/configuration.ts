/**
 * What a network may choose where law and agreements are silent. Every default is the careful one; a choice that weakens it has to
 * be acknowledged by name, and shows in the digest of every decision.
 */
import {
  DataCategory,
  OrganisationId,
  organisationKinds,
  PlainDate,
  type OrganisationKind,
  type Result,
} from '@mgn/domain';
import * as z from 'zod';
import { canonicalJson, fingerprint } from './internal/fingerprint.js';
import { readStrictly } from './internal/strict-reading.js';
import { CalendarDuration, partsOfDuration } from './validity.js';

const weakenable = [
  'laterGeneralObjection',
  'minor12to15',
  'ageBoundary',
  'objectionByIncapablePerson',
  'networkParticipationIsDirectInvolvement',
  'unreadableRecord',
  'maxCrossDomainDuration',
  'maxDecisionAge',
  'maxFutureSkew',
  'anonymity',
  'breakGlassAgainstRefusal',
  'unlabelled',
  'wams',
  'representativeBsn',
  'ehdsPrimaryUseFrom',
] as const;
const WeakenableKey = z.enum(weakenable);
type WeakenableKey = z.infer<typeof WeakenableKey>;

const labels = z.array(z.string().min(1).max(200)).min(1).max(20).readonly();

/** From when anonymous is anonymous enough: the fewest people whom a combination of facts may fit, the width of an age band in years, and the smallest count that is shown. */
const Anonymity = z.strictObject({
  k: z.int().min(2).max(1000).default(10),
  bandYears: z.int().min(1).max(50).default(10),
  smallCount: z.int().min(2).max(1000).default(5),
});

/** A duty in law that the network checked: the article, and the most that goes out on it. */
const StatutoryDuty = z.strictObject({
  law: z.string().min(1).max(40),
  article: z.string().min(1).max(40),
  categories: z.array(DataCategory).min(1).max(23).readonly(),
});

/** What unlabelled data count as where the holder has no line of its own. @source proposed default. */
const unlabelledDefault = { 'ggz-provider': ['R', 'PSY'], other: ['R'] } as const;

/** Labels per kind of holder, and for every other one. */
type Unlabelled = { readonly other: readonly string[] } & { readonly [K in OrganisationKind]?: readonly string[] };
const Unlabelled: z.ZodType<Unlabelled, Unlabelled> = z.strictObject({
  other: labels,
  ...Object.fromEntries(organisationKinds.map((kind) => [kind, labels.optional()])),
});

const chosen = z.strictObject({
  /** `nl-gf` follows the national order to the letter: a more specific permission stands, also against a later general objection. */
  precedenceProfile: z.enum(['mgn', 'nl-gf']).default('mgn'),
  /** Whether a general objection ends a more specific permission that was given before it. */
  laterGeneralObjection: z.enum(['deny', 'specific-wins']).default('deny'),
  /** Who decides from 12 to 15: both, the young person alone, or the young person unless a guardian objects. */
  minor12to15: z.enum(['both', 'youth-alone', 'youth-or-guardian-objection-counts']).default('both'),
  /** What becomes of a parent's permission when the person turns 12 or 16. */
  ageBoundary: z.enum(['keep', 'lapse-cross-domain', 'lapse-all']).default('lapse-cross-domain'),
  /** On which day somebody born on 29 February has their birthday in other years. */
  leapDayBirthday: z.enum(['mar-1', 'feb-28']).default('mar-1'),
  /** Whether one of two guardians is enough while the other does not object, or each has to permit. */
  twoGuardians: z.enum(['one-and-no-objection', 'all']).default('one-and-no-objection'),
  /** What becomes of a representative's permission when the mandate ends or the person can decide again. */
  mandateEnded: z.enum(['keep-medical', 'lapse-all']).default('keep-medical'),
  /** Whether the objection counts of somebody who cannot decide. */
  objectionByIncapablePerson: z.enum(['deny', 'representative-decides']).default('deny'),
  /** Whether somebody is directly involved in care by taking part in the network. */
  networkParticipationIsDirectInvolvement: z.boolean().default(false),
  /** Data never stand ready for the social domain: no ground for it is known. */
  pullOpenToSocialDomain: z.literal('deny').default('deny'),
  /** Whether an objection that does not name an organisation reaches use within it. */
  objectionReachesOwnTeam: z.enum(['if-named', 'always']).default('if-named'),
  /** What a record does that cannot be read and may be an objection. */
  unreadableRecord: z.enum(['deny-all', 'ignore']).default('deny-all'),
  /** The longest that a permission counts outside the medical domain, from the day it starts. */
  maxCrossDomainDuration: CalendarDuration.default('P12M'),
  /** Seconds that a decision may be used. */
  maxDecisionAge: z.int().min(1).max(86_400).default(60),
  /** Seconds that the clocks of two systems may differ. */
  maxFutureSkew: z.int().min(0).max(86_400).default(300),
  /** The thresholds of an anonymous case. */
  anonymity: Anonymity.default({ k: 10, bandYears: 10, smallCount: 5 }),
  /** Whether the glass can be broken against a no that the person said before. */
  breakGlassAgainstRefusal: z.enum(['deny', 'permit-with-review']).default('deny'),
  /** What a no in the national register does to a referral that the person knows of: it is told, or it closes the referral. */
  mitzNoVersusReferral: z.enum(['flag', 'deny']).default('flag'),
  /** The labels that unlabelled data count as, per kind of holder. */
  unlabelled: Unlabelled.default(unlabelledDefault),
  /** The integrated approach to multiple problems (*Wams*): a public task for municipalities beside the one they name. */
  wams: z.boolean().default(false),
  /** Whether care providers have a ground for the number of a representative. */
  representativeBsn: z.boolean().default(false),
  /** From which day the European health data space turns the choice around between care providers: shared unless the person said no. */
  ehdsPrimaryUseFrom: z.union([PlainDate, z.literal('off')]).default('off'),
  /** The regulation on which the care authority (*NZa*) receives data; it receives none without. */
  nzaRegulationId: z.string().min(1).max(100).nullable().default(null),
  /** The duties in law that count; none without. */
  statutoryDuties: z.array(StatutoryDuty).max(50).readonly().default([]),
  /** Organisations without a ground of their own for the BSN that have a mandate of a municipality. */
  bsnMandates: z.array(OrganisationId).max(200).readonly().default([]),
  /** The keys of this configuration whose safe default is knowingly weakened. */
  acknowledgeRisk: z.array(WeakenableKey).max(weakenable.length).readonly().default([]),
});

type Chosen = z.output<typeof chosen>;

const longest = { months: 12, daysPerMonth: 31 };
/** Before this day nothing turns around. @source EHDS: the right to object applies from the first quarter of 2029. */
const ehdsStarts = '2029-03-26';

const isWeaker: Readonly<Record<WeakenableKey, (configuration: Chosen) => boolean>> = {
  laterGeneralObjection: ({ laterGeneralObjection }) => laterGeneralObjection !== 'deny',
  minor12to15: ({ minor12to15 }) => minor12to15 !== 'both',
  ageBoundary: ({ ageBoundary }) => ageBoundary === 'keep',
  objectionByIncapablePerson: ({ objectionByIncapablePerson }) => objectionByIncapablePerson !== 'deny',
  networkParticipationIsDirectInvolvement: (configuration) => configuration.networkParticipationIsDirectInvolvement,
  unreadableRecord: ({ unreadableRecord }) => unreadableRecord !== 'deny-all',
  maxCrossDomainDuration: ({ maxCrossDomainDuration }) => {
    const { months, days } = partsOfDuration(maxCrossDomainDuration);
    return months * longest.daysPerMonth + days > longest.months * longest.daysPerMonth;
  },
  maxDecisionAge: ({ maxDecisionAge }) => maxDecisionAge > 60,
  maxFutureSkew: ({ maxFutureSkew }) => maxFutureSkew > 300,
  anonymity: ({ anonymity }) => anonymity.k < 10 || anonymity.bandYears < 10 || anonymity.smallCount < 5,
  breakGlassAgainstRefusal: ({ breakGlassAgainstRefusal }) => breakGlassAgainstRefusal !== 'deny',
  unlabelled: ({ unlabelled }) => !isAtLeast(unlabelled),
  wams: ({ wams }) => wams,
  representativeBsn: ({ representativeBsn }) => representativeBsn,
  ehdsPrimaryUseFrom: ({ ehdsPrimaryUseFrom }) => ehdsPrimaryUseFrom !== 'off' && ehdsPrimaryUseFrom < ehdsStarts,
};

/** Fewer labels than the default make data look less sensitive than they are. */
function isAtLeast(unlabelled: Unlabelled): boolean {
  return organisationKinds.every((kind) => {
    const least: readonly string[] = kind === 'ggz-provider' ? unlabelledDefault[kind] : unlabelledDefault.other;
    const named = unlabelled[kind] ?? unlabelled.other;
    return least.every((label) => named.includes(label));
  });
}

/**
 * The choices of a network for the gate; everything may be left out.
 *
 * Refused: a weaker value than the default without its key in `acknowledgeRisk` (`risk-not-acknowledged`). Whoever names the national
 * profile has said so by that.
 *
 * @source proposed defaults, except where a key says otherwise.
 */
export const Configuration = chosen.check((context) => {
  for (const key of weakenedKeys(context.value)) {
    if (context.value.acknowledgeRisk.includes(key)) continue;
    const params = { code: 'risk-not-acknowledged' };
    context.issues.push({ code: 'custom', input: '', path: [key], params, message: params.code });
  }
});
export type Configuration = Readonly<z.output<typeof Configuration>>;
export type ConfigurationInput = Readonly<z.input<typeof Configuration>>;

/** Parses a configuration; refuses with `unknown-field`, `risk-not-acknowledged` or the issues of its fields. */
export function parseConfiguration(input: unknown): Result<Configuration> {
  return readStrictly(Configuration, input);
}

/** The configuration of a network that chose nothing. */
export const defaultConfiguration: Configuration = Object.freeze(Configuration.parse({}));

/** The name of a configuration in a decision: its fingerprint, and in what it permits more than the defaults. */
export function configurationDigest(configuration: Configuration): string {
  const weakened = [
    ...(configuration.precedenceProfile === 'nl-gf' ? ['precedenceProfile'] : []),
    ...weakenedKeys(configuration),
  ];
  const name = fingerprint(canonicalJson(configuration));
  return weakened.length === 0 ? name : `${name};weakened=${weakened.join(',')}`;
}

function weakenedKeys(configuration: Chosen): readonly WeakenableKey[] {
  return weakenable.filter((key) => isWeaker[key](configuration));
}
