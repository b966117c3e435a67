/**
 * The entries of a published package, as its `exports` promise them.
 */
import { join } from 'node:path';
import { publishedPackages, root, type PublishedPackage } from '../root.js';

/** One importable entry with code: its declarations, and the report that describes them. */
export interface Entry {
  readonly pkg: PublishedPackage;
  /** `.` or `./labels`. */
  readonly subpath: string;
  /** As a reader imports it: `@mgn/domain/labels`. */
  readonly specifier: string;
  readonly declarations: string;
  readonly javascript: string;
  /** `domain.api.md`, `domain-labels.api.md`. */
  readonly report: string;
}

/** Every entry with code of every published package. */
export function entries(): readonly Entry[] {
  return publishedPackages().flatMap((pkg) =>
    Object.entries(pkg.manifest.exports ?? {}).flatMap(([subpath, target]): Entry[] => {
      if (typeof target === 'string' || target['types'] === undefined || target['default'] === undefined) return [];
      const tail = subpath.slice(1);
      return [
        {
          pkg,
          subpath,
          specifier: `${pkg.manifest.name}${tail}`,
          declarations: join(pkg.folder, target['types']),
          javascript: join(pkg.folder, target['default']),
          report: join(root, 'packages', pkg.room, 'etc', `${pkg.room}${tail.replaceAll('/', '-')}.api.md`),
        },
      ];
    }),
  );
}
