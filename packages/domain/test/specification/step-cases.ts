/**
 * Every state × every command: where it leads, or why it leads nowhere.
 */
import { given, type CaseFile, type RuleCase, type Situation } from './rule-case.js';
import { commandNames, stateNames, stepOf, whyNot, type SpecifiedCommand, type SpecifiedState } from './steps.js';
import { changed, event, events, histories, report } from './story.js';

/** An advice that needs no receiver. */
export const lightReport = { ...report, directions: ['own-network'], agreements: [] };

/** The story with an advice that needs no receiver, up to the advice at the GP. */
export const lightDelivered = [
  ...histories.scheduled,
  events.held,
  changed(events.agreed, { report: lightReport }),
  events.delivered,
];

/** … and up to the decision that follows by itself. */
export const lightDecided = [...lightDelivered, changed(events.decided, { directions: ['own-network'] })];

/** Which norm is passed when, per state. */
const passed: Readonly<Partial<Record<SpecifiedState, readonly [norm: string, at: string]>>> = {
  draft: ['draft-submit', '2026-11-28T09:00:00+01:00'],
  requested: ['conversation-target', '2026-12-01T09:00:00+01:00'],
  'under-triage': ['conversation-target', '2026-12-01T09:00:00+01:00'],
  accepted: ['conversation-target', '2026-12-01T09:00:00+01:00'],
  scheduled: ['conversation-target', '2026-12-01T09:00:00+01:00'],
  held: ['advice-to-gp', '2026-12-04T09:00:00+01:00'],
  'advice-agreed': ['advice-to-gp', '2026-12-04T09:00:00+01:00'],
  'advice-delivered': ['gp-decision', '2026-12-08T09:00:00+01:00'],
  'gp-decided': ['ggz-takeover', '2026-12-31T09:00:00+01:00'],
  'handing-over': ['ggz-takeover', '2026-12-31T09:00:00+01:00'],
};

/** The situation in which a command is given in a state, with everything that the step needs. */
export function situationOf(from: SpecifiedState, command: SpecifiedCommand): Situation {
  if (command === 'mark-time-norm-exceeded') {
    const [norm, at] = passed[from] ?? ['conversation-target', '2026-12-15T09:00:00+01:00'];
    return { from, command, at, but: { norm } };
  }
  const events_ = special[`${from} ${command}`];
  return events_ === undefined ? { from, command } : { from, command, events: events_ };
}

/** Attempts in vain after a date was agreed. */
const afterThePlan = ['2026-11-27T10:00:00+01:00', '2026-11-28T10:00:00+01:00', '2026-11-29T10:00:00+01:00'].map((at) =>
  event('contact-attempted', at, { means: 'phone', reached: false }),
);

/** The person did not come to the date. */
const missed = event('no-show-recorded', '2026-11-30T14:30:00+01:00', { absent: ['person'] });

const special: Readonly<Record<string, Situation['events']>> = {
  'accepted lapse': [...histories.accepted, ...events.attempts],
  'scheduled lapse': [...histories.scheduled, ...afterThePlan, missed],
  'accepted drop-second': [...histories.held, events.secondPlanned, events.secondReplanned],
  'scheduled drop-second': [...histories.held, events.secondPlanned],
  'gp-decided complete': lightDecided,
  'handing-over ask-another-receiver': [...histories['handing-over'], events.ggzDeclined],
  'handing-over complete': [...histories['handing-over'], events.ggzConfirmed, events.teamConfirmed],
};

/** The table. */
export const stepCases: CaseFile = {
  name: 'exploratory-conversation',
  subject: 'domain/exploratory-conversation',
  source: 'docs/decisions/0006-process-of-the-conversation.md: a proposed default (no public text gives states)',
  cases: stateNames.flatMap((from) => commandNames.map((command) => stepCase(from, command))),
};

function stepCase(from: SpecifiedState, command: SpecifiedCommand): RuleCase {
  const id = `${from}/${command}`;
  const place = from === 'none' ? 'before anything was asked' : `in ${from}`;
  const step = stepOf(from, command);
  if (step === null) {
    const code = whyNot(from, command);
    return {
      id,
      title: `${place}, ${command} is refused: ${code}`,
      given: given(situationOf(from, command)),
      expect: { outcome: 'refused', reasons: [code], state: from },
      why: 'MGN-VG-001: the steps have a fixed order',
    };
  }
  const leads = step.to === from ? `keeps the case in ${step.to}` : `leads to ${step.to}`;
  return {
    id,
    title: `${place}, ${command} ${leads}`,
    given: given(situationOf(from, command)),
    expect: { outcome: 'accepted', events: [{ type: step.event }], state: step.to },
    why: step.id.startsWith('E') ? `transition ${step.id}` : step.id,
  };
}
