/**
 * What happens next, who does it and by when: known for every open transfer, or it is a defect.
 */
import type { PlainDate } from '../calendar/plain-date.js';
import { directionFacts } from '../exploratory-conversation/directions.js';
import type { NextStep } from '../process/next-step.js';
import { answeringRoles, eachOnce, type TurnRoles } from '../process/turn-roles.js';
import type { ActorRole } from '../words/role.js';
import { clocksOf } from './clocks.js';
import type { CommandType } from './commands.js';
import type { OpenTransfer, TransferCase } from './record.js';
import { isEndState, type OpenState } from './states.js';

/**
 * The next step of a transfer; null before the first event and after the end. After "not now" it is the office's: to ask again, from the day
 * on which that was promised. The person can answer at any moment all the same.
 */
export function nextStepOf(record: TransferCase): NextStep<CommandType> | null {
  if (record.state === 'none' || isEndState(record.state)) return null;
  const open = record as OpenTransfer;
  const [clock] = clocksOf(open);
  // INVARIANT: every open state has a clock.
  const by: PlainDate = clock?.target ?? open.waitsSince;
  const norm = clock?.norm ?? null;
  if (open.state === 'awaiting-person' && open.askAgainOn !== null) {
    return { ...steps.signalled, organisation: null, by, norm, from: open.askAgainOn };
  }
  const { what, who } = steps[open.state];
  if (who === 'receiver') {
    const organisation = 'offer' in open ? open.offer.candidate : null;
    return { what, who: directionFacts[open.direction].answeredBy ?? 'mh-professional', organisation, by, norm };
  }
  return { what, who, organisation: null, by, norm };
}

interface Step {
  readonly what: CommandType;
  readonly who: 'network-coordinator' | 'person' | 'receiver';
}

const steps = {
  signalled: { what: 'ask-person', who: 'network-coordinator' },
  'awaiting-person': { what: 'start-search', who: 'person' },
  searching: { what: 'offer', who: 'network-coordinator' },
  offered: { what: 'accept-offer', who: 'receiver' },
  'accepted-by-receiver': { what: 'confirm-place', who: 'person' },
  'confirmed-by-person': { what: 'start-handover', who: 'network-coordinator' },
  'handing-over': { what: 'confirm-responsibility', who: 'receiver' },
  escalated: { what: 'resume-search', who: 'network-coordinator' },
} as const satisfies Readonly<Record<OpenState, Step>>;

/** In whose name steps of a transfer stand: those of the table, and for the receiver whoever answers for the kind of help. */
export const turnRoles: TurnRoles = () =>
  eachOnce(
    ...Object.values(steps).flatMap(({ who }): readonly ActorRole[] => (who === 'receiver' ? answeringRoles : [who])),
  );
