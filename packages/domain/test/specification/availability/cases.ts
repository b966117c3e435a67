/**
 * What a report of a provider is worth on the days that matter, and who may report what, from the specification (vocabulary 3.3, open points
 * section 3), and never from the code.
 */
import type { CaseFile, RuleCase } from '../rule-case.js';
import { who } from '../story.js';
import { reportingTold } from './reporting.js';

const report = {
  provider: who.ggz,
  direction: 'ggz-specialised',
  reportedAt: '2026-11-01T10:00:00+01:00',
  withdrawnAt: null,
  referenceDate: null,
  content: { kind: 'list', waiting: 42, intakeDays: 35, treatmentDays: 80 },
};

interface Told {
  readonly id: string;
  readonly title: string;
  readonly but?: object;
  readonly date: string;
  readonly expect: object;
  readonly why: string;
}

const limits = 'MGN-WL-032: current up to 31 days, ageing up to 62, then stale';
const worse = 'MGN-WL-034: the worse of two clocks decides; a figure is current up to 45 days and ageing up to 90';
const pause = 'MGN-WL-038: a pause in registrations counts up to its last day';
const excluded = 'MGN-WL-033: a stale report is never used as if current';

const told: readonly Told[] = [
  {
    id: 'day-0',
    title: 'on the day of the report it is current',
    date: '2026-11-01',
    expect: { state: 'current', freshness: 'current', usable: true, candidate: 'current' },
    why: limits,
  },
  {
    id: 'day-31',
    title: 'on day 31 it is current',
    date: '2026-12-02',
    expect: { state: 'current', usable: true },
    why: limits,
  },
  {
    id: 'day-32',
    title: 'on day 32 it is ageing, and may be used',
    date: '2026-12-03',
    expect: { state: 'ageing', usable: true, candidate: 'ageing' },
    why: limits,
  },
  {
    id: 'day-62',
    title: 'on day 62 it is ageing',
    date: '2027-01-02',
    expect: { state: 'ageing', usable: true },
    why: limits,
  },
  {
    id: 'day-63',
    title: 'on day 63 it is stale: out of the ranking and out of the averages',
    date: '2027-01-03',
    expect: { state: 'stale', freshness: 'stale', usable: false, candidate: 'stale' },
    why: excluded,
  },
  {
    id: 'not-yet',
    title: 'before the day of the report there is none',
    date: '2026-10-31',
    expect: { state: null, freshness: null, usable: false, candidate: 'stale' },
    why: 'MGN-WL-031: what was not reported is not known',
  },
  {
    id: 'night-of-summer-time',
    title: 'the day is the one in Amsterdam: a report just before midnight is of that day',
    but: { reportedAt: '2026-10-31T23:30:00Z' },
    date: '2026-11-01',
    expect: { state: 'current' },
    why: limits,
  },
  {
    id: 'withdrawn',
    title: 'from the day on which the provider took it back it is withdrawn',
    but: { withdrawnAt: '2026-11-10T09:00:00+01:00' },
    date: '2026-11-10',
    expect: { state: 'withdrawn', freshness: 'withdrawn', usable: false, candidate: 'stale' },
    why: excluded,
  },
  {
    id: 'withdrawn-tomorrow',
    title: 'the day before it is what it was',
    but: { withdrawnAt: '2026-11-10T09:00:00+01:00' },
    date: '2026-11-09',
    expect: { state: 'current', usable: true },
    why: limits,
  },
  {
    id: 'withdrawn-for-ever',
    title: 'a withdrawn report does not become stale, it stays withdrawn',
    but: { withdrawnAt: '2026-11-10T09:00:00+01:00' },
    date: '2027-11-10',
    expect: { state: 'withdrawn' },
    why: limits,
  },
  {
    id: 'no-list',
    title: 'a provider without a list reports the places of next month',
    but: { content: { kind: 'no-list', placesNextMonth: 3 } },
    date: '2026-11-05',
    expect: { state: 'current', usable: true },
    why: 'MGN-WL-031: the list, or how many people can register next month',
  },
  {
    id: 'pause.last-day',
    title: 'on its last day a pause in registrations still counts',
    but: { registrationPause: { until: '2026-11-20' } },
    date: '2026-11-20',
    expect: { usable: true, paused: true },
    why: pause,
  },
  {
    id: 'pause.day-after',
    title: 'the day after it does not',
    but: { registrationPause: { until: '2026-11-20' } },
    date: '2026-11-21',
    expect: { usable: true, paused: false },
    why: pause,
  },
  {
    id: 'pause.open',
    title: 'without a last day it counts until another report comes',
    but: { registrationPause: { until: null } },
    date: '2027-11-01',
    expect: { paused: true, usable: false },
    why: pause,
  },
  {
    id: 'pause.none',
    title: 'without a pause the provider takes people on',
    date: '2026-11-01',
    expect: { paused: false },
    why: pause,
  },
  {
    id: 'neither',
    title: 'neither a list nor places is no report',
    but: { content: { kind: 'list', waiting: 3 } },
    date: '2026-11-05',
    expect: { refused: 'invalid-given' },
    why: 'MGN-WL-031: what is not known is null, and never left out',
  },
  {
    id: 'figure.day-45',
    title: 'a fresh report with figures of 45 days ago is current',
    but: { referenceDate: '2026-09-17' },
    date: '2026-11-01',
    expect: { state: 'current', freshness: 'current', usable: true },
    why: worse,
  },
  {
    id: 'figure.day-46',
    title: 'with figures of 46 days ago it is ageing',
    but: { referenceDate: '2026-09-16' },
    date: '2026-11-01',
    expect: { state: 'current', freshness: 'ageing', usable: true },
    why: worse,
  },
  {
    id: 'figure.day-90',
    title: 'with figures of 90 days ago it is ageing',
    but: { referenceDate: '2026-08-03' },
    date: '2026-11-01',
    expect: { state: 'current', freshness: 'ageing' },
    why: worse,
  },
  {
    id: 'figure.day-91',
    title: 'a report of today with figures of 91 days ago is stale',
    but: { referenceDate: '2026-08-02' },
    date: '2026-11-01',
    expect: { state: 'current', freshness: 'stale', usable: false, candidate: 'stale' },
    why: `${worse}; ${excluded}`,
  },
  {
    id: 'figure.younger',
    title: 'young figures do not make an old report young',
    but: { referenceDate: '2026-10-31' },
    date: '2026-12-03',
    expect: { state: 'ageing', freshness: 'ageing' },
    why: worse,
  },
];

/** The table. */
export const availabilityCases: CaseFile = {
  name: 'availability',
  subject: 'domain/availability',
  source: 'agreement of 2022, p. 76, that providers report; the limits are a proposed default',
  cases: [
    ...told.map(({ id, title, but, date, expect, why }): RuleCase => ({
      id,
      title,
      given: { report: { ...report, ...but }, date },
      expect,
      why,
    })),
    ...reportingTold,
  ],
};
