import { join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { runsFactor, withMoreRuns } from './tools/src/prove/runs.js';
import { reportersOf } from './vitest.base.js';
import unit from './vitest.config.js';

/** The unit suite once more, with every law and every model tried many more times: `npm run prove`. */
const factor = runsFactor(process.env);
process.env['MGN_PROVING'] = 'true';

const moreRuns = {
  name: 'more-runs',
  enforce: 'pre' as const,
  transform: (source: string, id: string) =>
    /\/(test|checks)\/|\.test\.tsx?/u.test(id) && !id.includes('/node_modules/') ? withMoreRuns(source, factor) : null,
};

// INVARIANT: `vitest.config.ts` writes every project down, none by its path.
const projects = (unit.test?.projects ?? []) as readonly TestProjectInlineConfiguration[];

export default defineConfig({
  test: {
    reporters: reportersOf('prove'),
    projects: projects.map((project) => ({
      ...project,
      plugins: [moreRuns],
      test: {
        ...project.test,
        setupFiles: [join(import.meta.dirname, 'tools/src/prove/more-runs-by-default.ts')],
        testTimeout: 60_000 * factor,
      },
    })),
  },
});
