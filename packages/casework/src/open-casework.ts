/**
 * Opens casework on a store.
 */
import type { Casework, CaseworkOptions } from './casework.js';

/** Casework for one region on one store. */
export function openCasework(options: CaseworkOptions): Casework {
  throw new Error(`not yet: ${options.region.id}`);
}
