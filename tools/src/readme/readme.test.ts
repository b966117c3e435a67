import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { root } from '../root.js';
import { promisesOf } from './blocks.js';
import { readmeExamples } from './readme-files.js';

/** The value in a comment, or the comment itself when it is no value. */
function promised(text: string): unknown {
  try {
    return JSON.parse(JSON.stringify(runInNewContext(`(${text})`))) as unknown;
  } catch {
    return text;
  }
}

describe('the examples of the READMEs', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(readmeExamples().map((example) => [example.room, example.line, example] as const))(
    '@mgn/%s, line %i: runs, and prints what its comments promise',
    async (_room, _line, { path, code }) => {
      const printed: unknown[] = [];
      vi.spyOn(console, 'log').mockImplementation(
        (value: unknown) => void printed.push(JSON.parse(JSON.stringify(value))),
      );
      await import(pathToFileURL(join(root, path)).href);
      expect(printed).toEqual(promisesOf(code).map(promised));
    },
  );
});
