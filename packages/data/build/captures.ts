import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldSpace } from './fold-space.ts';
import { listNumbers } from '../coverage/list-numbers.ts';
import type { PrintedNumber } from '../coverage/list-numbers.ts';

/** The folder that stands beside the project. */
const defaultFolder = resolve(fileURLToPath(new URL('../../../../shared/sources', import.meta.url)));

/** A capture that was read: the hash of its bytes, and its text with each run of white space folded into one space. */
export interface Capture {
  readonly sha256: string;
  readonly text: string;
  /** Every number that the text prints. */
  readonly numbers: readonly PrintedNumber[];
}

/** The captures of the sources, by file name; `undefined` for a file that is not there. */
export interface Captures {
  readonly folder: string;
  read(file: string): Capture | undefined;
}

/** The folder of captures: the one that is named, or the one beside the project. */
export function capturesFolder(named = process.env['WALBIO_SOURCES']): string {
  return named ?? defaultFolder;
}

/** Opens the folder of captures; `undefined` where there is none, as on a machine without the third-party texts. */
export function openCaptures(named?: string): Captures | undefined {
  const folder = capturesFolder(named);
  if (!existsSync(folder)) return undefined;
  const cache = new Map<string, Capture | undefined>();
  return {
    folder,
    read(file) {
      if (!cache.has(file)) cache.set(file, readCapture(join(folder, file)));
      return cache.get(file);
    },
  };
}

/** The capture that the bytes of a file are. */
export function makeCapture(bytes: Uint8Array): Capture {
  const text = foldSpace(Buffer.from(bytes).toString('utf8'));
  return { sha256: createHash('sha256').update(bytes).digest('hex'), text, numbers: listNumbers(text) };
}

function readCapture(file: string): Capture | undefined {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? makeCapture(readFileSync(file)) : undefined;
}
