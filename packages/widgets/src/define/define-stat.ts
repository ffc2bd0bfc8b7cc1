import { WalbioStat } from '../stat/stat-element.ts';
import { defineElement } from './define-element.ts';

/**
 * Registers `<walbio-stat>`; does nothing where the name is taken, and says so once in the console.
 *
 * @example defineStat()
 */
export function defineStat(registry: CustomElementRegistry = customElements): void {
  defineElement('walbio-stat', WalbioStat, registry);
}
