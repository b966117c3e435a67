import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../root.js';

const eslint = new ESLint({
  cwd: root,
  // The files of this test do not exist, so no type is known of them.
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});

async function complaints(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const rule = 'packages/consent/src/norm.ts';
const adapter = 'packages/postgres/src/event-log.ts';
const app = 'examples/regional-network/src/clock.ts';

describe('what the linter refuses', () => {
  it.each([
    ['a default export', rule, 'export default 1;', 'import-x/no-default-export'],
    ['an export of everything', rule, "export * from './norm-table.js';", 'no-restricted-syntax'],
    ['the clock', rule, 'const now = Date.now();\nvoid now;', 'no-restricted-syntax'],
    ['the clock as a date', rule, 'const now = new Date();\nvoid now;', 'no-restricted-syntax'],
    ['the clock in an adapter', adapter, 'const now = new Date();\nvoid now;', 'no-restricted-syntax'],
    ['chance', rule, 'const lot = Math.random();\nvoid lot;', 'no-restricted-syntax'],
    ['the environment below floor 3', rule, "const url = process.env['URL'];\nvoid url;", 'no-restricted-globals'],
    ['the console in a package', adapter, "console.log('x');", 'no-console'],
    ['a cast through unknown', rule, 'const n = 1 as unknown as string;\nvoid n;', 'no-restricted-syntax'],
    ['zod by its name', rule, "import { z } from 'zod';\nvoid z;", 'no-restricted-syntax'],
    [
      'FHIR types without extension',
      rule,
      "import type { Task } from 'fhir/r4';\nlet t: Task;\nvoid t;",
      'no-restricted-syntax',
    ],
    [
      'an import of a type as a value',
      rule,
      "import { Norm } from './x.js';\nlet n: Norm;\nvoid n;",
      '@typescript-eslint/consistent-type-imports',
    ],
    ['any', rule, 'let n: any;\nvoid n;', '@typescript-eslint/no-explicit-any'],
    ['an export without a doc comment', rule, 'export const days = [1];', 'jsdoc/require-jsdoc'],
    ['a function without a doc comment', rule, 'export function days() {}', 'jsdoc/require-jsdoc'],
    ['a file named after nothing', 'packages/consent/src/utils.ts', 'void 0;', 'mgn/file-name'],
    ['a file named after nothing, nearly', 'packages/consent/src/date-helpers.ts', 'void 0;', 'mgn/file-name'],
    ['a file that is not in kebab-case', 'packages/consent/src/waitNorm.ts', 'void 0;', 'mgn/file-name'],
  ])('%s', async (_, file, code, expected) => {
    expect(await complaints(file, code)).toContain(expected);
  });
});

describe('what the linter allows', () => {
  it.each([
    ['a date made from a moment', rule, "const day = new Date('2026-01-01T00:00:00Z');\nvoid day;"],
    ['the clock in an example', app, 'const now = new Date();\nvoid now;'],
    ['the clock in a test', 'packages/consent/src/norm.test.ts', 'const now = Date.now();\nvoid now;'],
    ['a namespace with a name', rule, "export * as conversation from './conversation.js';"],
    ['types from zod', rule, "import type { ZodType } from 'zod';\n\nvoid (null as ZodType | null);"],
    [
      'a schema beside the list it is made of',
      rule,
      "import * as z from 'zod';\n/** All. */\nexport const all = ['a'] as const;\nexport const One = z.enum(all);\nexport type One = z.infer<typeof One>;",
    ],
    ['a file of FHIR called after a service request', 'packages/fhir/src/service-request.ts', 'void 0;'],
    ['a default export in a configuration', 'vitest.some.config.ts', 'export default {};'],
  ])('%s', async (_, file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});
