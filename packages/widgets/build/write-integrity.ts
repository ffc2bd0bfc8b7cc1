import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What `dist/integrity.json` holds: for each script and style sheet that a page names, what the attribute `integrity` says of it. */
export interface Integrity {
  readonly version: string;
  /** By the file's name, such as `{ 'walbio.js': 'sha384-…' }`. */
  readonly files: Readonly<Record<string, string>>;
}

interface PackageFile {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/**
 * What the attribute `integrity` says of a file, as Subresource Integrity has it.
 *
 * @example hashScript('') // 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb'
 */
export function hashScript(code: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}

/**
 * Hashes the built scripts and style sheets that a page names, which are those that the package exports as files.
 *
 * @param root folder of the package
 * @throws {Error} when the package has not been built
 */
async function readIntegrity(root: string): Promise<Integrity> {
  const { version, exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as PackageFile;
  const isNamed = (file: unknown): file is string => typeof file === 'string' && /\.(?:js|css)$/.test(file);
  const hashes = Object.values(exports)
    .filter(isNamed)
    .map(async (file) => [file.replace('./dist/', ''), hashScript(await readFile(join(root, file)))]);
  return { version, files: Object.fromEntries(await Promise.all(hashes)) as Integrity['files'] };
}

/** Writes `dist/integrity.json` of a package that was built. */
export async function writeIntegrity(root: string): Promise<void> {
  await writeFile(join(root, 'dist/integrity.json'), `${JSON.stringify(await readIntegrity(root), null, 2)}\n`);
}

if (process.argv[1] === import.meta.filename) await writeIntegrity(join(import.meta.dirname, '..'));
