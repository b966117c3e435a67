/**
 * What happens next, who does it and by when: known for every open entry, or it is a defect.
 */
import type { NormCode } from '../calendar/norms.js';
import { comparePlainDates } from '../calendar/plain-date.js';
import { directionFacts } from '../exploratory-conversation/directions.js';
import type { Clock } from '../process/clock.js';
import type { NextStep } from '../process/next-step.js';
import { answeringRoles, eachOnce, type TurnRoles } from '../process/turn-roles.js';
import { clocksOf } from './clocks.js';
import type { CommandType } from './commands.js';
import { isHeldUp } from './guards/wait-question.js';
import type { OpenEntry, WaitlistEntry, WaitQuestion } from './record.js';
import { isEndState, type OpenState } from './states.js';

/**
 * The next step of an entry: the first of {@link turnsOf}; null before the first event and after the end. The day may lie in the past: then it
 * is late.
 */
export function nextStepOf(record: WaitlistEntry): NextStep<CommandType> | null {
  return turnsOf(record)[0] ?? null;
}

/**
 * Every step that somebody is to take now. Where the person is to be asked whether the wait goes on, that comes first, and the GP asks it until
 * somebody else has taken over. The step of the provider that holds the list stands beside it with a day of its own: a question that is open
 * stops no clock, and least of all the contact with whoever waits. Empty before the first event and after the end.
 *
 * While somebody waits that is the intake or the treatment, by the norm; a contact comes first where its day is earlier, where there is
 * no norm, and where it was reported that the norm is exceeded: then the day of the norm tells nobody anything any more.
 */
export function turnsOf(record: WaitlistEntry): readonly NextStep<CommandType>[] {
  if (record.state === 'none' || isEndState(record.state)) return [];
  const open = record as OpenEntry;
  const question = open.waitQuestion === null ? [] : [askPerson(open, open.waitQuestion)];
  return [...question, holdersStep(open)];
}

/** What whoever holds the list is to do: where the place is held up until the person was asked, the contact alone. */
function holdersStep(open: OpenEntry): NextStep<CommandType> {
  const { what, norms } = isHeldUp(open) && open.state === 'registered' ? contactAlone : steps[open.state];
  const running = clocksOf(open).filter(({ stoppedOn }) => stoppedOn === null);
  const contact = running.find(({ norm }) => norm === 'waiting-contact');
  const step = running.find((clock) => norms.includes(clock.norm) && !isReported(open, clock));
  const first = step === undefined || (contact !== undefined && isBefore(contact, step)) ? contact : step;
  return {
    what: first === contact && contact !== undefined ? 'record-contact' : what,
    who: directionFacts[open.direction].answeredBy ?? 'mh-professional',
    organisation: open.provider,
    // INVARIANT: every open state has a clock of the step or one of the contact.
    by: first?.target ?? open.lastContactOn,
    norm: first?.norm ?? null,
  };
}

function askPerson(
  { direction, provider, gpPractice, takenOver }: OpenEntry,
  { by }: WaitQuestion,
): NextStep<CommandType> {
  const norm = 'wait-question';
  if (!takenOver) return { what: 'confirm-wait', who: 'general-practitioner', organisation: gpPractice, by, norm };
  const who = directionFacts[direction].answeredBy ?? 'mh-professional';
  return { what: 'confirm-wait', who, organisation: provider, by, norm };
}

/** A norm of the wait that is known to be exceeded, here or on the list before. A step of the holder stays the step, however late. */
function isReported({ exceeded, carried }: OpenEntry, { norm, target }: Clock): boolean {
  if (norm === 'list-step') return false;
  return (
    exceeded.some((mark) => mark.norm === norm && mark.due === target) || (carried?.reported.includes(norm) ?? false)
  );
}

function isBefore(one: Clock, other: Clock): boolean {
  return comparePlainDates(one.target, other.target) < 0;
}

interface Step {
  readonly what: CommandType;
  /** The clocks that the step has to keep up with; the first that runs counts. */
  readonly norms: readonly NormCode[];
}

const contactAlone: Step = { what: 'record-contact', norms: [] };

const steps: Readonly<Record<OpenState, Step>> = {
  registered: { what: 'start-waiting', norms: ['list-step'] },
  'waiting-intake': { what: 'record-intake', norms: ['treek-ggz-intake', 'treek-ggz-treatment'] },
  'intake-done': { what: 'queue-treatment', norms: ['list-step'] },
  'waiting-treatment': { what: 'start-treatment', norms: ['treek-ggz-treatment'] },
  'in-treatment': { what: 'end', norms: ['list-step'] },
};

/** In whose name steps of an entry stand: whoever answers for the provider that holds the list, and the GP who asks the person. */
export const turnRoles: TurnRoles = () => eachOnce(...answeringRoles, 'general-practitioner');
