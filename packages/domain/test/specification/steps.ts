/**
 * The steps of the exploratory conversation, written down from the specification (vocabulary 1.1 and 1.2, the states of
 * function 1, and the openings), and never from the code: what the code is held against.
 */
import { findStep, reasonAgainst, type Step } from './step-order.js';

/** The states, with the one before the first event. */
export const stateNames = [
  'none',
  'draft',
  'requested',
  'under-triage',
  'accepted',
  'scheduled',
  'held',
  'advice-agreed',
  'advice-delivered',
  'gp-decided',
  'handing-over',
  'completed',
  'redirected',
  'withdrawn',
  'lapsed',
] as const;
export type SpecifiedState = (typeof stateNames)[number];

/** The states that end the process. */
export const ends: readonly SpecifiedState[] = ['completed', 'redirected', 'withdrawn', 'lapsed'];

/** The states in which somebody still has something to do, in the order of the process. */
export const open: readonly SpecifiedState[] = stateNames.filter((state) => state !== 'none' && !ends.includes(state));

/** One step of this process. */
export type SpecifiedStep = Step<SpecifiedState, SpecifiedCommand>;

const heldAndLater: readonly SpecifiedState[] = [
  'held',
  'advice-agreed',
  'advice-delivered',
  'gp-decided',
  'handing-over',
  'completed',
];

/** The steps. */
export const steps: readonly SpecifiedStep[] = [
  step('opening', 'none', 'prepare', 'conversation-prepared', 'draft'),
  step('opening', 'none', 'submit', 'conversation-requested', 'requested'),
  step('E1', 'draft', 'submit', 'conversation-requested', 'requested'),
  // What nobody was told of is thrown away by who made it. Proposed default.
  step('throwing away', 'draft', 'discard', 'conversation-withdrawn', 'withdrawn'),
  step('E2', 'requested', 'pick-up', 'triage-started', 'under-triage'),
  step('E3', 'under-triage', 'accept', 'request-accepted', 'accepted'),
  step('E4', 'under-triage', 'redirect', 'request-redirected', 'redirected'),
  step('E5', 'under-triage', 'return', 'request-returned', 'draft'),
  step('E6', 'accepted', 'plan', 'conversation-planned', 'scheduled'),
  step('E7', 'scheduled', 'replan', 'conversation-replanned', 'accepted'),
  step('E8', 'scheduled', 'record-held', 'conversation-held', 'held'),
  step('E9', 'scheduled', 'lapse', 'request-lapsed', 'lapsed'),
  step('E10', 'held', 'plan-second', 'second-conversation-planned', 'scheduled'),
  step('E11', 'held', 'agree-advice', 'advice-agreed', 'advice-agreed'),
  step('E12', 'advice-agreed', 'deliver-advice', 'advice-delivered', 'advice-delivered'),
  step('E13', 'advice-delivered', 'record-gp-decision', 'gp-decision-recorded', 'gp-decided'),
  step('E14', 'gp-decided', 'start-handover', 'handover-started', 'handing-over'),
  step('E15', 'gp-decided', 'complete', 'conversation-completed', 'completed'),
  step('E16', 'handing-over', 'complete', 'conversation-completed', 'completed'),
  ...open.map((from) => step('E17', from, 'withdraw', 'conversation-withdrawn', 'withdrawn')),
  ...open.map((from) => step('E18', from, 'signal-acute', 'acute-signalled', 'redirected')),
  step('E19', 'accepted', 'lapse', 'request-lapsed', 'lapsed'),
  ...stays(['accepted', 'scheduled'], 'record-contact-attempt', 'contact-attempted'),
  ...stays(['scheduled'], 'record-no-show', 'no-show-recorded'),
  ...stays(['handing-over'], 'record-receiver-answer', 'receiver-confirmed'),
  // One who declined is not the end: the person is handed over to another receiver.
  ...stays(['handing-over'], 'ask-another-receiver', 'handover-started'),
  ...stays(heldAndLater, 'record-person-rating', 'person-rated'),
  // A second conversation that was planned and is not wanted any more: the first one stands, with its text. Proposed default.
  step('calling off', 'accepted', 'drop-second', 'second-conversation-dropped', 'held'),
  step('calling off', 'scheduled', 'drop-second', 'second-conversation-dropped', 'held'),
  // The report is written before the person confirms it; the person adds own words whenever they like; a norm is reported and never blocks.
  ...stays(['held'], 'write-report', 'report-written'),
  ...stays([...open, ...ends], 'add-person-words', 'person-words-added'),
  ...stays(open, 'mark-time-norm-exceeded', 'time-norm-exceeded'),
];

/** The commands. */
export const commandNames = [
  'prepare',
  'submit',
  'discard',
  'pick-up',
  'accept',
  'redirect',
  'return',
  'plan',
  'replan',
  'record-contact-attempt',
  'record-no-show',
  'lapse',
  'record-held',
  'write-report',
  'plan-second',
  'drop-second',
  'agree-advice',
  'deliver-advice',
  'record-gp-decision',
  'start-handover',
  'ask-another-receiver',
  'record-receiver-answer',
  'complete',
  'record-person-rating',
  'add-person-words',
  'withdraw',
  'signal-acute',
  'mark-time-norm-exceeded',
] as const;
export type SpecifiedCommand = (typeof commandNames)[number];

/** The step from a state by a command, or null when the specification has none. */
export function stepOf(from: SpecifiedState, command: SpecifiedCommand): SpecifiedStep | null {
  return findStep(steps, from, command);
}

/** Why there is no step. */
export function whyNot(from: SpecifiedState, command: SpecifiedCommand): string {
  return reasonAgainst(steps, { open, ends }, from, command);
}

function step(
  id: string,
  from: SpecifiedState,
  command: SpecifiedCommand,
  event: string,
  to: SpecifiedState,
): SpecifiedStep {
  return { id, from, command, event, to };
}

function stays(states: readonly SpecifiedState[], command: SpecifiedCommand, event: string): readonly SpecifiedStep[] {
  return states.map((state) => step('no change of state', state, command, event, state));
}
