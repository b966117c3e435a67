/**
 * The law of all histories, tried from a seed: in a quick run a few, while proving fifty thousand.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import { caseProcessKinds } from '../../src/process-kind.js';
import { caseProcesses } from '../../src/processes/sheets.js';
import { histories, liveThrough, type Tally } from './history.js';

const proves = process.env['MGN_PROVING'] !== undefined;
const runs = proves ? 50_000 : 60;

/** Long enough for fifty thousand on one core, in milliseconds. */
export const patience = 1_800_000;

/** Somebody is responsible at every moment, everything has an outcome or a next date, and no day of waiting is lost. */
export async function nobodyIsLost(seed: number): Promise<void> {
  const tally: Tally = { steps: 0, handled: 0, refused: 0, ended: 0, reached: new Set() };
  await fc.assert(
    fc.asyncProperty(histories, (history) => liveThrough(history, tally)),
    { numRuns: runs, seed },
  );
  // A law that holds because nothing happens would hold always.
  expect(tally.handled / tally.steps).toBeGreaterThan(0.2);
  expect(tally.refused).toBeGreaterThan(0);
  expect(tally.ended).toBeGreaterThan(0);
  const all = caseProcessKinds.flatMap((kind) => caseProcesses[kind].states.map((state) => `${kind} ${state}`));
  if (proves) expect(all.filter((state) => !tally.reached.has(state))).toEqual([]);
}
