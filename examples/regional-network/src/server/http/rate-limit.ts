/**
 * How many requests a minute are taken from one side. Counted in the memory of this process; with several processes each counts for
 * itself.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts requests. */
export interface RateLimit {
  /**
   * Counts a request from whoever stands behind a key, and gives the seconds to wait before it is taken; null when it is taken now.
   * The key is kept for a minute at most and goes into no log.
   */
  wait(key: string): Promise<number | null>;
}

/** A limit of so many requests within a minute, for each key; 0 for no limit. */
export function rateLimit(perMinute: number): RateLimit {
  if (perMinute === 0) return { wait: () => Promise.resolve(null) };
  const counted = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return {
    wait: async (key) => {
      try {
        await counted.consume(key);
        return null;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        throw refused;
      }
    },
  };
}
