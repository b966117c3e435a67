/**
 * What each entry of each package weighs by itself, minified and gzipped, without what it depends on. A dependency that is not
 * declared gets bundled, and shows here as a jump.
 */
import budget from './tools/size-budget.json' with { type: 'json' };
import { entries } from './tools/src/api/entries.js';

const limits: Readonly<Record<string, string>> = budget;

export default entries().map(({ specifier, javascript, pkg }) => {
  const limit = limits[specifier];
  if (limit === undefined) throw new Error(`${specifier} has no budget in tools/size-budget.json`);
  return {
    name: specifier,
    path: javascript,
    limit,
    gzip: true,
    ignore: Object.keys(pkg.manifest.dependencies ?? {}),
    modifyEsbuildConfig: (config: object) => ({ ...config, platform: 'node', format: 'esm' }),
  };
});
