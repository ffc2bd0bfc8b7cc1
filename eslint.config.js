import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.{ts,mjs}', '**/*.test-d.ts', '**/test/**', 'tests/**'];
const untyped = ['{packages,apps,tests}/**/*.{js,mjs}', '**/*.config.{js,mjs,ts}'];

/** The packages in the order of their dependencies: each may import those before it. */
const direction = ['data', 'core', 'widgets', 'demo'];

const foreignSource = {
  regex: '(^|/)(packages|apps)/|^(\\.\\./)+(data|core|widgets|demo)/(src|dist|generated)/',
  message: 'Import another package by its name.',
};
const browserless = {
  regex: '^(node:|yaml$|zod($|/))',
  message: 'This reaches browsers: no Node, YAML or zod.',
};

/** @param {readonly object[]} patterns */
function restrictImports(...patterns) {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

/** @param {string} name of a package */
function laterThan(name) {
  const later = direction.slice(direction.indexOf(name) + 1).join('|');
  return { regex: `^@walbio/(${later})($|/)`, message: `Imports run one way: ${direction.join(' ← ')}.` };
}

const datasetAsArgument = {
  regex: '^@walbio/data$',
  allowTypeImports: true,
  message: 'Only types come from here: the dataset is an argument.',
};
const schemaAsType = { ...browserless, regex: `${browserless.regex}|/schema/`, allowTypeImports: true };

export default defineConfig(
  globalIgnores(['**/dist/', '**/generated/', '**/test-results/', '**/.turbo/', '**/.cache/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
          ],
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // An assertion by type says what is known; the mark of exclamation, which the other rule asks for, says nothing.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true, IIFEs: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' }],
    },
  },
  { files: ['packages/data/**'], rules: restrictImports(foreignSource, laterThan('data')) },
  {
    files: ['packages/data/src/**'],
    ignores: ['packages/data/src/schema/**', ...tests],
    rules: restrictImports(foreignSource, laterThan('data'), schemaAsType),
  },
  { files: ['packages/core/**'], rules: restrictImports(foreignSource, laterThan('core')) },
  {
    files: ['packages/core/src/**'],
    ignores: tests,
    rules: restrictImports(foreignSource, laterThan('core'), browserless, datasetAsArgument),
  },
  { files: ['packages/widgets/**'], rules: restrictImports(foreignSource, laterThan('widgets')) },
  {
    files: ['packages/widgets/src/**'],
    ignores: tests,
    rules: restrictImports(foreignSource, laterThan('widgets'), browserless, datasetAsArgument),
  },
  {
    // The two entries that bring the dataset along.
    files: ['packages/widgets/src/{index,walbio}.ts'],
    rules: restrictImports(foreignSource, laterThan('widgets'), browserless),
  },
  {
    // They add tags to the types of a framework, which is done in no other way.
    files: ['packages/widgets/src/{react,preact,solid,vue,svelte}.ts'],
    rules: { '@typescript-eslint/no-namespace': 'off', '@typescript-eslint/no-empty-object-type': 'off' },
  },
  { files: ['packages/widgets/**', 'apps/demo/**'], extends: [lit['flat/recommended']] },
  {
    files: tests,
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: untyped,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false }, globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['*.js', 'scripts/**'],
    languageOptions: { globals: globals.node },
    // These rules do not see the types that comments assert in JavaScript; the type check does.
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  { files: ['**/*.config.{js,mjs,ts}', '**/*.d.ts'], rules: { 'no-restricted-exports': 'off' } },
  // Its peers are not installed with the project; where they are missing, their types are too.
  { files: ['tests/bench/**'], extends: [tseslint.configs.disableTypeChecked] },
);
