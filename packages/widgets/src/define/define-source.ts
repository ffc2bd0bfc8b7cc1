import { WalbioSource } from '../source/source-element.ts';
import { defineElement } from './define-element.ts';

/**
 * Registers `<walbio-source>`; does nothing where the name is taken, and says so once in the console.
 *
 * @example defineSource()
 */
export function defineSource(registry: CustomElementRegistry = customElements): void {
  defineElement('walbio-source', WalbioSource, registry);
}
