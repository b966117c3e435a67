/**
 * Compares what a generator makes with what stands on disk, and brings the disk up to date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';
import type { GeneratedFile, Generator } from './generator.js';

/** One file that is not as its generator would write it. */
export interface Difference {
  readonly path: string;
  readonly kind: 'missing' | 'outdated' | 'left-over';
}

/** What a generator would write, laid out as the formatter wants it where the formatter looks. */
export async function filesOf(generator: Generator, root: string): Promise<readonly GeneratedFile[]> {
  const files = await generator.files();
  const stray = files.find(({ path }) => !generator.owns.some((own) => covers(own, path)));
  if (stray !== undefined) throw new Error(`generator ${generator.name} writes ${stray.path}, which it does not own`);
  return Promise.all(
    files.map(async ({ path, text }) => ({ path, text: await laidOut(join(root, path), text, root) })),
  );
}

/** The differences between the files and the disk below `root`, sorted by path; empty when everything is up to date. */
export function differences(
  generator: Generator,
  files: readonly GeneratedFile[],
  root: string,
): readonly Difference[] {
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  const found = generator.owns.flatMap((own) => filesBelow(root, own));
  const news = [...wanted].flatMap(([path, text]): Difference[] => {
    if (!existsSync(join(root, path))) return [{ path, kind: 'missing' }];
    return readFileSync(join(root, path), 'utf8') === text ? [] : [{ path, kind: 'outdated' }];
  });
  const left = found.filter((path) => !wanted.has(path)).map((path): Difference => ({ path, kind: 'left-over' }));
  return [...news, ...left].sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

/** Writes what is missing or outdated and removes what is left over. */
export function write(files: readonly GeneratedFile[], changes: readonly Difference[], root: string): void {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path } of changes) {
    const text = texts.get(path);
    if (text === undefined) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
}

function covers(own: string, path: string): boolean {
  return own.endsWith('/') ? path.startsWith(own) : path === own;
}

function filesBelow(root: string, own: string): readonly string[] {
  const place = join(root, own);
  if (!existsSync(place)) return [];
  if (!own.endsWith('/')) return statSync(place).isFile() ? [own] : [];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'));
}

async function laidOut(file: string, text: string, root: string): Promise<string> {
  const { ignored, inferredParser } = await getFileInfo(file, { ignorePath: join(root, '.prettierignore') });
  if (ignored || inferredParser === null) return text;
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
