/**
 * The seven steps for a network that does not work as agreed, in their order: another ladder than that of the regional escalation.
 */
import * as z from 'zod';
import type { ReportAddressee } from './reasons.js';

/** The steps, by number. @source agreement of 2022, p. 77; fixed nationally. */
export const networkConcernSteps = [1, 2, 3, 4, 5, 6, 7] as const;
/** One step, by its number. */
export const NetworkConcernStep = z.literal(networkConcernSteps);
/** One step, by its number. */
export type NetworkConcernStep = z.infer<typeof NetworkConcernStep>;

/** The first and the last step. */
export const [firstStep, lastStep] = [1, 7] as const;

/**
 * To whom a step reports at least. 1 report regionally and to the national steering group; 2 the insurers discuss the signals; 3 agree on
 * improvements; 4 contract differently; 5 have the region investigated; 6 ask the regulators (NZa, IGJ) to investigate; 7 an independent party
 * organises the conversations.
 *
 * @source agreement of 2022, p. 77, for 1, 2 and 6; that the other steps report to the region is a proposed default.
 */
export const addresseesOfStep: Readonly<Record<NetworkConcernStep, readonly ReportAddressee[]>> = {
  1: ['regional-transfer-table', 'national-steering-group'],
  2: ['insurers'],
  3: ['regional-transfer-table'],
  4: ['regional-transfer-table'],
  5: ['regional-transfer-table'],
  6: ['nza', 'igj'],
  7: ['regional-transfer-table'],
};

/** The step after a step; null after the last. */
export function stepAfter(step: NetworkConcernStep): NetworkConcernStep | null {
  return networkConcernSteps.find((each) => each > step) ?? null;
}
