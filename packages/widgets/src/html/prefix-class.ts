/** The class of what an element draws as a whole, which names the package by itself. */
const root = 'walbio';

/**
 * What a class of an element's own is called outside of it, where the page has classes too.
 *
 * @example prefixClass('label') // 'walbio-label'
 */
export function prefixClass(name: string): string {
  return name === root ? root : `${root}-${name}`;
}
