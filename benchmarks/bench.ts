/**
 * `npm run bench [-- KEY…] [--json FILE]`: runs the benches whose key starts with one of the words, or all.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benches } from './src/benches.js';
import { measure, type Measured } from './src/measure.js';

const { values, positionals } = parseArgs({
  options: { json: { type: 'string' }, list: { type: 'boolean' } },
  allowPositionals: true,
});

const chosen = benches.filter(
  ({ key }) => positionals.length === 0 || positionals.some((word) => key.startsWith(word)),
);
if (values.list === true) {
  for (const { key, what } of benches) console.log(`${key.padEnd(24)} ${what}`);
} else if (chosen.length === 0) {
  console.error(`no bench of that name; these exist: ${benches.map(({ key }) => key).join(', ')}`);
  process.exitCode = 2;
} else {
  const results: Record<string, Measured> = {};
  for (const bench of chosen) {
    if (bench.needs !== undefined && (process.env[bench.needs] ?? '') === '') {
      console.log(`${bench.key.padEnd(24)} left out: set ${bench.needs}`);
      continue;
    }
    process.stderr.write(`${bench.key} …\n`);
    const measured = await measure(bench);
    results[bench.key] = measured;
    console.log(line(bench.key, measured));
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
}

function line(key: string, { ours, peer, peerName, ratio, limit }: Measured): string {
  const beside =
    peer === null ? '' : `  beside ${perSecond(peer)} of ${peerName ?? ''}: ${(ratio ?? 0).toFixed(2)} times`;
  return `${key.padEnd(24)} ${perSecond(ours)}${beside}${limit === null ? '' : `  (aim: ${limit})`}`;
}

function perSecond(rate: number): string {
  if (rate >= 1e6) return `${(rate / 1e6).toFixed(2)} M/s`;
  return rate >= 1e3 ? `${(rate / 1e3).toFixed(1)} k/s` : `${rate.toFixed(1)} /s`;
}
