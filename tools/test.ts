/**
 * `npm test`: the whole suite in the machine's own time zone, then the packages that count days (floors 0 to 2) in the other
 * three of the four zones.
 *
 * `npm run test:zones` (or `--zones`): the whole suite in all four; with `--others` in those that are not the machine's own, for who ran `npm test`
 * before. `npm test -- FILTER…` hands the rest to vitest and runs once.
 */
import floors from './floors.json' with { type: 'json' };
import { publishedPackages } from './src/root.js';
import { run } from './src/run.js';
import { zones, zoneSlug } from './src/zones/zones.js';

const everywhere = process.argv.includes('--zones');
const onlyOthers = process.argv.includes('--others');
const rest = process.argv.slice(2).filter((argument) => argument !== '--zones' && argument !== '--others');

const floorOf: Readonly<Record<string, number>> = floors;
const pure = publishedPackages()
  .map(({ room }) => room)
  .filter((room) => (floorOf[room] ?? 9) < 3);

interface Round {
  readonly title: string;
  readonly zone: string | undefined;
  readonly args: readonly string[];
  readonly name: string;
}

const own = process.env['TZ'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
const whole = (zone: string): Round => ({
  title: `everything in ${zone}`,
  zone,
  args: rest,
  name: `unit-${zoneSlug(zone)}`,
});
const countingDays = (zone: string): Round => ({
  title: `the packages that count days, in ${zone}`,
  zone,
  args: pure.flatMap((room) => ['--project', room]),
  name: `days-${zoneSlug(zone)}`,
});

const here: Round = {
  title: `everything in ${own}, the zone of this machine`,
  zone: process.env['TZ'],
  args: rest,
  name: 'unit',
};
const rounds: readonly Round[] = everywhere
  ? zones.filter((zone) => !onlyOthers || zone !== own).map(whole)
  : [here, ...(rest.length > 0 ? [] : zones.filter((zone) => zone !== own).map(countingDays))];

const failed: string[] = [];
for (const { title, zone, args, name } of rounds) {
  console.log(`\n— ${title}`);
  const { status } = await run('vitest', ['run', ...args], {
    live: true,
    env: { MGN_RUN: name, ...(zone === undefined ? {} : { TZ: zone }) },
  });
  if (status !== 0) failed.push(title);
  if (status === 130) break;
}

console.log(failed.length === 0 ? `\nall ${String(rounds.length)} rounds passed` : `\nfailed: ${failed.join('; ')}`);
if (failed.length > 0) process.exitCode = 1;
