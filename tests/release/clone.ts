import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The captures of the sources, where they are on this machine. */
export const captures = process.env['WALBIO_SOURCES'] ?? resolve(root, '../shared/sources');

/** What a command printed, and how it ended. */
export interface Outcome {
  readonly said: string;
  readonly complained: string;
  readonly code: number | null;
}

/** A clone of the project that a maintainer works in. */
export interface Clone {
  /** Runs `pnpm data …`, with answers to what it asks. */
  data(words: readonly string[], answers?: readonly string[]): Outcome;
  /** Runs a tool of the project, such as `changeset version`. */
  run(tool: string, words: readonly string[]): Outcome;
  git(...words: readonly string[]): void;
  read(path: string): string;
  write(path: string, text: string): void;
  has(path: string): boolean;
  remove(): void;
}

/** Clones the project as it was last committed, with captures of its own and the packages that are installed here. */
export function cloneProject(): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'walbio-release-'));
  const project = join(folder, 'walbio');
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, project]);
  cpSync(captures, join(folder, 'captures'), { recursive: true });
  // The copy keeps the mode of the captures, which may be read-only; new ones are put beside them.
  chmodSync(join(folder, 'captures'), 0o755);
  linkModules('', project);
  for (const name of readdirSync(join(root, 'packages'))) linkModules(`packages/${name}`, project);
  const env = { ...process.env, WALBIO_SOURCES: join(folder, 'captures'), GITHUB_ACTIONS: '', INIT_CWD: project };
  const run = (words: readonly string[], input = ''): Outcome => {
    const { stdout, stderr, status } = spawnSync(process.execPath, words, {
      cwd: project,
      env,
      input,
      encoding: 'utf8',
    });
    return { said: stdout, complained: stderr, code: status };
  };
  const path = (name: string): string => join(project, name);
  return {
    data: (words, answers = []) =>
      run(
        [tool('tsx/dist/cli.mjs'), 'packages/data/tool/index.ts', ...words],
        answers.map((line) => `${line}\n`).join(''),
      ),
    run: (name, words) => run([tool(name), ...words]),
    git: (...words) => void execFileSync('git', [...author, ...words], { cwd: project, stdio: 'pipe' }),
    read: (name) => readFileSync(path(name), 'utf8'),
    write: (name, text) => writeFileSync(path(name), text),
    has: (name) => existsSync(path(name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const author = ['-c', 'user.name=A maintainer', '-c', 'user.email=maintainer@example.org'];

function tool(path: string): string {
  return join(root, 'node_modules', path);
}

function linkModules(folder: string, project: string): void {
  symlinkSync(join(root, folder, 'node_modules'), join(project, folder, 'node_modules'), 'dir');
}
