/**
 * How often a law is tried while proving: so many times as often as in a quick run.
 */

/** `FC_RUNS_FACTOR`, or 10. Throws for what is no whole number from 1. */
export function runsFactor(env: Readonly<Record<string, string | undefined>>): number {
  const factor = Number(env['FC_RUNS_FACTOR'] ?? 10);
  if (!Number.isInteger(factor) || factor < 1) throw new RangeError('FC_RUNS_FACTOR has to be a whole number from 1');
  return factor;
}

/** The source of a test in which every number of runs that is written down is multiplied. */
export function withMoreRuns(source: string, factor: number): string {
  return source.replaceAll(/\bnumRuns: (\d[\d_]*)/gu, (_, runs: string) => {
    return `numRuns: ${String(Number(runs.replaceAll('_', '')) * factor)}`;
  });
}
