import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

/**
 * Installs the other widgets and measures ours beside them in a browser. `--quick` measures small pages only, and prints what
 * it would have written to `docs/widget-benchmarks.md`.
 */
const folder = dirname(fileURLToPath(import.meta.url));
const built = join(folder, '../../packages/widgets/dist/elements.js');

if (!existsSync(built)) {
  console.error('packages/widgets is not built; run “npm test” or “npx -y pnpm@10.34.8 turbo run build” first.');
  process.exit(1);
}
install();
const { build } = await import('esbuild');
await build({
  entryPoints: [join(folder, 'widgets/main.ts')],
  outdir: join(folder, '.cache'),
  entryNames: 'widgets',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [join(folder, '.cache/widgets.js'), ...process.argv.slice(2)], {
  cwd: folder,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
