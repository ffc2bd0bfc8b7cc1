/**
 * Registers `<walbio-timeline>`. It comes without data: give it some with `provideDataset` of `@walbio/widgets/elements`, or by
 * its property `data`.
 *
 * @module
 */
import { defineTimeline } from './define/define-timeline.ts';

defineTimeline();

export { WalbioTimeline } from './timeline/timeline-element.ts';
export type { WalbioState } from './state/walbio-state.ts';
export type { WalbioStateEvent } from './state/walbio-state-event.ts';
