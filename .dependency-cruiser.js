/**
 * The floors of the house, checked: a room leans only on rooms below it, by package name.
 */
import floors from './tools/floors.json' with { type: 'json' };

const rooms = Object.keys(floors);
const onFloor = (test) => rooms.filter((room) => test(floors[room]));
const src = (names) => `^packages/(${names.join('|')})/(src|bin)/`;

const notTests = { pathNot: '\\.(test|test-d|bench)\\.tsx?$|/test/' };

const floorRules = rooms.map((room) => {
  const notBelow = rooms.filter((other) => other !== room && floors[other] >= floors[room]);
  return {
    name: `floor-of-${room}`,
    comment: `${room} stands on floor ${floors[room]} and leans only on floors below it; what two rooms need moves down`,
    severity: 'error',
    from: { path: `^packages/${room}/` },
    to: { path: `^packages/(${notBelow.join('|')})/|^(examples|tools|benchmarks)/` },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...floorRules,
    {
      name: 'no-cycle',
      comment: 'modules that need each other are one concept: join them, or move what both need into a third',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'by-package-name',
      comment: 'another package is imported by its name and its public entries, never by its `src` or `dist` path',
      severity: 'error',
      from: { path: '^(packages|examples)/([^/]+)/' },
      to: { path: '^(packages|examples)/', pathNot: '^$1/$2/', dependencyTypes: ['local', 'localmodule'] },
    },
    {
      name: 'no-path-into-a-package',
      comment: 'another package is imported by its name and its public entries, never by its `src` or `dist` path',
      severity: 'error',
      from: {},
      to: { path: '(^|node_modules/)@mgn/[^/]+/(src|dist)/' },
    },
    {
      name: 'no-way-out-below-floor-3',
      comment: "below floor 3 nothing touches the world; a command-line tool lives in the package's bin/",
      severity: 'error',
      from: { path: src(onFloor((floor) => floor < 3)), pathNot: `${notTests.pathNot}|^packages/[^/]+/(src/)?bin/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'declared',
      comment: "what is imported stands in the package's own dependencies",
      severity: 'error',
      from: { path: '^(packages|examples)/', ...notTests },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'declared-at-run-time',
      comment: 'what ships may not lean on devDependencies',
      severity: 'error',
      from: { path: '^(packages|examples)/[^/]+/(src|bin)/', ...notTests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'the import leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'internal-is-closed',
      comment: 'tests aside, nothing outside a package reaches into its internal/',
      severity: 'error',
      from: { path: '^(packages|examples)/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/internal/', pathNot: '^$1/$2/' },
    },
    {
      name: 'ships-no-test',
      comment: 'what ships never imports a test',
      severity: 'error',
      from: notTests,
      to: { path: '\\.(test|test-d|bench)\\.tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|temp|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@mgn/source', 'types', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.d.ts', '.json'],
    },
  },
};
