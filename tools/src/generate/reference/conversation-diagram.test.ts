import { exploratoryConversation } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { conversationDiagram, fromEverywhere } from './conversation-diagram.js';

describe('the diagram of the exploratory conversation', () => {
  const diagram = conversationDiagram();

  it('has every state, by a name that can be drawn', () => {
    for (const state of exploratoryConversation.states) {
      expect(diagram).toContain(`state "${state}" as ${state.replaceAll('-', '_')}`);
    }
  });

  it('draws every move, but those that lead from everywhere to one end', () => {
    const { commandTypes, matrix, stateNames } = exploratoryConversation;
    expect(fromEverywhere).toEqual([
      { command: 'withdraw', to: 'withdrawn' },
      { command: 'signal-acute', to: 'redirected' },
    ]);
    for (const command of commandTypes.filter((type) => fromEverywhere.every((one) => one.command !== type))) {
      const moves = stateNames.some((state) => {
        const cell = matrix[state][command];
        return cell.allowed && cell.to !== state;
      });
      expect([command, new RegExp(`: .*\\b${command}\\b`, 'u').test(diagram)]).toEqual([command, moves]);
    }
  });
});
