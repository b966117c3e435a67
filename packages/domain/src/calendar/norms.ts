/**
 * The time norms as a dated table: how long something may take, who says so, and from when. A norm informs; it never blocks.
 */
import * as z from 'zod';
import type { RuleTag } from '../words/rule.js';
import { PlainDate } from './plain-date.js';

/** Every norm. */
export const normCodes = [
  'treek-ggz-intake',
  'treek-ggz-treatment',
  'treek-ggz-total',
  'treek-wlz-ggz',
  'ggz-triage-1h',
  'ggz-triage-4h',
  'wmo-research',
  'wmo-own-plan',
  'wmo-decision',
  'wmo-urgent',
  'awb-decision',
  'youth-start',
  'ijw-start-message',
  'conversation-target',
  'conversation-outer-bound',
  'ggz-takeover',
  'advice-to-gp',
  'social-first-contact',
  'offer-answer',
  'transfer-step',
  'transfer-person-answer',
  'transfer-ask-again',
  'list-entry-verified',
  'waiting-contact',
  'list-step',
  'wait-question',
  'case-feedback',
  'case-carry-on',
  'conference-step',
  'conference-session',
  'conference-action',
  'concern-report',
  'concern-decision',
  'handover-arranged',
  'draft-submit',
  'gp-decision',
] as const;
export const NormCode = z.enum(normCodes);
export type NormCode = z.infer<typeof NormCode>;

/** In what a norm is counted. Calendar and working days are whole days in Europe/Amsterdam, the day of start is day 0. */
export const normUnits = ['calendar-days', 'working-days', 'hours'] as const;
export const NormUnit = z.enum(normUnits);
export type NormUnit = z.infer<typeof NormUnit>;

/** What kind of text a norm stands in; `own` is ours, `none` says that there is no norm. */
export const normKinds = ['law', 'agreement', 'ambition', 'guide', 'message-standard', 'own', 'none'] as const;
export const NormKind = z.enum(normKinds);
export type NormKind = z.infer<typeof NormKind>;

/** What is needed to count: how much of which unit, inclusive, and whether the end moves past weekends and holidays by law. */
export interface Term {
  readonly limit: { readonly unit: NormUnit; readonly value: number } | null;
  readonly endShifts: boolean;
}

/** One row of the table. `limit` is `null` when the text names no number. */
export interface Norm extends Term {
  readonly code: NormCode;
  readonly kind: NormKind;
  readonly tag: RuleTag;
  /** The share of all cases that has to be within the limit, between 0 and 1, where the text names one. */
  readonly share: number | null;
  readonly source: string;
  /** The first day on which the row holds; `null` when no text that we read names it, and then it holds for every earlier day too. */
  readonly validFrom: PlainDate | null;
  /** The last day on which the row holds, or `null` when it still does. */
  readonly validUntil: PlainDate | null;
}

const agreementOf2022 = 'Integraal Zorgakkoord, 16 September 2022';
const ours = 'docs/decisions/0005-clocks-of-our-own.md';
const oursOfConference = 'docs/decisions/0011-process-of-the-case-conference.md';
const oursOfConcerns = 'docs/decisions/0015-concerns-about-a-network.md';
const since = {
  agreement: PlainDate.parse('2022-09-16'),
  wmo: PlainDate.parse('2015-01-01'),
  awb: PlainDate.parse('1994-01-01'),
} as const;

function norm(
  code: NormCode,
  limit: Norm['limit'],
  rest: Pick<Norm, 'kind' | 'source'> & Partial<Omit<Norm, 'code' | 'limit'>>,
): Norm {
  const national = {
    tag: 'fixed-nationally',
    endShifts: false,
    share: null,
    validFrom: null,
    validUntil: null,
  } as const;
  return { code, limit, ...national, ...rest };
}

function days(value: number): Norm['limit'] {
  return { unit: 'calendar-days', value };
}

function workingDays(value: number): Norm['limit'] {
  return { unit: 'working-days', value };
}

function hours(value: number): Norm['limit'] {
  return { unit: 'hours', value };
}

/**
 * The norms, each with its source and the days on which it holds. A new value is a new row, never a changed one.
 *
 * All limits are inclusive: on the last day the norm is still met.
 */
