import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import type { WidgetPage } from './widget-page.ts';

/** A page in JSON: its document and its folder are paths, seen from the JSON file. */
type WrittenPage = Omit<WidgetPage, 'html'> & { readonly document: string };

/**
 * Reads the page of a widget from where a person names it:
 *
 * - an address: that document; everything else is asked of its server
 * - an HTML file, with all that stands in its folder
 * - a JSON file: a {@link WidgetPage} with `document`, the path of its HTML file, in place of `html`
 * - a module that exports a {@link WidgetPage} as `page`
 *
 * The first two have defaults: the elements are all custom elements, or the whole body; no words are asked for.
 *
 * @throws {Error} when it cannot be read
 */
export async function readPage(place: string): Promise<WidgetPage> {
  if (/^https?:/.test(place)) return readAddress(new URL(place));
  if (place.endsWith('.html')) return readHtml(resolve(place));
  if (place.endsWith('.json')) return readWritten(resolve(place));
  const { page } = (await import(pathToFileURL(resolve(place)).href)) as { readonly page?: WidgetPage };
  if (!page) throw new Error(`${place} exports no “page”`);
  return page;
}

async function readAddress(address: URL): Promise<WidgetPage> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.href} answers ${answer.status}`);
  const html = await answer.text();
  return { name: address.host, html, path: address.pathname, upstream: address.origin, ...guess(html) };
}

async function readHtml(file: string): Promise<WidgetPage> {
  const html = await readFile(file, 'utf8');
  return { name: load(html)('title').text() || file, html, folder: dirname(file), ...guess(html) };
}

async function readWritten(file: string): Promise<WidgetPage> {
  const { document, ...written } = JSON.parse(await readFile(file, 'utf8')) as WrittenPage;
  const html = await readFile(join(dirname(file), document), 'utf8');
  const files = Object.entries(written.files ?? {}).map(([path, target]) => [path, join(dirname(file), target)]);
  return {
    ...written,
    html,
    folder: join(dirname(file), written.folder ?? dirname(document)),
    files: Object.fromEntries(files) as Record<string, string>,
  };
}

/** The outermost custom elements of a document, or else its body. */
function guess(html: string): Pick<WidgetPage, 'roots' | 'words'> {
  const document = load(html);
  const tags = document('body *')
    .toArray()
    .map(({ name }) => name)
    .filter((name) => name.includes('-'));
  const all = [...new Set(tags)];
  const isOutermost = (tag: string): boolean => all.every((other) => document(`${other} ${tag}`).length === 0);
  const outermost = all.filter(isOutermost);
  return { roots: outermost.length > 0 ? outermost.join(', ') : 'body', words: [] };
}
