import type { Dataset } from '@walbio/data';

let provided: Dataset | undefined;
const listeners = new Set<() => void>();

/**
 * Gives all elements without a dataset of their own the one that they show. Elements that are on the page already
 * show it at once; a later call replaces it.
 *
 * @example provideDataset(await (await fetch('/data.json')).json())
 */
export function provideDataset(dataset: Dataset): void {
  provided = dataset;
  for (const listener of [...listeners]) listener();
}

/** The dataset that was provided last, or `undefined` as long as there is none. */
export function findProvidedDataset(): Dataset | undefined {
  return provided;
}

/** Calls `listener` each time a dataset is provided. The function that comes back ends that. */
export function observeProvidedDataset(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
