/**
 * Where this example stands on disk, whether it runs from its source or from what was built.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder with the example's own package.json. */
export function workspaceFolder(from = import.meta.dirname): string {
  const manifest = join(from, 'package.json');
  const name = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: unknown }).name : null;
  if (name === '@mgn/regional-network') return from;
  const above = dirname(from);
  return above === from ? process.cwd() : workspaceFolder(above);
}
