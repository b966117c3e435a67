/**
 * What happens next, who does it and by when: known for every open concern, or it is a defect.
 */
import { plainDateOf } from '../calendar/instant.js';
import type { NextStep } from '../process/next-step.js';
import { eachOnce, type TurnRoles } from '../process/turn-roles.js';
import { rolesFor } from './authority.js';
import { clocksOf } from './clocks.js';
import type { CommandType } from './commands.js';
import { lastStep } from './ladder.js';
import type { NetworkConcern, OpenConcern } from './record.js';
import { responsiblePartyOf } from './responsible-party.js';
import { isEndState } from './states.js';

/**
 * The next step of a concern; null before the first event and after the end. There is no role of an insurer among the roles: somebody who
 * coordinates there acts for it.
 */
export function nextStepOf(record: NetworkConcern): NextStep<CommandType> | null {
  if (record.state === 'none' || isEndState(record.state)) return null;
  const open = record as OpenConcern;
  const [clock] = clocksOf(open);
  // INVARIANT: every open state has a clock.
  const due = { by: clock?.target ?? plainDateOf(open.since), norm: clock?.norm ?? null };
  if (open.state === 'reported') {
    const what = open.step === lastStep ? 'hand-over-organisation' : 'take-next-step';
    return { what, who: 'network-coordinator', organisation: open.insurer, ...due };
  }
  const { organisation, as } = responsiblePartyOf(open);
  const who = as === 'leading-insurer' ? 'network-coordinator' : open.reporterRole;
  return { what: 'record-report', who, organisation, ...due };
}

/** In whose name steps of a concern stand: whoever coordinates for the insurer, and whoever may raise one. */
export const turnRoles: TurnRoles = (region) => eachOnce('network-coordinator', ...rolesFor('raise', region));
