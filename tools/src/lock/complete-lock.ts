/**
 * Completes a lock file that was written where only some platforms' native builds were on offer. Without the other platforms'
 * entries `npm ci` stops at once on those platforms, and with some versions of npm on every platform.
 *
 * See docs/decisions/0002-complete-lockfile.md.
 */
import { platformOf } from './platform.js';

/** One entry of `packages` in a lock file, as far as this tool reads it. */
export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

/** A lock file of version 3. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** What could not be completed, and why. */
export interface Unfinished {
  readonly owner: string;
  readonly name: string;
  readonly why: 'version is a range' | 'name says no platform';
}

/** The completed lock, the entries that it lacked, and what a person has to look at. */
export interface Completion {
  readonly lock: Lock;
  readonly added: readonly string[];
  readonly unfinished: readonly Unfinished[];
}

/**
 * The lock with an entry for every optional dependency that it names. Entries that an earlier completion added are made
 * anew, so that none outlives a change of version. Completing twice gives the same lock.
 */
export function completeLock(lock: Lock): Completion {
  const kept = Object.fromEntries(Object.entries(lock.packages).filter(([, entry]) => !isAddedByUs(entry)));
  const packages: Record<string, LockEntry> = { ...kept };
  const unfinished: Unfinished[] = [];

  for (const [owner, entry] of Object.entries(kept)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isThere(packages, owner, name, version)) continue;
      const platform = platformOf(name);
      if (platform === undefined) unfinished.push({ owner, name, why: 'name says no platform' });
      else if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) unfinished.push({ owner, name, why: 'version is a range' });
      else {
        packages[placeFor(packages, owner, name)] = {
          // In the order in which npm writes them, so that a later install changes nothing.
          version,
          cpu: platform.cpu,
          ...(entry.dev === true ? { dev: true } : {}),
          ...(platform.libc === undefined ? {} : { libc: platform.libc }),
          optional: true,
          os: platform.os,
        };
      }
    }
  }

  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  const added = Object.keys(sorted).filter((key) => !Object.hasOwn(lock.packages, key));
  return { lock: { ...lock, packages: sorted }, added, unfinished };
}

/** An entry that npm wrote has an address, a link or a bundle that it came in. Ours has none of these. */
function isAddedByUs(entry: LockEntry): boolean {
  return (
    entry.optional === true &&
    entry.os !== undefined &&
    entry.resolved === undefined &&
    entry.integrity === undefined &&
    entry.link !== true &&
    entry.inBundle !== true
  );
}

/**
 * Whether Node would find `name` when asked from `owner`: below it, or in any folder above. What npm wrote is trusted; our own
 * entry counts for its own version only.
 */
function isThere(packages: Readonly<Record<string, LockEntry>>, owner: string, name: string, version: string): boolean {
  for (let folder = owner; ; folder = above(folder)) {
    const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found !== undefined) return !isAddedByUs(found) || found.version === version;
    if (folder === '') return false;
  }
}

function above(folder: string): string {
  const nested = folder.lastIndexOf('/node_modules/');
  return nested < 0 ? '' : folder.slice(0, nested);
}

/** At the top, as npm does; below the owner when two owners ask for different versions. */
function placeFor(packages: Readonly<Record<string, LockEntry>>, owner: string, name: string): string {
  const top = `node_modules/${name}`;
  return Object.hasOwn(packages, top) ? `${owner}/node_modules/${name}` : top;
}
