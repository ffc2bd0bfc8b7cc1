import { WalbioCompany } from '../company/company-element.ts';
import { defineElement } from './define-element.ts';

/**
 * Registers `<walbio-company>`; does nothing where the name is taken, and says so once in the console.
 *
 * @example defineCompany()
 */
export function defineCompany(registry: CustomElementRegistry = customElements): void {
  defineElement('walbio-company', WalbioCompany, registry);
}
