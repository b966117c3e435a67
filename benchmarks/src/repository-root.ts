/**
 * The folder of the repository. What is built stands at another depth than its source, so it is looked for.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder upwards with the file that only the root has. */
export const repositoryRoot = upTo(import.meta.dirname, 'turbo.json');

function upTo(folder: string, file: string): string {
  if (existsSync(join(folder, file)) || dirname(folder) === folder) return folder;
  return upTo(dirname(folder), file);
}
