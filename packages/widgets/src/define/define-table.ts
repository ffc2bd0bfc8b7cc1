import { WalbioTable } from '../table/table-element.ts';
import { defineElement } from './define-element.ts';

/**
 * Registers `<walbio-table>`; does nothing where the name is taken, and says so once in the console.
 *
 * @example defineTable()
 */
export function defineTable(registry: CustomElementRegistry = customElements): void {
  defineElement('walbio-table', WalbioTable, registry);
}
