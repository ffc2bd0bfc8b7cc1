/**
 * Registers `<walbio-table>`. It comes without data: give it some with `provideDataset` of `@walbio/widgets/elements`, or by
 * its property `data`.
 *
 * @module
 */
import { defineTable } from './define/define-table.ts';

defineTable();

export { WalbioTable } from './table/table-element.ts';
export type { WalbioState } from './state/walbio-state.ts';
export type { WalbioStateEvent } from './state/walbio-state-event.ts';
