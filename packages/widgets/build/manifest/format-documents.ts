import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { ElementDescription } from './element-description.ts';
import { formatPage } from './format-page.ts';
import { formatReadmeRegions } from './format-readme-regions.ts';
import { replaceRegions } from './replace-regions.ts';

/**
 * The documents that say what the elements have, as they follow from the sources, by their paths.
 *
 * @param root the folder of the package
 * @throws {Error} when the README has no place for what is to be said
 */
export async function formatDocuments(
  root: string,
  elements: readonly ElementDescription[],
): Promise<Readonly<Record<string, string>>> {
  const readme = join(root, 'README.md');
  const documents = {
    [readme]: replaceRegions(await readFile(readme, 'utf8'), formatReadmeRegions(elements)),
    [join(root, '../../docs/widgets.md')]: formatPage(elements),
  };
  const formatted = Object.entries(documents).map(async ([path, text]) => [path, await formatMarkdown(path, text)]);
  return Object.fromEntries(await Promise.all(formatted)) as Record<string, string>;
}

async function formatMarkdown(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}
