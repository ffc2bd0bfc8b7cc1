/**
 * What tests are run with, here and in the packages that build on this one, which import this file alone: one dataset
 * made up by hand, and any at all.
 */
export { datasetArbitrary } from './dataset-arbitrary.ts';
export type { DatasetArbitraryOptions } from './dataset-arbitrary.ts';
export { edtfArbitrary } from './edtf-arbitrary.ts';
export { fullDataset } from './full-dataset.ts';
export { hostileTextArbitrary } from './hostile-text-arbitrary.ts';
export { quantityArbitrary } from './value-arbitrary.ts';
export { textArbitrary } from './words-arbitrary.ts';
