import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from './normalize/dataset.ts';

interface Manifest {
  readonly version: string;
  readonly walbio: { readonly issued: string; readonly license: string };
}

/** What the package says of the release: its version, and the day and licence of its data. */
export function readRelease(folder: string): Release {
  const { version, walbio } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  return { version, issued: walbio.issued, license: walbio.license };
}
