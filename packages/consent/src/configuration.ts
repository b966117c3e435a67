/**
 * What a network may choose where law and agreements are silent. Every default is the careful one; a choice that weakens it has to
 * be acknowledged by name, and shows in the digest of every decision.
 */
import { type Result } from '@mgn/domain';
import * as z from 'zod';
import { canonicalJson, fingerprint } from './internal/fingerprint.js';
import { readStrictly } from './internal/strict-reading.js';
import { CalendarDuration, partsOfDuration } from './validity.js';

const weakenable = [
  'laterGeneralObjection',
  'unreadableRecord',
  'maxCrossDomainDuration',
  'maxDecisionAge',
  'maxFutureSkew',
] as const;
const WeakenableKey = z.enum(weakenable);
type WeakenableKey = z.infer<typeof WeakenableKey>;

const chosen = z.strictObject({
  /** `nl-gf` follows the national order to the letter: a more specific permission stands, also against a later general objection. */
  precedenceProfile: z.enum(['mgn', 'nl-gf']).default('mgn'),
  /** Whether a general objection ends a more specific permission that was given before it. */
  laterGeneralObjection: z.enum(['deny', 'specific-wins']).default('deny'),
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
  /** The keys of this configuration whose safe default is knowingly weakened. */
  acknowledgeRisk: z.array(WeakenableKey).max(weakenable.length).readonly().default([]),
});

const longest = { months: 12, daysPerMonth: 31 };

const isWeaker: Readonly<Record<WeakenableKey, (configuration: z.output<typeof chosen>) => boolean>> = {
  laterGeneralObjection: ({ laterGeneralObjection }) => laterGeneralObjection !== 'deny',
  unreadableRecord: ({ unreadableRecord }) => unreadableRecord !== 'deny-all',
  maxCrossDomainDuration: ({ maxCrossDomainDuration }) => {
    const { months, days } = partsOfDuration(maxCrossDomainDuration);
    return months * longest.daysPerMonth + days > longest.months * longest.daysPerMonth;
  },
  maxDecisionAge: ({ maxDecisionAge }) => maxDecisionAge > 60,
  maxFutureSkew: ({ maxFutureSkew }) => maxFutureSkew > 300,
};

/**
 * The choices of a network for the gate; everything may be left out.
 *
 * Refused: a weaker value than the default without its key in `acknowledgeRisk` (`risk-not-acknowledged`).
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

/** The name of a configuration in a decision: its fingerprint, and the keys in which it is weaker than the defaults. */
export function configurationDigest(configuration: Configuration): string {
  const weakened = weakenedKeys(configuration);
  const name = fingerprint(canonicalJson(configuration));
  return weakened.length === 0 ? name : `${name};weakened=${weakened.join(',')}`;
}

function weakenedKeys(configuration: z.output<typeof chosen>): readonly WeakenableKey[] {
  return weakenable.filter((key) => isWeaker[key](configuration));
}
