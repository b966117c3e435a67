/**
 * The TypeScript examples of READMEs as files: so that the compiler and the linter read them, and the tests run them.
 *
 * The README is the source. To have the examples of a package run, add its room here and its folder to what the generator owns, and run
 * `npm run generate readme-examples`.
 * What an example prints with `console.log` stands in a comment behind or below the call, as a value.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';
import type { GeneratedFile } from '../generate/generator.js';
import { blocksOf } from './blocks.js';

/** The packages whose examples are run. */
export const rooms = ['casework', 'conformance', 'domain', 'learning'] as const;

/** One example of one README. */
export interface ReadmeExample {
  readonly room: string;
  /** Where it stands as a file, from the root. */
  readonly path: string;
  readonly code: string;
  readonly line: number;
}

/** Where the files of a package stand. */
export function exampleFolder(room: string): string {
  return `packages/${room}/test/readme/`;
}

/** The TypeScript examples of all these packages. */
export function readmeExamples(): readonly ReadmeExample[] {
  return rooms.flatMap((room) => {
    const blocks = blocksOf(readFileSync(join(root, 'packages', room, 'README.md'), 'utf8'));
    return blocks
      .filter(({ language }) => language === 'ts')
      .map(({ code, line }, index) => ({
        room,
        path: `${exampleFolder(room)}example-${String(index + 1)}.ts`,
        code,
        line,
      }));
  });
}

/** The files. */
export function readmeFiles(): readonly GeneratedFile[] {
  return readmeExamples().map(({ path, code }) => ({ path, text: code }));
}
