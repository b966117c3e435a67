/**
 * Sends what waits in the outbox, beside the tick of the system: a few at a time, and again after a short while. Several processes may do
 * this on one store.
 */
import type { NoticeSender, Notices } from '@mgn/casework';
import { failureFacts } from './http/failure-facts.js';
import type { Log } from './http/log.js';

/** A sender that goes around. */
export interface Telling {
  /** Takes nothing further; the message that is under way is finished, and what was taken besides is given back. */
  stop(): void;
  /** Waits for the round that is under way. */
  done(): Promise<void>;
}

/** How long is waited between two rounds, in milliseconds. */
const usualPauseMs = 5_000;

const hourMs = 3_600_000;

/** Begins to send. Without a sender nothing is sent; what is older than it is kept is removed all the same. */
export function startTelling(
  notices: Pick<Notices, 'sendDue' | 'forget'>,
  sender: NoticeSender | null,
  log: Log,
  pauseMs: number = usualPauseMs,
): Telling {
  let stopped = false;
  let next: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let forgetAt = 0;

  const round = async (): Promise<void> => {
    if (performance.now() >= forgetAt) {
      forgetAt = performance.now() + hourMs;
      await notices.forget();
    }
    if (sender === null) return;
    for (;;) {
      const { taken, sent, failed } = await notices.sendDue(sender, () => stopped);
      if (sent + failed > 0) log(failed > 0 ? 'error' : 'info', 'notices sent', { sent, failed });
      if (taken === 0 || stopped) return;
    }
  };
  const begin = (): void => {
    running = round()
      .catch((thrown: unknown) => {
        log('error', 'notices not sent', failureFacts(thrown));
      })
      .finally(() => {
        if (!stopped) next = setTimeout(begin, sender === null ? hourMs : pauseMs).unref();
      });
  };
  begin();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(next);
    },
    done: () => running,
  };
}
