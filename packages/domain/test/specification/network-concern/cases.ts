/**
 * The tables of cases of a concern: every state × every command, every role × every command, and every condition.
 */
import { askers, type Asker } from '../authority.js';
import { conditionRows, roleRow, stepRows } from '../process-cases.js';
import type { CaseFile, RuleCase } from '../rule-case.js';
import { actor, type StoryActor, type StoryEvent } from '../story.js';
import { mayGive } from './authority.js';
import { conditions } from './conditions.js';
import {
  commandNames,
  stateNames,
  stepOf,
  steps,
  whyNot,
  type SpecifiedCommand,
  type SpecifiedState,
} from './steps.js';
import { commands, histories, insurer, moments, reporter, untilReported } from './story.js';

interface Situation {
  readonly from: SpecifiedState;
  readonly command: SpecifiedCommand;
  readonly events?: readonly StoryEvent[];
  readonly but?: object;
  readonly actor?: StoryActor;
  readonly at?: string;
  readonly region?: object;
}

function given({ from, events, command, but, actor: asks, at, region }: Situation): object {
  const told = events ?? histories[from];
  return {
    events: told,
    command: { ...commands[command], ...but },
    context: { at: at ?? moments[from], actor: asks ?? usual(command, told), ...(region && { region }) },
  };
}

/** Who gives a command in the story: whoever raised it takes the first step, the insurer every other. */
function usual(command: SpecifiedCommand, events: readonly StoryEvent[]): StoryActor {
  if (command === 'mark-time-norm-exceeded') return actor('system');
  return homeOf('network-coordinator', command, events);
}

/** Somebody in a role, for the organisation that has the turn. */
function homeOf(role: Asker, command: SpecifiedCommand, events: readonly StoryEvent[]): StoryActor {
  if (actor(role).organisation === undefined) return actor(role);
  const isFirst = !events.some(({ type }) => type === 'step-taken');
  return actor(role, isFirst && ['raise', 'record-report'].includes(command) ? reporter : insurer);
}

/** Which moment is late enough, where a step waits for one. */
const late = '2026-12-15T09:00:00+01:00';

function situationOf(from: SpecifiedState, command: SpecifiedCommand): Situation {
  if (command === 'mark-time-norm-exceeded') {
    return { from, command, at: late, but: { norm: from === 'reported' ? 'concern-decision' : 'concern-report' } };
  }
  if (command === 'hand-over-organisation' && from === 'reported') {
    return { from, command, events: untilReported(7), at: '2027-03-20T12:00:00+01:00' };
  }
  return { from, command };
}

/** Every state × every command. */
export const stepCases: CaseFile = {
  name: 'network-concern',
  subject: 'domain/network-concern',
  source:
    'docs/decisions/0015-concerns-about-a-network.md: a proposed default; the seven steps: agreement of 2022, p. 77',
  cases: stepRows(
    { stateNames, commandNames, stepOf, whyNot },
    {
      before: 'before anything was raised',
      given: (from, command) => given(situationOf(from, command)),
      order: 'MGN-NC-001: every step is taken, reported and followed in order',
      transition: (id) => `${id}: docs/decisions/0015-concerns-about-a-network.md`,
    },
  ),
};

/** Every role × every command, each where the command is possible. */
export const authorityCases: CaseFile = {
  name: 'network-concern-authority',
  subject: 'domain/network-concern',
  source: 'who may give which command: a proposed default of this project (no public text settles it)',
  cases: commandNames.flatMap((command) => askers.map((asker) => roleCase(command, asker))),
};

function roleCase(command: SpecifiedCommand, asker: Asker): RuleCase {
  const allowed = mayGive[command].includes(asker);
  const from = steps.find((step) => step.command === command)?.from ?? 'none';
  const situation = situationOf(from, command);
  const by = homeOf(asker, command, situation.events ?? histories[from]);
  return roleRow(command, asker, {
    allowed,
    given: given({ ...situation, actor: by }),
    rule: 'MGN-NC-002',
  });
}

/** Every condition, on both sides of the line. */
export const conditionCases: CaseFile = {
  name: 'network-concern-conditions',
  subject: 'domain/network-concern',
  source: 'the guards of a concern about a network; tags and sources with the rules',
  cases: conditionRows(conditions, given, { stepOf }),
};
