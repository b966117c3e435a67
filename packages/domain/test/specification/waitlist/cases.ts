/**
 * The tables of cases of an entry on a waiting list: every state × every command, every role × every command, and every condition.
 */
import { askers, type Asker } from '../authority.js';
import { conditionRows, roleRow, stepRows } from '../process-cases.js';
import type { CaseFile, RuleCase } from '../rule-case.js';
import { actor, who, type StoryActor } from '../story.js';
import { holdersCommands, mayGive } from './authority.js';
import { conditions, type Told } from './conditions.js';
import { clocksTold } from './clocks.js';
import {
  commandNames,
  stateNames,
  stepOf,
  steps,
  waiting,
  whyNot,
  type SpecifiedCommand,
  type SpecifiedState,
} from './steps.js';
import { carried, commands, histories, moments, withQuestion, withTransfer } from './story.js';

type Situation = Omit<Told, 'when' | 'reasons' | 'expect'>;

function given({ from, events, command, but, actor: asks, at, region }: Situation): object {
  return {
    events: events ?? histories[from],
    command: { ...commands[command], ...but },
    context: { at: at ?? moments[from], actor: asks ?? usual(command), ...(region && { region }) },
  };
}

/** Who gives a command in the story. */
function usual(command: SpecifiedCommand): StoryActor {
  if (holdersCommands.includes(command)) return actor('mh-professional');
  return actor(mayGive[command][0] ?? 'system');
}

/** The clock that is late in a state, where a step waits for one. */
const lateClock: Readonly<Partial<Record<SpecifiedState, string>>> = {
  'waiting-intake': 'treek-ggz-intake',
  'waiting-treatment': 'treek-ggz-treatment',
};

function situationOf(from: SpecifiedState, command: SpecifiedCommand): Situation {
  if (command === 'mark-time-norm-exceeded')
    return { from, command, at: '2027-06-01T09:00:00+02:00', but: { norm: lateClock[from] ?? 'list-step' } };
  if (command === 'confirm-wait' && waiting.includes(from)) return { from, command, events: withQuestion(from) };
  if (command === 'close-transfer') return { from, command, events: withTransfer(from) };
  return { from, command };
}

/** Every state × every command. */
export const stepCases: CaseFile = {
  name: 'waitlist-entry',
  subject: 'domain/waitlist-entry',
  source: 'docs/decisions/0010-process-of-the-waiting-list.md: a proposed default (no public text gives states)',
  cases: stepRows(
    { stateNames, commandNames, stepOf, whyNot },
    {
      before: 'before anybody was registered',
      given: (from, command) => given(situationOf(from, command)),
      order: 'MGN-WL-001: the steps have a fixed order',
      transition: (id) => `transition ${id}`,
    },
  ),
};

/** What the system may do by itself: register who waited already, and end after a transfer or a death. */
const byItselfOnly: Readonly<Partial<Record<SpecifiedCommand, object>>> = {
  register: { carried },
  end: { reason: 'deceased', onPersonsWord: undefined },
};

/** Every role × every command, each where the command is possible. */
export const authorityCases: CaseFile = {
  name: 'waitlist-entry-authority',
  subject: 'domain/waitlist-entry',
  source: 'who may give which command: a proposed default of this project (no public text settles it)',
  cases: commandNames.flatMap((command) => askers.map((asker) => roleCase(command, asker))),
};

function roleCase(command: SpecifiedCommand, asker: Asker): RuleCase {
  const allowed = mayGive[command].includes(asker);
  const from = steps.find((step) => step.command === command)?.from ?? 'none';
  const home = actor(asker);
  const by = holdersCommands.includes(command) && home.organisation !== undefined ? actor(asker, who.ggz) : home;
  const byItself = asker === 'system' ? byItselfOnly[command] : undefined;
  return roleRow(command, asker, {
    allowed,
    given: given({ ...situationOf(from, command), actor: by, ...(byItself && { but: byItself }) }),
    rule: 'MGN-WL-002',
  });
}

/** Every condition, on both sides of the line. */
export const conditionCases: CaseFile = {
  name: 'waitlist-entry-conditions',
  subject: 'domain/waitlist-entry',
  source: 'the guards of the waiting list; tags and sources with the rules',
  cases: conditionRows(conditions, given, { stepOf }),
};

/** Every clock, flag and count on its last day in time and on the day after. */
export const clockCases: CaseFile = {
  name: 'waitlist-entry-clocks',
  subject: 'domain/waitlist-clocks',
  source: 'Treeknormen ggz; agreement of 2022, p. 76, for the contacts; the steps of the holder are a proposed default',
  cases: clocksTold.map(({ id, title, events, today, expect, why }) => ({
    id,
    title,
    given: { events, today },
    expect,
    why,
  })),
};
