/**
 * Registers `<walbio-source>`. It comes without data: give it some with `provideDataset` of `@walbio/widgets/elements`, or by
 * its property `data`.
 *
 * @module
 */
import { defineSource } from './define/define-source.ts';

defineSource();

export { WalbioSource } from './source/source-element.ts';
export type { WalbioState } from './state/walbio-state.ts';
export type { WalbioStateEvent } from './state/walbio-state-event.ts';
