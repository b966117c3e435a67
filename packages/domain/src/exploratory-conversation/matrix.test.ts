import { describe, expect, it } from 'vitest';
import { commandNames, ends, open, stateNames, stepOf, whyNot } from '../../test/specification/steps.js';
import { commandTypes, explorationMatrix, stateNames as ours } from './matrix.js';
import { endStates, isEndState, openStates } from './states.js';
import { explorationTable } from './table.js';

const cells = stateNames.flatMap((state) => commandNames.map((command) => [state, command] as const));

describe('the table of the exploratory conversation', () => {
  it('has the states and the commands of the specification, in its order', () => {
    expect(ours).toEqual(stateNames);
    expect(openStates).toEqual(open);
    expect(endStates).toEqual(ends);
    expect([...commandTypes].sort()).toEqual([...commandNames].sort());
  });

  it.each(cells)(
    'in %s, %s leads where the specification says, or is forbidden for the reason that it gives',
    (state, command) => {
      const step = stepOf(state, command);
      expect(explorationMatrix[state][command]).toEqual(
        step === null ? { allowed: false, code: whyNot(state, command) } : { allowed: true, to: step.to },
      );
    },
  );

  it('numbers its transitions as the specification does', () => {
    for (const command of commandNames) {
      const numbers = stateNames
        .flatMap((state) => stepOf(state, command)?.id ?? [])
        .filter((id) => id.startsWith('E'));
      const specified = [...new Set(numbers)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
      expect(explorationTable[command].transition).toBe(specified.length === 0 ? null : specified.join(', '));
    }
  });

  it('knows which states end the process', () => {
    expect(stateNames.filter(isEndState)).toEqual(ends);
    expect(isEndState('toString')).toBe(false);
  });
});
