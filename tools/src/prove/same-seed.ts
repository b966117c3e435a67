/**
 * Loaded before every test file of a quick run: a law is tried with the same draws each time, so that a change can fail and luck
 * cannot. `npm run prove` draws anew.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_220_916 });
