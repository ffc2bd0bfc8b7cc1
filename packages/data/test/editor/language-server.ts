import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { connect } from './connection.ts';

/** A place in a file, both counted from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What an editor offers to write. */
export interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

/** A red line, and what it says. */
export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** A YAML language server at work, as an editor talks to it: Language Server Protocol over standard input and output. */
export interface LanguageServer {
  /** Opens a file as an editor does, whether it is on disk or not, and waits for what is underlined in it. */
  open(path: string, text: string): Promise<readonly Diagnostic[]>;
  complete(path: string, position: Position): Promise<readonly Completion[]>;
  /** The help that is shown over a word; empty where there is none. */
  hover(path: string, position: Position): Promise<string>;
  stop(): Promise<void>;
}

const capabilities = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    hover: { contentFormat: ['markdown'] },
    completion: { completionItem: { documentationFormat: ['markdown'] } },
    publishDiagnostics: {},
  },
};

/**
 * Starts a language server and tells it the settings of a workspace.
 *
 * @param script the program to run
 * @param root the folder that the editor has open
 * @param settings what the editor answers for a section of settings, by its name
 */
export async function startLanguageServer(
  script: string,
  root: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<LanguageServer> {
  const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = connect(server.stdout, server.stdin);
  const underlined = new Map<string, (found: readonly Diagnostic[]) => void>();
  connection.on('textDocument/publishDiagnostics', (params) => {
    const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: readonly Diagnostic[] };
    underlined.get(uri)?.(diagnostics);
  });
  // What is opened before the server has read its settings is checked against no schema.
  const configured = new Promise<void>((resolve) => {
    connection.on('workspace/configuration', (params) => {
      const { items } = params as { readonly items: readonly { readonly section: string }[] };
      setImmediate(resolve);
      return items.map(({ section }) => settings[section] ?? null);
    });
  });
  const uriOf = (path: string): string => pathToFileURL(`${root}/${path}`).href;
  const askAt = (method: string, path: string, position: Position): Promise<unknown> =>
    connection.ask(`textDocument/${method}`, { textDocument: { uri: uriOf(path) }, position });

  const rootUri = pathToFileURL(root).href;
  const workspaceFolders = [{ uri: rootUri, name: 'records' }];
  await connection.ask('initialize', { processId: process.pid, rootUri, workspaceFolders, capabilities });
  connection.tell('initialized', {});
  await configured;
  return {
    open: (path, text) =>
      new Promise((resolve) => {
        underlined.set(uriOf(path), resolve);
        const textDocument = { uri: uriOf(path), languageId: 'yaml', version: 1, text };
        connection.tell('textDocument/didOpen', { textDocument });
      }),
    complete: async (path, position) =>
      ((await askAt('completion', path, position)) as { readonly items: readonly Completion[] }).items,
    hover: async (path, position) => {
      const found = (await askAt('hover', path, position)) as { readonly contents: { readonly value: string } } | null;
      return found?.contents.value ?? '';
    },
    stop: async () => {
      const exit = new Promise<void>((resolve) => server.once('exit', () => resolve()));
      await connection.ask('shutdown', null);
      connection.tell('exit', null);
      await exit;
    },
  };
}
