/**
 * What the system has to do as time goes by: asked at the start and every minute. Two processes may both ask; nothing is done twice.
 */
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

/** Ticks now and every minute; a tick that takes longer than that is not joined by a second one. */
export function startTicking({ casework, clock }: Pick<Services, 'casework' | 'clock'>, log: Log): Ticking {
  let running: Promise<void> | null = null;
  const tick = (): void => {
    running ??= casework
      .tick(clock())
      .then(({ handled, conflicts }) => {
        if (handled + conflicts > 0) log('info', 'tick', { handled, conflicts });
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
      clearInterval(timer);
    },
    done: () => running ?? Promise.resolve(),
  };
}
