/**
 * The steps of the transfer case, written down from the specification (vocabulary 2.1 and 2.2, and the openings), and never from
 * the code: what the code is held against.
 */
import { findStep, reasonAgainst, type Step } from '../step-order.js';

/** The states, with the one before the first event. */
export const stateNames = [
  'none',
  'signalled',
  'awaiting-person',
  'searching',
  'offered',
  'accepted-by-receiver',
  'confirmed-by-person',
  'handing-over',
  'escalated',
  'transferred',
  'stays',
  'resolved-otherwise',
  'closed-unresolved',
] as const;
export type SpecifiedState = (typeof stateNames)[number];

/** The states that end the process. */
export const ends: readonly SpecifiedState[] = ['transferred', 'stays', 'resolved-otherwise', 'closed-unresolved'];

/** The states in which somebody still has something to do, in the order of the process. */
export const open: readonly SpecifiedState[] = stateNames.filter((state) => state !== 'none' && !ends.includes(state));

/** The commands. */
export const commandNames = [
  'signal',
  'open-search',
  'open-escalation',
  'ask-person',
  'postpone',
  'start-search',
  'state-preference',
  'stay',
  'resolve',
  'offer',
  'accept-offer',
  'decline-offer',
  'expire-offer',
  'confirm-place',
  'decline-place',
  'withdraw-place',
  'start-handover',
  'confirm-responsibility',
  'escalate',
  'resume-search',
  'close-unresolved',
  'signal-acute',
  'mark-time-norm-exceeded',
] as const;
export type SpecifiedCommand = (typeof commandNames)[number];

/** One step of this process. */
export type SpecifiedStep = Step<SpecifiedState, SpecifiedCommand>;

/** The steps. */
export const steps: readonly SpecifiedStep[] = [
  step('opening', 'none', 'signal', 'transfer-signalled', 'signalled'),
  step('opening', 'none', 'open-search', 'transfer-opened', 'searching'),
  step('opening', 'none', 'open-escalation', 'transfer-opened', 'escalated'),
  step('T1', 'signalled', 'ask-person', 'person-asked', 'awaiting-person'),
  step('T3', 'awaiting-person', 'start-search', 'search-started', 'searching'),
  step('T5', 'searching', 'offer', 'place-offered', 'offered'),
  step('T6', 'searching', 'escalate', 'transfer-escalated', 'escalated'),
  step('T7', 'offered', 'accept-offer', 'offer-accepted', 'accepted-by-receiver'),
  step('T8', 'offered', 'decline-offer', 'offer-declined', 'searching'),
  step('T9', 'offered', 'expire-offer', 'offer-expired', 'searching'),
  step('T10', 'accepted-by-receiver', 'confirm-place', 'place-confirmed', 'confirmed-by-person'),
  step('T11', 'accepted-by-receiver', 'decline-place', 'place-declined', 'searching'),
  step('T13', 'confirmed-by-person', 'start-handover', 'handover-started', 'handing-over'),
  step('T14', 'handing-over', 'confirm-responsibility', 'responsibility-confirmed', 'transferred'),
  step('T15', 'escalated', 'resume-search', 'search-resumed', 'searching'),
  step('T16', 'escalated', 'escalate', 'transfer-escalated', 'escalated'),
  step('T17', 'escalated', 'close-unresolved', 'transfer-closed-unresolved', 'closed-unresolved'),
  ...open.map((from) => step('T18', from, 'stay', 'person-stayed', 'stays')),
  ...open.map((from) => step('T19', from, 'resolve', 'transfer-resolved-otherwise', 'resolved-otherwise')),
  ...open.map((from) => step('acute signal', from, 'signal-acute', 'acute-signalled', 'resolved-otherwise')),
  step('T20', 'confirmed-by-person', 'withdraw-place', 'place-withdrawn', 'searching'),
  step('T20', 'handing-over', 'withdraw-place', 'place-withdrawn', 'searching'),
  step('no change of state', 'awaiting-person', 'ask-person', 'person-asked', 'awaiting-person'),
  step('no change of state', 'awaiting-person', 'postpone', 'person-postponed', 'awaiting-person'),
  ...(['searching', 'offered', 'escalated'] as const).map((from) =>
    step('no change of state', from, 'state-preference', 'preference-stated', from),
  ),
  ...open.map((from) => step('no change of state', from, 'mark-time-norm-exceeded', 'time-norm-exceeded', from)),
];

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
