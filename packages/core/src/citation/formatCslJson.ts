import type { CslItem } from './cslItem.ts';

/**
 * Writes CSL-JSON, indented by two spaces. `<` and the separators of lines and paragraphs are escaped, so that it can stand
 * inside a `script` element.
 *
 * @example JSON.parse(formatCslJson(listCslItems(dataset, 'wallonia.biotech-companies.biotech-scene-2021')))[0].type // 'webpage'
 */
export function formatCslJson(items: readonly CslItem[]): string {
  return JSON.stringify(items, null, 2).replace(/[<\u2028\u2029]/g, escapeUnit);
}

function escapeUnit(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
