/**
 * Registers all elements and gives them the dataset of `@walbio/data`.
 *
 * @module
 */
import { dataset } from '@walbio/data';
import { provideDataset } from './data/provided-dataset.ts';
import { defineAll } from './define/define-all.ts';
import { provideParts } from './define/provide-parts.ts';

provideDataset(dataset);
provideParts();
defineAll();

export type { WalbioCompany } from './company/company-element.ts';
export type { WalbioSource } from './source/source-element.ts';
export type { WalbioStat } from './stat/stat-element.ts';
export type { WalbioState } from './state/walbio-state.ts';
export type { WalbioStateEvent } from './state/walbio-state-event.ts';
export type { WalbioStats } from './stats/stats-element.ts';
export type { WalbioTable } from './table/table-element.ts';
export type { WalbioTimeline } from './timeline/timeline-element.ts';
