/**
 * The licence travels with each published package: npm takes a LICENSE from the package's own folder only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages, root } from '../root.js';
import type { GeneratedFile } from './generator.js';

/** Where the copies stand. */
export function licencePaths(): readonly string[] {
  return publishedPackages().map(({ room }) => `packages/${room}/LICENSE`);
}

/** One copy of the root's LICENSE for each published package. */
export function licenceCopies(): readonly GeneratedFile[] {
  const text = readFileSync(join(root, 'LICENSE'), 'utf8');
  return licencePaths().map((path) => ({ path, text }));
}
