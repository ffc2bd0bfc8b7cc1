/**
 * A table in Markdown. Bars inside of cells do not end them.
 *
 * @example formatTable(['part', 'meaning'], [['`number`', 'The number.']])
 */
export function formatTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map(formatRow).join('\n');
}

function formatRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
