import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDataset } from '../../build/build.ts';
import { exportEditorSchemas } from '../../build/export/editor-schemas.ts';

const folder = fileURLToPath(new URL('../..', import.meta.url));
const repository = join(folder, '../..');

/** A folder that an editor has open. */
export interface EditorWorkspace {
  readonly root: string;
  /** The sections of settings that this repository brings for VS Code. */
  readonly settings: Readonly<Record<string, unknown>>;
  remove(): void;
}

/** Makes a folder with the schemas of the records as they stand, where a build writes them, and reads our settings. */
export function makeEditorWorkspace(): EditorWorkspace {
  const { dataset } = buildDataset(folder, undefined);
  if (!dataset) throw new Error('the records have problems; run “pnpm data check”');
  const root = mkdtempSync(join(tmpdir(), 'walbio-editor-'));
  for (const [file, text] of Object.entries(exportEditorSchemas(dataset))) {
    const path = join(root, 'packages/data/generated/editor', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return { root, settings: readSettings(), remove: () => rmSync(root, { recursive: true }) };
}

/** `{ "yaml.format.enable": false }` becomes `{ yaml: { format: { enable: false } } }`. */
function readSettings(): Readonly<Record<string, unknown>> {
  const settings: Record<string, unknown> = {};
  const written = JSON.parse(readFileSync(join(repository, '.vscode/settings.json'), 'utf8')) as object;
  for (const [name, value] of Object.entries(written)) {
    const keys = name.startsWith('[') ? [name] : name.split('.');
    let section = settings;
    for (const key of keys.slice(0, -1)) section = (section[key] ??= {}) as Record<string, unknown>;
    section[keys.at(-1) as string] = value;
  }
  return settings;
}
