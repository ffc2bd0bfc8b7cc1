import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));

/** Installs what is measured, unless it is there as the lockfile says. Ends the program where that fails. */
export function install() {
  const installed = join(folder, 'node_modules/.modules.yaml');
  const locked = join(folder, 'pnpm-lock.yaml');
  if (existsSync(installed) && statSync(installed).mtimeMs > statSync(locked).mtimeMs) return;
  const { status } = spawnSync('npx', ['-y', 'pnpm@10.34.8', 'install', '--ignore-workspace', '--frozen-lockfile'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
