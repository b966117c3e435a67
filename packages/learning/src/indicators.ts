/**
 * The table of indicators: which function each is about, what it counts, where it comes from, how it is made and how it is protected.
 *
 * No national set of indicators of a mental health network is public. Every one here is a proposed default: ours, for a region to take,
 * change or leave, and never to be presented as national policy.
 */
import type { RuleTag } from '@mgn/domain';
import type { LearningFunction } from './begun.js';
import type { IndicatorCode, MeasureOf } from './codes.js';
import type { AllFacts, Question } from './facts/all-facts.js';
import type { CountedThing, FigureKind, FigureUnit } from './figure.js';
import { co1, co2, co3 } from './indicators/case-conference.js';
import { vg1, vg2, vg3, vg4, vg5, vg6, vg7, vg8, vg9 } from './indicators/exploratory-conversation.js';
import { iv1, iv2, iv3 } from './indicators/offer-information.js';
import { tm1, tm2, tm3, tm4, tm5 } from './indicators/transfer.js';
import type { LearningRuleId } from './rules.js';
import type { Tally } from './tally.js';

/**
 * How the measures of an indicator hang together, so that hiding one may ask to hide another: each stands `alone`; each is a share of which
 * the rest can be computed (`rest`); together they are the parts of one whole (`parts`); each holds the one before it (`steps`).
 */
export type Protection = 'alone' | 'rest' | 'parts' | 'steps';

/** How one measure is made. */
export interface MeasureForm {
  readonly kind: FigureKind;
  readonly unit: FigureUnit;
  readonly counts: CountedThing;
}

/** One row of the table. */
export interface Indicator<Code extends IndicatorCode = IndicatorCode> {
  readonly function: LearningFunction;
  /** Every row is a proposed default; the field says so wherever the table is read. */
  readonly tag: RuleTag;
  readonly source: string;
  readonly rules: readonly LearningRuleId[];
  readonly protection: Protection;
  /** A part that another figure shows as well: another one is hidden in its place. */
  readonly shownElsewhere: readonly MeasureOf<Code>[];
  /** The figure is of the last day of the period, and no sum over it. */
  readonly onLastDay: boolean;
  readonly form: MeasureForm | Readonly<Record<MeasureOf<Code>, MeasureForm>>;
  count(facts: AllFacts, question: Question): Readonly<Record<MeasureOf<Code>, Tally>>;
}

/** The table. */
export type Indicators = { readonly [Code in IndicatorCode]: Indicator<Code> };

const ours = 'docs/decisions/0016-what-a-network-learns.md';
const p77 = `what providers report to the transfer table is in the agreement of 2022, p. 77; the indicator is ours: ${ours}`;
const common = { tag: 'proposed-default', source: ours, shownElsewhere: [], onLastDay: false } as const;

const count = (counts: CountedThing): MeasureForm => ({ kind: 'count', unit: 'number', counts });
const share = (counts: CountedThing): MeasureForm => ({ kind: 'share', unit: 'share', counts });

const conversation = { ...common, function: 'exploratory-conversation' } as const;
const transfer = { ...common, function: 'transfer' } as const;
const information = { ...common, function: 'offer-information', onLastDay: true } as const;
const conference = { ...common, function: 'case-conference' } as const;

/** All indicators, by code, in the order in which they are told. */
export const indicators: Indicators = {
  VG1: { ...conversation, rules: ['MGN-LE-003'], protection: 'alone', form: count('conversations'), count: vg1 },
  VG2: {
    ...conversation,
    source: `7 and 14 days: agreement of 2022, p. 71 and 75; the indicator is ours: ${ours}`,
    rules: ['MGN-LE-004'],
    protection: 'steps',
    form: share('conversations'),
    count: vg2,
  },
  VG3: { ...conversation, rules: ['MGN-LE-002'], protection: 'parts', form: share('outcomes'), count: vg3 },
  VG4: { ...conversation, rules: ['MGN-LE-001'], protection: 'rest', form: share('conversations'), count: vg4 },
  VG5: { ...conversation, rules: ['MGN-LE-001'], protection: 'rest', form: share('conversations'), count: vg5 },
  VG6: { ...conversation, rules: ['MGN-LE-001'], protection: 'rest', form: share('decisions'), count: vg6 },
  VG7: {
    ...conversation,
    source: `28 days: agreement of 2022, p. 75; the indicator is ours: ${ours}`,
    rules: ['MGN-LE-004', 'MGN-LE-005'],
    protection: 'rest',
    form: share('advices'),
    count: vg7,
  },
  VG8: {
    ...conversation,
    rules: ['MGN-LE-001'],
    protection: 'alone',
    form: { kind: 'mean', unit: 'points', counts: 'ratings' },
    count: vg8,
  },
  VG9: {
    ...conversation,
    rules: ['MGN-LE-005', 'MGN-LE-006'],
    protection: 'rest',
    form: share('completed-conversations'),
    count: vg9,
  },
  TM1: {
    ...transfer,
    rules: ['MGN-LE-001'],
    protection: 'alone',
    form: { transferred: count('transfers'), days: { kind: 'median', unit: 'days', counts: 'transfers' } },
    count: tm1,
  },
  TM2: {
    ...transfer,
    source: p77,
    rules: ['MGN-LE-002'],
    protection: 'parts',
    form: share('transfers'),
    count: tm2,
  },
  TM3: {
    ...transfer,
    rules: ['MGN-LE-002'],
    protection: 'parts',
    shownElsewhere: ['taken'],
    form: share('offers'),
    count: tm3,
  },
  TM4: { ...transfer, source: p77, rules: ['MGN-LE-007'], protection: 'rest', form: share('placements'), count: tm4 },
  TM5: { ...transfer, rules: ['MGN-LE-001'], protection: 'parts', form: count('escalations'), count: tm5 },
  IV1: {
    ...information,
    source: p77,
    rules: ['MGN-LE-008'],
    protection: 'rest',
    form: share('providers'),
    count: iv1,
  },
  IV2: { ...information, rules: ['MGN-LE-008'], protection: 'rest', form: share('places-on-lists'), count: iv2 },
  IV3: {
    ...information,
    source: `two contacts a year: agreement of 2022, p. 76; the indicator is ours: ${ours}`,
    rules: ['MGN-LE-008'],
    protection: 'rest',
    form: share('places-on-lists'),
    count: iv3,
  },
  CO1: {
    ...conference,
    rules: ['MGN-LE-003'],
    protection: 'alone',
    form: {
      discussed: count('cases'),
      'per-session': { kind: 'mean', unit: 'cases-per-session', counts: 'sessions' },
    },
    count: co1,
  },
  CO2: { ...conference, rules: ['MGN-LE-001'], protection: 'rest', form: share('concluded-cases'), count: co2 },
  CO3: { ...conference, rules: ['MGN-LE-004'], protection: 'rest', form: share('actions'), count: co3 },
};
