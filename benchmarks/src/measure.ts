/**
 * Measures our work beside a peer's, in the same process and in turns, so that a slow moment of the machine hits both.
 *
 * Our own loop, because the usual harnesses measure one task after the other: on a shared machine the ratio of two such
 * figures says more about the machine than about the code.
 */

/** A piece of work; `null` where there is no peer for it. */
export type Work = () => unknown;

/** Two pieces of work of the same size, or one alone. */
export interface Bench {
  readonly key: string;
  /** What is done once, in words. */
  readonly what: string;
  readonly peerName: string | null;
  /** What is aimed at: at least this many times the peer, or at most this exponent of growth; null where nothing is. */
  readonly limit: string | null;
  /** The environment variable without which it cannot run; then it is left out, and said so. */
  readonly needs?: string;
  /** How many rounds are measured, without warming up: for work that takes long. As usual when left out. */
  readonly rounds?: number;
  prepare(): Promise<Prepared> | Prepared;
}

/** What a bench runs. `close` gives back what it took. */
export interface Prepared {
  readonly ours: Work;
  readonly peer: Work | null;
  close?(): Promise<void> | void;
}

/** Operations per second, as the median of the rounds; `ratio` is the median of the ratios of each round. */
export interface Measured {
  readonly ours: number;
  readonly peer: number | null;
  readonly peerName: string | null;
  readonly ratio: number | null;
  readonly limit: string | null;
}

const rounds = 9;
const roundMs = 120;
const warmUpMs = 400;

/** Measures a bench. Work that returns a promise is awaited, each time. */
export async function measure(bench: Bench): Promise<Measured> {
  const prepared = await bench.prepare();
  const { ours, peer } = prepared;
  try {
    const long = bench.rounds !== undefined;
    const oursBatch = long ? 1 : await batchSize(ours);
    const peerBatch = peer === null ? 0 : long ? 1 : await batchSize(peer);
    const seen: { readonly ours: number; readonly peer: number | null }[] = [];
    for (let round = 0; round < (bench.rounds ?? rounds); round += 1) {
      // Alternately first, so that neither always pays for the other's garbage.
      const oursFirst = round % 2 === 0;
      const first = oursFirst ? await rate(ours, oursBatch) : peer === null ? null : await rate(peer, peerBatch);
      const second = oursFirst ? (peer === null ? null : await rate(peer, peerBatch)) : await rate(ours, oursBatch);
      seen.push(oursFirst ? { ours: first ?? 0, peer: second } : { ours: second ?? 0, peer: first });
    }
    const ratios = seen.flatMap((each) => (each.peer === null ? [] : [each.ours / each.peer]));
    return {
      ours: median(seen.map((each) => each.ours)),
      peer: peer === null ? null : median(seen.map((each) => each.peer ?? 0)),
      peerName: bench.peerName,
      ratio: ratios.length === 0 ? null : median(ratios),
      limit: bench.limit,
    };
  } finally {
    await prepared.close?.();
  }
}

/** How often the work fits in a round, once it runs at its speed: a first run can take a hundred times as long as a later one. */
async function batchSize(work: Work): Promise<number> {
  const start = performance.now();
  let size = 1;
  while (performance.now() - start < warmUpMs) await rate(work, 1);
  for (;;) {
    const seconds = size / (await rate(work, size));
    if (seconds * 1000 >= roundMs / 2 || size >= 2 ** 24)
      return Math.max(1, Math.round((size * roundMs) / 1000 / seconds));
    size *= 2;
  }
}

async function rate(work: Work, times: number): Promise<number> {
  const start = performance.now();
  const first = work();
  if (first instanceof Promise) {
    await first;
    for (let done = 1; done < times; done += 1) await work();
  } else {
    for (let done = 1; done < times; done += 1) work();
  }
  return (times * 1000) / Math.max(performance.now() - start, 1e-6);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
