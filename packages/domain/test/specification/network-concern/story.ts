/**
 * The story that the cases of a concern tell: a GP practice sees that a provider refers to itself too much. All invented.
 */
import { event, who, type StoryCommand, type StoryEvent } from '../story.js';
import type { SpecifiedCommand, SpecifiedState } from './steps.js';

/** The insurer that leads in the region, the provider that it is about, and a party that has nothing to do with it. */
export const insurer = '00000000-0000-4000-8000-000000000070';
export const provider = who.ggz;
export const independent = '00000000-0000-4000-8000-000000000071';
export const reporter = who.practice;

const norms = { reportWorkingDays: 20, decisionWorkingDays: 10 };

/** Who gets the report of each step at least. */
export const addressees: Readonly<Record<number, readonly string[]>> = {
  1: ['regional-transfer-table', 'national-steering-group'],
  2: ['insurers'],
  3: ['regional-transfer-table'],
  4: ['regional-transfer-table'],
  5: ['regional-transfer-table'],
  6: ['nza', 'igj'],
  7: ['regional-transfer-table'],
};

const raised = event('concern-raised', '2026-09-01T09:00:00+02:00', {
  signal: 'self-referral',
  about: provider,
  insurer,
  reporter,
  reporterRole: 'general-practitioner',
  description: 'More than half of the places went to the holder of the network.',
  norms,
});

const month = (step: number) => String(((8 + step - 1) % 12) + 1).padStart(2, '0');
const year = (step: number) => String(2026 + Math.floor((8 + step - 1) / 12));
const summer = (step: number) => (step <= 2 ? '+02:00' : '+01:00');

const reported = (step: number) =>
  event('step-reported', `${year(step)}-${month(step)}-15T09:00:00${step === 2 ? '+02:00' : summer(step)}`, {
    step,
    report: `What came of step ${String(step)}.`,
    addressees: addressees[step] ?? [],
  });

const taken = (step: number) =>
  event('step-taken', `${year(step)}-${month(step)}-01T09:00:00${summer(step)}`, { step, reportBy: null });

/** The events until a step is under way. */
export function untilUnderWay(step: number): readonly StoryEvent[] {
  const before = Array.from({ length: step - 1 }, (_, index) => [reported(index + 1), taken(index + 2)]);
  return [raised, ...before.flat()];
}

/** The events until a step is reported on. */
export function untilReported(step: number): readonly StoryEvent[] {
  return [...untilUnderWay(step), reported(step)];
}

/** The events up to each state; under way and reported are those of the first step. */
export const histories: Readonly<Record<SpecifiedState, readonly StoryEvent[]>> = {
  none: [],
  'under-way': untilUnderWay(1),
  reported: untilReported(1),
  settled: [
    ...untilReported(1),
    event('concern-settled', '2026-09-20T09:00:00+02:00', { step: 1, reason: 'not-confirmed', explanation: null }),
  ],
  'handed-over': [
    ...untilReported(7),
    event('organisation-handed-over', '2027-03-20T09:00:00+01:00', { to: independent }),
  ],
};

/** A moment after the events of each state at which the next step can be taken. */
export const moments: Readonly<Record<SpecifiedState, string>> = {
  none: '2026-09-01T09:00:00+02:00',
  'under-way': '2026-09-15T09:00:00+02:00',
  reported: '2026-09-21T09:00:00+02:00',
  settled: '2026-12-01T09:00:00+01:00',
  'handed-over': '2027-04-01T09:00:00+02:00',
};

/** A good command of each type. */
export const commands: Readonly<Record<SpecifiedCommand, StoryCommand>> = {
  raise: {
    type: 'raise',
    signal: 'self-referral',
    about: provider,
    insurer,
    description: 'More than half of the places went to the holder of the network.',
  },
  'record-report': {
    type: 'record-report',
    report: 'The transfer table and the steering group know of it.',
    addressees: addressees[1],
  },
  'take-next-step': { type: 'take-next-step' },
  'hand-over-organisation': { type: 'hand-over-organisation', to: independent },
  settle: { type: 'settle', reason: 'improvements-agreed' },
  'mark-time-norm-exceeded': { type: 'mark-time-norm-exceeded', norm: 'concern-report', level: 'target' },
};
