/**
 * Type tests (`*.test-d.ts`) are judged by the compiler, in the step `types`: an error that is expected and does not come is an error. That
 * holds only where the compiler looks, and only when something is expected; this looks at both.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';

const expectation = /@ts-expect-error|expectTypeOf|assertType/;

/** The folders that the `include` of the compiler settings name. */
const compiled = /^(packages\/[^/]+\/(src|bin|test)|examples\/[^/]+\/(src|test)|tools|benchmarks)\//;

/** What is wrong with type tests, in words; empty when each is compiled and expects something. */
export function judgeTypeTests(files: readonly { readonly path: string; readonly text: string }[]): readonly string[] {
  return files.flatMap(({ path, text }) => [
    ...(compiled.test(path) ? [] : [`${path} is compiled by nobody`]),
    ...(expectation.test(text) ? [] : [`${path} expects nothing`]),
  ]);
}

/** What is wrong with the type tests of this repository. */
export function typeTestProblems(): readonly string[] {
  return judgeTypeTests(typeTests('').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })));
}

function typeTests(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return /^(node_modules|dist|temp|\..*)$/.test(entry.name) ? [] : typeTests(path);
    return entry.name.endsWith('.test-d.ts') ? [path] : [];
  });
}
