/**
 * From which numbers nobody is taken to be recognisable. No public source settles them.
 */
import { type Result } from '@mgn/domain';
import * as z from 'zod';
import { readStrictly } from '../internal/strict-reading.js';

const proposed = { k: 10, bandYears: 10, smallCount: 5 } as const;

const chosen = z.strictObject({
  /** How many people in the region have to share what is told. */
  k: z.int().min(1).max(100_000).default(proposed.k),
  /** How many years a band of ages is wide, at least. */
  bandYears: z.int().min(1).max(50).default(proposed.bandYears),
  /** Counts below this are not shown. */
  smallCount: z.int().min(1).max(1000).default(proposed.smallCount),
  /** A region that takes lower numbers than the proposed ones says that it knows what it does. */
  acknowledgeRisk: z.boolean().default(false),
});

/**
 * The thresholds; everything may be left out. A lower number than the proposed default needs `acknowledgeRisk`
 * (`risk-not-acknowledged`).
 *
 * @source not settled; proposed defaults: docs/decisions/0011-process-of-the-case-conference.md
 */
export const AnonymitySettings = chosen.check((context) => {
  for (const key of ['k', 'bandYears', 'smallCount'] as const) {
    if (context.value[key] >= proposed[key] || context.value.acknowledgeRisk) continue;
    const params = { code: 'risk-not-acknowledged' };
    context.issues.push({ code: 'custom', input: '', path: [key], params, message: params.code });
  }
});
export type AnonymitySettings = Readonly<z.output<typeof AnonymitySettings>>;
export type AnonymitySettingsInput = Readonly<z.input<typeof AnonymitySettings>>;

/** Parses thresholds; refuses with `unknown-field`, `risk-not-acknowledged` or the issues of its fields. */
export function parseAnonymitySettings(input: unknown): Result<AnonymitySettings> {
  return readStrictly(AnonymitySettings, input);
}

/** The thresholds of a region that chose nothing. */
export const defaultAnonymitySettings: AnonymitySettings = Object.freeze(AnonymitySettings.parse({}));

/**
 * A count as it may be shown: null where it is below `smallCount`, also for nobody at all, and for what is no count.
 *
 * Hides one number. That a hidden number cannot be computed from a total is not seen to here.
 *
 * @example suppressed(4) // => null
 * @source proposed default
 */
export function suppressed(
  count: number,
  { smallCount }: Pick<AnonymitySettings, 'smallCount'> = defaultAnonymitySettings,
) {
  return Number.isSafeInteger(count) && count >= smallCount ? count : null;
}
