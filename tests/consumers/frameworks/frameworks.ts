import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How a framework's templates are written and checked. */
export interface Framework {
  readonly name: string;
  /** The name of the file with the templates. */
  readonly file: string;
  readonly compilerOptions: object;
  /** Sets a name to an expression. */
  readonly bind: (name: string, expression: string) => string;
  /** Listens to an event with a function. */
  readonly listen: (event: string, listener: string) => string;
  /** A file that has tags in it, a line each. */
  readonly wrap: (imports: readonly string[], tags: readonly string[]) => readonly string[];
  /** The program that checks a project, and its words. */
  readonly command: (folder: string) => readonly string[];
}

const require = createRequire(import.meta.url);
const findProgram = (name: string, path: string): string =>
  join(dirname(require.resolve(`${name}/package.json`)), path);

const braces = (name: string, expression: string): string => `${name}={${expression}}`;
const tsc = (folder: string): readonly string[] => [require.resolve('typescript/lib/tsc.js'), '-p', folder];

const jsx = {
  bind: braces,
  listen: (event: string, listener: string) => braces(`on${event}`, listener),
  wrap: (imports: readonly string[], tags: readonly string[]) => [
    ...imports,
    'export const tags = [',
    ...tags.map((tag) => `${tag},`),
    '];',
  ],
  command: tsc,
};

const script = (imports: readonly string[]): readonly string[] => ['<script lang="ts">', ...imports, '</script>'];

/** The frameworks whose types the package has. */
export const frameworks: readonly Framework[] = [
  { ...jsx, name: 'react', file: 'tags.tsx', compilerOptions: { jsx: 'react-jsx' } },
  {
    ...jsx,
    name: 'preact',
    file: 'tags.tsx',
    compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' },
  },
  {
    ...jsx,
    name: 'solid',
    file: 'tags.tsx',
    compilerOptions: { jsx: 'preserve', jsxImportSource: 'solid-js' },
    listen: (event, listener) => braces(`on:${event}`, listener),
  },
  {
    name: 'vue',
    file: 'Tags.vue',
    compilerOptions: {},
    bind: (name, expression) => `:${name}="${expression}"`,
    listen: (event, listener) => `@${event}="${listener}"`,
    wrap: (imports, tags) => [
      ...script(imports).map((line) => line.replace('<script', '<script setup')),
      ...['<template>', ...tags, '</template>'],
    ],
    command: (folder) => [findProgram('vue-tsc', 'bin/vue-tsc.js'), '-p', folder],
  },
  {
    name: 'svelte',
    file: 'Tags.svelte',
    compilerOptions: {},
    bind: braces,
    listen: (event, listener) => braces(`on${event}`, listener),
    wrap: (imports, tags) => [...script(imports), ...tags],
    command: (folder) => [
      ...[findProgram('svelte-check', 'bin/svelte-check'), '--workspace', folder],
      ...['--tsconfig', './tsconfig.json', '--output', 'machine', '--threshold', 'error'],
    ],
  },
];
