/**
 * What the system has to do as time goes by: asked at the start and every minute. Two processes may both ask; nothing is done twice.
 */
import { randomInt } from 'node:crypto';
import { failureFacts } from './http/failure-facts.js';
import type { Log } from './http/log.js';
import type { Services } from './services.js';

/** A clock that ticks. */
export interface Ticking {
  /** Starts no further tick. */
  stop(): void;
  /** Waits for the tick that is under way. */
  done(): Promise<void>;
}

const minuteMs = 60_000;

/** When another process was at the same cases, this one looks again after a pause of its own, in milliseconds. */
const shortPauseMs = { least: 500, most: 3_000 } as const;

/** Ticks now and every minute; a tick that takes longer than that is not joined by a second one. */
export function startTicking({ casework, clock }: Pick<Services, 'casework' | 'clock'>, log: Log): Ticking {
  let running: Promise<void> | null = null;
  let again: NodeJS.Timeout | undefined;
  let stopped = false;
  const tick = (): void => {
    running ??= casework
      .tick(clock())
      .then(({ handled, conflicts, undone }) => {
        if (handled + conflicts + undone > 0) log('info', 'tick', { handled, conflicts, undone });
        if (conflicts > 0 && !stopped)
          again = setTimeout(tick, randomInt(shortPauseMs.least, shortPauseMs.most)).unref();
      })
      .catch((thrown: unknown) => {
        log('error', 'tick failed', failureFacts(thrown));
      })
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(tick, minuteMs).unref();
  tick();
  return {
    stop: () => {
      stopped = true;
      clearInterval(timer);
      clearTimeout(again);
    },
    done: () => running ?? Promise.resolve(),
  };
}
