/**
 * Registers `<walbio-company>`. It comes without data: give it some with `provideDataset` of `@walbio/widgets/elements`, or by
 * its property `data`.
 *
 * @module
 */
import { defineCompany } from './define/define-company.ts';

defineCompany();

export { WalbioCompany } from './company/company-element.ts';
export type { WalbioState } from './state/walbio-state.ts';
export type { WalbioStateEvent } from './state/walbio-state-event.ts';
