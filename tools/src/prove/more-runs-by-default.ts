/**
 * Loaded before every test file while proving: a law that does not say how often it is tried is tried more often too.
 */
import fc from 'fast-check';
import { runsFactor } from './runs.js';

/** How often fast-check tries a law that says nothing. */
const defaultRuns = 100;

fc.configureGlobal({ numRuns: defaultRuns * runsFactor(process.env) });
