import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of a project that has the three packed packages in its `node_modules`. */
    readonly consumer: string;
    /** The packed packages, by name. */
    readonly tarballs: Readonly<Record<'data' | 'core' | 'widgets', string>>;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = ['data', 'core', 'widgets'] as const;
/** What types of frameworks build upon. */
const frameworks = ['@types/react', 'preact', 'solid-js', 'svelte', 'vue'];
const folder = mkdtempSync(join(tmpdir(), 'walbio-consumer-'));

/** Packs the packages and puts them into an empty project, as `npm install` would, but for links to what they need. */
export function setup(project: TestProject): void {
  const tarballs = Object.fromEntries(packages.map((name) => [name, pack(name, folder)])) as Record<
    (typeof packages)[number],
    string
  >;
  for (const name of packages) unpack(tarballs[name], join(folder, 'node_modules/@walbio', name));
  for (const name of ['lit', 'zod', ...frameworks]) link(name, join(folder, 'node_modules'));
  project.provide('consumer', folder);
  project.provide('tarballs', tarballs);
}

/** Takes the project away again. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}

function pack(name: string, folder: string): string {
  const target = join(folder, 'packed', name);
  mkdirSync(target, { recursive: true });
  runPnpm(['pack', '--pack-destination', target], join(root, 'packages', name));
  return join(target, readdirSync(target)[0] as string);
}

/** The pnpm that runs the tests, or else the one that the project is pinned to. */
function runPnpm(words: readonly string[], cwd: string): void {
  const running = process.env['npm_execpath'];
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string };
  const [pinned = 'pnpm'] = packageManager.split('+');
  const [command, start] = running?.includes('pnpm') ? [process.execPath, [running]] : ['npx', ['-y', pinned]];
  execFileSync(command, [...start, ...words], { cwd, stdio: 'pipe' });
}

function unpack(tarball: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', dirname(target)]);
  renameSync(join(dirname(target), 'package'), target);
}

function link(name: string, modules: string): void {
  const own = fileURLToPath(new URL(`node_modules/${name}`, import.meta.url));
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(realpathSync(own), join(modules, name), 'dir');
}
