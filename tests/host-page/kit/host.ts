import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import { kitFiles } from './kit-files.ts';
import type { WidgetPage } from './widget-page.ts';

/** What a host does to the page of a widget. */
export interface Change {
  /** Headers of the document, such as a Content Security Policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Edits the document before it is sent. */
  readonly edit?: (document: CheerioAPI) => void;
  /** Milliseconds by which its scripts arrive late. */
  readonly scriptDelay?: number;
  /** What is answered for a path, in place of what would be. `hang` is no answer at all. */
  readonly answers?: Readonly<Record<string, Answer>>;
}

/** What a server answers. */
export type Answer = 'hang' | { readonly status?: number; readonly type?: string; readonly body: string | Uint8Array };

/** A server of one widget's page under changing conditions. */
export interface Host {
  /** Address of the page. */
  readonly address: string;
  /** The paths that were asked for since the last change. */
  readonly asked: readonly string[];
  /** Puts the page under other conditions. */
  change(change: Change): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a widget's page on a free port of loopback. */
export async function openHost(widget: WidgetPage): Promise<Host> {
  const path = widget.path ?? '/';
  let current: Change = {};
  let asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    asked.push(pathname);
    void respond(request, response, widget, current).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    get asked() {
      return asked;
    },
    change: (change) => {
      [current, asked] = [change, []];
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  widget: WidgetPage,
  change: Change,
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://host');
  const isPage = pathname === (widget.path ?? '/');
  const answer =
    change.answers?.[pathname] ?? (isPage ? writePage(widget, change) : await readAny(widget, pathname, search));
  if (answer === 'hang') return;
  const type = answer?.type ?? types[extname(pathname)] ?? 'application/octet-stream';
  const isLate = change.scriptDelay && type.includes('javascript') && !kitFiles[pathname];
  if (isLate) await new Promise((resolve) => setTimeout(resolve, change.scriptDelay));
  const headers = { 'content-type': type, 'cache-control': 'no-store', ...(isPage ? change.headers : {}) };
  response.writeHead(answer ? (answer.status ?? 200) : 404, headers).end(answer?.body);
}

function writePage({ html, roots, data }: WidgetPage, { edit }: Change): Answer {
  const document = load(html);
  edit?.(document);
  const query = new URLSearchParams({ roots, event: data?.failure?.event ?? '' });
  document('head').prepend(
    `<script src="/host-page-kit/recorder.js?${query.toString().replaceAll('&', '&amp;')}"></script>`,
  );
  return { type: 'text/html; charset=utf-8', body: document.html() };
}

async function readAny(
  widget: WidgetPage,
  pathname: string,
  search: string,
): Promise<Exclude<Answer, 'hang'> | undefined> {
  const ours = kitFiles[pathname];
  if (ours) return { body: await ours() };
  const named = widget.files?.[pathname];
  const inside = normalize(decodeURIComponent(pathname));
  const body = await readMaybe(named ?? (widget.folder ? join(widget.folder, inside) : undefined));
  if (body) return { body };
  return widget.upstream ? fetchUpstream(new URL(`${pathname}${search}`, widget.upstream)) : undefined;
}

async function readMaybe(file: string | undefined): Promise<Buffer | undefined> {
  return file ? readFile(file).catch(() => undefined) : undefined;
}

async function fetchUpstream(address: URL): Promise<Exclude<Answer, 'hang'>> {
  const answer = await fetch(address);
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? 'application/octet-stream',
    body: new Uint8Array(await answer.arrayBuffer()),
  };
}
