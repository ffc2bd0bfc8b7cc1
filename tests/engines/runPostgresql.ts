import { execFileSync } from 'node:child_process';
import { accessSync, chownSync, constants, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A PostgreSQL server of our own, in a folder of its own. It listens on a socket in that folder alone. */
export interface RunningPostgresql {
  readonly folder: string;
  readonly user: string;
  /** Ends the server and removes its folder. */
  readonly stop: () => void;
}

const debianFolder = '/usr/lib/postgresql';

/** Where the programs of the server stand, the newest version first; `undefined` on a machine without them. */
export function findPrograms(): string | undefined {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debianFolder, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) => ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(join(folder, name))));
}

/**
 * Starts a server: UTF-8, with an order of texts that is not that of their bytes, so that what relies on the default one is
 * noticed. As root it runs as the user `postgres`, since it refuses to run as root.
 *
 * @throws {Error} when it does not start; nothing is left behind then either
 */
export function runPostgresql(programs: string): RunningPostgresql {
  const folder = mkdtempSync(join(tmpdir(), 'walbio-postgresql-'));
  const data = join(folder, 'data');
  const run = (program: string, ...options: readonly string[]): void => runAs(folder, join(programs, program), options);
  const stop = (): void => {
    process.removeListener('exit', stop);
    try {
      if (existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', 'stop', '-D', data, '-m', 'immediate', '-w');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  process.once('exit', stop);
  try {
    if (isRoot) chownSync(folder, idOf('-u'), idOf('-g'));
    const order = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en'];
    run('initdb', '-D', data, '-U', 'walbio', '--auth=trust', '--no-sync', ...order);
    const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c max_connections=10`;
    run('pg_ctl', 'start', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings);
  } catch (error) {
    stop();
    throw error;
  }
  return { folder, user: 'walbio', stop };
}

const isRoot = process.getuid?.() === 0;

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
}

function runAs(folder: string, program: string, options: readonly string[]): void {
  accessSync(program, constants.X_OK);
  const command = isRoot ? ['runuser', '-u', 'postgres', '--', program, ...options] : [program, ...options];
  const [first = '', ...rest] = command;
  execFileSync(first, rest, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], timeout: 60_000 });
}
