import { WalbioStats } from '../stats/stats-element.ts';
import { defineElement } from './define-element.ts';

/**
 * Registers `<walbio-stats>`; does nothing where the name is taken, and says so once in the console.
 *
 * @example defineStats()
 */
export function defineStats(registry: CustomElementRegistry = customElements): void {
  defineElement('walbio-stats', WalbioStats, registry);
}
