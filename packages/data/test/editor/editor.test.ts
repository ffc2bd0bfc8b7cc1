import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authoredCollections } from '../../src/schema/authored/index.ts';
import { makeEditorWorkspace } from './editor-workspace.ts';
import type { EditorWorkspace } from './editor-workspace.ts';
import { findLanguageServer } from './find-language-server.ts';
import { startLanguageServer } from './language-server.ts';
import type { LanguageServer, Position } from './language-server.ts';

const script = findLanguageServer();
if (script === undefined) console.warn('skipped: help in an editor, since yaml-language-server is not installed');

const records = new URL('../../records/', import.meta.url);

describe.skipIf(script === undefined)(
  'an editor with a YAML language server',
  { concurrent: true, timeout: 60_000 },
  () => {
    let workspace: EditorWorkspace;
    let server: LanguageServer;
    beforeAll(async () => {
      workspace = makeEditorWorkspace();
      server = await startLanguageServer(script as string, workspace.root, workspace.settings);
    }, 60_000);
    afterAll(async () => {
      await server.stop();
      workspace.remove();
    });

    it.each<readonly [string, string, string, string]>([
      ['the fields that a record has not yet', 'name: Celyad\n|', 'kind', ''],
      ['the fields of a citation', 'name: Celyad\ncite:\n  |', 'exact', ''],
      ['the kinds of the collection', 'kind: |', 'research-centre', 'Research centre'],
      ['the sources', 'cite:\n  source: |', 'cell-therapy-2016', 'Cell Therapy'],
      ['the indicators', 'observations:\n  |', 'jobs-fte', 'Jobs in full-time equivalents'],
      ['the kinds of relations', 'relations:\n  |', 'spin-off-of', 'spin-off of'],
      ['what a relation leads to', 'relations:\n  member-of:\n    - object: |', 'biowin', 'BioWin'],
      ['the status of a value', 'observations:\n  jobs-fte:\n    - value: 95\n      status: |', 'forecast', ''],
    ])('completes %s', async (_what, marked, label, words) => {
      const { path, position } = await openMarked(marked);
      const found = (await server.complete(path, position)).find((completion) => completion.label === label);
      expect(found, label).toBeDefined();
      expect(JSON.stringify(found?.documentation ?? '')).toContain(words);
    });

    it.each([
      ['a field', 'na|me: Celyad', 'The name as its bearer writes it'],
      ['an indicator', 'observations:\n  jobs-|fte:\n    - value: 95', 'Jobs in full-time equivalents'],
      ['a field of a value', 'observations:\n  jobs-fte:\n    - val|ue: 95', '(almost)'],
      ['a code', 'kind: comp|any', '`company`: Company'],
    ])('explains %s', async (_what, marked, words) => {
      const { path, position } = await openMarked(marked);
      expect(await server.hover(path, position)).toContain(words);
    });

    it.each([
      ['a kind that is not in the list', 'kind: ministry', 'Valid values: "company", "university"'],
      ['an indicator that does not exist', 'observations:\n  jobbs:\n    - value: 1', 'Property jobbs is not allowed'],
      ['a source that does not exist', 'cite: { source: no-such-source, exact: "95" }', '"cell-therapy-2016"'],
      ['a text that is not in English', 'description: { fr: Une entreprise. }', 'Missing property "en"'],
    ])('underlines %s', async (_what, text, words) => {
      const found = await server.open(pathOf('organizations'), text);
      expect(found.map(({ message }) => message).join('\n')).toContain(words);
    });

    it.each(authoredCollections)('knows the form of records/%s', async (collection) => {
      const [wrong] = (await server.open(pathOf(collection), '\nno-such-field: x\n')).filter(({ message }) =>
        message.includes('Property no-such-field is not allowed'),
      );
      expect(wrong?.range.start).toEqual({ line: 1, character: 0 });
    });

    it.each(authoredCollections)('finds nothing wrong in our records/%s', async (collection) => {
      const open = (file: string) =>
        server.open(`packages/data/records/${file}`, readFileSync(new URL(file, records), 'utf8'));
      expect((await Promise.all(listRecordFiles(collection).map(open))).flat()).toEqual([]);
    });

    /** Opens a new record; `|` says where the cursor is. */
    async function openMarked(marked: string): Promise<{ readonly path: string; readonly position: Position }> {
      const lines = marked.slice(0, marked.indexOf('|')).split('\n');
      const path = pathOf('organizations');
      await server.open(path, marked.replace('|', ''));
      return { path, position: { line: lines.length - 1, character: (lines.at(-1) as string).length } };
    }
  },
);

let opened = 0;

/** The path of a record that is not there yet. */
function pathOf(collection: string): string {
  opened += 1;
  return `packages/data/records/${collection}/new-${opened}.yml`;
}

/** The records of a collection, of which some have none. */
function listRecordFiles(collection: string): readonly string[] {
  const isRecord = (file: string): boolean => file.startsWith(`${collection}/`) && file.endsWith('.yml');
  return readdirSync(records, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isRecord);
}
