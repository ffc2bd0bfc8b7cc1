import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { CSSResult, LitElement } from 'lit';
import { drawingStyles } from '../src/html/drawing.styles.ts';
import { dialogStyles } from '../src/source/dialog.styles.ts';
import { beforeScriptStyles } from '../src/stats/before-script.styles.ts';
import { controlsStyles } from '../src/timeline/controls.styles.ts';
import { scopeStyles } from './scope-styles.ts';

/** The tags whose drawing can stand between their tags. */
const tags = ['walbio-stat', 'walbio-timeline', 'walbio-company', 'walbio-table', 'walbio-source'];

/** How looks what only a script brings: no drawing has it. */
const scripted: readonly string[] = [dialogStyles.cssText, controlsStyles.cssText];

/**
 * Writes `dist/walbio.css` of a package that was built: how the drawings of `@walbio/widgets/html` look, by the very rules
 * of the elements, and how a group of tiles does before the script.
 */
export async function writeStyles(root: string): Promise<void> {
  await import(join(root, 'dist/index.js'));
  const sheets = Array.from(await groupByStyles(), ([css, users]) => scopeStyles(css, users));
  const all = [scopeStyles(drawingStyles.cssText, tags), ...sheets, beforeScriptStyles.cssText].join('\n');
  await writeFile(join(root, 'dist/walbio.css'), await minify(all));
}

async function minify(css: string): Promise<string> {
  return (await transform(css, { loader: 'css', minify: true })).code;
}

/** Each sheet of a drawing that elements adopt, in their order, with the tags of those elements. */
async function groupByStyles(): Promise<ReadonlyMap<string, readonly string[]>> {
  const groups = new Map<string, string[]>();
  for (const tag of tags)
    for (const css of await Promise.all(listStyles(tag).map(minify)))
      groups.set(css, [...(groups.get(css) ?? []), tag]);
  for (const css of await Promise.all(scripted.map(minify)))
    if (!groups.delete(css)) throw new Error(`no element adopts these rules:\n${css}`);
  return groups;
}

function listStyles(tag: string): readonly string[] {
  const { elementStyles } = customElements.get(tag) as unknown as typeof LitElement;
  return (elementStyles as readonly CSSResult[]).map(({ cssText }) => cssText);
}

if (process.argv[1] === import.meta.filename) await writeStyles(join(import.meta.dirname, '..'));
