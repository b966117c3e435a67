/**
 * Where the repository stands, and which published packages it holds.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the whole repository. */
export const root = resolve(import.meta.dirname, '../..');

/** What the tools read of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** One folder below `packages/` that is published. */
export interface PublishedPackage {
  /** The folder's name, `domain` for `@mgn/domain`. */
  readonly room: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Every published package, in alphabetical order. */
export function publishedPackages(): readonly PublishedPackage[] {
  return readdirSync(join(root, 'packages'))
    .sort()
    .map((room) => ({ room, folder: join(root, 'packages', room) }))
    .filter(({ folder }) => existsSync(join(folder, 'package.json')))
    .map(({ room, folder }) => ({ room, folder, manifest: readJson(join(folder, 'package.json')) as Manifest }))
    .filter(({ manifest }) => manifest.private !== true);
}

/** The value in a JSON file. */
function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}
