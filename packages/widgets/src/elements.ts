/**
 * The elements as classes, and the functions that register them and give them data. Nothing happens on import.
 *
 * @module
 */
export { WalbioCompany } from './company/company-element.ts';
export { findProvidedDataset, provideDataset } from './data/provided-dataset.ts';
export { defineAll } from './define/define-all.ts';
export { defineCompany } from './define/define-company.ts';
export { defineStat } from './define/define-stat.ts';
export { defineTimeline } from './define/define-timeline.ts';
export { WalbioStat } from './stat/stat-element.ts';
export { WalbioStateEvent } from './state/walbio-state-event.ts';
export type { WalbioState } from './state/walbio-state.ts';
export { WalbioTimeline } from './timeline/timeline-element.ts';
