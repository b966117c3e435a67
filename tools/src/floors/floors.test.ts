import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import floors from '../../floors.json' with { type: 'json' };
import { root } from '../root.js';

/** A small house with one of each mistake. */
const files: Readonly<Record<string, string>> = {
  'packages/domain/src/index.ts': "export { word } from './word.js';",
  'packages/domain/src/word.ts': 'export const word = 1;',
  'packages/domain/src/internal/secret.ts': 'export const secret = 1;',
  'packages/domain/src/up.ts': "import '@mgn/consent';",
  'packages/domain/src/reads-files.ts': "import 'node:fs';",
  'packages/domain/src/bin/tool.ts': "import 'node:fs';",
  'packages/domain/src/word.test.ts': "import 'node:fs';",
  'packages/domain/src/one.ts': "import { two } from './two.js';\nexport const one = () => two;",
  'packages/domain/src/two.ts': "import { one } from './one.js';\nexport const two = () => one;",
  'packages/domain/src/nowhere.ts': "import './not-there.js';",
  'packages/consent/src/index.ts': "import { word } from '@mgn/domain';\nexport const gate = word;",
  'packages/consent/src/by-path.ts': "import '../../domain/src/word.js';",
  'packages/consent/src/inside.ts': "import '../../domain/src/internal/secret.js';",
  'packages/consent/src/undeclared.ts': "import 'stranger';",
  'packages/consent/src/beside.ts': "import '../../waittimes/src/index.js';",
  'packages/consent/src/uses-test.ts': "import './gate.test.js';",
  'packages/consent/src/gate.test.ts': 'export const t = 1;',
  'packages/waittimes/src/index.ts': 'export const wait = 1;',
  'packages/postgres/src/index.ts': "import 'node:fs';\nimport '@mgn/consent';",
};

const expected = [
  'by-package-name packages/consent/src/beside.ts',
  'by-package-name packages/consent/src/by-path.ts',
  'by-package-name packages/consent/src/inside.ts',
  'declared packages/consent/src/undeclared.ts',
  'floor-of-consent packages/consent/src/beside.ts',
  'floor-of-domain packages/domain/src/up.ts',
  'internal-is-closed packages/consent/src/inside.ts',
  'no-cycle packages/domain/src/one.ts',
  'no-way-out-below-floor-3 packages/domain/src/reads-files.ts',
  'resolvable packages/domain/src/nowhere.ts',
  'ships-no-test packages/consent/src/uses-test.ts',
];

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
  };
}

describe('the floors of the house', () => {
  let house = '';
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  };

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'mgn-floors-'));
    for (const [path, text] of Object.entries(files)) put(path, text);
    for (const room of ['domain', 'consent', 'waittimes', 'postgres']) {
      const dependencies = room === 'domain' ? {} : { '@mgn/domain': '*', '@mgn/consent': '*' };
      const exports = { '.': { '@mgn/source': './src/index.ts' } };
      put(
        `packages/${room}/package.json`,
        JSON.stringify({ name: `@mgn/${room}`, type: 'module', exports, dependencies }),
      );
      mkdirSync(join(house, 'node_modules/@mgn'), { recursive: true });
      symlinkSync(join(house, 'packages', room), join(house, 'node_modules/@mgn', room));
    }
    put('node_modules/stranger/package.json', '{"name":"stranger","main":"index.js"}');
    put('node_modules/stranger/index.js', '');
    put('package.json', '{"type":"module"}');
    put('tsconfig.json', '{"compilerOptions":{"module":"NodeNext","moduleResolution":"NodeNext"}}');
    cpSync(join(root, '.dependency-cruiser.js'), join(house, '.dependency-cruiser.js'));
    cpSync(join(root, 'tools/floors.json'), join(house, 'tools/floors.json'));
  });
  afterAll(() => rmSync(house, { recursive: true }));

  it('every mistake is found, and nothing else', () => {
    const cruise = join(root, 'node_modules/.bin/depcruise');
    let output: string;
    try {
      output = execFileSync(cruise, ['packages', '--config', '.dependency-cruiser.js', '--output-type', 'json'], {
        cwd: house,
        encoding: 'utf8',
      });
    } catch (error) {
      output = (error as { readonly stdout: string }).stdout;
    }
    const { summary } = JSON.parse(output) as Cruise;
    const found = summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
    expect([...new Set(found)].sort()).toEqual(expected);
  });
});

describe('the compiler settings of pure rooms', () => {
  it('tsconfig.pure.json covers every room below floor 3 and no other', () => {
    const { exclude } = JSON.parse(readFileSync(join(root, 'tsconfig.pure.json'), 'utf8')) as {
      readonly exclude: readonly string[];
    };
    const above = Object.entries(floors).flatMap(([room, floor]) => (floor < 3 ? [] : [`packages/${room}`]));
    expect(exclude.filter((path) => path.startsWith('packages/')).sort()).toEqual(above.sort());
  });
});
