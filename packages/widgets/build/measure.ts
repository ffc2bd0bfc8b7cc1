import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What a script weighs, in bytes. */
export interface Weight {
  readonly min: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Weighs a script as it is, and compressed as a web server compresses a file that does not change. */
export function measure(code: string): Weight {
  return {
    min: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}
