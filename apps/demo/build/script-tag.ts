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
}

/**
 * Reads the script from the package that publishes it.
 *
 * @throws {Error} when the package has not been built
 */
export function readScriptTag(): ScriptTag {
  const code = readBuilt(fileURLToPath(import.meta.resolve('@walbio/widgets/walbio.js')));
  const kilobytes = (bytes: number): number => Math.round(bytes / 1000);
  return {
    fileName: 'walbio.js',
    code,
    size: kilobytes(Buffer.byteLength(code)),
    gzip: kilobytes(gzipSync(code, { level: 9 }).byteLength),
  };
}

function readBuilt(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file} is not there; expected the script of @walbio/widgets: build that package first`, {
      cause,
    });
  }
}
