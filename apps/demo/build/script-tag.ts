import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The script that pages without a build step use, as the site offers it. */
export interface ScriptTag {
  readonly fileName: string;
  readonly code: string;
  /** Sizes in kilobytes, in whole numbers. */
  readonly size: number;
  readonly gzip: number;
  /** Version of the package that it is of. */
  readonly version: string;
  /** What the attribute `integrity` says of it. */
  readonly integrity: string;
}

/** The hashes of the scripts, as the package publishes them. */
interface Hashes {
  readonly version: string;
  readonly files: Readonly<Record<'walbio.js', string>>;
}

/**
 * Reads the script from the package that publishes it.
 *
 * @throws {Error} when the package has not been built
 */
export function readScriptTag(): ScriptTag {
  const code = readBuilt('walbio.js');
  const { version, files } = JSON.parse(readBuilt('integrity.json')) as Hashes;
  const kilobytes = (bytes: number): number => Math.round(bytes / 1000);
  return {
    fileName: 'walbio.js',
    code,
    size: kilobytes(Buffer.byteLength(code)),
    gzip: kilobytes(gzipSync(code, { level: 9 }).byteLength),
    version,
    integrity: files['walbio.js'],
  };
}

function readBuilt(name: string): string {
  const file = fileURLToPath(import.meta.resolve(`@walbio/widgets/${name}`));
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file} is not there; expected ${name} of @walbio/widgets: build that package first`, {
      cause,
    });
  }
}
