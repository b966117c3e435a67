/**
 * Runs steps side by side, a few at a time and in the order of the table, each after the steps that it needs.
 */
import type { Step, StepResult } from './step.js';

/** How one step ended. A step whose need failed is `skipped`, and counts as failed. */
export interface Finished {
  readonly step: Step;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly seconds: number;
  readonly output: string;
}

/** Options of {@link runSteps}. */
export interface ScheduleOptions {
  /** How many at a time. */
  readonly width: number;
  /** Seconds on a clock that only moves forward. */
  readonly clock: () => number;
  readonly onFinished?: (finished: Finished) => void;
}

/** Runs every step and gives the outcomes in the order of the table. A step that throws has failed. */
export async function runSteps(steps: readonly Step[], options: ScheduleOptions): Promise<readonly Finished[]> {
  const done = new Map<string, Finished>();
  const waiting = [...steps];
  const names = new Set(steps.map(({ name }) => name));

  const finish = (finished: Finished) => {
    done.set(finished.step.name, finished);
    options.onFinished?.(finished);
  };

  const next = (): Step | undefined => {
    const index = waiting.findIndex((step) => needsOf(step).every((need) => done.has(need)));
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };

  const needsOf = (step: Step) => (step.needs ?? []).filter((need) => names.has(need));

  const runOne = async (step: Step): Promise<void> => {
    const unmet = needsOf(step).filter((need) => done.get(need)?.outcome !== 'passed');
    if (unmet.length > 0) {
      finish({ step, outcome: 'skipped', seconds: 0, output: `not run: ${unmet.join(', ')} did not pass\n` });
      return;
    }
    const start = options.clock();
    const { passed, output } = await step.run().catch((error: unknown): StepResult => ({
      passed: false,
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }));
    finish({ step, outcome: passed ? 'passed' : 'failed', seconds: options.clock() - start, output });
  };

  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    for (
      let step = running.size < options.width ? next() : undefined;
      step !== undefined;
      step = running.size < options.width ? next() : undefined
    ) {
      const task: Promise<void> = runOne(step).finally(() => running.delete(task));
      running.add(task);
    }
    if (running.size === 0) break;
    await Promise.race(running);
  }

  for (const step of waiting)
    finish({ step, outcome: 'skipped', seconds: 0, output: 'not run: what it needs needs it\n' });
  return steps.flatMap(({ name }) => done.get(name) ?? []);
}
