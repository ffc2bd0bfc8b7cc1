import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

/**
 * Installs the peers, bundles the measurements and runs them. Arguments go to `main.ts`: `--quick`, `--sizes=1000,10000`,
 * `--peers=walbio,arquero`.
 */
const folder = dirname(fileURLToPath(import.meta.url));
const cache = join(folder, '.cache');
const core = join(folder, '../../packages/core');

const places = findCore();
install();
await bundle();
process.exitCode = run(process.execPath, [join(cache, 'main.js'), ...process.argv.slice(2)]);

/** Bundled rather than compiled while it runs, so that nothing is added to the code that is measured. */
async function bundle() {
  const { build } = await import('esbuild');
  mkdirSync(cache, { recursive: true });
  for (const file of readdirSync(cache, { withFileTypes: true })) if (file.isFile()) rmSync(join(cache, file.name));
  const entries = ['main.ts', 'measure/measurePeer.ts', 'measure/profileItem.ts', 'search/measure-search.ts'];
  await build({
    entryPoints: entries.map((entry) => join(folder, entry)),
    outdir: cache,
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    alias: places,
    external: Object.keys(readDependencies()).filter((name) => !name.startsWith('@walbio/')),
    logLevel: 'warning',
  });
}

/** The places of the package's entries: as they were built where that is newer than the source; the source otherwise. */
function findCore() {
  const files = readdirSync(join(core, 'src'), { recursive: true }).map((name) => join(core, 'src', String(name)));
  const newest = Math.max(...files.map((file) => statSync(file).mtimeMs));
  const built = ['search', 'sql', 'index'].map((name) => join(core, `dist/${name}.js`));
  const isFresh = built.every((file) => existsSync(file) && statSync(file).mtimeMs > newest);
  const sources = ['search/index', 'sql/index', 'index'].map((name) => join(core, `src/${name}.ts`));
  const [search, sql, index] = isFresh ? built : sources;
  return { '@walbio/core/search': search, '@walbio/core/sql': sql, '@walbio/core': index };
}

function readDependencies() {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { ...dependencies, ...optionalDependencies };
}

function run(command, args) {
  return (
    spawnSync(command, args, {
      cwd: folder,
      stdio: 'inherit',
      env: { ...process.env, WALBIO_CORE: JSON.stringify(places) },
    }).status ?? 1
  );
}
