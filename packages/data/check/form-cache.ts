import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { authoredJsonSchema } from '../build/authored-json-schema.ts';
import type { RecordFile } from '../build/record-file.ts';
import { authoredCollections } from '../src/schema/authored/index.ts';

/** Remembers which texts are in canonical form, so that only what was edited since is written anew to compare it. */
export interface FormCache {
  /** Whether this text was found to be in canonical form, word for word, by the same rules. */
  has(record: RecordFile): boolean;
  add(record: RecordFile): void;
  /** Keeps what was asked for or added, and forgets the rest. */
  save(): void;
}

interface SavedForms {
  readonly rules: string;
  readonly texts: readonly string[];
}

/**
 * Opens the cache of a package's folder. One that is missing, broken or made by other rules is empty, and one that cannot
 * be written is left: it saves time and decides nothing.
 */
export function openFormCache(folder: string): FormCache {
  const [place, rules] = [join(folder, '.cache'), hashRules()];
  const file = join(place, 'canonical-form.json');
  const known = new Set(readTexts(file, rules));
  const met = new Set<string>();
  return {
    has: (record) => {
      const text = hashRecord(record);
      if (known.has(text)) met.add(text);
      return known.has(text);
    },
    add: (record) => void met.add(hashRecord(record)),
    save: () => {
      const saved: SavedForms = { rules, texts: [...met] };
      try {
        mkdirSync(place, { recursive: true });
        writeFileSync(`${file}.${process.pid}`, JSON.stringify(saved));
        renameSync(`${file}.${process.pid}`, file);
      } catch {
        // A folder that cannot be written to is checked in full every time.
      }
    },
  };
}

function readTexts(file: string, rules: string): readonly string[] {
  try {
    const saved = JSON.parse(readFileSync(file, 'utf8')) as SavedForms;
    return saved.rules === rules ? saved.texts : [];
  } catch {
    return [];
  }
}

/** The collection counts, since it gives the order of keys; the name of the file does not. */
function hashRecord({ collection, text }: RecordFile): string {
  return hash([collection, text]);
}

/** All that the canonical form depends on but the text: what writes it, in which version, with which settings. */
function hashRules(): string {
  const { resolve } = createRequire(import.meta.url);
  const texts = ['prettier/package.json', 'yaml/package.json'].map((path) => readFileSync(resolve(path), 'utf8'));
  const sources = ['./canonical-form.ts', '../../../.prettierrc.json'].map((path) =>
    readFileSync(new URL(path, import.meta.url), 'utf8'),
  );
  return hash([...texts, ...sources, ...authoredCollections.map((name) => JSON.stringify(authoredJsonSchema(name)))]);
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
