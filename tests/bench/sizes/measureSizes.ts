import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What an application imports, and the most that it may weigh over gzip, in bytes. */
interface Import {
  readonly title: string;
  readonly code: string;
  readonly goal?: number;
}

/** The bytes of a bundle that has only one import in it. */
export interface Size {
  readonly title: string;
  readonly goal?: number;
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

const kilobyte = 1000;

const imports: readonly Import[] = [
  { title: '`formatQuantity`', code: "export { formatQuantity } from '@walbio/core'" },
  { title: '`findRecord`', code: "export { findRecord } from '@walbio/core'" },
  { title: '`addQuantities`', code: "export { addQuantities } from '@walbio/core'" },
  {
    title: '`filterObservations`, `sortObservations`',
    code: "export { filterObservations, sortObservations } from '@walbio/core'",
    goal: 6 * kilobyte,
  },
  { title: '`createFilter`, `createOrder`', code: "export { createFilter, createOrder } from '@walbio/core'" },
  { title: '`runQuery`', code: "export { runQuery } from '@walbio/core'" },
  { title: '`searchRecords`', code: "export { searchRecords } from '@walbio/core/search'" },
  { title: 'all of `@walbio/core/sql`', code: "export * from '@walbio/core/sql'" },
  { title: 'all of `@walbio/core`', code: "export * from '@walbio/core'", goal: 14 * kilobyte },
];

/** Bundles each import as an application would, and weighs it. `alias` tells where the package stands. */
export async function measureSizes(alias: Readonly<Record<string, string>>): Promise<readonly Size[]> {
  return Promise.all(imports.map(async (one) => ({ ...one, ...(await weigh(one.code, alias)) })));
}

async function weigh(
  code: string,
  alias: Readonly<Record<string, string>>,
): Promise<Pick<Size, 'minified' | 'gzip' | 'brotli'>> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    alias: { ...alias },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    minified: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}
