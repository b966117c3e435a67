import { exploratoryConversation, transferCase } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { diagramOf, fromEverywhere } from './process-diagram.js';

describe.each([
  ['exploratory conversation', exploratoryConversation],
  ['transfer case', transferCase],
])('the diagram of the %s', (_name, process_) => {
  const diagram = diagramOf(process_);
  const everywhere = fromEverywhere(process_);

  it('has every state, by a name that can be drawn', () => {
    for (const state of process_.states) {
      expect(diagram).toContain(`state "${state}" as ${state.replaceAll('-', '_')}`);
    }
  });

  it('draws every move, but those that lead from everywhere to one end', () => {
    const { commandTypes, stateNames } = process_;
    const matrix: Parameters<typeof diagramOf>[0]['matrix'] = process_.matrix;
    for (const command of commandTypes.filter((type) => everywhere.every((one) => one.command !== type))) {
      const moves = stateNames.some((state) => {
        const cell = matrix[state]?.[command];
        return cell?.allowed === true && cell.to !== state;
      });
      expect([command, new RegExp(`: .*\\b${command}\\b`, 'u').test(diagram)]).toEqual([command, moves]);
    }
  });
});

describe('what leads from everywhere to one end', () => {
  it('stands beside the diagram', () => {
    expect(fromEverywhere(exploratoryConversation)).toEqual([
      { command: 'withdraw', to: 'withdrawn' },
      { command: 'signal-acute', to: 'redirected' },
    ]);
    expect(fromEverywhere(transferCase)).toEqual([
      { command: 'stay', to: 'stays' },
      { command: 'resolve', to: 'resolved-otherwise' },
      { command: 'signal-acute', to: 'resolved-otherwise' },
    ]);
  });
});
