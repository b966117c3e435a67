#!/usr/bin/env node
/**
 * `mgn-conformance [--target URL] [--json] [FILE…]`: runs tables of rule cases. Without a file: those that the `@mgn` packages bring along.
 */
import { main } from './main.js';

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
