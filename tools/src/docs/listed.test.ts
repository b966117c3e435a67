/**
 * The front page of the documentation lists what exists: every page once, and nothing that is not there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../root.js';

const docs = join(root, 'docs');
const front = readFileSync(join(docs, 'README.md'), 'utf8');

/** The pages that the front page links to, relative to `docs/`, in order. */
const listed = [...front.matchAll(/\]\(([^)#]+)[^)]*\)/gu)].map(([, path = '']) => path);

/** Every page in a folder of `docs/`, also in the folders below it. */
const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(docs, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${folder}/${path}`)
    .sort();

describe('the front page of the documentation', () => {
  it.each(['decisions', 'concepts', 'reference'])('lists every page in %s once', (folder) => {
    expect(listed.filter((path) => path.startsWith(`${folder}/`)).sort()).toEqual(pagesIn(folder));
  });

  it('lists decisions in the order of their numbers, each under its own', () => {
    const rows = [...front.matchAll(/^\| \[(\d{4})\]\(decisions\/(\d{4})-/gmu)];
    expect(rows.length).toBe(pagesIn('decisions').length);
    const numbers = rows.map(([, shown, linked]) => {
      expect(shown).toBe(linked);
      return Number(shown);
    });
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('links to nothing that is not there', () => {
    expect(listed.filter((path) => !existsSync(join(docs, path)))).toEqual([]);
  });
});
