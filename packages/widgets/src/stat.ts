/**
 * Registers `<walbio-stat>`. It comes without data: give it some with `provideDataset` of `@walbio/widgets/elements`, or by
 * its property `data`.
 *
 * @module
 */
import { defineStat } from './define/define-stat.ts';

defineStat();

export { WalbioStat } from './stat/stat-element.ts';
export type { WalbioState } from './state/walbio-state.ts';
export type { WalbioStateEvent } from './state/walbio-state-event.ts';
