import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import importX from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';
import floors from './tools/floors.json' with { type: 'json' };
import { fileName } from './tools/src/eslint/file-name.js';

const below3 = Object.entries(floors)
  .filter(([, floor]) => floor < 3)
  .map(([room]) => `packages/${room}/src/**/*.ts`);

const tests = ['**/*.test.{ts,tsx}', '**/*.test-d.ts', '**/test/**', '**/*.bench.ts'];

const anywhere = [
  {
    selector: 'ExportAllDeclaration[exported=null]',
    message: 'list what you export by name: the list is the contract',
  },
  {
    selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
    message: 'parse instead of casting through `unknown`',
  },
  {
    selector:
      'ImportDeclaration[source.value="zod"][importKind!="type"] > :matches(ImportSpecifier[importKind!="type"], ImportDefaultSpecifier)',
    message: "write `import * as z from 'zod'`, so that bundlers can drop what is not used",
  },
  {
    selector: 'ImportDeclaration[source.value="fhir/r4"]',
    message: "write 'fhir/r4.js', with the extension, so that every module resolution finds it",
  },
];

const clockAndChance = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'now is an argument (`at` or `today`): a package does not read the clock',
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'now is an argument (`at` or `today`): a package does not read the clock',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'now is an argument (`at` or `today`): a package does not read the clock',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'chance is an argument: a package does not draw lots by itself',
  },
];

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/node_modules/**', '**/coverage/**', '**/temp/**', '**/.data/**', '**/.turbo/**'],
  },
  js.configs.recommended,
  {
    plugins: { 'import-x': importX, jsdoc, mgn: { rules: { 'file-name': fileName } } },
    rules: {
      'mgn/file-name': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/no-self-import': 'error',
      'import-x/no-mutable-exports': 'error',
      'import-x/first': 'error',
      'import-x/newline-after-import': 'error',
      'no-restricted-syntax': ['error', ...anywhere],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-implicit-coercion': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['tools/**/*.js', '*.js', 'benchmarks/**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        Buffer: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
  {
    files: ['examples/*/public/*.js'],
    languageOptions: { globals: { document: 'readonly', window: 'readonly', location: 'readonly' } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': ['error', { fixMixedExportsWithInlineTypeSpecifier: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {
          allowDefaultCaseForExhaustiveSwitch: false,
          considerDefaultExhaustiveForUnions: false,
          requireDefaultForNonUnion: false,
        },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A schema and its type share one name.
      '@typescript-eslint/no-redeclare': 'off',
      'no-redeclare': 'off',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...anywhere, ...clockAndChance],
    },
  },
  {
    files: below3,
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'Buffer',
          'fetch',
          'console',
          'setTimeout',
          'setInterval',
          'setImmediate',
          'performance',
          'crypto',
        ].map((name) => ({ name, message: 'below floor 3 nothing touches the world: make it an argument' })),
      ],
    },
  },
  {
    // What a package exports is read in a tooltip: it has a doc comment, and the comment speaks of things that exist.
    files: ['packages/*/src/**/*.ts'],
    ignores: [...tests, '**/internal/**'],
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          enableFixer: false,
          require: { FunctionDeclaration: false },
          contexts: [
            'ExportNamedDeclaration[declaration.type=/^(FunctionDeclaration|ClassDeclaration|TSInterfaceDeclaration)$/]',
            // A schema made of the list above it is explained there.
            'ExportNamedDeclaration[declaration.type="VariableDeclaration"]:not(:has(CallExpression[callee.property.name="enum"][arguments.0.type="Identifier"]))',
            // The type beside a schema of the same name needs no second comment.
            'ExportNamedDeclaration[declaration.type="TSTypeAliasDeclaration"]:not(:has(TSTypeQuery))',
          ],
        },
      ],
      'jsdoc/check-tag-names': ['error', { definedTags: ['source'] }],
      'jsdoc/check-param-names': 'error',
      'jsdoc/no-types': 'error',
      'jsdoc/no-blank-block-descriptions': 'error',
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // The tools that read these files ask for a default export.
    files: ['*.config.{ts,js,mjs}', '**/*.config.{ts,js,mjs}', '.dependency-cruiser.js', '.size-limit.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  prettier,
);
