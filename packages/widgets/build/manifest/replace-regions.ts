/**
 * Puts texts into a document, each between its marks: `<!-- manifest: name -->` and `<!-- end -->`.
 *
 * @throws {Error} when the document has no place for one of them
 * @example replaceRegions('<!-- manifest: a -->\nold\n<!-- end -->', { a: 'new' })
 */
export function replaceRegions(document: string, regions: Readonly<Record<string, string>>): string {
  return Object.entries(regions).reduce(replaceRegion, document);
}

function replaceRegion(document: string, [name, text]: readonly [string, string]): string {
  const start = `<!-- manifest: ${name} -->`;
  const end = '<!-- end -->';
  const [before, ...after] = document.split(start);
  const rest = after.join(start);
  if (!rest.includes(end)) throw new Error(`the document has no ${start} with an ${end} after it`);
  return `${before ?? ''}${start}\n\n${text}\n\n${rest.slice(rest.indexOf(end))}`;
}
