import { describe, expect, it } from 'vitest';
import { runSteps } from './schedule.js';
import type { Step } from './step.js';

function step(name: string, passed: boolean, more: Partial<Step> = {}): Step {
  return { name, says: '', fix: '', run: () => Promise.resolve({ passed, output: `${name} spoke` }), ...more };
}

const options = { width: 2, clock: () => 0 };

describe('running checks', () => {
  it('runs all of them, also after one failed, and answers in the order of the table', async () => {
    const finished = await runSteps([step('a', false), step('b', true), step('c', true)], options);
    expect(finished.map(({ step: { name }, outcome }) => [name, outcome])).toEqual([
      ['a', 'failed'],
      ['b', 'passed'],
      ['c', 'passed'],
    ]);
  });

  it('waits for what a step needs', async () => {
    const order: string[] = [];
    const noting = (name: string, needs: readonly string[] = []): Step =>
      step(name, true, {
        needs,
        run: () => {
          order.push(name);
          return Promise.resolve({ passed: true, output: '' });
        },
      });
    await runSteps([noting('late', ['early']), noting('early'), noting('other')], options);
    expect(order.indexOf('early')).toBeLessThan(order.indexOf('late'));
  });

  it('does not run a step whose need failed, and says so', async () => {
    const [, finished] = await runSteps([step('build', false), step('api', true, { needs: ['build'] })], options);
    expect(finished).toMatchObject({ outcome: 'skipped', output: 'not run: build did not pass\n' });
  });

  it('does not wait for a step that was not asked for', async () => {
    const [finished] = await runSteps([step('api', true, { needs: ['build'] })], options);
    expect(finished?.outcome).toBe('passed');
  });

  it('calls a step that throws failed', async () => {
    const [finished] = await runSteps(
      [step('a', true, { run: () => Promise.reject(new Error('no such program')) })],
      options,
    );
    expect(finished?.outcome).toBe('failed');
    expect(finished?.output).toContain('no such program');
  });

  it('never has more than its width under way', async () => {
    let now = 0;
    let most = 0;
    const busy = (name: string): Step =>
      step(name, true, {
        run: async () => {
          now += 1;
          most = Math.max(most, now);
          await new Promise((resolve) => setTimeout(resolve, 2));
          now -= 1;
          return { passed: true, output: '' };
        },
      });
    await runSteps(['a', 'b', 'c', 'd', 'e'].map(busy), options);
    expect(most).toBe(2);
  });

  it('ends when two steps need each other', async () => {
    const finished = await runSteps([step('a', true, { needs: ['b'] }), step('b', true, { needs: ['a'] })], options);
    expect(finished.map(({ outcome }) => outcome)).toEqual(['skipped', 'skipped']);
  });
});
