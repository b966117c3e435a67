/**
 * One transition with all its guards, beside a state machine library's pure step on the same table.
 */
import { exploratoryConversation, nationalDefaults } from '@mgn/domain';
import { createMachine, initialTransition, transition } from 'xstate';
import type { Bench, Prepared } from '../measure.js';
import { decisions } from '../sample-case.js';

/** The table as a machine of the library, with a guard on every move, as ours has at least its authority. */
function machineOfTable() {
  const states = Object.fromEntries(
    exploratoryConversation.stateNames.map((state) => [
      state,
      {
        on: Object.fromEntries(
          exploratoryConversation.commandTypes.flatMap((type) => {
            const cell = exploratoryConversation.matrix[state][type];
            return cell.allowed ? [[type, { target: cell.to, guard: () => true }]] : [];
          }),
        ),
      },
    ]),
  );
  return createMachine({ id: 'exploratory-conversation', initial: 'none', states });
}

/** The two sides of some steps of the story, taken in turn. */
function stepsInTurn(chosen: readonly (typeof decisions.list)[number][]): Prepared {
  const contexts = chosen.map(({ record, command, at, actor }) => ({
    record,
    command,
    context: { at, actor, region: nationalDefaults },
  }));
  const machine = machineOfTable();
  let [snapshot] = initialTransition(machine);
  const all = decisions.list.map(({ command }) => {
    const before = snapshot;
    [snapshot] = transition(machine, snapshot, { type: command.type });
    return { before, event: { type: command.type } };
  });
  const snapshots = all.filter((_step, index) => chosen.some((step) => step === decisions.list[index]));
  let ours = 0;
  let peer = 0;
  return {
    ours: () => {
      const step = contexts[ours++ % contexts.length];
      return step && exploratoryConversation.decide(step.record, step.command, step.context);
    },
    peer: () => {
      const step = snapshots[peer++ % snapshots.length];
      return step && transition(machine, step.before, step.event);
    },
  };
}

/** One transition with all its guards: the request, which has the most. */
export const domainDecide: Bench = {
  key: 'domain/decide',
  what: 'one transition with all guards: a request that is sent in',
  peerName: "xstate's pure transition()",
  limit: 'ratio >= 20',
  prepare: () => stepsInTurn(decisions.list.slice(0, 1)),
};

/** Every step in turn, so that no step has the machine's caches to itself. */
export const domainDecideStory: Bench = {
  key: 'domain/decide-story',
  what: 'the nine steps of a conversation in turn, each with all its guards',
  peerName: "xstate's pure transition()",
  limit: null,
  prepare: () => stepsInTurn(decisions.list),
};
