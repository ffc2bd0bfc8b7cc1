import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CSSResult, LitElement } from 'lit';
import { scopeStyles } from './scope-styles.ts';

/** The tags whose drawing can stand between their tags. */
const tags = ['walbio-stat', 'walbio-timeline', 'walbio-company', 'walbio-table', 'walbio-source'];

/** Takes back what a page's own rules say of the parts of a drawing, as the root of an element does. */
const reset = ':where(.walbio, .walbio :not(svg, svg *)) { all: revert }';

/**
 * Writes `dist/walbio.css` of a package that was built: how the drawings of `@walbio/widgets/html` look, by the very rules
 * of the elements, and how a group of tiles does before the script.
 */
export async function writeStyles(root: string): Promise<void> {
  await import(join(root, 'dist/index.js'));
  const sheets = Array.from(groupByStyles(), ([{ cssText }, users]) => scopeStyles(cssText, users));
  const group = await readFile(join(root, 'src/stats/before-script.css'), 'utf8');
  await writeFile(join(root, 'dist/walbio.css'), [scopeStyles(reset, tags), ...sheets, group].join('\n'));
}

/** Each sheet that elements adopt, in their order, with the tags of those elements. */
function groupByStyles(): ReadonlyMap<CSSResult, readonly string[]> {
  const groups = new Map<CSSResult, string[]>();
  for (const tag of tags) for (const sheet of listStyles(tag)) groups.set(sheet, [...(groups.get(sheet) ?? []), tag]);
  return groups;
}

function listStyles(tag: string): readonly CSSResult[] {
  const { elementStyles } = customElements.get(tag) as unknown as typeof LitElement;
  return elementStyles as readonly CSSResult[];
}

if (process.argv[1] === import.meta.filename) await writeStyles(join(import.meta.dirname, '..'));
