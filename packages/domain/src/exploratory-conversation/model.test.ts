import fc from 'fast-check';
import { describe, it } from 'vitest';
import { arbitraryMoves, arbitraryRegion, play } from '../../test/arbitrary-conversation.js';
import { stepOf, type SpecifiedState } from '../../test/specification/steps.js';
import type { ExploratoryConversationCommand } from './commands.js';
import type { DecisionContext } from '../process/context.js';
import { exploratoryConversation } from './index.js';
import type { ExploratoryConversation } from './record.js';

/** What the specification knows: the state, and how often the process was ended. */
interface Model {
  state: SpecifiedState;
}

interface Real {
  record: ExploratoryConversation;
}

/** Gives one command to both, and compares where they are. */
class Give implements fc.Command<Model, Real> {
  readonly #command: ExploratoryConversationCommand;
  readonly #context: DecisionContext;

  constructor(command: ExploratoryConversationCommand, context: DecisionContext) {
    this.#command = command;
    this.#context = context;
  }

  check(): boolean {
    return true;
  }

  run(model: Model, real: Real): void {
    const decision = exploratoryConversation.decide(real.record, this.#command, this.#context);
    const step = stepOf(model.state, this.#command.type);
    if (decision.outcome === 'accepted') {
      const [event] = decision.events;
      const happened = event?.type === 'receiver-declined' ? 'receiver-confirmed' : event?.type;
      if (step === null || step.event !== happened) throw new Error(`${model.state} knows no ${String(event?.type)}`);
      model.state = step.to;
    }
    real.record = decision.record;
    if (real.record.state !== model.state) throw new Error(`in ${real.record.state}, expected ${model.state}`);
  }

  toString(): string {
    return `${this.#command.type} by ${this.#context.actor.role}`;
  }
}

/** Commands that come far, shuffled a little: every seventh one is given before its turn. */
const arbitraryCommands = fc.tuple(arbitraryMoves, arbitraryRegion, fc.nat(6)).map(([moves, region, shift]) => {
  const given = play(moves, region).map(({ command, context }) => new Give(command, context));
  return given.flatMap((command, index) =>
    index % 7 === shift ? [...given.slice(index + 1, index + 2), command] : [command],
  );
});

describe('the exploratory conversation beside its specification', () => {
  it('law: after every history of commands both are in the same state', () => {
    fc.assert(
      fc.property(arbitraryCommands, (given) => {
        fc.modelRun(
          () => ({ model: { state: 'none' as const }, real: { record: exploratoryConversation.none } }),
          given,
        );
      }),
      { numRuns: 150 },
    );
  });
});
