/**
 * Which packages changed without a changeset that tells their readers.
 *
 * A package is compared with its last release. It has changed when a file that its readers get is different now, or when it was never
 * released at all; then a changeset that still waits for release has to name it. On a branch the comparison starts
 * where the branch left main instead, and the changeset has to come from the branch itself, so that an older one of main does
 * not speak for it.
 */

/** What is known about one published package. */
export interface PackageState {
  readonly name: string;
  /** The release that this package is compared with, in words; `null` when it was never released. */
  readonly since: string | null;
  /** Files that differ since then, from the root; `unknown` when this clone does not reach back that far. */
  readonly changed: readonly string[] | 'unknown';
}

/** What the check says about one package. */
export interface Verdict {
  readonly name: string;
  readonly verdict: 'unchanged' | 'told' | 'missing' | 'unknown';
  readonly why: string;
}

/** Says for each package whether a changeset is missing. `named` are the packages that the counting changesets name. */
export function judgeChangesets(packages: readonly PackageState[], named: ReadonlySet<string>): readonly Verdict[] {
  return packages.map(({ name, since, changed }): Verdict => {
    if (named.has(name)) return { name, verdict: 'told', why: 'named by a changeset' };
    if (since === null) return { name, verdict: 'missing', why: 'never released, and no changeset names it' };
    if (changed === 'unknown') return { name, verdict: 'unknown', why: `this clone does not reach back to ${since}` };
    const shipped = changed.filter(reachesReaders);
    if (shipped.length === 0) return { name, verdict: 'unchanged', why: `the same as at ${since}` };
    return {
      name,
      verdict: 'missing',
      why: `changed since ${since}: ${shipped.slice(0, 3).join(', ')}${shipped.length > 3 ? ', …' : ''}`,
    };
  });
}

/** Whether a file below `packages/<room>/` comes out of the package as it is installed. Tests and settings do not. */
export function reachesReaders(file: string): boolean {
  const inside = /^packages\/[^/]+\/(.+)$/.exec(file)?.[1];
  if (inside === undefined) return false;
  if (/\.(test|test-d|bench)\.tsx?$/.test(inside)) return false;
  return !/^(test|etc|temp)\/|^(tsup\.config\.ts|tsconfig.*\.json|CHANGELOG\.md|LICENSE)$/.test(inside);
}

/** The packages that a changeset names: the keys of its front matter. Empty for an empty changeset, which says "nothing to tell". */
export function namedBy(changeset: string): readonly string[] {
  const front = /^---\r?\n([\s\S]*?)\r?\n?---/.exec(changeset)?.[1] ?? '';
  return [...front.matchAll(/^\s*['"]?(@?[\w/-]+)['"]?\s*:\s*(?:major|minor|patch|none)\s*$/gm)].map(
    (match) => match[1] ?? '',
  );
}
