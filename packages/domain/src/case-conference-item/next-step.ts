/**
 * What happens next, who does it and by when: known for every open item, or it is a defect.
 */
import { comparePlainDates } from '../calendar/plain-date.js';
import type { Clock } from '../process/clock.js';
import type { NextStep } from '../process/next-step.js';
import { clocksOf } from './clocks.js';
import type { CommandType } from './commands.js';
import type { CaseConferenceItem, OpenCase } from './record.js';
import { isEndState, type OpenState } from './states.js';

/** The next step of an item, the one that is due first; null before the first event and after the end. */
export function nextStepOf(record: CaseConferenceItem): NextStep<CommandType> | null {
  if (record.state === 'none' || isEndState(record.state)) return null;
  const open = record as OpenCase;
  const [first, ...others] = clocksOf(open);
  // INVARIANT: every open state has a clock.
  if (first === undefined) return null;
  return stepFor(open, others.reduce(sooner, first));
}

function sooner(one: Clock, other: Clock): Clock {
  return comparePlainDates(other.target, one.target) < 0 ? other : one;
}

function stepFor(record: OpenCase, { norm, target: by }: Clock): NextStep<CommandType> {
  const { organisation, role } = record.submitter;
  if (norm === 'case-feedback') return { what: 'record-feedback', who: role, organisation, by, norm };
  if (norm === 'case-carry-on') return { what: 'confirm-carried-on', who: role, organisation, by, norm };
  if (norm === 'conference-action') {
    const action = 'actions' in record ? record.actions.find((each) => each.status === 'open' && each.by === by) : null;
    const owner = action?.owner ?? { organisation, role };
    return { what: 'complete-action', who: owner.role, organisation: owner.organisation, by, norm };
  }
  const { what, who } = steps[record.state];
  if (who === 'submitter') return { what, who: role, organisation, by, norm };
  const from = record.state === 'scheduled' ? { from: record.session.on } : {};
  return { what, who, organisation: null, by, norm, ...from };
}

interface Step {
  readonly what: CommandType;
  readonly who: 'submitter' | 'network-coordinator' | 'case-conference-chair';
}

const steps: Readonly<Record<OpenState, Step>> = {
  draft: { what: 'submit', who: 'submitter' },
  submitted: { what: 'screen', who: 'network-coordinator' },
  screened: { what: 'schedule', who: 'network-coordinator' },
  scheduled: { what: 'record-discussed', who: 'case-conference-chair' },
  discussed: { what: 'agree-actions', who: 'case-conference-chair' },
  'actions-open': { what: 'close', who: 'submitter' },
  'carrying-on': { what: 'close', who: 'submitter' },
};
