#!/usr/bin/env node
/**
 * `mgn-verify-audit FILE [--anchors FILE] [--public-key FILE] [--json]`: says whether the chain of an audit log is whole.
 */
import { main } from './main.js';

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
