/**
 * The Walbio dataset and its types.
 */
import { datasetText } from '../generated/dataset-text.ts';
import type { WalbioVocabulary } from '../generated/vocabulary.ts';
import type { Dataset } from './types.ts';

/**
 * The whole dataset: every fact with the words it rests on.
 *
 * @example
 * const observation = dataset.observations.find(({ id }) => id === 'celyad.jobs-fte.cell-therapy-2016');
 */
export const dataset: Dataset<WalbioVocabulary> = /* @__PURE__ */ JSON.parse(datasetText) as Dataset<WalbioVocabulary>;

export type { WalbioVocabulary } from '../generated/vocabulary.ts';
export type * from './types.ts';
