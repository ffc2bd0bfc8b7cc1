import type { Dataset } from '@walbio/data';

/** What an element has to show its facts from: a dataset, nothing yet, or the reason why there will be none. */
export type Supply = { readonly dataset: Dataset | undefined } | { readonly failure: string };
