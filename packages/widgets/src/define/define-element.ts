import { version } from './version.ts';

let warned = false;

/**
 * Registers a custom element unless its name is taken. Where another copy of this package, or something else, has
 * taken the name, that one stays, and the console says so once.
 *
 * @example defineElement('walbio-stat', WalbioStat, customElements)
 */
export function defineElement(tag: string, element: CustomElementConstructor, registry: CustomElementRegistry): void {
  const known = registry.get(tag);
  if (known === undefined) registry.define(tag, element);
  else if (known !== element && !warned) {
    warned = true;
    console.warn(describeClash(tag, known));
  }
}

function describeClash(tag: string, known: CustomElementConstructor): string {
  const owner =
    'walbioVersion' in known ? `version ${String(known.walbioVersion)} of @walbio/widgets` : 'other code on this page';
  return `<${tag}> is already registered by ${owner}, which stays in place; version ${version} is not used. Load the widgets once.`;
}