export const norms: readonly Norm[] = [
  norm('treek-ggz-intake', days(28), { kind: 'agreement', source: 'Treeknormen ggz: intake within 4 weeks' }),
  norm('treek-ggz-treatment', days(70), { kind: 'agreement', source: 'Treeknormen ggz: treatment within 10 weeks' }),
  norm('treek-ggz-total', days(98), { kind: 'agreement', source: 'Treeknormen ggz: 14 weeks in total' }),
  norm('treek-wlz-ggz', null, { kind: 'none', source: 'Monitor Langdurige Zorg: no Treek norm for ggz under the Wlz' }),
  norm('ggz-triage-1h', hours(1), { kind: 'guide', source: 'Ggz-triagewijzer', share: 0.9 }),
  norm('ggz-triage-4h', hours(4), { kind: 'guide', source: 'Ggz-triagewijzer', share: 0.85 }),
  norm('wmo-research', days(42), {
    kind: 'law',
    source: 'Wmo 2015, article 2.3.2: within 6 weeks of the report',
    endShifts: true,
    validFrom: since.wmo,
  }),
  norm('wmo-own-plan', days(7), {
    kind: 'law',
    source: 'Wmo 2015, article 2.3.2: an own plan within 7 days of the report',
    validFrom: since.wmo,
  }),
  norm('wmo-decision', days(14), {
    kind: 'law',
    source: 'Wmo 2015, article 2.3.5(2): within 2 weeks of the application',
    endShifts: true,
    validFrom: since.wmo,
  }),
  norm('wmo-urgent', null, {
    kind: 'law',
    source: 'Wmo 2015, article 2.3.3: without delay, no number',
    validFrom: since.wmo,
  }),
  norm('awb-decision', days(56), {
    kind: 'law',
    source: 'Awb, article 4:13: a reasonable term of at most 8 weeks',
    endShifts: true,
    validFrom: since.awb,
  }),
  norm('youth-start', null, { kind: 'none', source: 'Jeugdwet: no national norm for the start of help' }),
  norm('ijw-start-message', workingDays(5), {
    kind: 'message-standard',
    source: 'iJw and iWmo, message 305: within 5 working days of the start',
  }),
  norm('conversation-target', days(7), {
    kind: 'ambition',
    source: `${agreementOf2022}, p. 75: within 1 week`,
    validFrom: since.agreement,
  }),
  norm('conversation-outer-bound', days(14), {
    kind: 'ambition',
    source: `${agreementOf2022}, p. 71: within 1 to 2 weeks`,
    validFrom: since.agreement,
  }),
  norm('ggz-takeover', days(28), {
    kind: 'ambition',
    source: `${agreementOf2022}, p. 75: within 4 weeks`,
    validFrom: since.agreement,
  }),
  norm('advice-to-gp', workingDays(3), { kind: 'own', tag: 'proposed-default', source: ours }),
  norm('social-first-contact', workingDays(5), {
    kind: 'own',
    tag: 'regional-choice',
    source: `Rotterdam: in principle in the same week; the default is ours, ${ours}`,
  }),
  norm('offer-answer', workingDays(5), { kind: 'own', tag: 'proposed-default', source: ours }),
  norm('transfer-step', workingDays(5), { kind: 'own', tag: 'proposed-default', source: ours }),
  norm('transfer-person-answer', days(14), { kind: 'own', tag: 'proposed-default', source: ours }),
  norm('transfer-ask-again', days(30), { kind: 'own', tag: 'proposed-default', source: ours }),
  norm('list-entry-verified', days(30), { kind: 'own', tag: 'proposed-default', source: ours }),
  norm('waiting-contact', days(183), {
    kind: 'agreement',
    source: `${agreementOf2022}, p. 76: at least two contacts a year with everyone who waits`,
    validFrom: since.agreement,
  }),
  norm('list-step', workingDays(5), {
    kind: 'own',
    tag: 'proposed-default',
    source: 'docs/decisions/0010-process-of-the-waiting-list.md',
  }),
  norm('wait-question', workingDays(10), {
    kind: 'own',
    tag: 'proposed-default',
    source: 'docs/decisions/0021-preference-session-and-crisis.md',
  }),
  norm('case-feedback', workingDays(3), { kind: 'own', tag: 'proposed-default', source: ours }),
  norm('case-carry-on', workingDays(3), { kind: 'own', tag: 'proposed-default', source: oursOfConference }),
  norm('conference-step', workingDays(5), { kind: 'own', tag: 'proposed-default', source: oursOfConference }),
  norm('conference-session', days(28), { kind: 'own', tag: 'proposed-default', source: oursOfConference }),
  norm('conference-action', days(183), { kind: 'own', tag: 'proposed-default', source: oursOfConference }),
  norm('concern-report', workingDays(20), { kind: 'own', tag: 'proposed-default', source: oursOfConcerns }),
  norm('concern-decision', workingDays(10), { kind: 'own', tag: 'proposed-default', source: oursOfConcerns }),
  norm('handover-arranged', workingDays(5), { kind: 'own', tag: 'proposed-default', source: ours }),
  norm('draft-submit', days(7), { kind: 'own', tag: 'proposed-default', source: ours }),
  norm('gp-decision', workingDays(3), { kind: 'own', tag: 'proposed-default', source: ours }),
];

/** The norm as it holds on a day, or `null` when none held then: asking about last year gives the norm of last year. */
export function normOn(code: NormCode, date: PlainDate): Norm | null {
  return norms.find((row) => row.code === code && holdsOn(row, date)) ?? null;
}

function holdsOn(row: Norm, date: PlainDate): boolean {
  return (row.validFrom === null || row.validFrom <= date) && (row.validUntil === null || date <= row.validUntil);
}
