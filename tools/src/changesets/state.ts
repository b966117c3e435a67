/**
 * Reads from git and from `.changeset/` what {@link judgeChangesets} judges. Works in a clone of any depth, on any branch and
 * without a network; where history is missing it says so and guesses nothing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages, root } from '../root.js';
import { namedBy, type PackageState } from './missing.js';

/** Everything that the check needs to know. */
export interface ChangesetState {
  readonly base: string;
  readonly packages: readonly PackageState[];
  readonly named: ReadonlySet<string>;
}

/** The state of the working tree, compared with where its branch left main, or with the last releases. */
export function changesetState(): ChangesetState {
  const fork = whereItLeftMain();
  const waiting = changesetFiles();
  if (fork !== undefined) {
    const changed = new Set(changedSince(fork));
    const ours = waiting.filter((file) => changed.has(file));
    return {
      base: `where this branch left main (${fork.slice(0, 10)})`,
      packages: publishedPackages().map(({ room, manifest }) => ({
        name: manifest.name,
        since: 'main',
        changed: [...changed].filter((file) => file.startsWith(`packages/${room}/`)),
      })),
      named: new Set(ours.flatMap(read)),
    };
  }
  return {
    base: 'the last release of each package',
    packages: publishedPackages().map(({ room, manifest }): PackageState => {
      const tag = `${manifest.name}@${manifest.version}`;
      if (git('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`) !== undefined) {
        return {
          name: manifest.name,
          since: tag,
          changed: changedSince(tag).filter((file) => file.startsWith(`packages/${room}/`)),
        };
      }
      const released = existsSync(join(root, 'packages', room, 'CHANGELOG.md'));
      return { name: manifest.name, since: released ? tag : null, changed: released ? 'unknown' : [] };
    }),
    named: new Set(waiting.flatMap(read)),
  };
}

/** The commit where this branch left main; nothing on main itself, at a detached commit of main, where main is not known, or without git. */
function whereItLeftMain(): string | undefined {
  const branch = git('symbolic-ref', '--short', '--quiet', 'HEAD');
  if (branch === 'main') return undefined;
  const head = git('rev-parse', 'HEAD');
  for (const main of ['refs/remotes/origin/main', 'refs/heads/main']) {
    const fork = git('merge-base', 'HEAD', main);
    if (fork === undefined) continue;
    return fork === head && branch === undefined ? undefined : fork;
  }
  return undefined;
}

function changesetFiles(): readonly string[] {
  return readdirSync(join(root, '.changeset'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => `.changeset/${name}`);
}

function read(file: string): readonly string[] {
  return namedBy(readFileSync(join(root, file), 'utf8'));
}

/** Files that differ between a commit and the working tree, new ones included. */
function changedSince(commit: string): readonly string[] {
  const tracked = git('diff', '--name-only', commit) ?? '';
  const fresh = git('ls-files', '--others', '--exclude-standard') ?? '';
  return `${tracked}\n${fresh}`.split('\n').filter((line) => line !== '');
}

function git(...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
