/**
 * The tables of cases of the transfer: every state × every command, every role × every command, and every condition.
 */
import { askers, type Asker } from '../authority.js';
import { conditionRows, roleRow, stepRows } from '../process-cases.js';
import type { CaseFile, RuleCase } from '../rule-case.js';
import { actor, who, type StoryActor, type StoryEvent } from '../story.js';
import { candidateCommands, mayGive, personsAnswers } from './authority.js';
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
import { atTheTop, commands, events, histories, moments } from './story.js';

interface Situation {
  readonly from: SpecifiedState;
  readonly command: SpecifiedCommand;
  readonly events?: readonly StoryEvent[];
  readonly but?: object;
  readonly actor?: StoryActor;
  readonly at?: string;
}

function given({ from, events, command, but, actor: asks, at }: Situation): object {
  const by = asks ?? usual(command);
  const onWord = personsAnswers.includes(command) && !('person' in by);
  return {
    events: events ?? histories[from],
    command: { ...commands[command], ...(onWord && { onPersonsWord: true }), ...but },
    context: { at: at ?? moments[from], actor: by },
  };
}

/** Who gives a command in the story. */
function usual(command: SpecifiedCommand): StoryActor {
  if (candidateCommands.includes(command)) return actor('mh-professional', who.otherGgz);
  return actor(mayGive[command][0] ?? 'system');
}

/** Which moment is late enough, where a step waits for one. */
const late = '2026-12-15T09:00:00+01:00';

/** The clock that runs in a state. */
const clockOf: Readonly<Partial<Record<SpecifiedState, string>>> = {
  'awaiting-person': 'transfer-person-answer',
  offered: 'offer-answer',
  'accepted-by-receiver': 'transfer-person-answer',
};

function situationOf(from: SpecifiedState, command: SpecifiedCommand): Situation {
  if (command === 'mark-time-norm-exceeded')
    return { from, command, at: late, but: { norm: clockOf[from] ?? 'transfer-step' } };
  if (command === 'ask-person' && from === 'awaiting-person') {
    const again = { listVerifiedOn: '2026-12-20' };
    return {
      from,
      command,
      events: [...histories[from], events.postponed],
      at: '2026-12-25T09:00:00+01:00',
      but: again,
    };
  }
  if (command === 'expire-offer') return { from, command, at: late };
  if (command === 'close-unresolved' && from === 'escalated') return { from, command, events: atTheTop };
  return { from, command };
}

/** Every state × every command. */
export const stepCases: CaseFile = {
  name: 'transfer-case',
  subject: 'domain/transfer-case',
  source: 'docs/decisions/0007-process-of-the-transfer.md: a proposed default (no public text gives states)',
  cases: stepRows(
    { stateNames, commandNames, stepOf, whyNot },
    {
      before: 'before anything was signalled',
      given: (from, command) => given(situationOf(from, command)),
      order: 'MGN-TM-001: the steps have a fixed order',
      transition: (id) => `transition ${id}`,
    },
  ),
};

/** Every role × every command, each where the command is possible. */
export const authorityCases: CaseFile = {
  name: 'transfer-case-authority',
  subject: 'domain/transfer-case',
  source: 'who may give which command: a proposed default of this project (no public text settles it)',
  cases: commandNames.flatMap((command) => askers.map((asker) => roleCase(command, asker))),
};

function roleCase(command: SpecifiedCommand, asker: Asker): RuleCase {
  const allowed = mayGive[command].includes(asker);
  const from = steps.find((step) => step.command === command)?.from ?? 'none';
  const home = actor(asker);
  const by = candidateCommands.includes(command) && home.organisation !== undefined ? actor(asker, who.otherGgz) : home;
  // By itself the system ends a transfer only after a death.
  const byItself = command === 'resolve' && asker === 'system';
  return roleRow(command, asker, {
    allowed,
    given: given({ ...situationOf(from, command), actor: by, ...(byItself && { but: { reason: 'deceased' } }) }),
    rule: 'MGN-TM-002',
  });
}

/** Every condition, on both sides of the line. */
export const conditionCases: CaseFile = {
  name: 'transfer-case-conditions',
  subject: 'domain/transfer-case',
  source: 'the guards of the transfer; tags and sources with the rules',
  cases: conditionRows(conditions, given, { stepOf }),
};
