import { listMissing } from './list-missing.ts';
import type { Measures, Piece } from './probe/index.ts';
import type { PageRecord, Visit } from './visit.ts';
import type { WidgetPage } from './widget-page.ts';

/** One line that names all words that are not there, or none. */
export function findMissing(
  text: string | readonly Piece[],
  words: readonly string[],
  where = 'not shown',
): readonly string[] {
  const missing = listMissing(text, words);
  return missing.length > 0 ? [`${where}: ${missing.map((word) => `“${word}”`).join(', ')}`] : [];
}

/** Errors, one line each, none twice. */
function findErrors({ errors }: PageRecord): readonly string[] {
  return [...new Set(errors)].map((error) => `error: ${error}`);
}

/** What a policy stopped, one line for each directive and what it stopped. */
export function findViolations({ violations }: PageRecord): readonly string[] {
  const lines = violations.map(({ directive, blocked }) => `${directive} stopped ${blocked}`);
  return [...new Set(lines)].map((line) => `${line} (${lines.filter((other) => other === line).length} ×)`);
}

/** A page that scrolls sideways, and roots that stick out of it. A pixel is rounding. */
function findOverflow({ window, page, roots }: Measures): readonly string[] {
  const outside = roots.filter(({ left, right }) => left < -1 || right > window + 1);
  return [
    ...(page > window + 1 ? [`the page needs ${page} of ${window} pixels`] : []),
    ...(outside.length > 0 ? [`${outside.length} of ${roots.length} elements stick out of the page`] : []),
  ];
}

/** What makes a drawn page a poor one: missing words, errors, and sticking out. */
export async function findPoor({ pieces, readRecord, call }: Visit, widget: WidgetPage): Promise<readonly string[]> {
  return [
    ...findMissing(pieces, widget.words),
    ...findErrors(await readRecord()),
    ...findOverflow(await call('measureRoots', widget.roots)),
  ];
}
