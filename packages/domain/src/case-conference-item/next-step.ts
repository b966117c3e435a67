/**
 * What happens next, who does it and by when: known for every open item, or it is a defect.
 */
import { comparePlainDates } from '../calendar/plain-date.js';
import type { Clock } from '../process/clock.js';
import type { NextStep } from '../process/next-step.js';
import { eachOnce, type TurnRoles } from '../process/turn-roles.js';
import { rolesFor } from './authority.js';
import { clocksOf } from './clocks.js';
import type { CommandType } from './commands.js';
import type { CaseConferenceItem, OpenCase } from './record.js';
import { isEndState, type OpenState } from './states.js';

/** The next step of an item, the one that is due first; null before the first event and after the end. */
export function nextStepOf(record: CaseConferenceItem): NextStep<CommandType> | null {
  return turnsOf(record)[0] ?? null;
}

/**
 * Everything that somebody can do now, what is due first in front: one for each clock, and one for each open action with its owner. Who has
 * a turn does not wait for the turn of another one.
 */
export function turnsOf(record: CaseConferenceItem): readonly NextStep<CommandType>[] {
  if (record.state === 'none' || isEndState(record.state)) return [];
  const open = record as OpenCase;
  return clocksOf(open)
    .flatMap((clock) => (clock.norm === 'conference-action' ? actionTurns(open) : [stepFor(open, clock)]))
    .sort((one, other) => comparePlainDates(one.by, other.by));
}

function actionTurns(record: OpenCase): readonly NextStep<CommandType>[] {
  return ('actions' in record ? record.actions : [])
    .filter(({ status }) => status === 'open')
    .map(({ owner, by }) => ({
      what: 'complete-action',
      who: owner.role,
      organisation: owner.organisation,
      by,
      norm: 'conference-action',
    }));
}

function stepFor(record: OpenCase, { norm, target: by }: Clock): NextStep<CommandType> {
  const { organisation, role } = record.submitter;
  if (norm === 'case-feedback') return { what: 'record-feedback', who: role, organisation, by, norm };
  if (norm === 'case-carry-on') return { what: 'confirm-carried-on', who: role, organisation, by, norm };
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

/** In whose name steps of an item stand: those of the table, with whoever may bring a question in or own an action. */
export const turnRoles: TurnRoles = (region) => {
  const owners = [...rolesFor('submit', region), ...rolesFor('complete-action', region)];
  return eachOnce(...Object.values(steps).flatMap(({ who }) => (who === 'submitter' ? owners : [who])));
};
