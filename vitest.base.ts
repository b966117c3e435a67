/**
 * What the three test configurations share: how workspaces find each other's source, and where a run leaves its figures.
 */
import { join } from 'node:path';
import type { ViteUserConfig } from 'vitest/config';

/** Workspaces read each other's source: no build is needed before a test. */
export const sourceConditions = {
  resolve: { conditions: ['@mgn/source', 'module', 'node', 'development|production'] },
  ssr: { resolve: { conditions: ['@mgn/source', 'module', 'node', 'development|production'] } },
} satisfies ViteUserConfig;

/**
 * The reporters of one suite. When `MGN_REPORTS` names a folder, the run also leaves `<suite>.json` there, from which
 * `.ci/run` counts.
 */
export function reportersOf(suite: string): NonNullable<NonNullable<ViteUserConfig['test']>['reporters']> {
  const folder = process.env['MGN_REPORTS'];
  if (folder === undefined || folder === '') return ['default'];
  const run = process.env['MGN_RUN'] ?? suite;
  return ['default', ['json', { outputFile: join(folder, `${run}.json`) }]];
}
