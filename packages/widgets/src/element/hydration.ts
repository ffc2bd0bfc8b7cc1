import type { render } from 'lit';

/** Takes over what a server drew from a template, in place of drawing it anew: `hydrate` of `@lit-labs/ssr-client`. */
export type Hydrate = (...args: Parameters<typeof render>) => unknown;

let provided: Hydrate | undefined;

/** Lets the elements take over what a server drew of them. Without it they draw it anew. */
export function provideHydration(hydrate: Hydrate): void {
  provided = hydrate;
}

/**
 * Takes over what a server drew in a root. What lost its comments on the way, as in a page that was made smaller, has lost
 * where the parts of the template are.
 *
 * @returns whether that went well; what the server drew is as it was where not
 */
export function tryHydrate(...[value, root, options]: Parameters<Hydrate>): boolean {
  if (!provided || !hasParts(root)) return false;
  try {
    provided(value, root, options);
    return true;
  } catch {
    return false;
  }
}

function hasParts(root: Node): boolean {
  return [...root.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === Node.COMMENT_NODE && nodeValue?.startsWith('lit-part'),
  );
}
