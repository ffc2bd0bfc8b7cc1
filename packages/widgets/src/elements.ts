/**
 * The elements as classes, and the functions that register them and give them data. Nothing happens on import.
 *
 * @module
 */
export { WalbioCompany } from './company/company-element.ts';
export { findProvidedDataset, provideDataset } from './data/provided-dataset.ts';
export { defineAll } from './define/define-all.ts';
export { defineCompany } from './define/define-company.ts';
export { defineSource } from './define/define-source.ts';
export { defineStat } from './define/define-stat.ts';
export { defineStats } from './define/define-stats.ts';
export { defineTable } from './define/define-table.ts';
export { defineTimeline } from './define/define-timeline.ts';
export { WalbioSource } from './source/source-element.ts';
export { WalbioStat } from './stat/stat-element.ts';
export { WalbioStateEvent } from './state/walbio-state-event.ts';
export type { WalbioState } from './state/walbio-state.ts';
export { WalbioStats } from './stats/stats-element.ts';
export { WalbioTable } from './table/table-element.ts';
export { WalbioTimeline } from './timeline/timeline-element.ts';
