/**
 * The codes of the indicators and of what each of them measures.
 *
 * @source names of this project's specification, section 11. No national set of indicators of a network is public: every one is a
 * proposed default.
 */
import { declineReasons, reportCategories } from '@mgn/domain';
import * as z from 'zod';

/** The indicators, per function of the network: conversation, transfer, information, case conference. */
export const indicatorCodes = [
  'VG1',
  'VG2',
  'VG3',
  'VG4',
  'VG5',
  'VG6',
  'VG7',
  'VG8',
  'VG9',
  'TM1',
  'TM2',
  'TM3',
  'TM4',
  'TM5',
  'IV1',
  'IV2',
  'IV3',
  'CO1',
  'CO2',
  'CO3',
] as const;
export const IndicatorCode = z.enum(indicatorCodes);
export type IndicatorCode = z.infer<typeof IndicatorCode>;

/** Where a transfer led to; each transfer counts once. */
export const transferDestinations = ['other-ggz-specialised', 'ggz-basic', 'social', 'other'] as const;
export type TransferDestination = (typeof transferDestinations)[number];

/** How a question for a place ended; each ends once. The reasons of a provider, and what else can happen. */
export const offerEndings = [
  ...declineReasons,
  'no-answer',
  'declined-by-person',
  'place-withdrawn',
  'stopped',
  'taken',
] as const;
export type OfferEnding = (typeof offerEndings)[number];

/** What each indicator measures. */
export const measureCodes = {
  VG1: ['first-held', 'second-held'],
  VG2: ['within-7-days', 'within-14-days'],
  VG3: reportCategories,
  VG4: ['first-full', 'second-full'],
  VG5: ['experience-expert', 'close-one'],
  VG6: ['follows-advice'],
  VG7: ['taken-over-in-time'],
  VG8: ['rating'],
  VG9: ['returned'],
  TM1: ['transferred', 'days'],
  TM2: transferDestinations,
  TM3: offerEndings,
  TM4: ['to-own-organisation'],
  TM5: ['step-1', 'step-2', 'step-3', 'step-4'],
  IV1: ['current'],
  IV2: ['over-norm'],
  IV3: ['contact-overdue'],
  CO1: ['discussed', 'per-session'],
  CO2: ['with-destination'],
  CO3: ['on-time'],
} as const satisfies Readonly<Record<IndicatorCode, readonly string[]>>;

/** What an indicator measures. */
export type MeasureOf<Code extends IndicatorCode> = (typeof measureCodes)[Code][number];

/** Any measure. The same word can stand in two indicators: an indicator and a measure together name a figure. */
export type MeasureCode = MeasureOf<IndicatorCode>;
/** Any measure, as a schema. */
export const MeasureCode = z.enum([...new Set(Object.values(measureCodes).flat())]);
